import { aNumber, anObject, type Fits, mustFit } from '../signature';
import { hexOf } from './colors';
import type { RangePlace } from './rangePlace';
import { SheetRules } from './rulesOfSheet';
import type { Zone } from './world';
import { mustEdit } from './world';

type Dimension = 'ROW' | 'COL';

const mostCells = 10_000_000;
const words = { ROW: 'rows', COL: 'columns' };

/** Of a column that nobody made wider or narrower: the engine draws it a little narrower than Sheets does. */
const [engineColumnWidth, usualColumnWidth] = [96, 100];

/**
 * The rows and columns of a tab: how many, how large, hidden or frozen.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export abstract class SheetShape extends SheetRules {
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

  insertRowAfter(after: number): unknown {
    return this.insert('insertRowAfter', 'ROW', after, 1);
  }
  insertRowBefore(before: number): unknown {
    return this.insert('insertRowBefore', 'ROW', before - 1, 1);
  }
  insertRowsAfter(after: number, count: number): unknown {
    return this.insert('insertRowsAfter', 'ROW', after, count);
  }
  insertRowsBefore(before: number, count: number): unknown {
    return this.insert('insertRowsBefore', 'ROW', before - 1, count);
  }
  /** @documented before that row; one when no count is given */
  insertRows(row: number, count = 1): void {
    this.insert('insertRows', 'ROW', row - 1, count);
  }
  insertColumnAfter(after: number): unknown {
    return this.insert('insertColumnAfter', 'COL', after, 1);
  }
  insertColumnBefore(before: number): unknown {
    return this.insert('insertColumnBefore', 'COL', before - 1, 1);
  }
  insertColumnsAfter(after: number, count: number): unknown {
    return this.insert('insertColumnsAfter', 'COL', after, count);
  }
  insertColumnsBefore(before: number, count: number): unknown {
    return this.insert('insertColumnsBefore', 'COL', before - 1, count);
  }
  insertColumns(column: number, count = 1): void {
    this.insert('insertColumns', 'COL', column - 1, count);
  }
  deleteRow(row: number): unknown {
    return this.remove('deleteRow', 'ROW', row, 1);
  }
  deleteRows(row: number, count: number): void {
    this.remove('deleteRows', 'ROW', row, count);
  }
  deleteColumn(column: number): unknown {
    return this.remove('deleteColumn', 'COL', column, 1);
  }
  deleteColumns(column: number, count: number): void {
    this.remove('deleteColumns', 'COL', column, count);
  }
  /** @documented before the column that stood at that place when it began */
  moveColumns(columns: unknown, to: number): void {
    this.fit('moveColumns', [columns, to], [anObject, aNumber]);
    mustEdit(this.scene);
    const { left, right } = (columns as RangePlace).zone;
    if (to - 1 >= left && to - 1 <= right + 1) return;
    for (let one = 0; one <= right - left; one += 1) {
      if (to - 1 < left) this.scene.file.moveColumn(this.id, left + one, to - 1 + one);
      else this.scene.file.moveColumn(this.id, left, to - 2);
    }
  }

  setFrozenRows(rows: number): void {
    this.freeze('setFrozenRows', 'FREEZE_ROWS', rows, this.size.rows);
  }
  getFrozenRows(): number {
    return this.panes.ySplit;
  }
  setFrozenColumns(columns: number): void {
    this.freeze('setFrozenColumns', 'FREEZE_COLUMNS', columns, this.size.columns);
  }
  getFrozenColumns(): number {
    return this.panes.xSplit;
  }

  /** @reported scripts' logs: in pixels; 100 where nobody set it */
  getColumnWidth(column: number): number {
    this.within('COL', column, 1);
    const drawn = this.scene.file.get<number>('getColSize', this.id, column - 1);
    return drawn === engineColumnWidth ? usualColumnWidth : drawn;
  }
  setColumnWidth(column: number, pixels: number): unknown {
    return this.resize('setColumnWidth', 'COL', column, 1, pixels);
  }
  setColumnWidths(column: number, count: number, pixels: number): unknown {
    return this.resize('setColumnWidths', 'COL', column, count, pixels);
  }
  /** @documented in pixels; 21 where nobody set it */
  getRowHeight(row: number): number {
    this.within('ROW', row, 1);
    return this.scene.file.get<number | undefined>('getUserRowSize', this.id, row - 1) ?? 21;
  }
  setRowHeight(row: number, pixels: number): unknown {
    return this.resize('setRowHeight', 'ROW', row, 1, pixels);
  }
  setRowHeights(row: number, count: number, pixels: number): unknown {
    return this.resize('setRowHeights', 'ROW', row, count, pixels);
  }
  /** @documented whatever the text needs */
  setRowHeightsForced(row: number, count: number, pixels: number): unknown {
    return this.resize('setRowHeightsForced', 'ROW', row, count, pixels);
  }
  /** @unknown strict: widths stay as they are, for no text is measured here */
  autoResizeColumn(column: number): unknown {
    this.within('COL', column, 1);
    return this;
  }
  /** @unknown strict: widths stay as they are, for no text is measured here */
  autoResizeColumns(column: number, count: number): unknown {
    this.within('COL', column, count);
    return this;
  }
  /** @unknown strict: heights stay as they are, for no text is measured here */
  autoResizeRows(row: number, count: number): unknown {
    this.within('ROW', row, count);
    return this;
  }

  /** @documented `(column)` or `(column, count)` */
  hideColumns(column: number, count = 1): void {
    this.hide('hideColumns', 'HIDE_COLUMNS_ROWS', 'COL', column, count);
  }
  showColumns(column: number, count = 1): void {
    this.hide('showColumns', 'UNHIDE_COLUMNS_ROWS', 'COL', column, count);
  }
  hideColumn(column: unknown): void {
    const { left, right } = this.zoneIn('hideColumn', column);
    this.hideColumns(left + 1, right - left + 1);
  }
  unhideColumn(column: unknown): void {
    const { left, right } = this.zoneIn('unhideColumn', column);
    this.showColumns(left + 1, right - left + 1);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.scene.file.get('isColHiddenByUser', this.id, column - 1);
  }
  /** @documented `(row)` or `(row, count)` */
  hideRows(row: number, count = 1): void {
    this.hide('hideRows', 'HIDE_COLUMNS_ROWS', 'ROW', row, count);
  }
  showRows(row: number, count = 1): void {
    this.hide('showRows', 'UNHIDE_COLUMNS_ROWS', 'ROW', row, count);
  }
  hideRow(row: unknown): void {
    const { top, bottom } = this.zoneIn('hideRow', row);
    this.hideRows(top + 1, bottom - top + 1);
  }
  unhideRow(row: unknown): void {
    const { top, bottom } = this.zoneIn('unhideRow', row);
    this.showRows(top + 1, bottom - top + 1);
  }
  isRowHiddenByUser(row: number): boolean {
    return this.scene.file.get('isRowHiddenByUser', this.id, row - 1);
  }

  /** @documented null when it has none; a name of CSS or #rrggbb, told as #rrggbb */
  getTabColor(): string | null {
    return this.scene.file.get<{ color?: string }>('getSheet', this.id).color ?? null;
  }
  setTabColor(color: string | null): unknown {
    const hex = color === null ? undefined : hexOf(color);
    this.fit('setTabColor', [color], [() => color === null || hex !== undefined]);
    return this.command('COLOR_SHEET', { color: hex });
  }
  hasHiddenGridlines(): boolean {
    return !this.scene.file.get<boolean>('getGridLinesVisibility', this.id);
  }
  setHiddenGridlines(isHidden: boolean): unknown {
    return this.command('SET_GRID_LINES_VISIBILITY', { areGridLinesVisible: !isHidden });
  }

  protected get size() {
    return this.scene.file.size(this.id);
  }
  protected fit(method: string, args: readonly unknown[], ...variants: Fits[][]): void {
    mustFit(this.scene.kernel, `SpreadsheetApp.Sheet.${method}`, args, ...variants);
  }
  protected command(type: string, payload: object): this {
    mustEdit(this.scene);
    this.scene.file.apply([[type, { sheetId: this.id, ...payload }]]);
    return this;
  }
  protected makeRoom(rows: number, columns: number): void {
    const { file } = this.scene;
    if (rows > this.size.rows) file.insert(this.id, 'ROW', this.size.rows, rows - this.size.rows);
    if (columns > this.size.columns) file.insert(this.id, 'COL', this.size.columns, columns - this.size.columns);
  }

  private get panes(): { xSplit: number; ySplit: number } {
    return this.scene.file.get('getPaneDivisions', this.id);
  }
  private zoneIn(method: string, range: unknown): Zone {
    const { zone } = (range ?? {}) as Partial<RangePlace>;
    this.fit(method, [range], [() => zone !== undefined]);
    return zone as Zone;
  }
  private sizeOf(dimension: Dimension): number {
    return dimension === 'ROW' ? this.size.rows : this.size.columns;
  }
  /** @reported by many scripts' logs: the sentences of all of these */
  private within(dimension: Dimension, first: number, count: number): void {
    if (!(first >= 1) || !(count >= 1) || first + count - 1 > this.sizeOf(dimension))
      throw this.scene.kernel.exception(`Those ${words[dimension]} are out of bounds.`);
  }
  private insert(method: string, dimension: Dimension, at: number, count: number): this {
    this.fit(method, [at, count], [aNumber, aNumber]);
    mustEdit(this.scene);
    const { file, kernel } = this.scene;
    if (at < 0 || at > this.sizeOf(dimension)) throw kernel.exception(`Those ${words[dimension]} are out of bounds.`);
    if (count < 1) throw kernel.exception(`The number of ${words[dimension]} to insert must be at least 1.`);
    const { rows, columns } = this.size;
    const others = file.sheets().filter((one) => one !== this.id);
    const elsewhere = others.reduce((sum, one) => sum + file.size(one).rows * file.size(one).columns, 0);
    const cells = dimension === 'ROW' ? (rows + count) * columns : rows * (columns + count);
    if (cells + elsewhere > mostCells)
      throw kernel.exception(
        `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
      );
    file.insert(this.id, dimension, at, count);
    return this;
  }
  private remove(method: string, dimension: Dimension, first: number, count: number): this {
    this.fit(method, [first, count], [aNumber, aNumber]);
    mustEdit(this.scene);
    this.within(dimension, first, count);
    const { kernel } = this.scene;
    if (count === this.sizeOf(dimension))
      throw kernel.exception(`You can't delete all the ${words[dimension]} on the sheet.`);
    const frozen = dimension === 'ROW' ? this.getFrozenRows() : this.getFrozenColumns();
    if (frozen > 0 && first <= frozen + 1 && first + count - 1 === this.sizeOf(dimension))
      throw kernel.exception(`Sorry, it is not possible to delete all non-frozen ${words[dimension]}.`);
    this.scene.file.remove(this.id, dimension, first - 1, count);
    return this;
  }
  private freeze(method: string, type: string, count: number, all: number): void {
    this.fit(method, [count], [aNumber]);
    if (count >= all) throw this.scene.kernel.exception("You can't freeze all the rows or columns on the sheet.");
    if (count > 0) this.command(type, { quantity: count });
    else this.command(type === 'FREEZE_ROWS' ? 'UNFREEZE_ROWS' : 'UNFREEZE_COLUMNS', {});
  }
  private resize(method: string, dimension: Dimension, first: number, count: number, size: number): this {
    this.fit(method, [first, count, size], [aNumber, aNumber, aNumber]);
    this.within(dimension, first, count);
    return this.command('RESIZE_COLUMNS_ROWS', { dimension, elements: from(first, count), size });
  }
  private hide(method: string, type: string, dimension: Dimension, first: number, count: number): void {
    this.fit(method, [first, count], [aNumber, aNumber]);
    this.within(dimension, first, count);
    if (type === 'HIDE_COLUMNS_ROWS' && count >= this.sizeOf(dimension))
      throw this.scene.kernel.exception(`You can't hide all the ${words[dimension]} on the sheet.`);
    this.command(type, { dimension, elements: from(first, count) });
  }
}

function from(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}
