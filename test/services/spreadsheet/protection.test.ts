import * as fc from 'fast-check';
import { createHost } from '../../../local/host';
import type { Execution } from '../../../local/kernel/kernel';
import { newSheet } from './sheetInARun';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sam = 'sam.ejemplo@chapter.example';
const kim = 'kim.ejemplo@other.example';
const asSam: Partial<Execution> = { effectiveUser: sam, activeUser: sam };
const asKim: Partial<Execution> = { effectiveUser: kim, activeUser: kim };
const refusal =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Ana's file, which Sam and Kim may edit. */
function sharedSheet() {
  const opened = newSheet();
  opened.file.state.editors.push(sam, kim);
  return opened;
}

/** Ana keeps B2:C3 for herself. */
function guardedSheet() {
  const opened = sharedSheet();
  opened.run((sheet) => {
    const protection = sheet.getRange('B2:C3').protect().setDescription('Sums');
    protection.removeEditors(protection.getEditors());
  });
  return opened;
}

describe('A protected range', () => {
  it('keeps nobody out until its list of editors is touched', () => {
    const { run } = sharedSheet();
    run((sheet) => sheet.getRange('B2:C3').protect());
    run((sheet) => sheet.getRange('B2').setValue(1), asSam);
    const seen = run((sheet, _file, app) => {
      const [protection] = sheet.getProtections(app.ProtectionType.RANGE);
      return [protection?.canEdit(), protection?.getEditors().map((one) => one.getEmail()).length];
    }, asSam);
    expect(seen).toEqual([true, 3]);
  });

  it.each<[string, (sheet: Sheet) => unknown]>([
    ['a value', (sheet) => sheet.getRange('B2').setValue(1)],
    ['values around it', (sheet) => sheet.getRange('A1:D4').setValues(Array(4).fill([1, 2, 3, 4]))],
    ['a formula', (sheet) => sheet.getRange('C3').setFormula('=1')],
    ['a colour', (sheet) => sheet.getRange('C3').setBackground('red')],
    ['a note', (sheet) => sheet.getRange('C3').setNote('x')],
    ['a rule', (sheet) => sheet.getRange('C3').clearDataValidations()],
    ['a copy', (sheet) => sheet.getRange('A1').copyTo(sheet.getRange('B2'))],
    ['a row of it less', (sheet) => sheet.deleteRow(3)],
    ['a column in it', (sheet) => sheet.insertColumnAfter(2)],
    ['the tab away', (sheet) => sheet.getParent().deleteSheet(sheet)],
  ])('refuses %s of somebody who is not on its list', (_name, change) => {
    const { run } = guardedSheet();
    run((_sheet, file) => file.insertSheet('Other'));
    expect(() => run(change, asSam)).toThrow(refusal);
  });

  it('lets its owner change it, and everybody the cells beside it', () => {
    const { run } = guardedSheet();
    run((sheet) => sheet.getRange('B2').setValue(1));
    run((sheet) => sheet.getRange('A1:A9').setValue(2).getSheet().insertRowBefore(2).getRange('A1').getValue(), asSam);
    expect(run((sheet) => sheet.getRange('B3').getValue())).toBe(1);
  });

  it('lets in those who are added, by address or as users', () => {
    const { run } = guardedSheet();
    const added = run((sheet, _file, app) => {
      const [protection] = sheet.getProtections(app.ProtectionType.RANGE);
      protection?.addEditor(sam).removeEditor(kim);
      return protection?.getEditors().map((one) => one.getEmail());
    });
    expect(added).toEqual(['ana.ejemplo@chapter.example', sam]);
    run((sheet) => sheet.getRange('B2').setValue(1), asSam);
    expect(() => run((sheet) => sheet.getRange('B2').setValue(1), asKim)).toThrow(refusal);
  });

  it('tells those outside neither its editors nor lets them change it', () => {
    const { run } = guardedSheet();
    run((sheet, _file, app) => {
      const [protection] = sheet.getProtections(app.ProtectionType.RANGE);
      expect([protection?.canEdit(), protection?.getDescription()]).toEqual([false, 'Sums']);
      for (const attempt of ['getEditors', 'canDomainEdit', 'remove'] as const)
        expect(() => protection?.[attempt]()).toThrow(refusal);
      expect(() => protection?.setDescription('Mine')).toThrow(refusal);
      expect(() => protection?.addEditor(sam)).toThrow(refusal);
    }, asSam);
  });

  it('can open to the domain of its owner', () => {
    const { run } = guardedSheet();
    run((sheet, _file, app) => sheet.getProtections(app.ProtectionType.RANGE)[0]?.setDomainEdit(true));
    run((sheet) => sheet.getRange('B2').setValue(1), asSam);
    expect(() => run((sheet) => sheet.getRange('B2').setValue(1), asKim)).toThrow(refusal);
  });

  it('that only warns keeps nobody out', () => {
    const { run } = guardedSheet();
    const warns = run((sheet, _file, app) =>
      sheet.getProtections(app.ProtectionType.RANGE)[0]?.setWarningOnly(true).isWarningOnly(),
    );
    expect(warns).toBe(true);
    run((sheet) => sheet.getRange('B2').setValue(1), asSam);
  });

  it('overlaps another: whoever one of them keeps out is out', () => {
    const { run } = guardedSheet();
    run((sheet) => sheet.getRange('B2:B9').protect().addEditor(sam));
    expect(() => run((sheet) => sheet.getRange('B2').setValue(1), asSam)).toThrow(refusal);
    run((sheet) => sheet.getRange('B5').setValue(1), asSam);
  });

  it('never removes its owner or whoever runs the script', () => {
    const { run } = guardedSheet();
    run((sheet, _file, app) => sheet.getProtections(app.ProtectionType.RANGE)[0]?.addEditor(sam));
    const left = run((sheet, _file, app) => {
      const [protection] = sheet.getProtections(app.ProtectionType.RANGE);
      protection?.removeEditors([sam, 'ana.ejemplo@chapter.example'] as never);
      return protection?.getEditors().map((one) => one.getEmail());
    }, asSam);
    expect(left).toEqual(['ana.ejemplo@chapter.example', sam]);
  });

  it('refuses what is no address', () => {
    const { run } = guardedSheet();
    expect(() => run((sheet) => sheet.getRange('A1').protect().addEditor('sam'))).toThrow('Invalid email: sam');
  });

  it('moves with its cells, and is gone with them', () => {
    const { run } = guardedSheet();
    const where = () =>
      run((sheet, _file, app) =>
        sheet.getProtections(app.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation()),
      );
    run((sheet) => sheet.insertRowsBefore(2, 3));
    run((sheet) => sheet.insertColumnAfter(2));
    expect(where()).toEqual(['B5:D6']);
    run((sheet) => sheet.deleteRows(5, 2));
    expect(where()).toEqual([]);
  });

  it('can be set on other cells, and on named ones', () => {
    const { run } = guardedSheet();
    const seen = run((sheet, file, app) => {
      const [protection] = sheet.getProtections(app.ProtectionType.RANGE);
      expect(protection?.getRangeName()).toBeNull();
      file.setNamedRange('Sums', sheet.getRange('F1:F9'));
      protection?.setRangeName('Sums');
      return [protection?.getRange().getA1Notation(), protection?.getRangeName()];
    });
    expect(seen).toEqual(['F1:F9', 'Sums']);
  });

  it('tells whether all of some cells may be edited', () => {
    const { run } = guardedSheet();
    const may = () => run((sheet) => ['A1', 'B2', 'A1:B2'].map((cells) => sheet.getRange(cells).canEdit()), asSam);
    expect(may()).toEqual([true, false, false]);
    run((sheet, _file, app) => sheet.getProtections(app.ProtectionType.RANGE)[0]?.addEditor(sam));
    expect(may()).toEqual([true, true, true]);
  });

  it('can be taken away', () => {
    const { run } = guardedSheet();
    run((_sheet, file, app) => file.getProtections(app.ProtectionType.RANGE)[0]?.remove());
    run((sheet) => sheet.getRange('B2').setValue(1), asSam);
  });
});

