import * as fc from 'fast-check';
import { newSheet } from './sheetInARun';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const keys = (marks: Metadata[]) => marks.map((mark) => mark.getKey());
const kinds = (marks: Metadata[]) => marks.map((mark) => mark.getLocation().getLocationType()?.toString());

/** A mark on the file, the tab, row 3 and column B. */
function marked() {
  const opened = newSheet();
  opened.run((sheet, file) => {
    file.addDeveloperMetadata('file', 'F');
    sheet.addDeveloperMetadata('tab');
    sheet.getRange('3:3').addDeveloperMetadata('row', 'R');
    sheet.getRange('B:B').addDeveloperMetadata('column', 'C');
  });
  return opened;
}

describe('A mark of developer metadata', () => {
  it('tells where it is', () => {
    const { run } = marked();
    run((sheet, file, app) => {
      const marks = file.createDeveloperMetadataFinder().find();
      expect(kinds(marks)).toEqual(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);
      const [onFile, onTab, onRow, onColumn] = marks.map((mark) => mark.getLocation());
      expect(onFile?.getLocationType()).toBe(app.DeveloperMetadataLocationType.SPREADSHEET);
      expect(onFile?.getSpreadsheet()?.getId()).toBe(file.getId());
      expect(onTab?.getSheet()?.getName()).toBe(sheet.getName());
      expect([onRow?.getRow()?.getRow(), onRow?.getRow()?.getNumColumns(), onRow?.getSheet()]).toEqual([3, 26, null]);
      expect([onColumn?.getColumn()?.getColumn(), onColumn?.getColumn()?.getNumRows()]).toEqual([2, 1000]);
      expect([onColumn?.getColumn()?.getA1Notation(), onRow?.getRow()?.getA1Notation()]).toEqual(['B:B', '3:3']);
      expect([onColumn?.getRow(), onRow?.getColumn(), onFile?.getSheet()]).toEqual([null, null, null]);
    });
  });

  it('has null for a value when it was given none, and may be told by visibility instead', () => {
    const { run } = newSheet();
    run((sheet, _file, app) => {
      sheet.addDeveloperMetadata('a').addDeveloperMetadata('b', app.DeveloperMetadataVisibility.PROJECT);
      const [a, b] = sheet.getDeveloperMetadata();
      expect([a?.getValue(), b?.getValue()]).toEqual([null, null]);
      expect(a?.getVisibility()).toBe(app.DeveloperMetadataVisibility.DOCUMENT);
      expect(b?.getVisibility()).toBe(app.DeveloperMetadataVisibility.PROJECT);
    });
  });

  it('is seen by its own project alone when it is for that', () => {
    const { run } = newSheet();
    run((sheet, _file, app) => sheet.addDeveloperMetadata('mine', 'x', app.DeveloperMetadataVisibility.PROJECT));
    const find = (_sheet: unknown, file: Spreadsheet) => keys(file.createDeveloperMetadataFinder().find());
    expect(run(find)).toEqual(['mine']);
    expect(run(find, { project: 'other' })).toEqual([]);
    run((sheet, _file, app) =>
      sheet.getDeveloperMetadata()[0]?.setVisibility(app.DeveloperMetadataVisibility.DOCUMENT),
    );
    expect(run(find, { project: 'other' })).toEqual(['mine']);
  });

  it('may stand twice with one key', () => {
    const { run } = newSheet();
    run((sheet) => {
      sheet.addDeveloperMetadata('key', '1').addDeveloperMetadata('key', '2');
      expect(sheet.createDeveloperMetadataFinder().withKey('key').find()).toHaveLength(2);
    });
  });

  it('is changed, moved about and taken away', () => {
    const { run } = marked();
    run((sheet, file) => {
      const [mark] = sheet.getRange('3:3').getDeveloperMetadata() as [Metadata];
      const id = mark.getId();
      expect(mark.setKey('new').setValue('N').getKey()).toBe('new');
      expect(mark.moveToColumn(sheet.getRange('J:J')).getLocation().getColumn()?.getColumn()).toBe(10);
      expect(mark.moveToRow(sheet.getRange('9:9')).getLocation().getRow()?.getRow()).toBe(9);
      const other = file.insertSheet('Other');
      expect(mark.moveToSheet(other).getLocation().getSheet()?.getName()).toBe('Other');
      expect(kinds(other.getDeveloperMetadata())).toEqual(['SHEET']);
      expect(mark.moveToSpreadsheet().getLocation().getSpreadsheet()?.getId()).toBe(file.getId());
      expect(() => mark.moveToColumn(sheet.getRange('3:3'))).toThrow();
      expect(file.createDeveloperMetadataFinder().withId(id).find()[0]?.getValue()).toBe('N');
      mark.remove();
      expect(file.createDeveloperMetadataFinder().withId(id).find()).toEqual([]);
    });
  });

  it.each(['B2:D4', 'B6:D6', 'F2:F5', 'A1', 'B2:B', 'A:B'])('does not go on %s', (cells) => {
    const { run } = newSheet();
    expect(() => run((sheet) => sheet.getRange(cells).addDeveloperMetadata('key'))).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });

  it('finds no room beyond 30,000 characters on the file, nor on one tab', () => {
    const { run } = newSheet();
    run((sheet, file) => {
      sheet.addDeveloperMetadata('key', 'x'.repeat(29_997));
      expect(() => sheet.getRange('A:A').addDeveloperMetadata('k')).toThrow('30000');
      expect(() => sheet.getDeveloperMetadata()[0]?.setKey('four')).toThrow('30000');
      file.addDeveloperMetadata('key', 'x'.repeat(29_997));
      file.insertSheet('Other').addDeveloperMetadata('key', 'x'.repeat(29_997));
    });
  });
});

