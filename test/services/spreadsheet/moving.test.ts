import type { Message } from '../../../local/engine/hub';
import { Model } from '../../../local/engine/odoo';
import type { WorkbookFile } from '../../../local/engine/workbookFile';
import * as hands from '../../../local/services/spreadsheet/person';
import { newSheet } from './sheetInARun';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columnNamed = (sheet: Sheet, value: string) =>
  sheet.createDeveloperMetadataFinder().withValue(value).find()[0]?.getLocation().getColumn()?.getColumn();

/** Three columns with headers, marked, and two formulas beside them. */
function markedSheet(locale?: string) {
  const opened = newSheet(locale === undefined ? {} : { locale });
  opened.run((sheet) => {
    sheet.getRange('A1:C3').setValues([
      ['Name', 'Count', 'Price'],
      ['Ana', 3, 10],
      ['Sam', 1, 20],
    ]);
    for (const [letter, key] of [
      ['A', 'name'],
      ['B', 'count'],
      ['C', 'price'],
    ] as const)
      sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata('column', key);
    sheet.getRange('C1').setNote('In euros');
    sheet.getRange('C2:C').setNumberFormat('0.00');
    sheet.getRange('E1').setFormula('=SUM(C2:C)');
    sheet.getRange('E2').setFormula('=B2*C2');
  });
  return opened;
}

/** A page that shows the file in a browser. */
function pageOf(file: WorkbookFile): Model {
  const transportService = {
    sendMessage: async (message: Message) => void file.receive(structuredClone(message)),
    onNewMessage: (_seat: string, hear: (message: Message) => void) => void file.hub.watch(hear),
    leave() {},
  };
  const data = JSON.parse(JSON.stringify(file.exportData()));
  return new Model(data, { transportService, client: { id: 'page', name: 'Page' } } as never, []);
}

describe.each([
  ['by hand', ({ file, tab }: ReturnType<typeof newSheet>) => hands.moveColumn(file, tab, 2, 0)],
  [
    'in the grid of a page, as one edit',
    ({ file, tab }: ReturnType<typeof newSheet>) => {
      const header = { sheetId: tab, sheetName: file.sheetName(tab), dimension: 'COL' };
      const target = [{ top: 0, left: 3, bottom: 999, right: 3 }];
      const move = { sheetId: tab, sheetName: header.sheetName, targetSheetId: tab, target, col: 0, row: 0 };
      const cells = ['Price', '10', '20'].map((content, row) => [
        'UPDATE_CELL',
        { sheetId: tab, col: 0, row, content },
      ]);
      pageOf(file).dispatch(
        'CHAPTERBOOK_BATCH' as never,
        {
          operations: [
            ['ADD_COLUMNS_ROWS', { ...header, base: 0, quantity: 1, position: 'before' }],
            ['MOVE_RANGES', move],
            ...cells,
            ['REMOVE_COLUMNS_ROWS', { ...header, elements: [3] }],
          ],
        } as never,
      );
    },
  ],
])('A column that is moved %s', (_how, move) => {
  it('takes its mark, note and format along', () => {
    const opened = markedSheet();
    move(opened);
    opened.run((sheet) => {
      expect(sheet.getRange('A1:C1').getValues()).toEqual([['Price', 'Name', 'Count']]);
      expect(['name', 'count', 'price'].map((key) => columnNamed(sheet, key))).toEqual([2, 3, 1]);
      expect(sheet.getRange('A1:C1').getNotes()).toEqual([['In euros', '', '']]);
      expect(sheet.getRange('A2:C2').getNumberFormats()).toEqual([['0.00', '0.###############', '0.###############']]);
    });
  });

  it('is found by the formulas that need it', () => {
    const opened = markedSheet();
    move(opened);
    opened.run((sheet) => {
      expect(sheet.getRange('E1:E2').getValues()).toEqual([[30], [30]]);
      expect(sheet.getRange('E1:E2').getFormulas()).toEqual([['=SUM(A2:A)'], ['=C2*A2']]);
    });
  });
});

