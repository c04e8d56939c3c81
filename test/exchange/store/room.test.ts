import { later } from '../../later';
import { asGrid } from '../understand/asGrid';
import { ListWorkbook } from './listWorkbook';

jest.setTimeout(240_000);

const about = {
  kind: 'doors',
  format: 'list',
  file: 'city.csv',
  source: 'address',
  mapping: { fields: ['address'], dates: 'none' },
  whole: false,
  counts: { rows: 0, new: 0, same: 0, changed: 0, maybe: 0, rejected: 0 },
};

test('a list that is too long for the Sheet is told before anything is written, with what would fit', () => {
  const workbook = ListWorkbook.open();
  const begin = (rows: number, people: number) => workbook.call('beginImport', { ...about, adds: { rows, people } });
  expect(() => begin(500_000, 900_000)).toThrow(/needs 13900000 cells more.*About \d{6} rows would fit/);
  expect(workbook.rows('Lists brought in')).toEqual([]);
  expect(workbook.rows('Jobs').filter(({ Kind }) => Kind?.startsWith('bringIn'))).toEqual([]);
  expect(begin(100_000, 180_000)).toMatchObject({ importId: expect.stringMatching(/^M-/) });
});

test('a list that was not sent whole is forgotten after a day, names and all', () => {
  const workbook = ListWorkbook.open();
  const { jobId } = workbook.call<{ jobId: string }>('beginImport', { ...about, adds: { rows: 1, people: 0 } });
  workbook.call('sendRecords', {
    jobId,
    part: 0,
    records: [{ line: 2, add: { address: '12 Canary St' } }],
    last: false,
  });
  const kept = () =>
    workbook
      .rows('Staging')
      .map((row) => JSON.stringify(row))
      .join();
  expect(kept()).toContain('12 Canary St');
  later(workbook.host, 26);
  expect(kept()).not.toContain('12 Canary St');
  expect(workbook.rows('Lists brought in').filter(({ File }) => File !== '')).toEqual([]);
  expect(workbook.call('recentImports')).toEqual([]);
});

test('columns that an older tab lacks are added at its right by First steps, and what is there stays', async () => {
  const workbook = ListWorkbook.open();
  await workbook.bringIn(asGrid('Name|Phone', 'Ana Ejemplo|703 555 0101'));
  const headers = workbook.sheet.reads('Volunteers')[0] as string[];
  workbook.sheet.deleteColumns('Volunteers', headers.indexOf('Not in the list since'));
  workbook.sheet.deleteColumns('Volunteers', headers.indexOf('Languages'));
  await expect(workbook.look(asGrid('Name|Phone', 'Bo Sample|703 555 0102'))).rejects.toThrow(
    /has no Languages column/,
  );
  workbook.click('Set-up · Configuración > First steps · Primeros pasos');
  expect(workbook.sheet.reads('Volunteers')[0]?.slice(-2)).toEqual(['Languages', 'Not in the list since']);
  expect(workbook.rows('Volunteers')).toMatchObject([{ Name: 'Ana Ejemplo', Languages: '' }]);
  workbook.openDialog();
  await workbook.bringIn(asGrid('Name|Phone|Languages', 'Bo Sample|703 555 0102|español'));
  expect(workbook.rows('Volunteers')[1]).toMatchObject({ Name: 'Bo Sample', Languages: 'Spanish' });
  const before = workbook.sheet.reads('Volunteers');
  workbook.click('Set-up · Configuración > First steps · Primeros pasos');
  expect(workbook.sheet.reads('Volunteers')).toEqual(before);
});
