import type { Browser, Page } from 'playwright-core';
import type { Proposal } from '../../../src/exchange/list';
import { describeInBrowser, openBrowser } from '../../browser/browser';
import { openPart } from './partOfDialog';
import { faultsAndPictures, harmful, tabTo } from './window';

jest.setTimeout(120_000);

const field = (key: string, en: string, es: string, several = false) => ({ key, label: { en, es }, several });
const choosing = {
  kinds: ['volunteers', 'doors'],
  fields: [
    field('name', 'Name', 'Nombre'),
    field('phone', 'Phone', 'Teléfono', true),
    field('joinedOn', 'Joined on', 'Se unió el'),
    field('email', 'E-mail', 'Correo'),
  ],
  own: 'leave',
};
const rows = [
  ['Our people', '', '', '', ''],
  ['Who', 'Cell', 'Since', harmful, ''],
  ['Ana Ejemplo', '703-555-0111', '3/4/2025', 'red', ''],
  ['Sam Sample', '703-555-0142', '5/6/2025', harmful, ''],
  ['Total', '2', '', '', ''],
];
const column = (why: string, perhaps = '') => ({ confidence: 0.9, why, perhaps });
const proposal = {
  kind: 'volunteers',
  fields: ['name', 'phone', 'joinedOn', '', ''],
  dates: 'undecided',
  format: 'list',
  confidence: 0.9,
  columns: [column('header'), column('values'), column('header'), column('nothing', 'email'), column('nothing')],
  namesAskers: false,
  source: 's',
} as Proposal;
const layout = {
  header: rows[1],
  headerLines: [2],
  firstLine: 3,
  notRecords: [
    { line: 1, why: 'title' },
    { line: 5, why: 'total' },
  ],
};

describeInBrowser('what a list seems to be', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  async function open(changed: Partial<Proposal> = {}, language: 'en' | 'es' = 'en'): Promise<void> {
    const name = `people ${harmful}.csv`;
    const shown = { understood: { name, rows, layout, proposal: { ...proposal, ...changed } }, choosing };
    page = await openPart(browser, 'proposalPage.ts', shown, language);
  }
  const chosen = () => page.evaluate(() => (window as never as { shown: { chosen?: object } }).shown.chosen);

  test('is said with the reason, beside the first rows; texts are texts', async () => {
    await open();
    await page.getByRole('heading', { name: 'looks like a list of this: Volunteers' }).waitFor();
    await page.getByText('We went by the headers and by what stands below them.').waitFor();
    await page.getByText('Lines that are left out (2)').click();
    expect(await page.locator('details li').allInnerTexts()).toEqual(['Line 1: a title', 'Line 5: a total']);
    expect(await page.locator('tbody tr').nth(0).locator('li').allInnerTexts()).toEqual(['Ana Ejemplo', 'Sam Sample']);
    expect(await page.locator('tbody tr').nth(3).innerText()).toContain(harmful);
    expect(await faultsAndPictures(page, 'proposal')).toEqual([]);
    await open({}, 'es');
    await page.getByRole('heading', { name: 'parece una lista de esto: Voluntarios' }).waitFor();
    expect(await faultsAndPictures(page, 'proposal-es')).toEqual([]);
  });

  test('is corrected by keyboard alone; while nobody says how days are written, nothing goes on', async () => {
    await open();
    await tabTo(page, 'Go on');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Please choose how days are written.').waitFor();
    expect(await chosen()).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel(`What the column ${harmful} is`).focus();
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Go on');
    await page.keyboard.press('Enter');
    const dates = await page.evaluate(
      () => document.querySelector<HTMLInputElement>('input[name=dates]:checked')?.value,
    );
    expect(await chosen()).toEqual({ kind: 'volunteers', fields: ['name', 'phone', 'joinedOn', 'email', ''], dates });
  });

  test('is not believed when two columns are the same, unless a person may have several of it', async () => {
    await open({ dates: 'mdy' });
    await page.getByLabel(`What the column ${harmful} is`).selectOption('name');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('alert').getByText('Two columns are “Name”.').waitFor();
    expect(await chosen()).toBeUndefined();
    await page.getByLabel(`What the column ${harmful} is`).selectOption('phone');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.waitForFunction(() => 'chosen' in (window as never as { shown: object }).shown);
    expect(await chosen()).toMatchObject({ fields: ['name', 'phone', 'joinedOn', 'phone', ''], dates: 'mdy' });
  });

  test('says when it is a guess, when an export is known, and when a person chose it before', async () => {
    await open({ confidence: 0.2 });
    await page.getByText(/^We are not sure what people/).waitFor();
    await open({ format: 'vanList' });
    await page.getByText('Its columns are those of an export we know.').waitFor();
    await open({ columns: proposal.columns.map((one) => ({ ...one, why: 'remembered' })) });
    await page.getByText('You have brought in a list with these columns before').waitFor();
    await page.getByLabel('What the list is about').selectOption('doors');
    expect(await page.evaluate(() => (window as never as { shown: { kind?: string } }).shown.kind)).toBe('doors');
  });
});
