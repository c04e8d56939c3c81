import type { Browser, Page } from 'playwright-core';
import { googleInPage } from '../web/pageInBrowser';

/** What every page is made of; anything else that appears was made by a text. */
const madeByUs =
  'script, style, meta, base, title, link, img, svg, iframe, object, embed, video, audio, math, template';

/** What a page asks of the script. */
export type Script = (name: string, args: unknown) => unknown;

/** Opens a page, does something there, and tells what a text has done that only we may do. */
export async function lookedThrough(
  browser: Browser,
  { html, call, act }: { html: string; call: Script; act: (page: Page) => Promise<unknown> },
) {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('dialog', (dialog) => {
    wrong.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== 'https://page.example/' && !request.url().startsWith('data:')) wrong.push(request.url());
  });
  await page.exposeFunction('callScript', (name: string, json: string) =>
    JSON.stringify(call(name, JSON.parse(json)[0]) ?? null),
  );
  await page.addInitScript(googleInPage);
  await page.route('**/*', (route) =>
    route.request().url() === 'https://page.example/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.goto('https://page.example/');
  const elements = () => page.evaluate((names) => document.querySelectorAll(names).length, madeByUs);
  const before = (html.match(/<(script|style|meta|base|title|link)\b/g) ?? []).length;
  await act(page);
  const shown = await page.evaluate(() => document.body.textContent ?? '');
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a')].map((one) => one.protocol + (one.protocol === 'mailto:' ? one.search : '')),
  );
  const on = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((one) => one.getAttributeNames())
      .filter((name) => name.startsWith('on')),
  );
  const strange = links.filter((protocol) => !['https:', 'tel:', 'mailto:', 'sms:', 'blob:'].includes(protocol));
  if ((await elements()) > before) wrong.push('an element was made');
  await page.close();
  return { wrong: [...wrong, ...strange, ...on], shown };
}
