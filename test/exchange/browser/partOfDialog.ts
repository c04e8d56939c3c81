import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { withStart } from '../../../src/web/shell';
import { googleInPage } from '../../web/pageInBrowser';

const client = path.resolve(__dirname, '../../../src/web/client');

/** One screen of a dialog by itself. @param file the page of this folder that shows it @param shown what it shows */
export async function openPart(browser: Browser, file: string, shown: unknown, language: 'en' | 'es'): Promise<Page> {
  const entryPoints = [path.join(__dirname, file)];
  const [code] = buildSync({ entryPoints, bundle: true, write: false, format: 'iife', target: 'es2019' }).outputFiles;
  const read = (name: string) => readFileSync(path.join(client, name), 'utf8');
  const html = read('shell.html')
    .replace('/* page.css */', () => read('page.css'))
    .replace('/* client */', () => (code?.text ?? '').replace(/<\/script/g, '<\\/script'));
  const body = withStart(html, { language, build: 'test', title: 'Bring in a list', chapter: '', phone: '' });
  const page = await browser.newPage({ viewport: { width: 600, height: 640 } });
  await page.addInitScript(`${googleInPage}; window.shown = ${JSON.stringify(shown)};`);
  await page.route('https://page.example/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://page.example/');
  return page;
}
