import { unserved } from '../../kernel/serve';
import { misfit } from '../signature';
import { isRange } from './criteriaValues';
import * as selection from './selection';
import { SpreadsheetTabs } from './spreadsheetTabs';
import type { Zone } from './world';

/**
 * What a spreadsheet does on its active tab, and what is selected there.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
 */
export class SpreadsheetActive extends SpreadsheetTabs {
  getActiveRange(): unknown {
    return selection.activeRange(this.scene);
  }
  getActiveRangeList(): unknown {
    return selection.activeRangeList(this.scene);
  }
  getActiveCell(): unknown {
    return selection.currentCell(this.scene);
  }
  getCurrentCell(): unknown {
    return selection.currentCell(this.scene);
  }
  getSelection(): unknown {
    return selection.servedSelection(this.scene);
  }
  setActiveRange(range: unknown): unknown {
    const { sheet, zone } = this.cells('setActiveRange', range);
    selection.select(this.scene, sheet, [zone]);
    return this.scene.range(sheet, zone);
  }
  /** A range, or cells by name. */
  setActiveSelection(cells: unknown): unknown {
    return this.setActiveRange(typeof cells === 'string' ? unserved(this.onActive('getRange', cells)) : cells);
  }
  setActiveRangeList(list: unknown): unknown {
    const { ranges } = list as { ranges: readonly unknown[] };
    const cells = ranges.map((range) => this.cells('setActiveRangeList', range));
    const [first] = cells;
    if (first)
      selection.select(
        this.scene,
        first.sheet,
        cells.map(({ zone }) => zone),
      );
    return selection.activeRangeList(this.scene);
  }
  setCurrentCell(cell: unknown): unknown {
    const { sheet, zone } = this.cells('setCurrentCell', cell);
    selection.setCurrent(this.scene, sheet, zone);
    return this.scene.range(sheet, zone);
  }

  appendRow(values: unknown): unknown {
    return this.onActive('appendRow', values);
  }
  getDataRange(): unknown {
    return this.onActive('getDataRange');
  }
  getLastRow(): number {
    return this.onActive('getLastRow') as number;
  }
  getLastColumn(): number {
    return this.onActive('getLastColumn') as number;
  }
  getFrozenRows(): number {
    return this.onActive('getFrozenRows') as number;
  }
  getFrozenColumns(): number {
    return this.onActive('getFrozenColumns') as number;
  }
  setFrozenRows(rows: number): void {
    this.onActive('setFrozenRows', rows);
  }
  setFrozenColumns(columns: number): void {
    this.onActive('setFrozenColumns', columns);
  }
  getSheetId(): number {
    return this.onActive('getSheetId') as number;
  }
  getSheetName(): string {
    return this.onActive('getName') as string;
  }
  getColumnWidth(column: number): number {
    return this.onActive('getColumnWidth', column) as number;
  }
  setColumnWidth(column: number, pixels: number): unknown {
    return this.onActive('setColumnWidth', column, pixels);
  }
  setRowHeight(row: number, pixels: number): unknown {
    return this.onActive('setRowHeight', row, pixels);
  }
  insertRowAfter(after: number): unknown {
    return this.onActive('insertRowAfter', after);
  }
  insertRowBefore(before: number): unknown {
    return this.onActive('insertRowBefore', before);
  }
  insertRowsAfter(after: number, count: number): unknown {
    return this.onActive('insertRowsAfter', after, count);
  }
  insertRowsBefore(before: number, count: number): unknown {
    return this.onActive('insertRowsBefore', before, count);
  }
  insertColumnAfter(after: number): unknown {
    return this.onActive('insertColumnAfter', after);
  }
  insertColumnBefore(before: number): unknown {
    return this.onActive('insertColumnBefore', before);
  }
  insertColumnsAfter(after: number, count: number): unknown {
    return this.onActive('insertColumnsAfter', after, count);
  }
  insertColumnsBefore(before: number, count: number): unknown {
    return this.onActive('insertColumnsBefore', before, count);
  }
  deleteRow(row: number): unknown {
    return this.onActive('deleteRow', row);
  }
  deleteRows(row: number, count: number): void {
    this.onActive('deleteRows', row, count);
  }
  deleteColumn(column: number): unknown {
    return this.onActive('deleteColumn', column);
  }
  deleteColumns(column: number, count: number): void {
    this.onActive('deleteColumns', column, count);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.onActive('isColumnHiddenByUser', column) as boolean;
  }
  isRowHiddenByFilter(row: number): boolean {
    return this.onActive('isRowHiddenByFilter', row) as boolean;
  }
  isRowHiddenByUser(row: number): boolean {
    return this.onActive('isRowHiddenByUser', row) as boolean;
  }
  getRowHeight(row: number): number {
    return this.onActive('getRowHeight', row) as number;
  }
  autoResizeColumn(column: number): unknown {
    return this.onActive('autoResizeColumn', column);
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): never[][] {
    return this.onActive('getSheetValues', row, column, rows, columns) as never[][];
  }
  hideColumn(cells: unknown): void {
    this.onActive('hideColumn', cells);
  }
  hideRow(cells: unknown): void {
    this.onActive('hideRow', cells);
  }
  unhideColumn(cells: unknown): void {
    this.onActive('unhideColumn', cells);
  }
  unhideRow(cells: unknown): void {
    this.onActive('unhideRow', cells);
  }
  /** `sort(column)` or `(column, ascending)`. */
  sort(...by: unknown[]): unknown {
    return this.onActive('sort', ...by);
  }

  /** A method of the active tab; what gives the tab itself gives it as scripts are given it. */
  protected onActive(method: string, ...args: unknown[]): unknown {
    return this.onTab(selection.activeTab(this.scene), method, ...args);
  }
  protected onTab(id: string, method: string, ...args: unknown[]): unknown {
    const served = this.scene.sheet(id);
    const tab = unserved(served) as Record<string, (...all: unknown[]) => unknown>;
    const call = tab[method];
    if (!call) throw this.scene.kernel.exception(`Spreadsheet.${method} is not implemented in the workbench`);
    const result = call.apply(tab, args);
    return result === tab ? served : result;
  }
  private cells(method: string, range: unknown): { sheet: string; zone: Zone } {
    if (!isRange(range)) throw misfit(this.scene.kernel, `SpreadsheetApp.Spreadsheet.${method}`, [range]);
    return range;
  }
}
