import type { Execution } from '../../../local/kernel/kernel';
import { newSheet } from './sheetInARun';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const sam = 'sam.ejemplo@chapter.example';
const asSam: Partial<Execution> = { effectiveUser: sam, activeUser: sam };
const names = (file: Spreadsheet) => file.getSheets().map((sheet) => sheet.getName());
const emails = (people: GoogleAppsScript.Base.User[]) => people.map((one) => one.getEmail());

/** A file with the tabs Sheet1, Two and Three, of which the first is active. */
function threeTabs() {
  const opened = newSheet();
  opened.run((sheet, file) => {
    file.insertSheet('Two', 1);
    file.insertSheet('Three', 2);
    file.setActiveSheet(sheet);
  });
  return opened;
}

describe('A new tab', () => {
  it('comes after the active one and becomes active itself', () => {
    const { run } = threeTabs();
    run((_sheet, file) => {
      expect(file.insertSheet('New').getName()).toBe('New');
      expect([names(file), file.getActiveSheet().getName()]).toEqual([['Sheet1', 'New', 'Two', 'Three'], 'New']);
      expect(file.insertSheet().getName()).toBe('Sheet5');
      expect(names(file)).toEqual(['Sheet1', 'New', 'Sheet5', 'Two', 'Three']);
    });
  });

  it('goes where it is told to', () => {
    const { run } = threeTabs();
    run((_sheet, file) => {
      file.insertSheet(0);
      file.insertSheet('Last', 9);
      expect(names(file)).toEqual(['Sheet4', 'Sheet1', 'Two', 'Three', 'Last']);
    });
  });

  it('can be made after another', () => {
    const { run } = threeTabs();
    run((sheet, file) => {
      sheet.getRange('A1:B1').setValues([['x', '=A1']]);
      const made = [
        file.insertSheet('One', { template: sheet }),
        file.insertSheet('Two more', 0, { template: sheet }),
        file.insertSheet({ template: sheet }),
        file.insertSheet(1, { template: sheet }),
      ];
      expect(made.map((one) => one.getRange('B1').getValue())).toEqual(['x', 'x', 'x', 'x']);
      expect(names(file)[0]).toBe('Two more');
    });
  });

  it.each([[['Two']], [['two', 0]]])('has a name of its own: not %j', (args) => {
    const { run } = threeTabs();
    const insert = (file: Spreadsheet) => (file.insertSheet as (...all: unknown[]) => unknown)(...args);
    expect(() => run((_sheet, file) => insert(file))).toThrow(
      `A sheet with the name "${args[0]}" already exists. Please enter another name.`,
    );
  });

  it('is not made from arguments in another order', () => {
    const { run } = threeTabs();
    const insert = (file: Spreadsheet) => (file.insertSheet as (...all: unknown[]) => unknown)(0, 'New');
    expect(() => run((_sheet, file) => insert(file))).toThrow(
      "The parameters (number,String) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
    );
  });
});

describe('Tabs', () => {
  it('are told by name, with its case, and by id', () => {
    const { run } = threeTabs();
    run((_sheet, file) => {
      const two = file.getSheetByName('Two');
      expect([file.getSheetByName('two'), file.getSheetById(-1)]).toEqual([null, null]);
      expect(file.getSheetById(two?.getSheetId() ?? 0)?.getName()).toBe('Two');
    });
  });

  it('are moved, renamed and duplicated when they are active', () => {
    const { run } = threeTabs();
    run((sheet, file) => {
      file.moveActiveSheet(3);
      file.renameActiveSheet('First');
      expect(names(file)).toEqual(['Two', 'Three', 'First']);
      expect(() => file.moveActiveSheet(4)).toThrow();
      sheet.getRange('A1').setValue('x');
      file.setActiveSheet(sheet);
      file.moveActiveSheet(1);
      expect(file.duplicateActiveSheet().getRange('A1').getValue()).toBe('x');
      expect([names(file), file.getActiveSheet().getName()]).toEqual([
        ['First', 'Copy of First', 'Two', 'Three'],
        'Copy of First',
      ]);
      file.setActiveSheet(sheet);
      expect(file.duplicateActiveSheet().getName()).toBe('Copy of First 1');
    });
  });

  it('can be deleted but for the last, and the last that is shown', () => {
    const { run } = threeTabs();
    run((sheet, file) => {
      file.getSheetByName('Three')?.hideSheet();
      expect(file.deleteActiveSheet().getName()).toBe('Two');
      expect(() => file.deleteSheet(file.getActiveSheet())).toThrow(
        "You can't remove all the visible sheets in a document.",
      );
      file.deleteSheet(file.getSheetByName('Three') as never);
      expect(() => file.deleteSheet(file.getActiveSheet())).toThrow("You can't remove all the sheets in a document.");
      expect(() => file.deleteSheet(sheet)).toThrow();
      expect(() => file.deleteSheet('Two' as never)).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
      );
    });
  });

  it('do for a spreadsheet what it is asked to do on the active one', () => {
    const { run } = threeTabs();
    run((_sheet, file) => {
      file.setActiveSheet(file.getSheetByName('Two') as never);
      expect(file.appendRow(['a', 'b']).getName()).toBe('Two');
      file.insertColumnBefore(1);
      file.setFrozenRows(1);
      const seen = [file.getLastRow(), file.getLastColumn(), file.getFrozenRows(), file.getSheetName()];
      expect(seen).toEqual([1, 3, 1, 'Two']);
      expect(file.getDataRange().getValues()).toEqual([['', 'a', 'b']]);
      expect(file.getRange('B1').getValue()).toBe('a');
      expect(file.getRange('Sheet1!B1').getValue()).toBe('');
      expect(file.getRangeList(['A1', 'B1:C1']).getRanges()).toHaveLength(2);
      expect(file.getSheetValues(1, 2, 1, 2)).toEqual([['a', 'b']]);
      file.hideColumn(file.getRange('B1'));
      expect(file.isColumnHiddenByUser(2)).toBe(true);
      file.unhideColumn(file.getRange('B1'));
      file.hideRow(file.getRange('A5'));
      expect([file.isColumnHiddenByUser(2), file.isRowHiddenByUser(5)]).toEqual([false, true]);
      file.unhideRow(file.getRange('A5'));
      file.setRowHeight(3, 50);
      expect([file.isRowHiddenByUser(5), file.getRowHeight(3)]).toEqual([false, 50]);
      expect(() => file.getRange('Nowhere!B1')).toThrow('Range not found');
    });
  });
});

