import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Start } from '../../src/web/shell';
import { withStart } from '../../src/web/shell';
import { bundleFolder } from '../build/built';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A page, dialog or sidebar as the build makes it, before the script has put anything in. */
function htmlOf(name: string): string {
  const files = (['desk', 'workbook'] as const).map((script) => path.join(bundleFolder(script), `${name}.html`));
  return readFileSync(files.find((file) => existsSync(file)) as string, 'utf8');
}

/** The part of Google that a page talks to; each call is handed over through `callScript`. */
export const googleInPage = `
  const runner = (good, bad) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, bad);
    if (name === 'withFailureHandler') return (handler) => runner(good, handler);
    return (...args) => { callScript(name, JSON.stringify(args)).then((json) => good(JSON.parse(json)), bad); };
  } });
  window.google = { script: { run: runner(), host: { close: () => { window.dialogClosed = true; } } } };
`;

/** The widths every page is checked at: the smallest phone, and a desk. */
const widths = [320, 1280] as const;

/** What the script answers to a call, by the function's name. A page behind a link calls `page` only. @throws to be unreachable */
export type Script = (functionName: string, args: Record<string, unknown>) => unknown;

/** One built page, dialog or sidebar in a window 320 pixels wide, with somebody to answer what it calls. */
export async function openPage(
  browser: Browser,
  name: string,
  start: Partial<Start>,
  script: Script,
): Promise<Page & { faults: Error[] }> {
  const usual: Start = { language: 'en', build: 'test', title: 'A page', chapter: '', phone: '' };
  const page = await browser.newPage({ viewport: { width: widths[0], height: 640 }, reducedMotion: 'reduce' });
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.exposeFunction('callScript', (functionName: string, json: string) => {
    const [args] = JSON.parse(json) as [Record<string, unknown>];
    return JSON.stringify(script(functionName, args) ?? null);
  });
  await page.addInitScript(googleInPage);
  const body = withStart(htmlOf(name), { ...usual, ...start });
  await page.route('https://page.example/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://page.example/');
  return Object.assign(page, { faults });
}

/** What the page breaks of WCAG 2.2 AA on a small phone and on a desk, and where it must be scrolled sideways. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    found.push(...(await faultsNow(page)).map((fault) => `at ${width}: ${fault}`));
  }
  await page.setViewportSize({ width: widths[0], height: 640 });
  return found;
}

async function faultsNow(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const checker = (window as never as { axe: { run(where: Node, options: object): Promise<Found> } }).axe;
    // Google puts the page into a frame of its own, whose outside is not ours.
    const { violations } = await checker.run(document, { runOnly: tags, rules: { region: { enabled: false } } });
    const isWide = document.documentElement.scrollWidth > window.innerWidth;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...(isWide ? ['must be scrolled sideways'] : []),
    ];
  });
}

interface Found {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** Where Tab goes from the top, by name, until it leaves the page; what has the focus must be seen to have it. */
export async function tabStops(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: string[] = [];
  for (let press = 0; press < 100; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === undefined) return stops;
    if (!stop.isSeen) throw new Error(`Nobody sees that “${stop.name}” has the focus`);
    // A date or time has several parts, and Tab goes through them.
    if (stops[stops.length - 1] !== stop.name) stops.push(stop.name);
  }
  throw new Error(`Tab never leaves the page: ${stops.join(', ')}`);
}

function focused(page: Page): Promise<{ name: string; isSeen: boolean } | undefined> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return undefined;
    const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
    const name = labels[0]?.textContent || at.textContent || at.id;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return { name: name.trim(), isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
  });
}

/** Saves what the page looks like, whole, where `SCREENSHOTS` says; nowhere without it. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: widths[0], height: 640 });
}
