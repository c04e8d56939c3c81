import ExcelJS from 'exceljs';
import { readFile } from '../../../src/exchange/file/readFile';

async function xlsx(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The rows of the only tab. */
async function rowsOf(fill: (tab: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
  const bytes = await xlsx((book) => fill(book.addWorksheet('List'), book));
  return readFile('list.xlsx', bytes)[0]?.rows;
}

describe('a workbook of Excel', () => {
  test('gives each tab that holds anything, by its name', async () => {
    const bytes = await xlsx((book) => {
      book.addWorksheet('Members').addRows([['Name'], ['Ana Ejemplo']]);
      book.addWorksheet('Empty');
      book.addWorksheet('Años').addRows([['Name'], ['Sam Sample']]);
    });
    expect(readFile('people.xlsx', bytes)).toEqual([
      { name: 'people.xlsx · Members', rows: [['Name'], ['Ana Ejemplo']] },
      { name: 'people.xlsx · Años', rows: [['Name'], ['Sam Sample']] },
    ]);
  });

  test('tells which tabs its owner has hidden', async () => {
    const bytes = await xlsx((book) => {
      book.addWorksheet('Now').addRow(['Ana']);
      book.addWorksheet('Old', { state: 'hidden' }).addRow(['Eva']);
      book.addWorksheet('Older', { state: 'veryHidden' }).addRow(['Sam']);
    });
    expect(readFile('x.xlsx', bytes).map(({ hidden }) => hidden)).toEqual([undefined, true, true]);
  });

  test('writes numbers as people type them', async () => {
    const rows = await rowsOf((tab) => {
      tab.addRow([7035550142, 38.8048, 0.1 + 0.2, -77.0469, 1e21, 1234567890123456, 0, -5]);
    });
    expect(rows).toEqual([['7035550142', '38.8048', '0.3', '-77.0469', '1e+21', '1234567890123456', '0', '-5']]);
  });

  test.each([
    ['00000', 2134, '02134'],
    ['00000\\-0000', 21340007, '02134-0007'],
    ['000\\-00\\-0000', 12345678, '012-34-5678'],
    ['00000', 1234567, '1234567'],
    ['0%', 0.55, '55%'],
    ['0.00%', 0.07, '7%'],
    ['#,##0.00', 1234.5, '1234.5'],
    ['"$"#,##0', 20, '20'],
    ['0" days"', 20, '20'],
    ['[<=9999999]###\\-####;\\(###\\)\\ ###\\-####', 7035550142, '7035550142'],
    ['yyyy-mm-dd', 45000, '2023-03-15'],
    ['m/d/yy', 45000.9, '2023-03-15'],
    ['d "de" mmmm', 45000, '2023-03-15'],
    ['[$-409]mmmm d, yyyy;@', 45000, '2023-03-15'],
    ['m/d/yyyy h:mm', 45000.75, '2023-03-15T18:00'],
    ['m/d/yyyy h:mm AM/PM', 45000, '2023-03-15T00:00'],
    ['h:mm AM/PM', 0.75, '18:00'],
    ['[h]:mm', 1.5, '36:00'],
    ['mmm', 45000, '2023-03-15'],
    ['yyyy-mm-dd', 59, '1900-02-28'],
    ['yyyy-mm-dd', 61, '1900-03-01'],
    ['yyyy-mm-dd', 1e9, '1000000000'],
    ['@', 7, '7'],
    ['[Red]0', 7, '7'],
    ['General', 45000, '45000'],
  ])('shows a number of the format %s: %d as %s', async (numFmt, value, shown) => {
    expect(
      await rowsOf((tab) => {
        tab.getCell('A1').value = value;
        tab.getCell('A1').numFmt = numFmt;
      }),
    ).toEqual([[shown]]);
  });

  test('knows days that Excel formats by a number alone, and those of old Macs', async () => {
    const of = (date1904: boolean) =>
      rowsOf((tab, book) => {
        book.properties.date1904 = date1904;
        tab.getCell('A1').value = new Date('2024-02-29T00:00:00Z');
      });
    expect(await of(false)).toEqual([['2024-02-29']]);
    expect(await of(true)).toEqual([['2024-02-29']]);
  });

  test('reads truth, results of formulas, rich text, links and leading zeros as text, and nothing for an error', async () => {
    expect(
      await rowsOf((tab) => {
        tab.addRow([
          true,
          false,
          { formula: 'A2&"x"', result: 'Ana x' },
          { formula: '1+1', result: 2 },
          { richText: [{ text: 'Ana ' }, { font: { bold: true }, text: 'Ejemplo' }] },
          { text: 'ana@chapter.example', hyperlink: 'mailto:ana@chapter.example' },
          '02134',
          { error: '#N/A' },
          ' two\nlines & <more> ',
        ]);
      }),
    ).toEqual([
      ['TRUE', 'FALSE', 'Ana x', '2', 'Ana Ejemplo', 'ana@chapter.example', '02134', '', ' two\nlines & <more> '],
    ]);
  });

  test('keeps the lines and columns in their places when some are empty, and leaves out empty ones at the end', async () => {
    expect(
      await rowsOf((tab) => {
        tab.getCell('B2').value = 'Name';
        tab.getCell('D4').value = 'Ana';
        tab.getCell('A9').value = ' ';
      }),
    ).toEqual([[], ['', 'Name'], [], ['', '', '', 'Ana']]);
  });

  test('says an area that was merged over several people for each of them', async () => {
    expect(
      await rowsOf((tab) => {
        tab.addRows([
          ['Area', 'Name'],
          ['Old Town', 'Ana'],
          ['', 'Sam'],
          ['North', 'Eva'],
        ]);
        tab.mergeCells('A2:A3');
      }),
    ).toEqual([
      ['Area', 'Name'],
      ['Old Town', 'Ana'],
      ['Old Town', 'Sam'],
      ['North', 'Eva'],
    ]);
  });

  test('leaves merged titles and headers of two lines as they are', async () => {
    expect(
      await rowsOf((tab) => {
        tab.addRows([['Our volunteers'], ['Name', 'Phone', ''], ['', 'Home', 'Cell'], ['Ana', '1', '2']]);
        tab.mergeCells('A1:C1');
        tab.mergeCells('A2:A3');
        tab.mergeCells('B2:C2');
      }),
    ).toMatchObject([['Our volunteers'], ['Name', 'Phone'], ['', 'Home', 'Cell'], ['Ana', '1', '2']]);
  });
});
