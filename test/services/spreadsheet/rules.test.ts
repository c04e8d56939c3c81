import { newSheet } from './sheetInARun';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const oneOf = (app: App, values: string[], allowInvalid: boolean) =>
  app
    .newDataValidation()
    .requireValueInList(values, true)
    .setAllowInvalid(allowInvalid)
    .setHelpText('One of these')
    .build();

describe('A rule for cells', () => {
  it('that rejects lets nothing of a block through when one value breaks it', () => {
    const { run } = newSheet();
    run((sheet, _file, app) => sheet.getRange('B2:B').setDataValidation(oneOf(app, ['Open', 'Done'], false)));
    expect(() => run((sheet) => sheet.getRange('A2:B2').setValues([['x', 'Lost']]))).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    expect(run((sheet) => sheet.getRange('A2').getValue())).toBe('');
    run((sheet) => sheet.getRange('A2:B2').setValues([['x', 'Open']]));
    expect(run((sheet) => sheet.getRange('B2').getValue())).toBe('Open');
  });

  it('that warns keeps what was written, and tells its help and values', () => {
    const { run } = newSheet();
    run((sheet, _file, app) => sheet.getRange('B2:B').setDataValidation(oneOf(app, ['Open'], true)));
    const seen = run((sheet) => {
      const rule = sheet.getRange('B900').setValue('Lost').getDataValidation();
      return [sheet.getRange('B900').getValue(), rule?.getHelpText(), rule?.getCriteriaValues()];
    });
    expect(seen).toEqual(['Lost', 'One of these', [['Open'], true]]);
  });

  it('is taken from some cells and stays on the others', () => {
    const { run } = newSheet();
    const kept = run((sheet, _file, app) => {
      sheet.getRange('B2:B5').setDataValidation(oneOf(app, ['Open'], true));
      sheet.getRange('B3').clearDataValidations();
      return sheet
        .getRange('B1:B6')
        .getDataValidations()
        .map(([rule]) => rule !== null && rule !== undefined);
    });
    expect(kept).toEqual([false, true, false, true, true, false]);
  });

  it('stays with its cells when another is set where it once was', () => {
    const { run } = newSheet();
    const values = run((sheet, _file, app) => {
      sheet.getRange('B2:B5').setDataValidation(oneOf(app, ['Open'], true));
      sheet.insertColumnBefore(1);
      sheet.getRange('B2:B5').setDataValidation(oneOf(app, ['Red'], true));
      return ['B2', 'C2'].map((cell) => sheet.getRange(cell).getDataValidation()?.getCriteriaValues()[0]);
    });
    expect(values).toEqual([['Red'], ['Open']]);
  });

  it('grows with its column', () => {
    const { run } = newSheet();
    const rule = run((sheet, _file, app) => {
      sheet.getRange('B2:B').setDataValidation(oneOf(app, ['Open'], true));
      sheet.insertRowsAfter(1000, 5);
      return sheet.getRange('B1005').getDataValidation();
    });
    expect(rule).not.toBeNull();
  });
});