describe('A spreadsheet', () => {
  it('is shared by those who may edit it', () => {
    const { run, file } = newSheet();
    run((_sheet, spreadsheet) => {
      spreadsheet.addViewers([sam, 'kim@chapter.example']).addEditor(sam);
      expect(emails(spreadsheet.getEditors())).toEqual(['ana.ejemplo@chapter.example', sam]);
      expect(emails(spreadsheet.getViewers())).toEqual(['kim@chapter.example']);
      expect(spreadsheet.getOwner()?.getEmail()).toBe('ana.ejemplo@chapter.example');
      expect(() => spreadsheet.addEditor('nobody')).toThrow('Invalid email: nobody');
    });
    run((_sheet, spreadsheet) => spreadsheet.rename('Ours'), asSam);
    run((_sheet, spreadsheet) => spreadsheet.removeEditor(sam).removeViewer('kim@chapter.example'));
    expect([file.state.editors, file.state.viewers, file.state.name]).toEqual([[], [], 'Ours']);
    expect(() => run((_sheet, spreadsheet) => spreadsheet.getName(), asSam)).toThrow('You do not have permission');
  });

  it('knows its place and time, and refuses others that are none', () => {
    const { run } = newSheet();
    run((_sheet, file) => {
      file.setSpreadsheetLocale('es_ES');
      file.setSpreadsheetTimeZone('Europe/Madrid');
      expect([file.getSpreadsheetLocale(), file.getSpreadsheetTimeZone()]).toEqual(['es_ES', 'Europe/Madrid']);
      expect(() => file.setSpreadsheetTimeZone('Mars/Base')).toThrow('timezone');
      expect(() => file.setSpreadsheetLocale('Spanish')).toThrow('locale');
    });
  });

  it('keeps how it is reckoned', () => {
    const { run, file } = newSheet();
    run((_sheet, spreadsheet, app) => {
      expect(spreadsheet.getRecalculationInterval()).toBe(app.RecalculationInterval.ON_CHANGE);
      spreadsheet.setRecalculationInterval(app.RecalculationInterval.HOUR).setIterativeCalculationEnabled(true);
      spreadsheet.setMaxIterativeCalculationCycles(7).setIterativeCalculationConvergenceThreshold(0.5);
    });
    const again = newSheet({ state: JSON.parse(JSON.stringify(file.save())) });
    again.run((_sheet, spreadsheet, app) => {
      expect(spreadsheet.getRecalculationInterval()).toBe(app.RecalculationInterval.HOUR);
      expect(spreadsheet.isIterativeCalculationEnabled()).toBe(true);
      expect(spreadsheet.getMaxIterativeCalculationCycles()).toBe(7);
      expect(spreadsheet.getIterativeCalculationConvergenceThreshold()).toBe(0.5);
    });
  });

  it('is opened by its address, and not by another', () => {
    const { run } = newSheet();
    run((_sheet, file, app) => {
      expect(app.openByUrl(file.getUrl()).getId()).toBe('file');
      expect(() => app.openByUrl('file')).toThrow('Invalid argument: url');
      expect(() => app.openById('nothing')).toThrow();
    });
  });

  it('is made in a size that is asked for', () => {
    const { run } = newSheet();
    run((_sheet, _file, app) => {
      const [sheet] = app.create('Small', 5, 30).getSheets();
      expect([sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual([5, 30]);
    });
  });

  it('is the active one when a script says so', () => {
    const { run } = newSheet();
    run((_sheet, _file, app) => {
      const made = app.create('Other');
      app.setActiveSpreadsheet(made);
      expect(app.getActive().getId()).toBe(made.getId());
      expect(app.getActiveSheet().getParent().getName()).toBe('Other');
    });
    expect(run((_sheet, file) => file.getId())).toBe('file');
  });

  it('puts up menus as scripts of old do', () => {
    const menus: unknown[] = [];
    const { run } = newSheet({ ui: { menu: (menu) => void menus.push(menu) } });
    run((_sheet, file) => file.addMenu('Old', [{ name: 'Do it', functionName: 'doIt' }, null as never]));
    expect(menus).toEqual([
      { label: 'Old', entries: [{ kind: 'item', label: 'Do it', fn: 'doIt' }, { kind: 'separator' }] },
    ]);
  });
});

it('What scripts are given reads as the name of its class', () => {
  const { run } = newSheet();
  const names = run((sheet, file, app) => [file, sheet, sheet.getRange('A1'), app.newDataValidation()].map(String));
  expect(names).toEqual(['Spreadsheet', 'Sheet', 'Range', 'DataValidationBuilder']);
});
