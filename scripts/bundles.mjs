/** Builds what clasp pushes: `dist/workbook` and `dist/desk`. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { buildPages } from './pages.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const mostBytes = 400_000;

/** The two scripts: their entry, and the scopes each has beyond those of the root manifest. */
export const bundles = {
  workbook: { entry: 'src/workbook.ts', scopes: ['spreadsheets.currentonly'] },
  desk: { entry: 'src/desk.ts', scopes: ['spreadsheets', 'forms'] },
};

/**
 * Builds one bundle into a folder, whole or not at all.
 * @param {{ entry: string, scopes: string[], out: string, wideScope?: boolean }} options
 * @returns {Promise<{ out: string, names: string[], inputs: string[], bytes: number, buildNumber: string }>}
 * @throws when it is larger than 400 kB
 */
export async function buildBundle({ entry, scopes, out, wideScope = false }) {
  const names = await exportsOf(entry);
  const { code, inputs } = await bundle(entry, names, 'BUILD_NUMBER');
  const pages = await buildPages(code, path.join(root, 'src/web'));
  const all = [code, ...pages.values()].join('\n');
  const buildNumber = createHash('sha256').update(all).digest('hex').slice(0, 8);
  const source = code.replaceAll('"BUILD_NUMBER"', JSON.stringify(buildNumber));
  if (source.length > mostBytes) throw new Error(`${entry} makes ${source.length} bytes; ${mostBytes} is the most.`);
  const fresh = `${out}.${randomUUID()}`;
  await mkdir(fresh, { recursive: true });
  await writeFile(path.join(fresh, 'Code.js'), source);
  for (const [name, html] of pages) await writeFile(path.join(fresh, name), html);
  await writeFile(
    path.join(fresh, 'appsscript.json'),
    await manifest(wideScope ? [...scopes, 'spreadsheets'] : scopes),
  );
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
  return { out, names, inputs, bytes: source.length, buildNumber };
}

/** Builds both; `wideScope` lets the Workbook's script use every spreadsheet, should `currentonly` prove too narrow. */
export async function buildAll({ dist = path.join(root, 'dist'), wideScope = false } = {}) {
  const results = {};
  for (const [name, { entry, scopes }] of Object.entries(bundles)) {
    if (!existsSync(path.join(root, entry))) continue;
    const wide = wideScope && name === 'workbook';
    results[name] = await buildBundle({
      entry: path.join(root, entry),
      scopes,
      out: path.join(dist, name),
      wideScope: wide,
    });
  }
  return results;
}

async function exportsOf(entry) {
  const { metafile } = await esbuild({ ...options(entry), format: 'esm', metafile: true });
  return Object.values(metafile.outputs)[0].exports;
}

async function bundle(entry, names, buildNumber) {
  const footer = names.map((name) => `function ${name}() { return App_.${name}.apply(this, arguments); }`).join('\n');
  const { outputFiles, metafile } = await esbuild({
    ...options(entry),
    format: 'iife',
    globalName: 'App_',
    footer: { js: footer },
    define: { BUILD_NUMBER: JSON.stringify(buildNumber) },
    metafile: true,
  });
  return { code: outputFiles[0].text, inputs: Object.keys(metafile.inputs) };
}

function options(entry) {
  return {
    entryPoints: [entry],
    bundle: true,
    write: false,
    target: 'es2019',
    charset: 'utf8',
    absWorkingDir: root,
    // Names stay as they are, so that a fault in Google's log can be read; lines stay short, so that it can be found.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
  };
}

async function manifest(scopes) {
  const common = JSON.parse(await readFile(path.join(root, 'appsscript.json'), 'utf8'));
  const full = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  return `${JSON.stringify({ ...common, oauthScopes: [...full, ...common.oauthScopes] }, null, 2)}\n`;
}
