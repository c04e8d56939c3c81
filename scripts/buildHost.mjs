import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Builds the workbench as a module that exports `createHost`: `build/local.mjs`. @returns where it is */
export async function buildHost() {
  const outfile = path.join(root, 'build/local.mjs');
  await build({
    entryPoints: [path.join(root, 'local/host/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}
