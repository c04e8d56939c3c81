import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Start } from '../../src/web/shell';
import { withStart } from '../../src/web/shell';

const root = path.resolve(__dirname, '../..');
const program = `
  const { buildPages } = await import('./scripts/pages.mjs');
  process.stdout.write([...(await buildPages(process.argv[1], 'src/web')).values()][0]);
`;

function htmlOf(name: string): string {
  const args = ['--input-type=module', '-e', program, `html: "${name}"`];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

/** The part of Google that a page talks to; what is called is told here through `callScript`. */
const google = `
  const runner = (good, bad) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, bad);
    if (name === 'withFailureHandler') return (handler) => runner(good, handler);
    return (...args) => { callScript(name, JSON.stringify(args)).then((json) => good(JSON.parse(json)), bad); };
  } });
  window.google = { script: { run: runner(), host: { close() {} } } };
`;

/** A page or sidebar in a browser 320 pixels wide, with somebody to answer what it calls. */
export async function openAlone(
  browser: Browser,
  name: string,
  start: Partial<Start>,
  answer: (functionName: string, args: Record<string, unknown>) => unknown,
): Promise<Page> {
  const usual: Start = { language: 'en', build: 'test', title: 'A page', chapter: '', phone: '' };
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.exposeFunction('callScript', (functionName: string, json: string) => {
    const [args] = JSON.parse(json) as [Record<string, unknown>];
    return JSON.stringify(answer(functionName, args));
  });
  await page.addInitScript(google);
  const body = withStart(htmlOf(name), { ...usual, ...start });
  await page.route('https://page.example/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://page.example/');
  return page;
}