it('A column can be moved to the right as well', () => {
  const { run, file, tab } = markedSheet('es_ES');
  run((sheet) => sheet.getRange('A3').setFormula('=ROUND(B3*1;0)'));
  hands.moveColumn(file, tab, 0, 2);
  run((sheet) => {
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['Count', 'Price', 'Name']]);
    expect(sheet.getRange('C3').getFormula()).toBe('=ROUND(A3*1;0)');
    expect(columnNamed(sheet, 'name')).toBe(3);
  });
});

describe('Cells that are cut and pasted', () => {
  it('leave nothing behind, and formulas follow them', () => {
    const { run, file, tab } = markedSheet();
    hands.cutAndPaste(file, tab, 'A2:C2', 'A8');
    run((sheet) => {
      expect(sheet.getRange('A2:C2').getValues()).toEqual([['', '', '']]);
      expect(sheet.getRange('A8:C8').getValues()).toEqual([['Ana', 3, 10]]);
      expect(sheet.getRange('E2').getFormula()).toBe('=B8*C8');
    });
  });

  it('leave the marks of their columns where they are', () => {
    const { run, file, tab } = markedSheet();
    hands.cutAndPaste(file, tab, 'A1:A1000', 'G1');
    expect(run((sheet) => columnNamed(sheet, 'name'))).toBe(1);
  });

  it('do so in the grid of a page too', () => {
    const { run, file, tab } = markedSheet();
    const target = [{ top: 0, left: 0, bottom: 999, right: 0 }];
    const place = { sheetId: tab, sheetName: file.sheetName(tab), targetSheetId: tab };
    pageOf(file).dispatch('MOVE_RANGES', { ...place, target, col: 6, row: 0 } as never);
    expect(run((sheet) => columnNamed(sheet, 'name'))).toBe(1);
  });
});

describe('Rows and columns that come and go', () => {
  it('shift the marks and notes beside them', () => {
    const { run } = markedSheet();
    run((sheet) => {
      sheet.insertColumnBefore(1).insertRowBefore(1);
      expect(columnNamed(sheet, 'price')).toBe(4);
      expect(sheet.getRange('D2').getNote()).toBe('In euros');
      sheet.deleteColumn(2);
      expect(columnNamed(sheet, 'name')).toBeUndefined();
      expect(columnNamed(sheet, 'price')).toBe(3);
    });
  });

  it('are refused beyond ten million cells', () => {
    const { run } = newSheet();
    expect(() => run((sheet) => sheet.insertRowsAfter(1000, 400_000))).toThrow('limit of 10000000 cells');
  });
});

it('Rows are sorted below the header, empty ones last', () => {
  const { run, file, tab } = markedSheet();
  run((sheet) => sheet.appendRow(['Bea', '', 5]));
  hands.sortRows(file, tab, 1, true);
  expect(run((sheet) => sheet.getRange('A1:A4').getValues())).toEqual([['Name'], ['Sam'], ['Ana'], ['Bea']]);
});

describe('A tab', () => {
  it('that is duplicated carries the same marks, notes and formats', () => {
    const { run, file, tab } = markedSheet();
    hands.duplicateTab(file, tab);
    run((_sheet, spreadsheet) => {
      const copy = spreadsheet.getSheetByName('Copy of Sheet1') as Sheet;
      expect(['name', 'count', 'price'].map((key) => columnNamed(copy, key))).toEqual([1, 2, 3]);
      expect(copy.getRange('C1').getNote()).toBe('In euros');
      expect(copy.getRange('C2').getNumberFormat()).toBe('0.00');
    });
  });

  it('takes its marks away when it is deleted', () => {
    const { run } = markedSheet();
    const left = run((sheet, spreadsheet) => {
      spreadsheet.insertSheet('Another');
      spreadsheet.deleteSheet(sheet);
      return spreadsheet.createDeveloperMetadataFinder().withKey('column').find().length;
    });
    expect(left).toBe(0);
  });

  it('is the active one once it is inserted, and can be moved to the front', () => {
    const { run } = newSheet();
    const names = run((_sheet, spreadsheet) => {
      spreadsheet.insertSheet('Start');
      spreadsheet.moveActiveSheet(1);
      return spreadsheet.getSheets().map((sheet) => sheet.getName());
    });
    expect(names).toEqual(['Start', 'Sheet1']);
  });
});
