import { newSheet } from './sheetInARun';

const where = (range: GoogleAppsScript.Spreadsheet.Range | null | undefined) => range?.getA1Notation() ?? null;

describe('A named range', () => {
  it('is found by its name, in whatever case and with a tab before it', () => {
    const { run } = newSheet();
    run((sheet, file) => {
      file.setNamedRange('Prices', sheet.getRange('B2:B9'));
      expect(
        ['Prices', 'prices', 'Sheet1!Prices', "'Sheet1'!Prices"].map((name) => where(file.getRangeByName(name))),
      ).toEqual(Array(4).fill('B2:B9'));
      expect(file.getRangeByName('Nothing')).toBeNull();
      expect(["'Sheet1'!A1:B2", "'Sheet2'!A1", 'A1'].map((name) => where(file.getRangeByName(name)))).toEqual([
        'A1:B2',
        null,
        null,
      ]);
    });
  });

  it('is used by formulas, and moves with its cells', () => {
    const { run } = newSheet();
    run((sheet, file) => {
      sheet.getRange('B2:B3').setValues([[2], [3]]);
      file.setNamedRange('Prices', sheet.getRange('B2:B3'));
      sheet.getRange('D1').setFormula('=SUM(Prices)');
      expect(sheet.getRange('D1').getValue()).toBe(5);
      sheet.insertRowBefore(3).insertColumnBefore(1);
      sheet.getRange('C3').setValue(10);
      expect([where(file.getRangeByName('Prices')), sheet.getRange('E1').getValue()]).toEqual(['C2:C4', 15]);
    });
  });

  it('can be renamed, set elsewhere and taken away', () => {
    const { run } = newSheet();
    run((sheet, file) => {
      file.setNamedRange('Prices', sheet.getRange('B2:B3'));
      const [named] = sheet.getNamedRanges();
      named?.setName('Costs').setRange(sheet.getRange('F1'));
      expect([named?.getName(), where(named?.getRange()), file.getRangeByName('Prices')]).toEqual([
        'Costs',
        'F1',
        null,
      ]);
      file.setNamedRange('Costs', sheet.getRange('G1'));
      expect(file.getNamedRanges().map((one) => where(one.getRange()))).toEqual(['G1']);
      named?.remove();
      expect(file.getNamedRanges()).toEqual([]);
      expect(() => file.removeNamedRange('Costs')).toThrow('Costs');
    });
  });

  it.each(['A1', 'R1C1', 'true', '1st', 'two words', '', 'B2:C3'])('is not called %p', (name) => {
    const { run } = newSheet();
    expect(() => run((sheet, file) => file.setNamedRange(name, sheet.getRange('B2')))).toThrow('valid name');
  });

  it('is kept with the file', () => {
    const { run, file } = newSheet();
    run((sheet, spreadsheet) => spreadsheet.setNamedRange('Prices', sheet.getRange('B2:B9')));
    const again = newSheet({ state: JSON.parse(JSON.stringify(file.save())) });
    expect(again.run((_sheet, spreadsheet) => where(spreadsheet.getRangeByName('Prices')))).toBe('B2:B9');
  });
});
