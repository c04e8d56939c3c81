import type { FileMark, WorkbookFile } from '../../engine/workbookFile';
import type { Zone } from './world';

/** Where a mark is: on the file, a tab, a row or a column. */
export type MarkPlace = Pick<FileMark, 'sheet' | 'row' | 'column'>;

export function kindOf({ sheet, row, column }: MarkPlace): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
  if (sheet === undefined) return 'SPREADSHEET';
  if (row !== undefined) return 'ROW';
  return column === undefined ? 'SHEET' : 'COLUMN';
}

/** The whole row or column that these cells are; undefined when they are anything else. */
export function placeOfCells(file: WorkbookFile, sheet: string, zone: Zone): MarkPlace | undefined {
  const { rows, columns } = file.size(sheet);
  const { top, left, bottom, right } = zone;
  if (left === right && top === 0 && bottom === rows - 1) return { sheet, column: left };
  return top === bottom && left === 0 && right === columns - 1 ? { sheet, row: top } : undefined;
}

/** Whether a mark's row or column lies wholly in these cells. */
export function isWithin(file: WorkbookFile, mark: MarkPlace, sheet: string, zone: Zone): boolean {
  const { rows, columns } = file.size(sheet);
  const { top, left, bottom, right } = zone;
  if (mark.sheet !== sheet) return false;
  if (mark.row !== undefined) return left === 0 && right === columns - 1 && mark.row >= top && mark.row <= bottom;
  return mark.column !== undefined && top === 0 && bottom === rows - 1 && mark.column >= left && mark.column <= right;
}

/** Whether some of these cells have the mark: its row, column, tab or file. */
export function meetsCells({ sheet: on, row, column }: MarkPlace, sheet: string, zone: Zone): boolean {
  if (on !== undefined && on !== sheet) return false;
  if (row !== undefined) return row >= zone.top && row <= zone.bottom;
  return column === undefined || (column >= zone.left && column <= zone.right);
}

export function roomOf(marks: readonly Pick<FileMark, 'key' | 'value'>[]): number {
  return marks.reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
}
