import { describeInBrowser, openBrowser } from '../browser/browser';
import { dialogInBrowser, faultsOf } from './dialogInBrowser';
import { listOf } from './doorLists';
import { DoorWorkbook } from './doorWorkbook';

jest.setTimeout(120_000);

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
