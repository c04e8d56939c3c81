import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { dialogInBrowser, faultsOf } from './dialogInBrowser';
import { listOf } from './doorLists';
import { DoorWorkbook } from './doorWorkbook';

jest.setTimeout(120_000);

const list = `Voter File VANID,LastName,FirstName,Address,Zip5,Latitude,Longitude,PrecinctName,General16
1,Ejemplo,Ana,101 N Alfred St,22314,38.8055,-77.0490,Parker-Gray,D
2,Sample,Sam,101 N Alfred St,22314,38.8055,-77.0490,Parker-Gray,D
3,Muestra,Eva,103 N Alfred St,22314,38.8056,-77.0490,Parker-Gray,
4,Nadie,Leo,PO Box 12,22314,,,Parker-Gray,
5,Nadie,Mia,Oak Street,22314,,,Parker-Gray,
6,Sample,Pat,12 Oak St,22314,,,Old Town,`;

function file(text: string | Buffer, name = 'doors.csv') {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text as string) };
}

describeInBrowser('the dialog for door lists', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  async function openDialog(workbook: DoorWorkbook): Promise<Page> {
    workbook.click('Doors · Puertas > Bring in a door list · Traer una lista de puertas');
    page = await dialogInBrowser(browser, workbook);
    await page.getByLabel('File with the door list').waitFor();
    return page;
  }

  test('shows what is in a file before anything happens, brings it in, and says so', async () => {
    const workbook = DoorWorkbook.open();
    await openDialog(workbook);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('File with the door list').setInputFiles(file(list));
    await page.getByRole('button', { name: 'Bring in this list' }).waitFor();
    const facts = await page.locator('dl').innerText();
    expect(facts.replace(/\s+/g, ' ')).toBe(
      'Rows 6 Doors 3 New to your chapter 3 People 4 Areas Old Town, Parker-Gray Without a position 1',
    );
    await page.getByText('Rows that are left out (2)').click();
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
      'Row 5: a post-office box has no door',
      'Row 6: there is no house number',
    ]);
    await page.getByText('Columns that are read').click();
    expect(await page.getByText('Not read: General16').isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    expect(workbook.rows('Doors')).toEqual([]);
    await page.getByRole('button', { name: 'Bring in this list' }).click();
    await page.getByText('Done. 3 doors from this list are in your chapter, 3 of them new.').waitFor();
    expect(workbook.rows('Doors').map(({ Address }) => Address)).toEqual([
      '101 N Alfred St',
      '103 N Alfred St',
      '12 Oak St',
    ]);
    expect(workbook.rows('Voters')).toHaveLength(4);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.evaluate('window.dialogClosed')).toBe(true);
  });

  test('goes on where it stopped when the connection was lost on the way', async () => {
    const workbook = DoorWorkbook.open();
    await openDialog(workbook);
    await page.getByLabel('File with the door list').setInputFiles(file(list));
    const stop = (execution: object) => void Object.assign(execution, { killed: true });
    workbook.host.faults.beforeCall(40, stop, { inRunOf: 'sendDoors' });
    await page.getByRole('button', { name: 'Bring in this list' }).click();
    await page.getByText('Chapterbook could not be reached.').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Done. 3 doors').waitFor();
    expect(workbook.rows('Doors')).toHaveLength(3);
    expect(workbook.rows('Jobs')).toHaveLength(1);
  });

  test('speaks Spanish where the tabs do, and fits a small phone there too', async () => {
    const workbook = DoorWorkbook.open();
    workbook.click('Doors · Puertas > Bring in a door list · Traer una lista de puertas');
    page = await dialogInBrowser(browser, workbook, 'es');
    await page.getByLabel('Archivo con la lista de puertas').setInputFiles(file(list));
    await page.getByText('Filas que no se toman (2)').click();
    expect(await page.getByText('Fila 5: un apartado postal no tiene puerta').isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('says what is wrong with a file that is no door list', async () => {
    await openDialog(DoorWorkbook.open());
    const wrong = async (content: string | Buffer, sentence: string) => {
      await page.getByLabel('File with the door list').setInputFiles(file(content));
      await page.getByRole('alert').getByText(sentence).waitFor();
    };
    await wrong('Name,Phone\nAna,1', 'No column of this file is called Address');
    await wrong('Address,address\n1 Elm St,2 Elm St', 'Two columns are called Address');
    await wrong('Address\n', 'There are no rows in this file');
    await wrong('Address\nPO Box 1', 'None of the rows is a door');
    await wrong(Buffer.from([0x50, 0x4b, 3, 4, 0]), 'This is an Excel file');
  });

  test('reads the text that VAN calls .xls: UTF-16 with tabs', async () => {
    await openDialog(DoorWorkbook.open());
    const text = '\uFEFFVAddress\tVCity\tLastName\r\n1 Peña St\tAlexandria\tEjemplo\r\n';
    await page.getByLabel('File with the door list').setInputFiles(file(Buffer.from(text, 'utf16le'), 'list.xls'));
    await page.getByRole('button', { name: 'Bring in this list' }).waitFor();
  });
});

describeInBrowser('the dialog for walk lists', () => {
  test('tells how many lists there will be, and makes them', async () => {
    const browser = await openBrowser();
    try {
      const workbook = DoorWorkbook.open();
      workbook.bringIn(listOfStreet(60));
      workbook.click('Doors · Puertas > Make walk lists · Hacer listas de puertas');
      const page = await dialogInBrowser(browser, workbook);
      await page.getByText('About 2 lists from 60 doors.').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel('Doors in each list').fill('4');
      await page.getByText('must be a whole number from 5 to 300').waitFor();
      await page.getByLabel('Doors in each list').fill('20');
      await page.getByText('About 3 lists from 60 doors.').waitFor();
      await page.getByRole('button', { name: 'Make the lists' }).click();
      await page.getByText('Done. 3 walk lists are ready to hand out.').waitFor();
      const sizes = workbook.rows('Walk lists').map(({ Doors }) => Number(Doors));
      expect([sizes.length, sizes.reduce((sum, size) => sum + size, 0)]).toEqual([3, 60]);
    } finally {
      await browser.close();
    }
  });
});

function listOfStreet(count: number) {
  const rows = Array.from({ length: count }, (_, n) => `${100 + n} Elm St,22314,${38.8 + n / 10_000},-77.04,Old Town`);
  return listOf(`Address,Zip,Lat,Lon,Precinct\n${rows.join('\n')}`);
}
