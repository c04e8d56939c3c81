import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Builds the reading of lists as a module for the workbench's command line, from the source that the dialogs use:
 * `lists.mjs`.
 * @param {string} folder where to, usually build/workbench
 */
export async function buildLists(folder) {
  await build({
    entryPoints: [path.join(root, 'src/exchange/commandLine/lists.ts')],
    outfile: path.join(folder, 'lists.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
}
