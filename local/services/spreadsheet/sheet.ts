import { serve, unserved } from '../../kernel/serve';
import type { Face } from '../face';
import type { Rectangle } from './a1';
import { parseA1 } from './a1';
import { addMark } from './metadata';
import { servedFinder, servedMarks } from './metadataFinder';
import { RangeList } from './rangeList';
import { SheetRules } from './rulesOfSheet';
import { writingOf } from './values';
import type { Zone } from './world';
import { mustEdit } from './world';

type SheetFace =
  | 'getName'
  | 'getSheetId'
  | 'getIndex'
  | 'getParent'
  | `get${'LastRow' | 'LastColumn' | 'MaxRows' | 'MaxColumns' | 'DataRange' | 'FrozenRows' | 'FrozenColumns'}`
  | 'getRangeList'
  | 'setName'
  | `set${'FrozenRows' | 'FrozenColumns' | 'ColumnWidth' | 'ColumnWidths' | 'RowHeight' | 'TabColor'}`
  | `insert${'RowsAfter' | 'RowsBefore' | 'RowAfter' | 'RowBefore' | 'ColumnsAfter' | 'ColumnsBefore' | 'ColumnAfter' | 'ColumnBefore'}`
  | `delete${'Row' | 'Rows' | 'Column' | 'Columns'}`
  | `hide${'Columns' | 'Rows' | 'Sheet'}`
  | `show${'Columns' | 'Rows' | 'Sheet'}`
  | 'isSheetHidden'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByUser'
  | 'clear'
  | 'clearContents'
  | 'sort'
  | 'activate'
  | `get${'ActiveRange' | 'ActiveRangeList' | 'ActiveCell' | 'CurrentCell' | 'Selection'}`
  | `set${'ActiveRange' | 'ActiveRangeList' | 'ActiveSelection' | 'CurrentCell'}`
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'protect'
  | 'getProtections'
  | 'getNamedRanges'
  | `${'get' | 'set' | 'clear'}ConditionalFormatRules`
  | 'getFilter'
  | 'newChart'
  | 'getCharts'
  | `${'insert' | 'update' | 'remove'}Chart`
  | 'createTextFinder'
  | 'isRowHiddenByFilter'
  | 'createDeveloperMetadataFinder'
  | 'getColumnWidth'
  | 'autoResizeColumns'
  | 'getTabColor';

/** One tab of a spreadsheet. */
export class Sheet extends SheetRules implements Face<GoogleAppsScript.Spreadsheet.Sheet, SheetFace> {
  getName(): string {
    return this.scene.file.sheetName(this.id);
  }
  setName(name: string): unknown {
    mustEdit(this.scene);
    const { file, kernel } = this.scene;
    const taken = file.sheetByName(name);
    if (taken !== undefined && taken !== this.id)
      throw kernel.exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    file.apply([['RENAME_SHEET', { sheetId: this.id, oldName: this.getName(), newName: name }]]);
    return this;
  }
  getSheetId(): number {
    return /^\d+$/.test(this.id) ? Number(this.id) : numberOf(this.id);
  }
  getIndex(): number {
    return this.scene.file.sheets().indexOf(this.id) + 1;
  }
  getParent(): unknown {
    return this.scene.spreadsheet();
  }

  getLastRow(): number {
    return this.scene.file.extent(this.id).rows;
  }
  getLastColumn(): number {
    return this.scene.file.extent(this.id).columns;
  }
  getMaxRows(): number {
    return this.size.rows;
  }
  getMaxColumns(): number {
    return this.size.columns;
  }
  getDataRange(): unknown {
    const { rows, columns } = this.scene.file.extent(this.id);
    return this.zone({ top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 });
  }

