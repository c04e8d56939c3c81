import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../browser/browser';
import { openPart } from './partOfDialog';
import { faultsAndPictures, tabTo } from './window';

jest.setTimeout(120_000);

const counts = { rows: 411, new: 90, same: 10, changed: 5, maybe: 4, rejected: 302 };
const rejected = Array.from({ length: 302 }, (_, index) => ({ line: index + 2, reason: index ? 'noName' : 'poBox' }));

describeInBrowser('what would come of a list', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  test('is said in numbers; lines that are left out are few on the screen and whole in a file', async () => {
    page = await openPart(browser, 'reviewPage.ts', [counts, rejected], 'en');
    const facts = await page.locator('dd').allInnerTexts();
    expect(facts).toEqual(['411', '90', '10', '5', '4', '302']);
    await tabTo(page, 'Lines that are left out (302)');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('listitem').count()).toBe(300);
    await page.getByText('And 2 more; all are in the file.').waitFor();
    await tabTo(page, 'Save these lines as a file');
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const lines = readFileSync(await (await saving).path(), 'utf8').split('\r\n');
    expect(lines).toHaveLength(304);
    expect(lines[1]).toBe('2,"a post-office box has no door"');
    await page.getByRole('status').getByText('left-out.csv is saved.').waitFor();
  });

  test('speaks Spanish, and says nothing of lines left out where there are none', async () => {
    page = await openPart(browser, 'reviewPage.ts', [counts, rejected.slice(0, 3)], 'es');
    await page.getByText('Líneas que no se toman (3)').click();
    expect(await faultsAndPictures(page, 'review-es')).toEqual([]);
    await page.close();
    page = await openPart(browser, 'reviewPage.ts', [{ ...counts, rejected: 0 }, []], 'en');
    expect(await faultsAndPictures(page, 'review')).toEqual([]);
    expect(await page.locator('details').count()).toBe(0);
  });
});
