import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser, openWindow } from '../browser/browser';
import { RunningWorkbench, removeBuilt } from './running';
import { seriousFindings } from './serious';

const PHONE = { viewport: { width: 320, height: 640 } };

describeInBrowser('what a visitor sees', () => {
  const workbench = new RunningWorkbench();
  let browser: Browser;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    await workbench.start();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workbench.remove();
    removeBuilt();
  });

  test('a form at its own address, on a small phone: filled in, sent, thanked for', async () => {
    const [form] = await workbench.ask<{ id: string }[]>('forms.list');
    const page = await openWindow(browser, `${workbench.url}/form/${form?.id}`, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('Your name').fill('Rosa Sample');
    await page.getByLabel('Sunday').check();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Thank you, we heard you.').waitFor();
    const [file] = await workbench.ask<{ id: string }[]>('files.list');
    expect(JSON.stringify(await workbench.ask('grid.snapshot', { file: file?.id }))).toContain('Rosa Sample');
  });

  test('a required question that is left out is named, and nothing is sent', async () => {
    const [form] = await workbench.ask<{ id: string }[]>('forms.list');
    const sent = await fetch(`${workbench.url}/form/${form?.id}`, {
      method: 'POST',
      headers: { origin: workbench.url },
      body: new URLSearchParams({ nothing: 'here' }),
    });
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain('“Your name” needs an answer.');
  });

  test('a script’s page at its own address, for somebody without a name', async () => {
    const [app] = await workbench.ask<{ url: string }[]>('web.list');
    const page = await openWindow(browser, `${app?.url}?who=Rosa`, PHONE);
    const inside = page.frameLocator('iframe');
    await inside.getByText('Hello Rosa').waitFor();
    await inside.getByRole('button', { name: 'Add' }).click();
    await inside.getByRole('button', { name: '3' }).waitFor();
    expect(await page.title()).toBe('Trial page');
    expect(page.requests.every((address) => address.startsWith(workbench.url))).toBe(true);
  });

  test('a link in a mail leads to the page', async () => {
    const page = await openWindow(browser, workbench.url, { viewport: { width: 1280, height: 800 } });
    await page.getByRole('button', { name: 'Mailbox' }).click();
    await page.getByRole('button', { name: /A link/ }).click();
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.frameLocator('.letter iframe').getByRole('link', { name: 'here' }).click(),
    ]);
    await opened.frameLocator('iframe').getByText('Hello mail').waitFor();
  });
});
