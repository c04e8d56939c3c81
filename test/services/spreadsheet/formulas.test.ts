import * as fc from 'fast-check';
import { enter } from '../../../local/services/spreadsheet/person';
import { newSheet } from './sheetInARun';

describe('Formulas', () => {
  it('are reckoned, read back, and told from values', () => {
    const { run } = newSheet();
    const seen = run((sheet) => {
      sheet.getRange('A1:A2').setValues([[2], [3]]);
      sheet.getRange('A3').setFormula('=SUM(A1:A2)');
      return [sheet.getRange('A1:A3').getValues(), sheet.getRange('A1:A3').getFormulas()];
    });
    expect(seen).toEqual([
      [[2], [3], [5]],
      [[''], [''], ['=SUM(A1:A2)']],
    ]);
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=Nowhere!A1', '#REF!'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=1+', '#ERROR!'],
    ['="a"+1', '#VALUE!'],
    ['=B5', '#REF!'],
  ])('%s fails as %s, as value and as people see it', (formula, error) => {
    const { run } = newSheet();
    const seen = run((sheet) => {
      const cell = sheet.getRange('B5').setFormula(formula);
      return [cell.getValue(), cell.getDisplayValue()];
    });
    expect(seen).toEqual([error, error]);
  });

  it('that are copied refer to their new neighbours', () => {
    const { run } = newSheet();
    const seen = run((sheet) => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=A1*$A$1').setBackground('#00ff00');
      sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
      return [sheet.getRange('B1:B3').getFormulas(), sheet.getRange('B3').getBackground()];
    });
    expect(seen).toEqual([[['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1']], '#00ff00']);
  });
});

describe('Where people write a decimal comma', () => {
  it('a script separates with semicolons, and commas fail', () => {
    const { run } = newSheet({ locale: 'es_ES' });
    const values = run((sheet) => {
      sheet.getRange('A1').setFormula('=SUM(1;2)');
      sheet.getRange('A2').setValue('=SUM(1;2)');
      sheet.getRange('A3').setFormula('=SUM(1,2)');
      return [sheet.getRange('A1:A3').getValues(), sheet.getRange('A1:A2').getFormulas()];
    });
    expect(values).toEqual([
      [[3], [3], ['#ERROR!']],
      [['=SUM(1;2)'], ['=SUM(1;2)']],
    ]);
  });

  it('a person types decimals and arguments as usual there', () => {
    const { run, file, tab } = newSheet({ locale: 'es_ES' });
    enter(file, { sheet: tab, row: 0, column: 0 }, '=SUM(1,5;2)', 2026);
    expect(run((sheet) => [sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValue()])).toEqual([
      3.5,
      '3,5',
    ]);
  });

  it('texts in formulas keep their commas', () => {
    const { run } = newSheet({ locale: 'es_ES' });
    expect(run((sheet) => sheet.getRange('A1').setFormula('=CONCATENATE("a,b";"c")').getValue())).toBe('a,bc');
  });
});

describe('Lists in formulas', () => {
  const fill = (formula: string) => (sheet: GoogleAppsScript.Spreadsheet.Sheet) => [
    sheet.getRange('A1').setFormula(formula).getFormula(),
    ...sheet.getRange('A1:B2').getValues(),
  ];
  it('part columns by commas, and rows by semicolons', () => {
    expect(newSheet().run(fill('={1,2;3,4}'))).toEqual(['={1,2;3,4}', [1, 2], [3, 4]]);
  });
  it('part columns by backslashes where a comma parts fractions', () => {
    const { run } = newSheet({ locale: 'es_ES' });
    expect(run(fill('={1\\SUM(1;1);3\\4}'))).toEqual(['={1\\SUM(1;1);3\\4}', [1, 2], [3, 4]]);
  });
});

describe('A tab may have a name with any sign', () => {
  const names = ["Ben's list", 'Food/Rides', 'Who?', 'a*b', 'C:\\temp', '[old]'];

  test.each(names)('%s', (name) => {
    const { run } = newSheet();
    const seen = run((sheet, file) => {
      const tab = file.insertSheet(name);
      tab.getRange('A1').setValue(7);
      const formula = `='${name.replaceAll("'", "''")}'!A1`;
      const cell = sheet.getRange('A1').setFormula(formula);
      return [tab.getName(), file.getSheetByName(name)?.getName(), cell.getValue(), cell.getFormula() === formula];
    });
    expect(seen).toEqual([name, name, 7, true]);
  });

  it('also when it is renamed, or copied', () => {
    const { run } = newSheet();
    const seen = run((sheet, file) => {
      sheet.setName("It’s/It's");
      return [sheet.getName(), file.duplicateActiveSheet().getName()];
    });
    expect(seen).toEqual(["It’s/It's", "Copy of It’s/It's"]);
  });
});

it('A text in a formula is never changed, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('en_US', 'es_ES'), (text, locale) => {
      const { run } = newSheet({ locale });
      const formula = `="${text.replaceAll('"', '""')}"&""`;
      const seen = run((sheet) => {
        const cell = sheet.getRange('A1').setFormula(formula);
        return [cell.getValue(), cell.getFormula()];
      });
      expect(seen).toEqual([text, formula]);
    }),
    {
      numRuns: 60,
      examples: [
        ['He said "hi"', 'en_US'],
        ['C:\\', 'es_ES'],
        ['\\"', 'en_US'],
        ['a;b,c', 'es_ES'],
      ],
    },
  );
});
