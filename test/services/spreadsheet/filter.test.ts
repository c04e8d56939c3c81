import { newSheet } from './sheetInARun';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** With methods that the published types do not have yet. */
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder &
  Record<
    'whenTextNotEqualTo' | `when${'Text' | 'Number' | 'Date'}${'' | 'Not'}EqualToAny`,
    (value: unknown) => Builder
  >;

const rows: unknown[][] = [
  ['Name', 'Hours', 'Since'],
  ['Ana', 3, '3/2/2026'],
  ['Sam', 12, '3/1/2026'],
  ['Kim', '', '2/1/2026'],
  ['Sam', 5, ''],
];
const noon = (text: string) => new Date(`${text}T12:00:00-05:00`);

function filteredSheet() {
  const opened = newSheet();
  opened.run((sheet) => sheet.getRange('A1:C5').setValues(rows).createFilter());
  return opened;
}

const shownIn = (sheet: Sheet) => [1, 2, 3, 4, 5, 6].filter((row) => !sheet.isRowHiddenByFilter(row));

describe('A filter', () => {
  it.each<
    [string, number, (criteria: Builder, app: App) => GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, number[]]
  >([
    ['texts that are hidden', 1, (one) => one.setHiddenValues(['Sam']), [1, 2, 4, 6]],
    ['texts that are visible', 1, (one) => one.setVisibleValues(['Sam']), [1, 3, 5, 6]],
    ['a text', 1, (one) => one.whenTextEqualTo('Sam'), [1, 3, 5, 6]],
    ['another text', 1, (one) => one.whenTextNotEqualTo('Sam'), [1, 2, 4, 6]],
    ['any of two texts', 1, (one) => one.whenTextEqualToAny(['Sam', 'Kim']), [1, 3, 4, 5, 6]],
    ['none of two texts', 1, (one) => one.whenTextNotEqualToAny(['Sam', 'Kim']), [1, 2, 6]],
    ['a beginning', 1, (one) => one.whenTextStartsWith('a'), [1, 2, 6]],
    ['an end', 1, (one) => one.whenTextEndsWith('M'), [1, 3, 4, 5, 6]],
    ['cells with something', 2, (one) => one.whenCellNotEmpty(), [1, 2, 3, 5, 6]],
    ['empty cells', 2, (one) => one.whenCellEmpty(), [1, 4, 6]],
    ['more', 2, (one) => one.whenNumberGreaterThan(4), [1, 3, 5, 6]],
    ['between', 2, (one) => one.whenNumberBetween(3, 5), [1, 2, 5, 6]],
    ['any of two numbers', 2, (one) => one.whenNumberEqualToAny([3, 12]), [1, 2, 3, 6]],
    ['a formula', 2, (one) => one.whenFormulaSatisfied('=AND(B2>4,LEN($A$1)=4)'), [1, 3, 5, 6]],
    ['later', 3, (one) => one.whenDateAfter(noon('2026-03-01')), [1, 2, 6]],
    ['today', 3, (one, app) => one.whenDateEqualTo(app.RelativeDate.TODAY), [1, 2, 6]],
    ['the past week', 3, (one, app) => one.whenDateEqualTo(app.RelativeDate.PAST_WEEK), [1, 2, 3, 6]],
    ['any of two days', 3, (one) => one.whenDateEqualToAny([noon('2026-02-01'), noon('2026-03-02')]), [1, 2, 4, 6]],
  ])('shows of a column: %s', (_name, column, ask, shown) => {
    const { run } = filteredSheet();
    const seen = run((sheet, _file, app) => {
      sheet.getFilter()?.setColumnFilterCriteria(column, ask(app.newFilterCriteria() as Builder, app).build());
      return shownIn(sheet);
    });
    expect(seen).toEqual(shown);
  });

  it('asks several columns at once, and goes by what cells hold now', () => {
    const { run } = filteredSheet();
    run((sheet, file, app) => {
      const filter = sheet.getFilter();
      filter?.setColumnFilterCriteria(1, app.newFilterCriteria().whenTextContains('sam').build());
      filter?.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberLessThan(10).build());
      expect(shownIn(sheet)).toEqual([1, 5, 6]);
      sheet.getRange('B3').setValue(4);
      expect(file.isRowHiddenByFilter(3)).toBe(false);
      filter?.removeColumnFilterCriteria(1);
      expect(shownIn(sheet)).toEqual([1, 2, 3, 5, 6]);
      filter?.setColumnFilterCriteria(2, null);
      expect(shownIn(sheet)).toHaveLength(6);
    });
  });

  it('tells what it asks', () => {
    const { run } = filteredSheet();
    run((sheet, _file, app) => {
      const filter = sheet.getRange('Z9').getFilter();
      const asked = app.newFilterCriteria().setHiddenValues(['Sam']).whenNumberGreaterThan(4).build();
      filter?.setColumnFilterCriteria(2, asked);
      const told = filter?.getColumnFilterCriteria(2);
      expect(told?.getCriteriaType()).toBe(app.BooleanCriteria.NUMBER_GREATER_THAN);
      expect([told?.getCriteriaValues(), told?.getHiddenValues()]).toEqual([[4], ['Sam']]);
      expect(told?.copy().setHiddenValues([]).build().getHiddenValues()).toEqual([]);
      expect([filter?.getColumnFilterCriteria(1), filter?.getRange().getA1Notation()]).toEqual([null, 'A1:C5']);
      expect(() => filter?.getColumnFilterCriteria(4)).toThrow('outside');
      expect(() => filter?.setColumnFilterCriteria(1, 'Sam' as never)).toThrow(
        "The parameters (number,String) don't match the method signature for SpreadsheetApp.Filter.setColumnFilterCriteria.",
      );
    });
  });

  it('sorts what is below its header', () => {
    const { run } = filteredSheet();
    run((sheet) => {
      sheet.getFilter()?.sort(2, false);
      expect(sheet.getRange('B1:B5').getValues().flat()).toEqual(['Hours', 12, 5, 3, '']);
    });
  });

  it('is the only one of its tab', () => {
    const { run } = filteredSheet();
    run((sheet) => {
      expect(() => sheet.getRange('E1:F4').createFilter()).toThrow(
        "You can't create a filter in a sheet that already has a filter.",
      );
      sheet.getFilter()?.remove();
      expect(sheet.getFilter()).toBeNull();
      sheet.getRange('E1:F4').createFilter();
    });
  });

  it('moves with its columns and is kept with the file', () => {
    const { run, file } = filteredSheet();
    run((sheet, _file, app) => {
      sheet.getFilter()?.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(4).build());
      sheet.insertColumnBefore(1).insertRowBefore(1);
    });
    const again = newSheet({ state: JSON.parse(JSON.stringify(file.save())) });
    again.run((sheet) => {
      expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('B2:D6');
      expect(shownIn(sheet)).toEqual([1, 2, 4, 6]);
      sheet.deleteColumn(3);
      expect(shownIn(sheet)).toHaveLength(6);
      sheet.deleteColumns(2, 2);
      expect(sheet.getFilter()).toBeNull();
    });
  });
});
