import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../browser/browser';
import { dialogInBrowser } from '../../turf/dialogInBrowser';
import { typedTab } from '../adopt/tabs';
import { ListWorkbook } from '../store/listWorkbook';
import { asGrid } from '../understand/asGrid';
import { faultsAndPictures, tabTo } from './window';

jest.setTimeout(180_000);

const members = asGrid(
  'Riverside Mutual Aid||||||',
  'Volunteers, spring 2026||||||kept by Ana',
  '||||||',
  'Name|Cell|Email|Neighborhood|Can help with|Joined|Fav. color',
  'Ana Ejemplo|(703) 555-0101|ana@example.org|Hill|driving, cooking|3/14/2026|blue',
  'Sample, Bo|703-555-0102||Harbor|calls / driving|3/4/2026|red',
  '||||||',
  'Cara Muestra|||Hill||2026-03-05|',
  'TOTAL|3|||||',
);

describeInBrowser('Using a tab of the chapter’s own', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  async function dialog(rows = members, language = 'en'): Promise<ListWorkbook> {
    const workbook = ListWorkbook.open();
    typedTab(workbook, 'Members', rows);
    workbook.click('Bring in & take out · Traer y sacar > Use a tab we have · Usar una hoja que tenemos');
    page = await dialogInBrowser(browser, workbook, language);
    return workbook;
  }

  test('a newcomer adopts a messy tab from start to end by the keyboard, and gives it back', async () => {
    const workbook = await dialog();
    await page.getByLabel('Which tab?').waitFor();
    expect(await faultsAndPictures(page, 'adopt-1-tab')).toEqual([]);
    await tabTo(page, 'Go on');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Members looks like a list of this: Volunteers' }).waitFor();
    await page.getByText('Lines that are left out (6)').click();
    await page.getByText('Line 9: a total').waitFor();
    expect(await page.getByLabel('What the column Fav. color is').locator('option:checked').innerText()).toBe(
      'Keep as ours',
    );
    expect(await faultsAndPictures(page, 'adopt-2-columns')).toEqual([]);
    await tabTo(page, 'Go on');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'How should Chapterbook use it?' }).waitFor();
    expect(await page.locator('dd').allInnerTexts()).toEqual([
      '3',
      'Cell, Email, Neighborhood, Joined',
      'Name, Can help with',
      'Fav. color',
    ]);
    expect(await faultsAndPictures(page, 'adopt-3-how')).toEqual([]);
    const before = workbook.sheet.reads('Members').map((row) => row.slice(0, 7));
    await tabTo(page, 'Go on');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Members is in use now: 3 rows.' }).waitFor();
    expect(await faultsAndPictures(page, 'adopt-4-done')).toEqual([]);
    expect(workbook.sheet.reads('Members').map((row) => row.slice(0, 7))).toEqual(before);
    expect(workbook.sheet.tabs()).not.toContain('Volunteers');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Stop using Members' }).click();
    expect(await faultsAndPictures(page, 'adopt-5-release')).toEqual([]);
    await page.getByRole('button', { name: 'Yes, stop using it' }).click();
    await page.getByText('Members is all yours again.').waitFor();
    expect(workbook.sheet.tabs()).toContain('Volunteers');
  });

  test('its rows are copied where that is chosen, and the tab stays as it is', async () => {
    const workbook = await dialog();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('Copy its rows into our Volunteers tab').check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByRole('heading', { name: 'Members is in: 5 rows added' }).waitFor();
    expect(workbook.rows('Volunteers').map(({ Name }) => Name)).toEqual(['Ana Ejemplo', 'Bo Sample', 'Cara Muestra']);
    expect(workbook.sheet.reads('Members')).toHaveLength(members.length);
  });

  test('merged cells leave copying, in Spanish too; a tab of people who ask for help is refused before anything', async () => {
    const workbook = await dialog(members, 'es');
    workbook.sheet.merge('Members!A8:B8');
    await page.getByRole('button', { name: 'Continuar' }).click();
    await page.getByRole('button', { name: 'Continuar' }).click();
    await page.getByText('Tiene celdas combinadas, así que solo se puede copiar.').waitFor();
    expect(await faultsAndPictures(page, 'adopt-6-merged-es')).toEqual([]);
    await page.close();
    await dialog(asGrid('Name|Phone|What do you need?', 'Canary Ejemplo|703 555 0101|food'));
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('alert').getByText('Members says who asked for help').waitFor();
    expect(await faultsAndPictures(page, 'adopt-7-askers')).toEqual([]);
  });
});