describe('A protected tab', () => {
  const closedTab = () => {
    const opened = sharedSheet();
    opened.run((sheet) => {
      const protection = sheet.protect();
      protection.removeEditors([sam, kim] as never).setUnprotectedRanges([sheet.getRange('B2:C3')]);
    });
    return opened;
  };

  it('lets others change its unprotected cells alone', () => {
    const { run } = closedTab();
    run((sheet) => sheet.getRange('B2:C3').setValue(1), asSam);
    for (const change of [
      (sheet: Sheet) => sheet.getRange('A1').setValue(1),
      (sheet: Sheet) => sheet.getRange('B2:C4').setValue(1),
      (sheet: Sheet) => sheet.setName('Mine'),
      (sheet: Sheet) => sheet.insertRowAfter(2),
      (sheet: Sheet) => sheet.hideColumns(1),
    ])
      expect(() => run(change, asSam)).toThrow(refusal);
  });

  it('is protected once, and is told from ranges', () => {
    const { run } = closedTab();
    run((sheet, file, app) => {
      sheet.protect().setDescription('All of it');
      const { SHEET, RANGE } = app.ProtectionType;
      const [protection, ...more] = file.getProtections(SHEET);
      expect([more.length, file.getProtections(RANGE).length]).toEqual([0, 0]);
      expect(protection?.getProtectionType()).toBe(SHEET);
      expect(protection?.getDescription()).toBe('All of it');
      expect(protection?.getRange().getNumRows()).toBe(sheet.getMaxRows());
      expect(protection?.getRange().getA1Notation()).toBe('');
      expect(protection?.getUnprotectedRanges().map((one) => one.getA1Notation())).toEqual(['B2:C3']);
    });
  });

  it('alone has unprotected cells', () => {
    const { run } = sharedSheet();
    expect(() =>
      run((sheet) =>
        sheet
          .getRange('A1')
          .protect()
          .setUnprotectedRanges([sheet.getRange('A1')]),
      ),
    ).toThrow();
  });
});

