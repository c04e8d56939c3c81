import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../browser/browser';
import { openPage, type Script } from '../../web/pageInBrowser';
import { faultsAndPictures, harmful, tabTo } from './window';

jest.setTimeout(120_000);

const offered = [
  { id: 'volunteers', label: 'Volunteers', about: 'Every row of the tab, as CSV.' },
  { id: 'shifts', label: `Shifts ${harmful}`, about: 'For calendars, as ICS.' },
];
/** The rows come in two answers. */
const script: Script = (name, { id, from }) => {
  if (name === 'exportsHere') return { ok: true, value: offered };
  const about = { name: `${id}.csv`, mime: 'text/csv' };
  return {
    ok: true,
    value: from === 0 ? { ...about, text: 'Name\r\nÁna\r\n', next: 1 } : { ...about, text: 'Bo 李\r\n' },
  };
};

describeInBrowser('the dialog that takes out a list', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  test('puts the parts of the chosen list together and saves them, by keyboard alone', async () => {
    page = await openPage(browser, 'takeOut', { title: 'Take out a list' }, script);
    await page.getByText('What to take out').waitFor();
    expect(await faultsAndPictures(page, 'take-out')).toEqual([]);
    await tabTo(page, 'Volunteers');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Save the file');
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await saving;
    expect(file.suggestedFilename()).toBe('shifts.csv');
    expect(readFileSync(await file.path(), 'utf8')).toBe('Name\r\nÁna\r\nBo 李\r\n');
    await page.getByRole('status').getByText('shifts.csv is saved.').waitFor();
    expect(await faultsAndPictures(page, 'take-out-done')).toEqual([]);
  });

  test('speaks Spanish; what the server declines is said, and nothing is saved', async () => {
    const declines: Script = (name, args) =>
      name === 'exportPart' ? { ok: false, sentence: 'Solo coordinadores.' } : script(name, args);
    page = await openPage(browser, 'takeOut', { language: 'es', title: 'Sacar' }, declines);
    await page.getByRole('button', { name: 'Guardar el archivo' }).click();
    await page.getByRole('alert').getByText('Solo coordinadores.').waitFor();
    expect(await faultsAndPictures(page, 'take-out-es')).toEqual([]);
  });
});