  /** `(a1)`, `(row, column)`, `(row, column, rows)` or `(row, column, rows, columns)`. */
  getRange(...args: unknown[]): unknown {
    const { kernel } = this.scene;
    if (args.length === 1 && typeof args[0] === 'string') return this.zone(this.closed(args[0]));
    const [row, column, rows = 1, columns = 1] = args as number[];
    if (![row, column, rows, columns].every((one) => Number.isInteger(one)))
      throw kernel.exception("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
    if ((row as number) < 1) throw kernel.exception('The starting row of the range is too small.');
    if ((column as number) < 1) throw kernel.exception('The starting column of the range is too small.');
    if (rows < 1) throw kernel.exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw kernel.exception('The number of columns in the range must be at least 1.');
    const [top, left] = [(row as number) - 1, (column as number) - 1];
    return this.zone({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  getRangeList(notations: string[]): unknown {
    const served = Array.from(notations, (one) => this.zone(this.closed(one)));
    const list = new RangeList(served.map(unserved) as never[], served);
    const cells = notations.length;
    return serve(this.scene.kernel, 'RangeList', list, () => cells);
  }

  appendRow(values: unknown[]): unknown {
    mustEdit(this.scene);
    const { file } = this.scene;
    const row = file.extent(this.id).rows;
    this.makeRoom(row + 1, values.length);
    file.apply(values.map((value, column) => writingOf(this.scene, { sheet: this.id, row, column }, value)));
    return this;
  }

  insertRowsAfter(after: number, count: number): unknown {
    return this.insert('ROW', after, count);
  }
  insertRowsBefore(before: number, count: number): unknown {
    return this.insert('ROW', before - 1, count);
  }
  insertRowAfter(after: number): unknown {
    return this.insert('ROW', after, 1);
  }
  insertRowBefore(before: number): unknown {
    return this.insert('ROW', before - 1, 1);
  }
  insertColumnsAfter(after: number, count: number): unknown {
    return this.insert('COL', after, count);
  }
  insertColumnsBefore(before: number, count: number): unknown {
    return this.insert('COL', before - 1, count);
  }
  insertColumnAfter(after: number): unknown {
    return this.insert('COL', after, 1);
  }
  insertColumnBefore(before: number): unknown {
    return this.insert('COL', before - 1, 1);
  }
  deleteRow(row: number): unknown {
    return this.remove('ROW', row, 1);
  }
  deleteRows(row: number, count: number): void {
    this.remove('ROW', row, count);
  }
  deleteColumn(column: number): unknown {
    return this.remove('COL', column, 1);
  }
  deleteColumns(column: number, count: number): void {
    this.remove('COL', column, count);
  }

  setFrozenRows(rows: number): void {
    this.command('FREEZE_ROWS', { quantity: rows });
  }
  getFrozenRows(): number {
    return this.panes.ySplit;
  }
  setFrozenColumns(columns: number): void {
    this.command('FREEZE_COLUMNS', { quantity: columns });
  }
  getFrozenColumns(): number {
    return this.panes.xSplit;
  }
  setColumnWidth(column: number, pixels: number): unknown {
    return this.setColumnWidths(column, 1, pixels);
  }
  setColumnWidths(column: number, count: number, pixels: number): unknown {
    return this.command('RESIZE_COLUMNS_ROWS', { dimension: 'COL', elements: from(column, count), size: pixels });
  }
  getColumnWidth(column: number): number {
    return this.scene.file.get('getColSize', this.id, column - 1);
  }
  autoResizeColumns(): unknown {
    return this;
  }
  setRowHeight(row: number, pixels: number): unknown {
    return this.command('RESIZE_COLUMNS_ROWS', { dimension: 'ROW', elements: from(row, 1), size: pixels });
  }
  setTabColor(color: string | null): unknown {
    return this.command('COLOR_SHEET', { color: color ?? undefined });
  }
  getTabColor(): string | null {
    return this.scene.file.get<{ color?: string }>('getSheet', this.id).color ?? null;
  }

  /** `hideColumns(column)` or `(column, count)`. */
  hideColumns(column: number, count = 1): void {
    this.command('HIDE_COLUMNS_ROWS', { dimension: 'COL', elements: from(column, count) });
  }
  showColumns(column: number, count = 1): void {
    this.command('UNHIDE_COLUMNS_ROWS', { dimension: 'COL', elements: from(column, count) });
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.scene.file.get('isColHiddenByUser', this.id, column - 1);
  }
  hideRows(row: number, count = 1): void {
    this.command('HIDE_COLUMNS_ROWS', { dimension: 'ROW', elements: from(row, count) });
  }
  showRows(row: number, count = 1): void {
    this.command('UNHIDE_COLUMNS_ROWS', { dimension: 'ROW', elements: from(row, count) });
  }
  isRowHiddenByUser(row: number): boolean {
    return this.scene.file.get('isRowHiddenByUser', this.id, row - 1);
  }
  hideSheet(): unknown {
    const { file, kernel } = this.scene;
    if (file.sheets().filter((one) => !file.isHidden(one)).length === 1 && !file.isHidden(this.id))
      throw kernel.exception("You can't hide all the sheets in a document.");
    return this.command('HIDE_SHEET', {});
  }
  showSheet(): unknown {
    return this.command('SHOW_SHEET', {});
  }
  isSheetHidden(): boolean {
    return this.scene.file.isHidden(this.id);
  }

  clearContents(): unknown {
    const { rows, columns } = this.scene.file.extent(this.id);
    if (rows > 0)
      (unserved(this.zone({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })) as Clearable).clearContent();
    return this;
  }
  clear(): unknown {
    return this.clearContents();
  }
  /** Sorts every row but the frozen ones. */
  sort(column: number, ascending = true): unknown {
    const { rows, columns } = this.scene.file.extent(this.id);
    const zone = { top: this.getFrozenRows(), left: 0, bottom: rows - 1, right: columns - 1 };
    if (zone.bottom > zone.top) (unserved(this.zone(zone)) as Sortable).sort({ column, ascending });
    return this;
  }

  addDeveloperMetadata(...args: unknown[]): unknown {
    addMark(this.scene, { sheet: this.id }, args);
    return this;
  }
  getDeveloperMetadata(): never[] {
    return servedMarks(this.scene, this.id) as never[];
  }
  createDeveloperMetadataFinder(): unknown {
    return servedFinder(this.scene, this.id);
  }

  private get size() {
    return this.scene.file.size(this.id);
  }
  private get panes(): { xSplit: number; ySplit: number } {
    return this.scene.file.get('getPaneDivisions', this.id);
  }
  private zone({ top, left, bottom, right }: Zone): unknown {
    const { rows, columns } = this.size;
    if (bottom >= rows || right >= columns)
      throw this.scene.kernel.exception('The coordinates of the range are outside the dimensions of the sheet.');
    return this.scene.range(this.id, { top, left, bottom, right });
  }
  private closed(notation: string): Zone {
    const parsed = parseA1(String(notation));
    const isHere = parsed?.tab === undefined || this.scene.file.sheetByName(parsed.tab) === this.id;
    if (!parsed || !isHere) throw this.scene.kernel.exception('Range not found');
    return close(parsed.cells, this.size);
  }
  private makeRoom(rows: number, columns: number): void {
    const { file } = this.scene;
    if (rows > this.size.rows) file.insert(this.id, 'ROW', this.size.rows, rows - this.size.rows);
    if (columns > this.size.columns) file.insert(this.id, 'COL', this.size.columns, columns - this.size.columns);
  }
  private insert(dimension: 'ROW' | 'COL', at: number, count: number): this {
    mustEdit(this.scene);
    const { rows, columns } = this.size;
    const cells = dimension === 'ROW' ? (rows + count) * columns : rows * (columns + count);
    if (cells > 10_000_000)
      throw this.scene.kernel.exception(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    this.scene.file.insert(this.id, dimension, at, count);
    return this;
  }
  private remove(dimension: 'ROW' | 'COL', first: number, count: number): this {
    mustEdit(this.scene);
    const all = dimension === 'ROW' ? this.size.rows : this.size.columns;
    if (first < 1 || first + count - 1 > all) throw this.scene.kernel.exception('Those rows are out of bounds.');
    if (count >= all) throw this.scene.kernel.exception("You can't delete all the rows on the sheet.");
    this.scene.file.remove(this.id, dimension, first - 1, count);
    return this;
  }
  private command(type: string, payload: object): this {
    mustEdit(this.scene);
    this.scene.file.apply([[type, { sheetId: this.id, ...payload }]]);
    return this;
  }
}

interface Clearable {
  clearContent(): unknown;
}
interface Sortable {
  sort(by: { column: number; ascending: boolean }): unknown;
}

function from(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}

function close({ top, left, bottom, right }: Rectangle, { rows, columns }: { rows: number; columns: number }): Zone {
  return { top, left, bottom: bottom ?? rows - 1, right: right ?? columns - 1 };
}

/** Tabs that a person adds in the grid have ids of the engine's own. */
function numberOf(id: string): number {
  return [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 1, 7);
}
