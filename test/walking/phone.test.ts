import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { dialogInBrowser, faultsOf } from '../turf/dialogInBrowser';
import type { DoorWorkbook } from '../turf/doorWorkbook';
import { phoneAt, walkingWorkbook } from './walkingWorkbook';

jest.setTimeout(180_000);

const handOutItem = 'Doors · Puertas > Hand out walk lists · Entregar listas de puertas';
const printItem = 'Doors · Puertas > Print walk lists · Imprimir listas de puertas';

describeInBrowser('a walk list', () => {
  let browser: Browser;
  let workbook: DoorWorkbook;
  let address: string;
  const pages: Page[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    workbook = walkingWorkbook();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(() => browser?.close());

  const opened = (page: Page) => {
    pages.push(page);
    return page;
  };
  async function onPhone() {
    const phone = await phoneAt(browser, workbook, address);
    opened(phone.page);
    await phone.page.getByRole('heading', { name: 'Parker-Gray 01' }).waitFor();
    return phone;
  }
  const visitRows = () => workbook.rows('Visits');
  const sending = (page: Page) => page.locator('#sending');

  test('is handed out in a dialog: by mail, or as a text for who has no e-mail', async () => {
    workbook.click(handOutItem);
    const page = opened(await dialogInBrowser(browser, workbook));
    await page.getByRole('button', { name: 'Hand out Parker-Gray 01' }).click();
    await page.getByLabel('Who walks it?').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hand it out' }).click();
    await page.getByText('Please choose a person and a day.').waitFor();
    await page.getByLabel('Who walks it?').selectOption({ label: 'Sam Sample' });
    await page.getByRole('button', { name: 'Hand it out' }).click();
    await page.getByText('The mail with the link goes out within ten minutes.').waitFor();
    const text = await page.getByLabel('Or send this text yourself').inputValue();
    address = /https:\S+/.exec(text)?.[0] as string;
    expect(await faultsOf(page)).toEqual([]);
    expect(workbook.rows('Walk lists')[0]).toMatchObject({ Status: 'Handed out' });
    expect(workbook.rows('Walk lists')[0]?.['Handed to']).toContain('Sam Sample');
    await page.getByRole('button', { name: 'Back to all lists' }).click();
    await page.getByText('With Sam Sample until').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('shows its doors street by street on a small phone', async () => {
    const { page } = await onPhone();
    expect((await page.getByRole('heading', { level: 3 }).allInnerTexts()).sort()).toEqual(['N Alfred St', 'Oak St']);
    expect(await page.getByRole('listitem').count()).toBe(6);
    await page.getByText('Help is for anyone. It does not depend on voting, support or joining.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/list.png` });
    await page.getByRole('button', { name: '103 N Alfred St' }).click();
    await page.getByText('We talked: their answers').click();
    expect(await faultsOf(page)).toEqual([]);
    if (process.env.SCREENSHOTS) {
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/panel.png` });
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/whole.png`, fullPage: true });
    }
    const buttons = await page.locator('.results button').all();
    for (const button of buttons) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  });

  test('takes a visit with one tap on a door and one on a result, and answers with a note', async () => {
    const { page } = await onPhone();
    await page.getByRole('button', { name: '101 N Alfred St Apt 1' }).click();
    await page.getByRole('button', { name: 'Not home', exact: true }).click();
    await page.getByText('Everything is sent.').waitFor();
    await page.getByRole('button', { name: '103 N Alfred St' }).click();
    await page.getByLabel('Note (not needed)').fill('=side door');
    await page.getByText('We talked: their answers').click();
    await page.getByRole('button', { name: 'Save the answers' }).click();
    await page.getByText('Please choose at least one answer.').waitFor();
    await page.getByLabel('Buses').check();
    await page.getByRole('button', { name: 'Save the answers' }).click();
    await page.getByText('2 of 6 doors done').waitFor();
    await page.waitForFunction(() => document.querySelector('#sending')?.textContent === 'Everything is sent.');
    const rows = visitRows();
    expect(rows.map(({ Result }) => Result)).toEqual(['Not home', '']);
    expect(rows[1]).toMatchObject({ Note: '=side door' });
    expect(rows[1]?.Answers).toMatch(/^\{"Q-\w{4}-\w\w":"Buses"\}$/);
    expect(workbook.rows('Walk lists')[0]).toMatchObject({ 'Doors done': '2' });
    expect(await faultsOf(page)).toEqual([]);
  });

  test('keeps visits on the phone without signal, through a reload, and sends them once when it is back', async () => {
    const before = visitRows().length;
    const { page, network } = await onPhone();
    network.weather = 'no signal';
    await page.getByRole('button', { name: '12 Oak St' }).click();
    await page.getByRole('button', { name: 'Left a card' }).click();
    await page.getByText('1 saved on this phone, not sent yet.').waitFor();
    expect(visitRows()).toHaveLength(before);
    network.weather = 'answer lost';
    await page.getByRole('button', { name: 'Send now' }).click();
    await page.waitForFunction(() => document.querySelector('#sending')?.textContent?.startsWith('1 saved'));
    expect(visitRows()).toHaveLength(before + 1);
    network.weather = 'fine';
    await page.reload();
    await page.waitForFunction(() => document.querySelector('#sending')?.textContent === 'Everything is sent.');
    expect(network.sent).toHaveLength(2);
    expect(network.sent[0]).toEqual(network.sent[1]);
    expect(visitRows()).toHaveLength(before + 1);
  });

  test('takes back the last visit, which stays in the log', async () => {
    const { page } = await onPhone();
    const before = visitRows().length;
    await page.getByRole('button', { name: '105 N Alfred St' }).click();
    await page.getByRole('button', { name: 'Moved away' }).click();
    await page.getByRole('button', { name: 'Everybody moved away? Tap again to confirm.' }).click();
    await page.getByText('4 of 6 doors done').waitFor();
    await page.getByRole('button', { name: 'Undo: Moved away at 105 N Alfred St' }).click();
    await page.getByText('3 of 6 doors done').waitFor();
    await page.waitForFunction(() => document.querySelector('#sending')?.textContent === 'Everything is sent.');
    expect(visitRows()).toHaveLength(before + 2);
    expect(workbook.rows('Walk lists')[0]).toMatchObject({ 'Doors done': '3' });
  });

  test('respects "do not knock" at once: on the page, in the Doors tab, on paper', async () => {
    const { page } = await onPhone();
    await page.getByRole('button', { name: '14 Oak St' }).click();
    await page.getByRole('button', { name: 'Do not knock again' }).click();
    await page.getByRole('button', { name: 'Nobody will be sent here again. Tap again to confirm.' }).click();
    await page.getByText('14 Oak St: Do not knock', { exact: true }).waitFor();
    await page.waitForFunction(() => document.querySelector('#sending')?.textContent === 'Everything is sent.');
    expect(await page.getByRole('button', { name: '14 Oak St', exact: true }).count()).toBe(0);
    const door = workbook.rows('Doors').find(({ Address }) => Address === '14 Oak St');
    expect(door).toMatchObject({ 'Do not knock': 'Yes', Reason: 'They asked us not to' });

    workbook.click(printItem);
    const paper = opened(await dialogInBrowser(browser, workbook));
    await paper.getByRole('button', { name: 'Show the pages' }).click();
    await paper.getByRole('button', { name: 'Print', exact: true }).waitFor();
    const sheet = await paper.locator('.sheet').innerText();
    expect(sheet).toContain('Help is for anyone. It does not depend on voting, support or joining.');
    expect(sheet).toMatch(/14 Oak St\s+Do not knock/);
    expect(sheet).not.toMatch(/Pat|Sample|Muestra/);
    expect(await paper.locator('tbody tr').count()).toBe(6);
    expect((await faultsOf(paper)).filter((fault) => fault !== 'wide')).toEqual([]);
    await paper.emulateMedia({ media: 'print' });
    if (process.env.SCREENSHOTS) {
      await paper.setViewportSize({ width: 800, height: 1100 });
      await paper.screenshot({ path: `${process.env.SCREENSHOTS}/paper.png`, fullPage: true });
    }
    expect(await paper.getByRole('button', { name: 'Print', exact: true }).isVisible()).toBe(false);
  });

  test('that is taken back ends its link; what was not sent stays on the phone', async () => {
    const { page } = await onPhone();
    workbook.click(handOutItem);
    const dialog = opened(await dialogInBrowser(browser, workbook));
    await dialog.getByRole('button', { name: 'Take back Parker-Gray 01' }).click();
    await dialog.getByText('Parker-Gray 01 is back.').waitFor();
    const before = visitRows().length;
    await page.getByRole('button', { name: '105 N Alfred St' }).click();
    await page.getByRole('button', { name: 'Come back later' }).click();
    await page.getByText('This link is no longer valid.').waitFor();
    await page.getByText('1 saved on this phone, not sent yet.').waitFor();
    expect(visitRows()).toHaveLength(before);
    expect(await sending(page).innerText()).toContain('1 saved');
  });
});
