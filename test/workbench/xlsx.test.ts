import ExcelJS from 'exceljs';
import { closedRange, xlsxFormula } from '../../local/server/xlsx/formulas';
import { numberFormat } from '../../local/server/xlsx/looks';
import { RunningWorkbench, removeBuilt } from './running';

describe('formulas in the words of other programs', () => {
  const tabs = new Map([
    ['A tab with a name that is much too long', 'A tab with a name that is'],
    ['#gid=77', 'Ana’s'],
  ]);
  test.each([
    ['=SUM(B2:B3)', 'SUM(B2:B3)'],
    ['=COUNTIF(Doors!A2:A,"open")', 'COUNTIF(Doors!A2:A$1048576,"open")'],
    ['=SUM($A:$A)', 'SUM($A:$A)'],
    ['=FILTER(A2:B9,A2:A9>1)', '_xlfn._xlws.FILTER(A2:B9,A2:A9>1)'],
    ['="A2:B and FILTER(" & A1', '"A2:B and FILTER(" & A1'],
    ["=SUM('A tab with a name that is much too long'!A1:A2)", "SUM('A tab with a name that is'!A1:A2)"],
    ['=HYPERLINK("#gid=77","There")', 'HYPERLINK("#\'Ana’s\'!A1","There")'],
    ['=QUERY(A1:B9,"select A")', null],
    ['=REGEXMATCH(A1,"x")', null],
    ['', ''],
  ])('%s', (formula, written) => expect(xlsxFormula(formula, tabs)).toBe(written));

  test('a column without an end ends with its tab', () => {
    expect([closedRange('C2:C', 900), closedRange('C:C', 900), closedRange('C2:D4', 900)]).toEqual([
      'C2:C900',
      'C1:C900',
      'C2:D4',
    ]);
  });

  test('morning and afternoon are written out', () =>
    expect(numberFormat('M/d/yyyy h:mm am/pm')).toBe('M/d/yyyy h:mm AM/PM'));
});

describe('a file that is downloaded', () => {
  const workbench = new RunningWorkbench();
  const book = new ExcelJS.Workbook();
  let reply: Response;
  const tab = (name: string) => {
    const found = book.getWorksheet(name);
    if (!found) throw new Error(`There is no tab ${name}.`);
    return found;
  };

  beforeAll(async () => {
    await workbench.start();
    const files = await workbench.ask<{ id: string; name: string }[]>('files.list');
    const file = files.find(({ name }) => name === 'Workbook')?.id;
    reply = await workbench.post('/download', { as: 'ana@chapter.example', file });
    await book.xlsx.load(await reply.arrayBuffer());
  }, 60_000);
  afterAll(async () => {
    await workbench.remove();
    removeBuilt();
  });

  test('has the name of the file, and is never shown in the browser', () =>
    expect(reply.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Workbook.xlsx"));
  test('has all tabs in their order', async () => {
    const [file] = await workbench.ask<{ id: string }[]>('files.list');
    const { data } = await workbench.ask<{ data: { sheets: { name: string }[] } }>('grid.snapshot', { file: file?.id });
    expect(book.worksheets.map(({ name }) => name)).toEqual(data.sheets.map(({ name }) => name));
  });
  test('keeps texts and numbers apart', () =>
    expect(['A2', 'B2', 'C3'].map((cell) => tab('Table').getCell(cell).value)).toEqual(['Chair', 12, 'Steel']));
  test('keeps formulas, with what they came to', () =>
    expect(tab('Table').getCell('D2').value).toEqual({ formula: 'SUM(B2:B3)', result: 15 }));
  test('keeps dates as dates', () => {
    expect(tab('Table').getCell('A5').value).toEqual(new Date('2026-03-07T00:00:00Z'));
    expect(tab('Table').getCell('A5').numFmt).toBe('yyyy-mm-dd');
  });
  test('keeps dropdowns, and whether they refuse', () =>
    expect(tab('Table').getCell('C900').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Wood,Steel"'],
      errorStyle: 'stop',
      showErrorMessage: true,
    }));
  test('keeps notes', () => expect(tab('Table').getCell('A1').note).toBe('What it is called.'));
  test('keeps frozen rows', () => expect(tab('Table').views[0]).toMatchObject({ state: 'frozen', ySplit: 1 }));
  test('keeps bold and colours', () => {
    expect(tab('Table').getCell('B1').font).toMatchObject({ bold: true });
    expect(tab('Table').getCell('B1').fill).toMatchObject({ fgColor: { argb: 'FFD9EAD3' } });
    expect(tab('Table').getCell('B2').font?.bold).toBeFalsy();
  });

  test('all that is kept can be downloaded, too, and started from', async () => {
    const kept = await (await workbench.post('/download', { as: 'ana@chapter.example' })).json();
    expect(kept).toMatchObject({ version: 1, files: [{ name: 'Workbook' }, { name: 'Help desk' }] });
  });

  test('a copy of a file is another file', async () => {
    const [file] = await workbench.ask<{ id: string }[]>('files.list');
    const copy = await workbench.ask<string>('file.copy', { file: file?.id });
    const files = await workbench.ask<{ id: string; name: string; right: string }[]>('files.list');
    expect(files.find(({ id }) => id === copy)).toEqual({ id: copy, name: 'Copy of Workbook', right: 'owner' });
    expect(JSON.stringify(await workbench.ask('grid.snapshot', { file: copy }))).toContain('Chair');
  });

  test('a reset brings the beginning back', async () => {
    await workbench.ask('clock.advance', { minutes: 600 });
    await workbench.ask('chapter.reset');
    expect((await workbench.ask<unknown[]>('files.list')).length).toBe(2);
    expect((await workbench.ask<{ now: string }>('clock.now')).now).toMatch(/^2026-03-02T13:00:/);
  }, 30_000);
});
