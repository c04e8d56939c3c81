import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../browser/browser';
import { later } from '../../later';
import { dialogInBrowser, faultsOf } from '../../turf/dialogInBrowser';
import { listOf } from '../../turf/doorLists';
import { ana, DoorWorkbook } from '../../turf/doorWorkbook';

jest.setTimeout(120_000);

const shots = path.resolve(__dirname, '../../../build/screenshots');
const list = `Address,City,Zip,Lat,Lon
12 Oak St Apt 1,Alexandria,22314,,
12 Oak St Apt 2,Alexandria,22314,,
9 Oka St,Alexandria,22314,,
101 N Alfred St,Alexandria,22314,,
2 Oak St,Alexandria,22314,38.8051,-77.047`;
const alfred = { street: '101 N Alfred St', city: 'Alexandria', state: 'VA', zip: '22314', lat: 38.8055, lon: -77.049 };

describeInBrowser('the dialog for doors without a place', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    mkdirSync(shots, { recursive: true });
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  async function openDialog({ language = 'en', google = false, aDay = 10 } = {}): Promise<DoorWorkbook> {
    const workbook = DoorWorkbook.open({ quotas: { geocode: aDay }, addresses: () => [alfred] });
    workbook.bringIn(listOf(list));
    if (google) {
      const person = workbook.host.person(ana).at(workbook.file);
      const row = person.table('Settings').findIndex(({ Setting }) => /Google/.test(Setting ?? ''));
      person.type(`Settings!${'ABCD'.charAt((person.reads('Settings')[0] ?? []).indexOf('Value'))}${row + 2}`, 'yes');
    }
    workbook.click('Doors · Puertas > Doors without a place · Puertas sin lugar en el mapa');
    page = await dialogInBrowser(browser, workbook, language);
    await page.locator('li').first().waitFor();
    return workbook;
  }
  const shot = (name: string) => page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
  const noticed = (sentence: string | RegExp) => page.getByText(sentence).waitFor();

  test('lists addresses, and takes a position or a corrected address, with the keyboard alone', async () => {
    const workbook = await openDialog();
    expect(await faultsOf(page)).toEqual([]);
    await noticed('4 of 5 doors have no place.');
    await shot('placeless-list');
    await page.getByRole('button', { name: 'Give a place to 12 Oak St' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('typed');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.type('38.8051, 77.0470');
    await page.keyboard.press('Enter');
    await noticed(/miles away from your other doors/);
    expect(await faultsOf(page)).toEqual([]);
    await shot('placeless-form');
    await page.getByLabel('Corrected address, or position').fill('https://www.google.com/maps/@38.8053,-77.0471,18z');
    await page.keyboard.press('Enter');
    await noticed('12 Oak St has its place now.');
    await shot('placeless-saved');
    await noticed('2 of 5 doors have no place.');
    await page.getByRole('button', { name: 'Give a place to 9 Oka St' }).click();
    await page.getByLabel('Corrected address, or position').fill('9 Oak St');
    await page.getByRole('button', { name: 'Save' }).click();
    await noticed('The address is 9 Oak St now. It has no place yet.');
    const places = workbook.rows('Doors').map(({ Address, Latitude }) => [Address, Latitude]);
    expect(places.slice(0, 3)).toEqual([
      ['12 Oak St Apt 1', '38.8053'],
      ['12 Oak St Apt 2', '38.8053'],
      ['9 Oak St', ''],
    ]);
  });

  test('asks Google where that is switched on, and says when the share of the day is used up', async () => {
    const workbook = await openDialog({ google: true, aDay: 2 });
    await page.getByRole('button', { name: 'Ask Google for them' }).click();
    await noticed(/share of addresses for this day is used up/);
    expect(await faultsOf(page)).toEqual([]);
    await shot('placeless-google');
    later(workbook.host, 26);
    await page.reload();
    await noticed('3 of 5 doors have no place.');
  });

  test('speaks Spanish', async () => {
    await openDialog({ language: 'es' });
    await noticed('4 de 5 puertas no tienen lugar.');
    await page.getByRole('button', { name: 'Dar un lugar a 9 Oka St' }).click();
    await page.getByLabel('Dirección corregida, o posición').fill('38.8053, -77.0471');
    await page.getByRole('button', { name: 'Guardar' }).click();
    await noticed('9 Oka St ya tiene su lugar.');
    expect(await faultsOf(page)).toEqual([]);
  });
});
