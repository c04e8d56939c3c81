import type { WorkbookFile } from '../../engine/workbookFile';
import { parseA1 } from './a1';
import { writing } from './cellWrites';
import { formulaTyped } from './formulas';
import { personSelects } from './selection';
import { sortZone } from './sorting';
import { readTyped } from './typed';

/** What a person does with hands and keyboard. Rows and columns are 0-based. */

/**
 * Typed by a person, a text in a cell of plain text stays a text, and an apostrophe says so anywhere.
 * @param year that it is now
 */
export function enter(
  file: WorkbookFile,
  { sheet, row, column }: { sheet: string; row: number; column: number },
  text: string,
  year: number,
): void {
  const { format } = file.cell(sheet, row, column);
  const { locale } = file.state;
  const typed = readTyped(text, { locale, format, apostrophe: 'consumed', textFormatStopsParsing: true, year });
  const isFormula = typed.kind === 'formula';
  const meant = isFormula ? { ...typed, formula: formulaTyped(locale, typed.formula) } : typed;
  file.apply([writing(file, { sheet, row, column }, meant, format)]);
}

/** @param cells with their tab, such as `'Mail log'!B2:D9` */
export function select(file: WorkbookFile, person: string, cells: string): void {
  const parsed = parseA1(cells);
  const sheet = file.sheetByName(parsed?.tab ?? '');
  if (!parsed || sheet === undefined) throw new Error(`${cells} is no place; write it as Tab!C5`);
  const { rows, columns } = file.size(sheet);
  const { top, left, bottom = rows - 1, right = columns - 1 } = parsed.cells;
  personSelects(file, person, sheet, { top, left, bottom, right });
}

/** Sorts every row below the header, which is the frozen rows where there are some. */
export function sortRows(file: WorkbookFile, sheet: string, column: number, ascending: boolean): void {
  const { rows, columns } = file.extent(sheet);
  const top = Math.max(1, file.model.getters.getPaneDivisions(sheet).ySplit);
  if (rows < top + 2) return;
  sortZone(file, sheet, { top, left: 0, bottom: rows - 1, right: columns - 1 }, { column: column + 1, ascending });
}

export function insertRows(file: WorkbookFile, sheet: string, before: number, count: number): void {
  file.insert(sheet, 'ROW', before, count);
}
export function deleteRows(file: WorkbookFile, sheet: string, first: number, count: number): void {
  file.remove(sheet, 'ROW', first, count);
}
export function insertColumns(file: WorkbookFile, sheet: string, before: number, count: number): void {
  file.insert(sheet, 'COL', before, count);
}
export function deleteColumns(file: WorkbookFile, sheet: string, first: number, count: number): void {
  file.remove(sheet, 'COL', first, count);
}
export function moveColumn(file: WorkbookFile, sheet: string, from: number, to: number): void {
  file.moveColumn(sheet, from, to);
}

/** @param from cells such as `A3:M3` @param to the first cell of where they go */
export function cutAndPaste(file: WorkbookFile, sheet: string, from: string, to: string): void {
  const source = parseA1(from)?.cells;
  const place = parseA1(to)?.cells;
  if (!source || !place) throw new Error(`${from} or ${to} is no cell`);
  const { rows, columns } = file.size(sheet);
  const zone = { ...source, bottom: source.bottom ?? rows - 1, right: source.right ?? columns - 1 };
  file.moveCells(sheet, zone, { row: place.top, column: place.left });
}

export function renameTab(file: WorkbookFile, sheet: string, name: string): void {
  file.renameSheet(sheet, name);
}
export function duplicateTab(file: WorkbookFile, sheet: string): void {
  file.duplicateSheet(sheet, `Copy of ${file.sheetName(sheet)}`);
}
export function hideRows(file: WorkbookFile, sheet: string, first: number, count: number): void {
  const elements = Array.from({ length: count }, (_, index) => first + index);
  file.apply([['HIDE_COLUMNS_ROWS', { sheetId: sheet, dimension: 'ROW', elements }]]);
}
