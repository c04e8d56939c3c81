import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openWindow } from '../browser/browser';
import { RunningWorkbench, removeBuilt } from './running';
import { seriousFindings } from './serious';

/** The sheet's library looks after itself; what scripts and letters show is theirs. */
const NOT_OURS = ['.o-spreadsheet', 'iframe'];

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
  });

describeInBrowser('beside the sheet', () => {
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

  test('Forms lists each form with its language, and shows it as the public sees it', async () => {
    const body = await room('Forms');
    await body.getByText('English · 2 questions').waitFor();
    await body.getByRole('button', { name: 'Show here' }).click();
    const form = body.frameLocator('iframe');
    await form.getByLabel('Your name').fill('Rosa Sample');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Thank you, we heard you.').waitFor();
    await body.getByRole('button', { name: '← Back' }).click();
    await body.getByRole('heading', { name: 'Trial form' }).waitFor();
  });

  test('Pages shows a script’s page at phone width, to somebody without a name', async () => {
    const body = await room('Pages');
    await body.getByRole('button', { name: 'Show here' }).first().click();
    await body.frameLocator('iframe').frameLocator('iframe').getByText('Hello').waitFor();
    expect((await body.locator('iframe').boundingBox())?.width).toBeLessThanOrEqual(390);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('Mailbox sorts letters by person and shows them as HTML and as text', async () => {
    const body = await room('Mailbox');
    await body.getByLabel('Mail for').selectOption('sam@chapter.example');
    await body.getByRole('button', { name: /A link/ }).waitFor();
    await body.getByLabel('Mail for').selectOption('ana@chapter.example');
    await body.getByRole('button', { name: /A link/ }).click();
    const letter = body.frameLocator('iframe');
    await letter.getByRole('link', { name: 'here' }).waitFor();
    const dot = letter.getByAltText('A dot');
    expect(await dot.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      body.getByRole('button', { name: 'list.csv' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe('one,two');
    await body.getByRole('tab', { name: 'As sent' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Plain text');
    await body.getByRole('link', { name: /\/exec\/.*who=mail/ }).waitFor();
    expect(await body.locator('iframe').isVisible()).toBe(false);
  });

  // What scripts did until then has cost a little of the chapter's time.
  test('Clock moves on by an hour and to tomorrow morning; what falls due runs, and stands among the runs', async () => {
    const body = await room('Clock');
    await body.getByText(/^Mon, Mar 2, 8:0\d AM$/).waitFor();
    await body.getByText('Trial · by the clock · as Ana Ejemplo').waitFor();
    await body.getByRole('button', { name: '+1 hour' }).click();
    await body.getByText(/^Mon, Mar 2, 9:0\d AM$/).waitFor();
    await page.waitForTimeout(400);
    expect(await focused(page)).toBe('+1 hour');
    await body.getByRole('button', { name: 'To tomorrow morning' }).click();
    await body.getByText('Tue, Mar 3, 8:00 AM', { exact: true }).waitFor();
    const run = (await room('Runs')).getByRole('listitem').filter({ hasText: 'hourly' }).first();
    expect(await run.innerText()).toMatch(/Tue, Mar 3.*Trial, by a trigger\s+as Ana Ejemplo · \d+ calls? · \d+\.\d s/s);
  });

  test('Runs tells of errors', async () => {
    const [file] = await workbench.ask<{ id: string }[]>('files.list');
    await workbench.ask('menu.click', { file: file?.id, path: 'Trial > Fail' }).catch(() => {});
    const body = await room('Runs');
    await body.locator('.failed').getByText('This one always fails.').waitFor();
  });

  test('Quotas tells what is used of what is allowed', async () => {
    const body = await room('Quotas');
    await body.getByText(/^\d+ of 100 used$/).waitFor();
    expect(await body.getByRole('meter').first().getAttribute('max')).toBe('100');
  });

  test('Files gives a workbook away, as .xlsx', async () => {
    const body = await room('Files');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      body.getByRole('button', { name: 'Download .xlsx: Workbook' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Workbook.xlsx');
  });

  test('People: this window becomes somebody else, who may not open everything', async () => {
    const body = await room('People');
    await body.getByRole('button', { name: 'Be Sam Sample' }).click();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await (await room('People')).getByText('has no access to Help desk').waitFor();
    await page.getByRole('link', { name: 'Help desk' }).click();
    await page.getByRole('heading', { name: 'You need access' }).waitFor();
    await page.getByRole('link', { name: 'Workbook', exact: true }).click();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  });

  test('a reset asks first, and brings the beginning back', async () => {
    await (await room('Files')).getByRole('button', { name: 'Reset…' }).click();
    const question = page.getByRole('alertdialog', { name: 'Reset the workbench?' });
    expect(await focused(page)).toBe('Cancel');
    expect(await seriousFindings(page, NOT_OURS)).toEqual([]);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Reset…');
    await page.keyboard.press('Enter');
    await Promise.all([page.waitForNavigation(), question.getByRole('button', { name: 'Reset' }).click()]);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page
      .getByText(/^Mon, Mar 2, 8:0\d AM$/)
      .first()
      .waitFor();
  });
});
