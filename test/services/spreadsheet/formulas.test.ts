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