it('Protections are kept with the file and stay behind when a tab is duplicated', () => {
  const { file, tab } = guardedSheet();
  file.duplicateSheet(tab, 'Copy');
  const again = newSheet({ state: JSON.parse(JSON.stringify(file.save())) });
  expect(() => again.run((sheet) => sheet.getRange('B2').setValue(1), asSam)).toThrow(refusal);
  again.run((_sheet, spreadsheet) => spreadsheet.getSheetByName('Copy')?.getRange('B2').setValue(1), asSam);
});

it('Wherever rows come and go, just the cells that were protected are', () => {
  const change = fc.record({
    at: fc.integer({ min: 1, max: 8 }),
    inserts: fc.boolean(),
    count: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
      const { run } = sharedSheet();
      const kept = Array.from({ length: 40 }, (_, row) => row >= 3 && row <= 5);
      run((sheet) => {
        sheet
          .getRange('A4:A6')
          .protect()
          .removeEditors([sam] as never);
        for (const { at, inserts, count } of changes) {
          const inside = kept[at - 2] === true && kept[at - 1] === true;
          kept.splice(at - 1, inserts ? 0 : count, ...Array(inserts ? count : 0).fill(inside));
          if (inserts) sheet.insertRowsBefore(at, count);
          else sheet.deleteRows(at, count);
        }
      });
      for (let row = 0; row < 24; row += 1) {
        const write = () => run((sheet) => sheet.getRange(row + 1, 1).setValue(row), asSam);
        if (kept[row]) expect(write).toThrow(refusal);
        else write();
      }
    }),
    { numRuns: 15 },
  );
});

describe('A person at the file', () => {
  const people = ['ana.ejemplo@chapter.example', sam].map((email) => ({ email, name: email }));

  it('cannot type, paste or delete where they are kept out, and can elsewhere', () => {
    const host = createHost({ people });
    const id = host.addSpreadsheet({ name: 'Sums', owner: people[0]?.email as string, editors: [sam] });
    const file = host.file(id);
    file.state.placed.push({
      id: 1,
      kind: 'protection',
      sheet: file.sheets()[0] as string,
      boxes: [{ sheet: file.sheets()[0] as string, top: 1, left: 1, bottom: 2, right: 2, role: 'area' }],
      about: { description: '', editors: [], domain: false, warningOnly: false },
    });
    const hands = host.person(sam).at(id);
    expect(() => hands.type('Sheet1!B2', 'x')).toThrow(refusal);
    expect(() => hands.paste('Sheet1!A1', [['a'], ['b', 'c']])).toThrow(refusal);
    expect(() => hands.deleteColumns('Sheet1', 1)).toThrow(refusal);
    expect(() => hands.moveColumn('Sheet1', 1, 3)).toThrow(refusal);
    hands.type('Sheet1!A1', 'x');
    expect(hands.sees('Sheet1!A1')).toBe('x');
    const fromTheGrid = (col: number) => ({
      type: 'REMOTE_REVISION',
      version: 1,
      serverRevisionId: hands.snapshot().revisionId,
      nextRevisionId: `page${col}`,
      clientId: 'page',
      commands: [{ type: 'UPDATE_CELL', sheetId: file.sheets()[0], row: 1, col, content: 'y' }],
    });
    expect(() => hands.receive(fromTheGrid(1))).toThrow(refusal);
    hands.receive(fromTheGrid(3));
    expect([hands.sees('Sheet1!B2'), hands.sees('Sheet1!D2')]).toEqual(['', 'y']);
  });

  it('reads the help of a rule that refuses what they type', () => {
    const host = createHost({ people });
    const id = host.addSpreadsheet({ name: 'Sums', owner: sam });
    const { SpreadsheetApp: app } = host.globals(sam) as {
      SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    };
    const rule = app.newDataValidation().requireNumberLessThan(5).setAllowInvalid(false);
    const sheet = app.openById(id).getSheets()[0] as Sheet;
    sheet.getRange('B2').setDataValidation(rule.build());
    sheet.getRange('C2').setDataValidation(rule.setHelpText('Fewer than five').build());
    const hands = host.person(sam).at(id);
    expect(() => hands.type('Sheet1!B2', '7')).toThrow('The data you entered in cell B2 violates');
    expect(() => hands.type('Sheet1!C2', '7')).toThrow('Fewer than five');
    hands.type('Sheet1!C2', '4');
    expect(hands.sees('Sheet1!C2')).toBe('4');
  });
});
