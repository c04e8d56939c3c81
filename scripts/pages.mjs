/** Builds the HTML files of a bundle: one shell, one style sheet, and each page's own content and client code inside. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build as esbuild } from 'esbuild';

/**
 * @param {string} code the bundle; a page belongs to it when the bundle opens it, as in `html:"offer"`
 * @param {string} web the folder `src/web`
 * @returns {Promise<Map<string, string>>} HTML by file name
 * @throws when a page that the bundle opens has no client code
 */
export async function buildPages(code, web) {
  // Lines have an end: a text may go on in the next.
  const whole = code.replace(/\\\n/g, '');
  const names = [...new Set([...whole.matchAll(/\bhtml:\s*"(\w+)"/g)].map(([, name]) => name))].sort();
  return new Map(await Promise.all(names.map(async (name) => [`${name}.html`, await page(name, web)])));
}

async function page(name, web) {
  const client = path.join(web, 'client', `${name}.ts`);
  if (!existsSync(client)) throw new Error(`The page ${name} is opened, but there is no src/web/client/${name}.ts`);
  const content = path.join(web, 'pages', `${name}.html`);
  const parts = {
    '/* page.css */': await readFile(path.join(web, 'client', 'page.css'), 'utf8'),
    '<!-- page -->': existsSync(content) ? await readFile(content, 'utf8') : '',
    '/* client */': await clientCode(client),
  };
  const shell = await readFile(path.join(web, 'client', 'shell.html'), 'utf8');
  return Object.entries(parts).reduce((html, [place, part]) => html.replace(place, () => part), shell);
}

async function clientCode(entry) {
  const { outputFiles } = await esbuild({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
  });
  return outputFiles[0].text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
