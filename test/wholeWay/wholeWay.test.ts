import type { Browser, FrameLocator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openWindow } from '../browser/browser';
import { RunningSample } from './runningSample';

const phone = { viewport: { width: 320, height: 640 } };
const desktop = { viewport: { width: 1280, height: 800 } };
const ana = { name: 'Ana Ejemplo', email: 'ana.ejemplo@chapter.example' };
const sam = { name: 'Sam Sample', email: 'sam.sample@chapter.example' };

jest.setTimeout(400_000);

/** Milliseconds that a page may take for anything. */
const patience = 180_000;

const secrets = /Whole-Way Sample|Whole Way Lane/;

describeInBrowser('one whole way through the sample chapter, in a browser', () => {
  const workbench = new RunningSample();
  let browser: Browser;
  let page: Page;
  let request = '';

  beforeAll(async () => {
    await workbench.begin();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workbench.remove();
  });

  /** A person opens a file of the chapter in a window of their own. */
  async function sitsDown(person: { name: string }, file: string): Promise<void> {
    page = await openWindow(browser, workbench.url, desktop);
    page.setDefaultTimeout(patience);
    const ready = () => page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await ready();
    await page.locator('#who').selectOption({ label: person.name });
    await page.waitForLoadState();
    await page.getByRole('link', { name: file }).click();
    await page.waitForURL(/\/file\//);
    await ready();
  }
  async function choose(...labels: string[]): Promise<void> {
    for (const label of ['Chapter · Grupo', ...labels])
      await page.getByRole('menuitem', { name: new RegExp(`^${label}`) }).click();
  }
  const sidebar = (): FrameLocator => page.frameLocator('#sidebar iframe');
  const dialog = (): FrameLocator => page.frameLocator('dialog.script-dialog iframe');

  async function moveClock(how: string): Promise<void> {
    await page.getByRole('button', { name: 'Clock', exact: true }).click();
    const before = await page.locator('.panel-body .big').innerText();
    await page.getByRole('button', { name: how }).click();
    await page.waitForFunction((then) => document.querySelector('.panel-body .big')?.textContent !== then, before, {
      timeout: 120_000,
    });
  }
  /** Opens the newest letter with this subject in the mailbox. */
  async function openLetter(subject: RegExp): Promise<FrameLocator> {
    const isOpen = await page.locator('.envelope').first().isVisible();
    if (!isOpen) await page.getByRole('button', { name: 'Mailbox', exact: true }).click();
    await page.locator('.envelope', { hasText: subject }).first().click();
    return page.frameLocator('.letter iframe');
  }
  /** Presses the button of a letter: its page opens as on a phone. */
  async function press(letter: FrameLocator): Promise<FrameLocator> {
    const address = (await letter.getByRole('link').first().getAttribute('href')) as string;
    const opened = await openWindow(browser, address, phone);
    // The robots' rounds may be going on meanwhile, and a busy machine takes its time for them.
    opened.setDefaultTimeout(180_000);
    return opened.frameLocator('iframe');
  }
  const inWorkbook = async () =>
    (await workbench.rows('Workbook', 'Requests', ana.email)).find(({ ID }) => ID === request);

  test('somebody asks for help on a phone: the request stands in both files, the person only in the Help desk', async () => {
    const form = await openWindow(
      browser,
      `${workbench.url}/form/${await workbench.formCalled('ask for help')}`,
      phone,
    );
    await form.getByLabel('What shall we call you?').fill('Whole-Way Sample');
    await form.getByLabel('Your phone number').fill('(703) 555-0199');
    await form.getByLabel('Food', { exact: true }).check();
    await form.getByLabel('Today', { exact: true }).check();
    await form.getByLabel('Parker-Gray').check();
    await form.getByLabel('Where shall we bring it?').fill('7 Whole Way Lane');
    await form.getByLabel(/You may give my name and address/).check();
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Thank you. We have it').waitFor();
    const row = (await workbench.rows('Help desk', 'Desk', sam.email)).find(({ Name }) => Name === 'Whole-Way Sample');
    expect(row).toMatchObject({ Need: 'Food', Urgency: 'Today', Status: 'New' });
    request = row?.ID as string;
    expect(await inWorkbook()).toMatchObject({ Need: 'Food', Urgency: 'Today', Status: 'New' });
    expect(secrets.test(JSON.stringify(await workbench.everything('Workbook', ana.email)))).toBe(false);
  });

  test('a coordinator finds someone to help, with reasons, and asks them by one click', async () => {
    await sitsDown(sam, 'Help desk');
    await choose('Help', 'Find someone to help');
    const card = sidebar().locator('li.card', { hasText: request });
    await card.waitFor();
    expect(await card.innerText()).toContain('lives in the same area');
    await card.getByRole('button', { name: /^Ask / }).first().click();
    await sidebar()
      .getByText(/was asked/)
      .waitFor();
    expect(await inWorkbook()).toMatchObject({ Status: 'Looking' });
  });

  test('the volunteer opens the mail, takes it, sees the address only then, and says it is delivered', async () => {
    await moveClock('+10 minutes');
    const letter = await openLetter(/Can you help\? Food/);
    expect(await letter.locator('body').innerText()).not.toMatch(secrets);
    const offer = await press(letter);
    const take = offer.getByRole('button', { name: /Yes/ });
    await take.waitFor().catch(async () => {
      throw new Error(`The page says: ${await offer.locator('body').innerText()}`);
    });
    expect(await offer.locator('body').innerText()).not.toMatch(secrets);
    await take.click();
    await offer.getByText('7 Whole Way Lane').waitFor();
    expect(await inWorkbook()).toMatchObject({ Status: 'Taken' });
    await offer.getByLabel('Delivered', { exact: true }).check();
    await offer.getByRole('button', { name: 'Send' }).click();
    await offer.getByText('7 Whole Way Lane').waitFor({ state: 'detached' });
    expect(await inWorkbook()).toMatchObject({ Status: 'Done' });
  });

  test('walk lists are made and handed out; the walker opens one and records a visit', async () => {
    await sitsDown(ana, 'Workbook');
    await choose('Doors', 'Make walk lists');
    await dialog().getByRole('button', { name: 'Make the lists' }).click();
    await dialog().getByRole('button', { name: 'Close' }).waitFor({ timeout: 120_000 });
    await dialog().getByRole('button', { name: 'Close' }).click();
    await choose('Doors', 'Hand out walk lists');
    await dialog()
      .getByRole('button', { name: /^Hand out / })
      .first()
      .click();
    const walker = dialog().getByLabel('Who walks it?');
    const name = await walker
      .locator('option:not([value=""])', { hasNotText: 'no e-mail' })
      .first()
      .getAttribute('value');
    await walker.selectOption(name as string);
    await dialog().getByRole('button', { name: 'Hand it out' }).click();
    await dialog()
      .getByRole('button', { name: /Back to all lists/ })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog.script-dialog').waitFor({ state: 'detached' });
    await moveClock('+10 minutes');
    const list = await press(await openLetter(/walk list/i));
    await list.getByRole('heading', { level: 2 }).first().waitFor();
    await list.locator('summary, button').filter({ hasText: /\d+ / }).first().click();
    await list.getByRole('button', { name: 'Not home' }).first().click();
    await list.getByText('Everything is sent.').first().waitFor();
    await expect(eventually(async () => (await workbench.rows('Workbook', 'Visits', ana.email)).length)).resolves.toBe(
      1,
    );
  });

  test('the next morning’s digest is in the mailbox, with what waits and no word about who asked', async () => {
    await moveClock('To tomorrow morning');
    await page.getByRole('button', { name: 'Mailbox', exact: true }).click();
    await page.getByLabel('Mail for').selectOption(ana.email);
    await page
      .locator('.envelope', { hasText: /need help today|waited|walk list/ })
      .first()
      .click();
    const letter = page.frameLocator('.letter iframe');
    const text = await letter.locator('body').innerText();
    expect(text).toContain('Good morning!');
    expect(text).not.toMatch(secrets);
  });
});

async function eventually(look: () => Promise<number>): Promise<number> {
  const until = Date.now() + 10_000;
  let seen = await look();
  while (seen === 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen = await look();
  }
  return seen;
}
