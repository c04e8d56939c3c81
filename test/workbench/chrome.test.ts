import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openWindow } from '../browser/browser';
import { RunningWorkbench, removeBuilt } from './running';
import { seriousFindings } from './serious';

const ROOMS = ['Forms', 'Pages', 'Mailbox', 'Clock', 'Runs', 'Quotas', 'People', 'Files'];
/** The sheet's library looks after itself; what scripts and letters show is theirs. */
const NOT_OURS = ['.o-spreadsheet', 'iframe'];

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
  });

const tabTo = async (page: Page, name: string, key = 'Tab') => {
  for (let step = 0; step < 60 && (await focused(page)) !== name; step += 1) await page.keyboard.press(key);
  expect(await focused(page)).toBe(name);
};

describeInBrowser('our own chrome around the sheet', () => {
  const workbench = new RunningWorkbench();
  let browser: Browser;
  let page: Awaited<ReturnType<typeof openWindow>>;
  jest.setTimeout(60_000);

  const open = async (width: number) => {
    const opened = await openWindow(browser, workbench.url, {
      viewport: { width, height: 800 },
      acceptDownloads: true,
    });
    opened.setDefaultTimeout(40_000);
    await opened.locator('html[data-ready]').waitFor({ state: 'attached' });
    return opened;
  };
  const room = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    const body = page.locator(`#panel-${name.toLowerCase()}`);
    await body.locator('> *').first().waitFor();
    return body;
  };

  beforeAll(async () => {
    await workbench.start();
    browser = await openBrowser();
    page = await open(1280);
  });
  afterAll(async () => {
    await browser?.close();
    await workbench.remove();
    removeBuilt();
  });

  test('everything can be reached and left with the keyboard', async () => {
    await page.reload();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    const first = await page.evaluate(() =>
      document.querySelector<HTMLElement>('a[href], button, select, input')?.focus(),
    );
    expect([first, await focused(page)]).toEqual([undefined, 'Skip to the sheet']);
    expect((await page.locator('.skip').boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Workbook');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.getElementById('stage')?.contains(document.activeElement));
    await page.getByRole('button', { name: 'Forms', exact: true }).focus();
    await tabTo(page, 'Clock');
    await page.keyboard.press('Enter');
    await page.locator('#panel-clock button').first().waitFor();
    await tabTo(page, '+1 hour');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Clock');
    expect(await page.locator('#panel').isVisible()).toBe(false);
  });

  test('menus: arrows, letters, Home and End, and Escape back to where it opened', async () => {
    await page.getByRole('menuitem', { name: 'Trial', exact: true }).focus();
    const path: [key: string, then: string][] = [
      ['Enter', 'Write a value'],
      ['End', 'Fail'],
      ['ArrowDown', 'Write a value'],
      ['ArrowUp', 'Fail'],
      ['Home', 'Write a value'],
      ['s', 'Show▸'],
      ['ArrowRight', 'Dialog'],
      ['ArrowDown', 'Sidebar'],
      ['ArrowLeft', 'Show▸'],
      ['Escape', 'Trial'],
    ];
    for (const [key, then] of path) {
      await page.keyboard.press(key);
      expect([key, (await page.evaluate(() => document.activeElement?.textContent)) ?? '']).toEqual([key, then]);
    }
  });

  test.each([1280, 320])('axe finds nothing serious in our own chrome, %i px wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForTimeout(400);
    for (const name of ROOMS) {
      await room(name);
      expect([name, await seriousFindings(page, NOT_OURS)]).toEqual([name, []]);
      expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, width]);
    }
    await (await room('Mailbox')).locator('.envelope').first().click();
    await page.getByRole('tablist').waitFor();
    expect(await seriousFindings(page, NOT_OURS)).toEqual([]);
    await page.locator('#panel').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('menuitem', { name: 'Trial', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Show' }).click();
    expect(await seriousFindings(page, NOT_OURS)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Sidebar' }).click();
    await page.locator('#sidebar iframe').waitFor();
    await page.getByRole('menuitem', { name: 'Trial', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Fail' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Details' }).waitFor();
    expect(await seriousFindings(page, NOT_OURS)).toEqual([]);
    await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
    await page.locator('#sidebar').getByRole('button', { name: 'Close' }).click();
  });

  test('no request of the browser left the machine', () => {
    expect(page.requests.length).toBeGreaterThan(50);
    const foreign = page.requests.filter(
      (address) => !address.startsWith(`${workbench.url}/`) && !/^(data|blob):/.test(address),
    );
    expect(foreign).toEqual([]);
  });
});
