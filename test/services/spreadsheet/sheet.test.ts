import { atGoogle, sentenceOf } from './google';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

describe('The rows and columns of a tab', () => {
  const numbered = () => {
    const google = atGoogle();
    google.sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
    google.sheet.getRange('A1:A4').setValues([['a'], [2], [3], [4]]);
    return google;
  };
  const column = (sheet: Sheet) => sheet.getRange('A1:A5').getValues().flat();
  const header = (sheet: Sheet) => sheet.getRange('A1:E1').getValues()[0]?.join('');

  it('are put in before and after, one or several', () => {
    const { sheet } = numbered();
    sheet.insertRowBefore(1);
    sheet.insertRowsAfter(2, 1);
    expect(column(sheet)).toEqual(['', 'a', '', 2, 3]);
    sheet.insertRows(1);
    sheet.insertColumns(1, 2);
    expect(sheet.getRange('C3').getValue()).toBe('a');
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1003, 28]);
  });
  it('are taken away', () => {
    const { sheet } = numbered();
    sheet.deleteRow(2);
    sheet.deleteColumns(1, 2);
    expect([header(sheet), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual(['c', 999, 24]);
  });
  it.each([
    ['A:A', 3, 'bac'],
    ['A:B', 4, 'cab'],
    ['C:C', 1, 'cab'],
    ['B:C', 1, 'bca'],
    ['B:B', 2, 'abc'],
  ])('%s moves before column %i', (columns, to, result) => {
    const { sheet } = numbered();
    sheet.moveColumns(sheet.getRange(columns), to);
    expect(header(sheet)).toBe(result);
  });
  it('have sizes, hide and show, and stay frozen', () => {
    const { sheet } = numbered();
    sheet.setColumnWidths(2, 2, 200).setRowHeights(1, 2, 40);
    expect([sheet.getColumnWidth(3), sheet.getRowHeight(2), sheet.getRowHeight(3)]).toEqual([200, 40, 21]);
    sheet.hideRow(sheet.getRange('2:3'));
    sheet.hideColumns(1);
    expect([sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(4), sheet.isColumnHiddenByUser(1)]).toEqual([
      true,
      false,
      true,
    ]);
    sheet.unhideRow(sheet.getRange('2:3'));
    sheet.showColumns(1);
    expect([sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(1)]).toEqual([false, false]);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
    sheet.setFrozenRows(0);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([0, 2]);
  });
  it.each<[(sheet: Sheet) => unknown, string]>([
    [(sheet) => sheet.deleteRows(999, 3), 'Those rows are out of bounds.'],
    [(sheet) => sheet.deleteColumn(27), 'Those columns are out of bounds.'],
    [(sheet) => sheet.deleteRows(1, 1000), "You can't delete all the rows on the sheet."],
    [(sheet) => sheet.insertRowsAfter(1001, 1), 'Those rows are out of bounds.'],
    [
      (sheet) => sheet.insertRowsAfter(1, 400_000),
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [(sheet) => sheet.setColumnWidth(40, 10), 'Those columns are out of bounds.'],
    [
      (sheet) => sheet.setColumnWidth('1' as never, 10),
      "The parameters (String,number,number) don't match the method signature for SpreadsheetApp.Sheet.setColumnWidth.",
    ],
    [
      (sheet) => sheet.appendRow('x' as never),
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
    ],
    [
      (sheet) => {
        sheet.setFrozenRows(1);
        sheet.deleteRows(2, 999);
      },
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
  ])('are refused: %s', (attempt, sentence) => {
    const { sheet } = atGoogle();
    expect(sentenceOf(() => attempt(sheet))).toBe(sentence);
  });
});

describe('A tab', () => {
  it('has a name that no other has', () => {
    const { sheet, spreadsheet } = atGoogle();
    spreadsheet.insertSheet('Other');
    expect(sheet.setName('Mine').getSheetName()).toBe('Mine');
    expect(sentenceOf(() => sheet.setName('OTHER'))).toBe(
      'A sheet with the name "OTHER" already exists. Please enter another name.',
    );
    expect(String(sheet.getType())).toBe('GRID');
  });
  it('takes rows at its end, and grows when it is full', () => {
    const { sheet } = atGoogle();
    sheet.getRange('B1000').setValue('last');
    sheet.appendRow(['=1+1', new Date(0)]);
    expect([sheet.getLastRow(), sheet.getMaxRows(), sheet.getRange('A1001').getValue()]).toEqual([1001, 1001, 2]);
  });
  it('is emptied of contents, looks or notes, each by itself', () => {
    const { sheet, SpreadsheetApp } = atGoogle();
    const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).setAllowInvalid(true).build();
    const range = sheet.getRange('A1:C3').setValue('v').setBackground('red').setNote('n').setDataValidation(rule);
    const told = () => [range.getValue(), range.getBackground(), range.getNote(), range.getDataValidation() !== null];
    sheet.clear();
    expect(told()).toEqual(['', '#ffffff', 'n', true]);
    range.setValue('v').setBackground('red');
    sheet.clearFormats();
    expect(told()).toEqual(['v', '#ffffff', 'n', true]);
    sheet.clearNotes();
    sheet.clearContents();
    expect(told()).toEqual(['', '#ffffff', '', true]);
  });
  it('is sorted with its header, unless that is frozen', () => {
    const { sheet } = atGoogle();
    const table = [['Name'], ['C'], ['A']];
    const range = sheet.getRange('A1:A3').setValues(table);
    sheet.sort(1);
    expect(range.getValues()).toEqual([['A'], ['C'], ['Name']]);
    range.setValues(table);
    sheet.setFrozenRows(1);
    sheet.sort(1, false);
    expect(range.getValues()).toEqual([['Name'], ['C'], ['A']]);
    sheet.clear();
    sheet.sort(1);
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });
  it('tells a rectangle of values to its end', () => {
    const { sheet } = atGoogle();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    expect(sheet.getSheetValues(2, 1, -1, -1)).toEqual([[3, 4]]);
  });
  it('shows or hides its lines, and has a colour', () => {
    const { sheet } = atGoogle();
    expect(sheet.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true);
    expect(sheet.setTabColor('red').getTabColor()).toBe('#ff0000');
    expect(sheet.setTabColor(null).getTabColor()).toBeNull();
  });
});

describe('The cells of an event', () => {
  it('tell their rows and columns as plain numbers too', () => {
    const { host, spreadsheet } = atGoogle();
    const seen: unknown[] = [];
    const world = host.globals('olga.organizer@chapter.example', { boundTo: spreadsheet.getId() });
    world.onEdit = (event: { range: Record<string, number>; value: unknown }) => {
      const { rowStart, rowEnd, columnStart, columnEnd } = event.range;
      seen.push([rowStart, rowEnd, columnStart, columnEnd, event.value]);
    };
    host.edit(spreadsheet.getId(), 'Sheet1!C2', 'x', { as: 'olga.organizer@chapter.example' });
    expect(seen).toEqual([[2, 2, 3, 3, 'x']]);
  });
});
