import { createHost } from '../../../local/host';
import type { Execution } from '../../../local/kernel/kernel';
import { newSheet } from './sheetInARun';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const seen = (file: Spreadsheet) => [
  file.getActiveSheet().getName(),
  file.getActiveRange()?.getA1Notation(),
  file.getCurrentCell()?.getA1Notation(),
];
const unattended: Partial<Execution> = { via: 'trigger' };

describe('What is selected', () => {
  it('is the first cell of the first tab at first', () => {
    const { run } = newSheet();
    expect(run((_sheet, file) => seen(file))).toEqual(['Sheet1', 'A1', 'A1']);
  });

  it('is what a script makes active, for the next script too, but not for one that nobody watches', () => {
    const { run } = newSheet();
    run((_sheet, file) => file.insertSheet('Two').getRange('B2:C5').activate());
    expect(run((_sheet, file) => seen(file))).toEqual(['Two', 'B2:C5', 'B2']);
    expect(run((_sheet, file) => seen(file), unattended)).toEqual(['Sheet1', 'A1', 'A1']);
    const elsewhere = run((_sheet, file) => {
      file.getRange('Two!D4').activate();
      return seen(file);
    }, unattended);
    expect(elsewhere).toEqual(['Two', 'D4', 'D4']);
    expect(run((_sheet, file) => seen(file))).toEqual(['Two', 'B2:C5', 'B2']);
  });

  it('may be several ranges, of which the last is the active one', () => {
    const { run } = newSheet();
    run((sheet, file, app: App) => {
      const list = app.setActiveRangeList(sheet.getRangeList(['A1:B2', 'D4:E5']));
      expect(list.getRanges().map((one) => one.getA1Notation())).toEqual(['A1:B2', 'D4:E5']);
      expect(seen(file)).toEqual(['Sheet1', 'D4:E5', 'D4']);
      expect(app.getSelection().getActiveRangeList()?.getRanges()).toHaveLength(2);
    });
  });

  it('stays when a cell in it becomes the current one, and goes when one outside does', () => {
    const { run } = newSheet();
    run((sheet, file, app: App) => {
      sheet.setActiveRange(sheet.getRange('B2:D9'));
      sheet.getRange('C5').activateAsCurrentCell();
      expect(seen(file)).toEqual(['Sheet1', 'B2:D9', 'C5']);
      app.setCurrentCell(sheet.getRange('A1'));
      expect(seen(file)).toEqual(['Sheet1', 'A1', 'A1']);
      expect(sheet.setActiveSelection('F1:F9').getA1Notation()).toBe('F1:F9');
      expect(app.getSelection().getActiveRange()?.getA1Notation()).toBe('F1:F9');
    });
  });

  it('comes back with its tab when that is asked for', () => {
    const { run } = newSheet();
    run((sheet, file) => {
      sheet.getRange('B2').activate();
      const other = file.insertSheet('Two');
      file.setActiveSheet(sheet, true);
      expect(seen(file)).toEqual(['Sheet1', 'B2', 'B2']);
      file.setActiveSheet(other);
      file.setActiveSheet(sheet);
      expect(seen(file)).toEqual(['Sheet1', 'A1', 'A1']);
    });
  });

  it('is no place that has gone', () => {
    const { run } = newSheet();
    run((sheet, file) => {
      sheet.getRange('Z900:Z1000').activate();
      sheet.deleteColumn(3);
      expect(seen(file)).toEqual(['Sheet1', 'A1', 'A1']);
    });
  });

  it('grows to the next data cell, and shrinks to it from the other side', () => {
    const { run } = newSheet();
    run((sheet, _file, app: App) => {
      sheet.getRange('B2:B5').setValues([['x'], ['x'], ['x'], ['x']]);
      const { DOWN, UP, NEXT, PREVIOUS } = app.Direction;
      const next = (cells: string, current: string, way: unknown) => {
        sheet.setActiveRange(sheet.getRange(cells));
        sheet.setCurrentCell(sheet.getRange(current));
        return app
          .getSelection()
          .getNextDataRange(way as never)
          ?.getA1Notation();
      };
      expect([next('B2', 'B2', DOWN), next('B2:B3', 'B3', DOWN), next('B5', 'B5', UP)]).toEqual([
        'B2:B5',
        'B3',
        'B2:B5',
      ]);
      expect([next('A3', 'A3', NEXT), next('B3:Z3', 'B3', PREVIOUS)]).toEqual(['A3:B3', 'B3']);
      expect(next('B2:B5', 'B2', UP)).toBe('B2');
    });
  });

  it('refuses cells of another tab', () => {
    const { run } = newSheet();
    expect(() => run((sheet, file) => sheet.setActiveRange(file.insertSheet('Two').getRange('A1')))).toThrow();
    expect(() => run((sheet) => sheet.setActiveRange('A1' as never))).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.setActiveRange.",
    );
  });
});

it('A person selects cells, and types into one that is then selected', () => {
  const email = 'sam.ejemplo@chapter.example';
  const host = createHost({ people: [{ email, name: 'Sam' }] });
  const { SpreadsheetApp: app } = host.globals(email) as { SpreadsheetApp: App };
  const id = app.getActive().getId();
  const hands = host.person(email).at(id);
  hands.select('Sheet1!B3:C4');
  expect(seen(app.getActive())).toEqual(['Sheet1', 'B3:C4', 'B3']);
  hands.type('Sheet1!D5', 'x');
  expect(seen(app.getActive())).toEqual(['Sheet1', 'D5', 'D5']);
  expect(() => hands.select('Nowhere!A1')).toThrow('Nowhere!A1 is no place');
});
