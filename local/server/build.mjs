import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const page = join(here, '../page');
const find = createRequire(import.meta.url).resolve;

/**
 * Builds the workbench: start.mjs, worker.mjs and cli.mjs for Node, page/ for the browser.
 * Libraries stay outside the Node files; the page holds everything it shows, so that nothing is fetched from elsewhere.
 * @param {string} folder where to, usually build/workbench
 */
export async function buildWorkbench(folder) {
  mkdirSync(join(folder, 'page'), { recursive: true });
  const common = { bundle: true, logLevel: 'warning', legalComments: 'none' };
  await Promise.all([
    build({
      ...common,
      entryPoints: {
        start: join(here, 'start.ts'),
        worker: join(here, 'worker.ts'),
        cli: join(here, 'cli.ts'),
        demo: join(here, 'demo.ts'),
        sample: join(here, '../sample/seed.ts'),
      },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
    }),
    build({
      ...common,
      entryPoints: [join(page, 'workbench.ts'), join(page, 'visit.ts')],
      outdir: join(folder, 'page'),
      format: 'esm',
      target: 'es2022',
      // The grid's browser field names a script that exports nothing.
      mainFields: ['module', 'main'],
      minify: true,
    }),
    build({
      ...common,
      entryPoints: [join(page, 'googleScript.ts')],
      outdir: join(folder, 'page'),
      format: 'iife',
      target: 'es2020',
      minify: true,
    }),
    build({
      ...common,
      entryPoints: [join(page, 'workbench.css'), join(page, 'visitor.css')],
      outdir: join(folder, 'page'),
      loader: { '.woff2': 'dataurl', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
    }),
  ]);
  cpSync(join(page, 'workbench.html'), join(folder, 'page/workbench.html'));
  const templates = join(dirname(find('@odoo/o-spreadsheet')), 'o_spreadsheet.xml');
  writeFileSync(join(folder, 'page/grid.xml'), readFileSync(templates));
}
