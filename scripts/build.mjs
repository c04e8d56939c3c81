/** `npm run build`: both bundles, and the workbench that runs them on this machine. Prints sizes and load times. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { buildWorkbench } from '../local/server/build.mjs';
import { buildAll } from './bundles.mjs';
import { loadMilliseconds } from './loadMilliseconds.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const quiet = process.argv.includes('--quiet');
const [results] = await Promise.all([
  buildAll({ wideScope: process.argv.includes('--wide-scope') }),
  buildHost(),
  buildWorkbench(path.join(root, 'build/workbench')),
]);
if (!quiet) await printSizes(results);

/** Builds the workbench as a module that exports `createHost`: `build/local.mjs`. */
async function buildHost(out = path.join(root, 'build/local.mjs')) {
  await esbuild({
    entryPoints: [path.join(root, 'local/host/index.ts')],
    outfile: out,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}

async function printSizes(results) {
  for (const [name, { bytes, out, names }] of Object.entries(results)) {
    const milliseconds = await loadMilliseconds(path.join(out, 'Code.js'));
    console.log(
      `${name}: ${(bytes / 1000).toFixed(1)} kB, ${names.length} functions, loads in ${milliseconds.toFixed(1)} ms`,
    );
  }
}
