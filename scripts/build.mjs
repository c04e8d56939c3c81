/** `npm run build`: both bundles, and the workbench that runs them on this machine. Prints sizes and load times. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorkbench } from '../local/server/build.mjs';
import { buildHost } from './buildHost.mjs';
import { buildLists } from './buildLists.mjs';
import { buildAll } from './bundles.mjs';
import { loadMilliseconds } from './loadMilliseconds.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const quiet = process.argv.includes('--quiet');
const [results] = await Promise.all([
  buildAll({ wideScope: process.argv.includes('--wide-scope') }),
  buildHost(),
  buildWorkbench(path.join(root, 'build/workbench')),
  buildLists(path.join(root, 'build/workbench')),
]);
if (!quiet) await printSizes(results);

async function printSizes(results) {
  for (const [name, { bytes, out, names }] of Object.entries(results)) {
    const milliseconds = await loadMilliseconds(path.join(out, 'Code.js'));
    console.log(
      `${name}: ${(bytes / 1000).toFixed(1)} kB, ${names.length} functions, loads in ${milliseconds.toFixed(1)} ms`,
    );
  }
}
