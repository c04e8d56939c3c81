import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../browser/browser';
import { dialogInBrowser } from '../../turf/dialogInBrowser';
import { ListWorkbook } from '../store/listWorkbook';
import { faultsAndPictures, tabTo } from './window';

jest.setTimeout(180_000);

const messy = `Riverside Mutual Aid,,,,
Volunteers spring 2026,,,,
,,,,
Name (first last),Cell,E-mail,Neighborhood,Fav. color
Ana Ejemplo,(703) 555-0101,ana@example.org,Hill,blue
Bo Sample,703-555-0102,,Harbor,red
Bob Sample,703-555-0102,bob@example.org,Harbor,
,703-555-0109,,,
TOTAL: 3,,,,
`;

const file = (text: string | Uint8Array, name = 'members.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text as string),
});

describeInBrowser('Bringing in a list', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  async function dialog(workbook: ListWorkbook, language = 'en'): Promise<Page> {
    page = await dialogInBrowser(browser, workbook, language);
    return page;
  }
  const choose = (text: string | Uint8Array, name?: string) => page.locator('#file').setInputFiles(file(text, name));

  test('a newcomer brings in a messy list from start to end, decides about one, and undoes it', async () => {
    const workbook = ListWorkbook.open();
    await dialog(workbook);
    await page.getByLabel('File with the list').waitFor();
    expect(await faultsAndPictures(page, 'bring-in-1-file')).toEqual([]);
    await choose(messy);
    await page.getByRole('heading', { name: 'members.csv looks like a list of this: Volunteers' }).waitFor();
    expect(await page.getByLabel('What the column Name (first last) is').inputValue()).toBe('name');
    expect(await page.getByLabel('What the column Fav. color is').inputValue()).toBe('');
    expect(await faultsAndPictures(page, 'bring-in-2-columns')).toEqual([]);
    await tabTo(page, 'Go on');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What would happen' }).waitFor();
    expect(await page.locator('dd').allInnerTexts()).toEqual(['5', '2', '0', '0', '1', '2']);
    expect(workbook.rows('Volunteers')).toEqual([]);
    expect(await faultsAndPictures(page, 'bring-in-3-review')).toEqual([]);
    await page.getByLabel('It is new').check();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page
      .getByRole('heading', { name: 'members.csv is in: 5 rows added, 0 changed, 0 marked as gone.' })
      .waitFor();
    expect(await faultsAndPictures(page, 'bring-in-4-done')).toEqual([]);
    expect(workbook.rows('Volunteers').map(({ Name }) => Name)).toEqual(['Ana Ejemplo', 'Bo Sample', 'Bob Sample']);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('members.csv is undone.').waitFor();
    expect(workbook.rows('Volunteers').filter(({ Name }) => Name !== '')).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.evaluate('window.dialogClosed')).toBe(true);
  });

  test('an updated list shows what it changes, old and new, and can say who is gone', async () => {
    const workbook = ListWorkbook.open();
    await dialog(workbook);
    await choose('Name,Phone,Email\nAna Ejemplo,703 555 0101,ana@example.org\nBo Sample,703 555 0102,');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByRole('button', { name: 'Bring in another list' }).click();
    await choose('Name,Phone,Email\nAna Ejemplo,703 555 0101,new@example.org', 'members-2.csv');
    await page.getByText('You have brought in a list with these columns before').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('News of rows you have (1)').click();
    await page.getByText('E-mail: ana@example.org → new@example.org').waitFor();
    await page.getByLabel('This is the whole list').check();
    expect(await faultsAndPictures(page, 'bring-in-5-update')).toEqual([]);
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page
      .getByRole('heading', { name: 'members-2.csv is in: 0 rows added, 1 changed, 1 marked as gone.' })
      .waitFor();
    expect(workbook.rows('Volunteers').map((row) => row['Not in the list since'] !== '')).toEqual([false, true]);
  });

  test('a list that says who asked for help goes no further, and nothing of it is sent', async () => {
    const workbook = ListWorkbook.open();
    await dialog(workbook);
    workbook.host.resetReport();
    await choose('Your name,Phone,What do you need?\nCanary Ejemplo,703 555 0101,groceries');
    await page.getByRole('alert').getByText('members.csv says who asked for help. Nothing was brought in').waitFor();
    expect(await page.getByRole('button', { name: 'Go on' }).count()).toBe(0);
    expect(await faultsAndPictures(page, 'bring-in-6-askers')).toEqual([]);
    const called = workbook.host.report().runs.map(({ functionName }) => functionName);
    expect(called.filter((name) => name !== 'mappingFor')).toEqual([]);
    await page.getByRole('button', { name: 'Bring in another list' }).click();
    await choose('Name,Phone,Need\nAna Ejemplo,703 555 0101,food');
    await page.getByRole('alert').getByText('says who asked for help').waitFor();
  });

  test('of several lists in a file the reader chooses; what cannot be read is said', async () => {
    await dialog(ListWorkbook.open());
    const people = 'Name,Phone\nAna Ejemplo,703 555 0101';
    const shifts = 'Date,Start,Event\n2026-05-02,9:00 AM,Food pack';
    await choose(
      zipSync({ 'people.csv': strToU8(people), 'shifts.csv': strToU8(shifts), 'notes.pdf': strToU8('%PDF-1.4 x') }),
      'all.zip',
    );
    await page.getByText('is a PDF').waitFor();
    expect(await faultsAndPictures(page, 'bring-in-7-which')).toEqual([]);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'looks like a list of this: Volunteers' }).waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByRole('button', { name: 'Go on with all.zip · shifts.csv' }).click();
    await page.getByRole('heading', { name: 'looks like a list of this: Shifts' }).waitFor();
  });

  test('a map brings in areas, and a file that is no list says what to do', async () => {
    const workbook = ListWorkbook.open();
    await dialog(workbook);
    await choose(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'photo.png');
    await page.getByRole('alert').getByText('photo.png is a picture').waitFor();
    const square = [
      [
        [-77.05, 38.8],
        [-77.04, 38.8],
        [-77.04, 38.81],
        [-77.05, 38.81],
        [-77.05, 38.8],
      ],
    ];
    const map = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { name: 'Hill' }, geometry: { type: 'Polygon', coordinates: square } }],
    };
    await choose(JSON.stringify(map), 'wards.geojson');
    await page.getByRole('heading', { name: 'wards.geojson (a map with 1 areas)' }).waitFor();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByRole('heading', { name: 'wards.geojson is in: 1 areas added' }).waitFor();
    expect(workbook.rows('Areas').map(({ Area }) => Area)).toEqual(['Hill']);
  });

  test('asks how days are written where nothing tells, in Spanish too', async () => {
    const workbook = ListWorkbook.open();
    await dialog(workbook, 'es');
    await choose('Nombre,Teléfono,Fecha de ingreso\nAna Ejemplo,703 555 0101,3/4/2026');
    await page.getByText('¿Cómo se escriben los días?').waitFor();
    await page.getByRole('button', { name: 'Continuar' }).click();
    await page.getByRole('alert').getByText('Elija cómo se escriben los días').waitFor();
    await page.getByLabel('Primero el día').check();
    expect(await faultsAndPictures(page, 'bring-in-8-es')).toEqual([]);
    await page.getByRole('button', { name: 'Continuar' }).click();
    await page.getByRole('button', { name: 'Traerla' }).click();
    await page.getByRole('heading', { name: 'ya está: 1 filas añadidas' }).waitFor();
    expect(workbook.rows('Volunteers')[0]?.['Joined on']).toBe('2026-04-03');
  });

  test('goes on where it stopped when the connection was lost on the way', async () => {
    const workbook = ListWorkbook.open();
    await dialog(workbook);
    await choose('Name,Phone\nAna Ejemplo,703 555 0101');
    await page.getByRole('button', { name: 'Go on' }).click();
    const stop = (execution: object) => void Object.assign(execution, { killed: true });
    workbook.host.faults.beforeCall(40, stop, { inRunOf: 'sendRecords' });
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('Chapterbook could not be reached.').waitFor();
    await page.getByRole('button', { name: 'Try again from there' }).click();
    await page.getByRole('heading', { name: 'members.csv is in: 1 rows added' }).waitFor();
    expect(workbook.rows('Volunteers')).toHaveLength(1);
    expect(workbook.rows('Lists brought in')).toHaveLength(1);
  });
});
