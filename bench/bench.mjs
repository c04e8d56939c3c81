/** `npm run bench [-- NAME...]`: prints figures; no test depends on them. */
import { calls } from './calls.mjs';
import { load } from './load.mjs';
import { sample } from './sample.mjs';
import { scale } from './scale.mjs';

const all = { load, calls, sample, scale };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(all).join(', ')}.`);
  process.exit(1);
}
for (const [name, run] of Object.entries(all)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const [what, figure] of await run()) console.log(`  ${what.padEnd(52)}${figure}`);
}