describe('Metadata is found', () => {
  it('exactly where it is asked for', () => {
    const { run } = marked();
    run((sheet, file) => {
      expect(keys(file.getDeveloperMetadata())).toEqual(['file']);
      expect(keys(sheet.getDeveloperMetadata())).toEqual(['tab']);
      expect(keys(sheet.getRange('B:B').getDeveloperMetadata())).toEqual(['column']);
      expect(keys(sheet.getRange('3:3').getDeveloperMetadata())).toEqual(['row']);
      expect(keys(sheet.getRange('B3').getDeveloperMetadata())).toEqual([]);
    });
  });

  it('by a tab with its rows and columns, and by what lies within cells or meets them', () => {
    const { run } = marked();
    run((sheet) => {
      const find = (cells: string) => keys(sheet.getRange(cells).createDeveloperMetadataFinder().find());
      const meet = (cells: string) =>
        keys(sheet.getRange(cells).createDeveloperMetadataFinder().onIntersectingLocations().find());
      expect(keys(sheet.createDeveloperMetadataFinder().find())).toEqual(['tab', 'row', 'column']);
      expect([find('A1:D5'), find('1:5'), find('A:C'), find('4:9')]).toEqual([[], ['row'], ['column'], []]);
      expect([meet('B3'), meet('A1')]).toEqual([
        ['file', 'tab', 'row', 'column'],
        ['file', 'tab'],
      ]);
      expect(() => sheet.createDeveloperMetadataFinder().onIntersectingLocations()).toThrow();
    });
  });

  it('by everything at once', () => {
    const { run } = marked();
    run((_sheet, file, app: App) => {
      const { COLUMN, ROW } = app.DeveloperMetadataLocationType;
      const finder = () => file.createDeveloperMetadataFinder().withKey('column').withValue('C');
      expect(keys(finder().withLocationType(COLUMN).find())).toEqual(['column']);
      expect(keys(finder().withLocationType(ROW).find())).toEqual([]);
      expect(keys(finder().withVisibility(app.DeveloperMetadataVisibility.PROJECT).find())).toEqual([]);
      expect(keys(finder().withKey('row').withValue('R').find())).toEqual(['row']);
    });
  });
});

it('Wherever rows and columns come, go and are kept with the file, marks stay with theirs', () => {
  const change = fc.record({
    at: fc.integer({ min: 1, max: 6 }),
    inserts: fc.boolean(),
    rows: fc.boolean(),
    count: fc.integer({ min: 1, max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const { run, file } = newSheet();
      run((sheet) => {
        sheet.getRange('D1').setValue('column');
        sheet.getRange('A5').setValue('row');
        sheet.getRange('D:D').addDeveloperMetadata('column');
        sheet.getRange('5:5').addDeveloperMetadata('row');
        for (const { at, inserts, rows, count } of changes) {
          if (rows) inserts ? sheet.insertRowsAfter(at, count) : sheet.deleteRows(at, count);
          else inserts ? sheet.insertColumnsAfter(at, count) : sheet.deleteColumns(at, count);
        }
      });
      const again = newSheet({ state: JSON.parse(JSON.stringify(file.save())) });
      again.run((sheet) => {
        const find = (key: string) => sheet.createDeveloperMetadataFinder().withKey(key).find()[0]?.getLocation();
        const values = sheet.getRange('A1:M30').getValues();
        const column = values.flatMap((line) => line.indexOf('column')).find((index) => index >= 0);
        const row = values.findIndex((line) => line.includes('row'));
        if (column !== undefined) expect(find('column')?.getColumn()?.getColumn()).toBe(column + 1);
        if (row >= 0) expect(find('row')?.getRow()?.getRow()).toBe(row + 1);
      });
    }),
    { numRuns: 15 },
  );
});
