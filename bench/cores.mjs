import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The benchmarks of the four cores, built from the very functions that the product calls. */
export async function cores() {
  const outfile = path.join(root, 'build/bench/cores.mjs');
  await build({
    entryPoints: [path.join(root, 'bench/cores/main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  const { runCore } = await import(pathToFileURL(outfile).href);
  return (name, args) => runCore(name, args, path.join(root, 'local/sample/doors.csv'));
}
