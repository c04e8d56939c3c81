/** `npm run bench [-- NAME...]` or `npm run bench -- walk FILE...`: prints figures; no test depends on them. */
import { cores } from './cores.mjs';

const ofCores = ['walk', 'cut', 'assign', 'flow', 'link', 'all'];
const ofProduct = ['load', 'calls', 'aid', 'sample', 'scale', 'import'];
const [first, ...rest] = process.argv.slice(2);

if (ofCores.includes(first)) {
  const run = await cores();
  try {
    run(first, rest);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
} else await printProduct(process.argv.slice(2));

async function printProduct(wanted) {
  const unknown = wanted.filter((name) => !ofProduct.includes(name));
  if (unknown.length > 0) {
    const names = [...ofProduct, ...ofCores].join(', ');
    console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${names}.`);
    process.exit(1);
  }
  for (const name of ofProduct) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { [name]: run } = await import(`./${name}.mjs`);
    console.log(`\n${name}`);
    for (const [what, figure] of await run()) console.log(`  ${what.padEnd(52)}${figure}`);
  }
}
