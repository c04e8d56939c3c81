import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { faultsOf } from '../../turf/dialogInBrowser';

const shots = path.resolve(__dirname, '../../../build/screenshots');

/** A text that would do harm, were it ever taken for markup. */
export const harmful = '<img src=x onerror="window.harmed=1">';

/** What is wrong with the dialog at its own width and at the smallest; pictures of both are kept. */
export async function faultsAndPictures(page: Page, name: string): Promise<string[]> {
  mkdirSync(shots, { recursive: true });
  const faults: string[] = [];
  for (const width of [600, 320]) {
    await page.setViewportSize({ width, height: 640 });
    faults.push(...(await faultsOf(page)).map((fault) => `at ${width}: ${fault}`));
    await page.screenshot({ path: path.join(shots, `${name}-${width}.png`), fullPage: true });
  }
  if (await page.evaluate('window.harmed')) faults.push('a text became markup');
  return faults;
}

/** Goes to what is named by Tab alone. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const here = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> };
      return here.getAttribute('aria-label') ?? here.labels?.[0]?.textContent ?? here.textContent ?? '';
    });
    if (at.trim() === name) return;
  }
  throw new Error(`Tab never comes to “${name}”`);
}
