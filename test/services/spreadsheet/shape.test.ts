import { atGoogle } from './google';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with `a b c` in its first row and `1 2 3` below each other in its first column. */
function filled(): Sheet {
  const { sheet } = atGoogle();
  sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
  sheet.getRange('A2:A3').setValues([[2], [3]]);
  return sheet;
}
const row = (sheet: Sheet) => sheet.getRange('A1:G1').getValues()[0];
const column = (sheet: Sheet) => sheet.getRange('A1:A7').getValues().flat();

describe('Rows and columns are put in', () => {
  test.each<[string, (sheet: Sheet) => unknown, unknown[]]>([
    ['insertColumnAfter', (sheet) => sheet.insertColumnAfter(1), ['a', '', 'b', 'c', '', '', '']],
    ['insertColumnBefore', (sheet) => sheet.insertColumnBefore(3), ['a', 'b', '', 'c', '', '', '']],
    ['insertColumnsAfter', (sheet) => sheet.insertColumnsAfter(2, 2), ['a', 'b', '', '', 'c', '', '']],
    ['insertColumnsBefore', (sheet) => sheet.insertColumnsBefore(1, 3), ['', '', '', 'a', 'b', 'c', '']],
    ['insertColumns', (sheet) => sheet.insertColumns(2, 2), ['a', '', '', 'b', 'c', '', '']],
    ['deleteColumn', (sheet) => sheet.deleteColumn(2), ['a', 'c', '', '', '', '', '']],
    ['deleteColumns', (sheet) => sheet.deleteColumns(1, 2), ['c', '', '', '', '', '', '']],
  ])('%s', (_name, change, expected) => {
    const sheet = filled();
    change(sheet);
    expect(row(sheet)).toEqual(expected);
  });

  test.each<[string, (sheet: Sheet) => unknown, unknown[]]>([
    ['insertRowAfter', (sheet) => sheet.insertRowAfter(1), ['a', '', 2, 3, '', '', '']],
    ['insertRowBefore', (sheet) => sheet.insertRowBefore(3), ['a', 2, '', 3, '', '', '']],
    ['insertRowsAfter', (sheet) => sheet.insertRowsAfter(2, 2), ['a', 2, '', '', 3, '', '']],
    ['insertRowsBefore', (sheet) => sheet.insertRowsBefore(1, 3), ['', '', '', 'a', 2, 3, '']],
    ['insertRows', (sheet) => sheet.insertRows(2, 2), ['a', '', '', 2, 3, '', '']],
    ['deleteRow', (sheet) => sheet.deleteRow(2), ['a', 3, '', '', '', '', '']],
    ['deleteRows', (sheet) => sheet.deleteRows(1, 2), [3, '', '', '', '', '', '']],
  ])('%s', (_name, change, expected) => {
    const sheet = filled();
    change(sheet);
    expect(column(sheet)).toEqual(expected);
  });
});

describe('Sizes', () => {
  it('of rows are set for one and for several', () => {
    const { sheet } = atGoogle();
    sheet.setRowHeight(2, 40).setRowHeights(4, 2, 50).setRowHeightsForced(7, 2, 12);
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((one) => sheet.getRowHeight(one))).toEqual([21, 40, 21, 50, 50, 21, 12, 12]);
  });

  it('of columns are set for one and for several', () => {
    const { sheet } = atGoogle();
    sheet.setColumnWidth(2, 140).setColumnWidths(4, 2, 60);
    expect([1, 2, 3, 4, 5].map((one) => sheet.getColumnWidth(one))).toEqual([100, 140, 100, 60, 60]);
  });

  it('are left alone when they are to fit themselves, for no text is measured here', () => {
    const { sheet } = atGoogle();
    sheet.getRange('A1:B1').setValue('a text that is much longer than a column is wide by itself');
    const tab = sheet.autoResizeColumn(1).autoResizeColumns(2, 1).autoResizeRows(1, 1);
    expect([tab.getColumnWidth(1), tab.getColumnWidth(2), tab.getRowHeight(1)]).toEqual([100, 100, 21]);
    expect(() => sheet.autoResizeColumn(27)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.autoResizeRows(1000, 2)).toThrow('Those rows are out of bounds.');
  });
});

describe('Rows and columns are hidden and shown', () => {
  it('by number, or by a range', () => {
    const { sheet } = atGoogle();
    sheet.hideRows(2, 2);
    sheet.hideColumns(3);
    sheet.hideRow(sheet.getRange('A6'));
    sheet.hideColumn(sheet.getRange('E1:F1'));
    const hidden = () => [
      [1, 2, 3, 4, 5, 6].filter((one) => sheet.isRowHiddenByUser(one)),
      [1, 2, 3, 4, 5, 6].filter((one) => sheet.isColumnHiddenByUser(one)),
    ];
    expect(hidden()).toEqual([
      [2, 3, 6],
      [3, 5, 6],
    ]);
    sheet.showRows(2);
    sheet.unhideRow(sheet.getRange('A6'));
    sheet.unhideColumn(sheet.getRange('E1'));
    sheet.showColumns(3);
    expect(hidden()).toEqual([[3], [6]]);
  });
});
