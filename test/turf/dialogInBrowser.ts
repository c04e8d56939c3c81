import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { googleInPage } from '../web/pageInBrowser';
import type { DoorWorkbook } from './doorWorkbook';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The dialog that is open at the Workbook, in a browser 320 pixels wide, with the Workbook's own script behind it. */
export async function dialogInBrowser(
  browser: Browser,
  workbook: Pick<DoorWorkbook, 'host'>,
  language = 'en',
): Promise<Page> {
  const { id, html: english } = workbook.host.ui.screen;
  const html = english.replace('"language":"en"', `"language":"${language}"`);
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.exposeFunction('callScript', (name: string, json: string) => {
    const answer = workbook.host.ui.call(id, name, ...(JSON.parse(json) as unknown[]));
    return JSON.stringify(answer ?? null);
  });
  await page.addInitScript(googleInPage);
  await page.route('https://dialog.example/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('https://dialog.example/');
  return page;
}

/** What the page breaks of WCAG 2.2 AA, and whether it must be scrolled sideways. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await (
      window as never as { axe: { run(where: Node, options: object): Promise<Found> } }
    ).axe.run(document, { runOnly: tags });
    const wide = document.documentElement.scrollWidth > window.innerWidth;
    return [
      ...violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`),
      ...(wide ? ['wide'] : []),
    ];
  });
  return found;
}

interface Found {
  violations: { id: string; nodes: { html: string }[] }[];
}
