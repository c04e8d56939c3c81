import type { Tab } from '../google/spreadsheet';
import { columnMarks, lastRowOf, markedRow, readBlock, readRow, roomOf, tabName } from '../google/spreadsheet';
import type { Cell } from './cells';
import type { LayoutProblem, Places } from './locate';
import { isProblem, layoutWords, locate } from './locate';
import { Refusal } from './refusal';
import type { Table } from './table';

/** Key of our developer metadata on a column: it names the column. */
export const columnMark = 'chapterbook.column';

/** Key of our developer metadata on the header row of a tab that the chapter had before. */
export const headerMark = 'chapterbook.header';

/** The tab of a table. */
export interface TableTab {
  readonly tab: Tab;
  readonly table: Table;
  /** The chapter had it before: its header may stand below title lines. */
  readonly adopted?: boolean;
}

/** Cells with where they were found: columns and rows stood still while they were read. */
export interface Steady {
  places: Places;
  /** The header row the places were found by. */
  headers: string[];
  headerRow: number;
  /** How many rows the tab had, filled or not, before anything was read. */
  room: number;
  /** 1-based, of the first of `cells`. */
  firstRow: number;
  /** Row by row, each by column key. */
  cells: Record<string, Cell>[];
}

interface Reading {
  /** Where the columns were before: while the headers are the same they are there still. */
  known?: Pick<Steady, 'places' | 'headers'>;
  /** Only so many rows at the end. */
  lastRows?: number;
  /** Only the rows from this one on, 1-based. */
  fromRow?: number;
}

export const moving = {
  en: 'Somebody is moving rows or columns of the {tab} tab right now. Nothing was changed. Please try again in a moment.',
  es: 'Alguien está moviendo filas o columnas de la hoja {tab}. No se cambió nada. Inténtelo de nuevo en un momento.',
};
const noHeader = {
  en: 'The row with the headers of the {tab} tab is gone. Nothing was changed. Put it back with Undo.',
  es: 'Ya no está la fila de encabezados de la hoja {tab}. No se cambió nada. Recupérela con Deshacer.',
};
const tries = 3;

/**
 * Reads columns of a tab: a fixed number of calls, whatever the number of rows. What people move between the calls is
 * noticed by the headers and the ids, and read again.
 * @param keys none to read no rows
 * @throws Refusal when a column is missing, doubled or mixed up, or nothing stands still
 */
export function readSteadily(where: TableTab, keys: readonly string[], reading: Reading = {}): Steady {
  const { known } = reading;
  const { tab, table } = where;
  let problem: LayoutProblem | undefined;
  for (let round = 0; round < tries; round += 1) {
    const room = roomOf(tab);
    const lastRow = keys.length === 0 ? 0 : lastRowOf(tab);
    const headerRow = headerRowOf(where);
    const headers = readHeaders(tab, headerRow);
    const found = known && same(headers, known.headers) ? known.places : placesIn(where, headers);
    problem = isProblem(found) ? found : undefined;
    if (isProblem(found)) continue;
    const firstRow = Math.max(headerRow + 1, firstWanted(reading, lastRow));
    const cells = readLines(tab, spansOf(found, keys), firstRow, lastRow - firstRow + 1);
    const steady = { places: found, headers, headerRow, room, firstRow, cells };
    if (keys.length === 0 || (stoodStill(where, steady, keys) && lastRowOf(tab) === lastRow)) return steady;
  }
  throw problem ? layoutRefusal(tab, table, problem) : new Refusal(moving, { tab: tabName(tab) });
}

function firstWanted({ lastRows, fromRow = 1 }: Reading, lastRow: number): number {
  return lastRows === undefined ? fromRow : lastRow - lastRows + 1;
}

/** 1 but for a tab that the chapter had before. @throws Refusal when that row was deleted */
export function headerRowOf({ tab, adopted }: Pick<TableTab, 'tab' | 'adopted'>): number {
  if (!adopted) return 1;
  const row = markedRow(tab, headerMark);
  if (row === undefined) throw new Refusal(noHeader, { tab: tabName(tab) });
  return row;
}

/** Where the table's columns are now. @throws Refusal when a column is missing, doubled or mixed up */
export function findColumns(where: TableTab): Places {
  return readSteadily(where, []).places;
}

function placesIn({ tab, table, adopted }: TableTab, headers: readonly string[]): Places | LayoutProblem {
  const marks = columnMarks(tab, columnMark).map(({ value, column }) => ({ key: value, at: column }));
  return locate(table, marks, headers, adopted);
}

function layoutRefusal(tab: Tab, table: Table, { what, column }: LayoutProblem): Refusal {
  const label = table.columns[column]?.label.en ?? column;
  return new Refusal(layoutWords[what], { tab: tabName(tab), column: label });
}

/** Cells that were read in several calls fit together when the ids are the same afterwards. */
function stoodStill(
  { tab, table }: TableTab,
  { places, headers, headerRow, firstRow, cells }: Steady,
  keys: readonly string[],
): boolean {
  if (!same(readHeaders(tab, headerRow), headers)) return false;
  if (spansOf(places, keys).length < 2) return true;
  const again = readLines(tab, spansOf(places, [table.idColumn]), firstRow, cells.length);
  return same(
    again.map((row) => String(row[table.idColumn])),
    cells.map((row) => String(row[table.idColumn])),
  );
}

/** Up to the last that is not empty. */
export function readHeaders(tab: Tab, row: number): string[] {
  const headers = readRow(tab, row).map(String);
  while (headers[headers.length - 1] === '') headers.pop();
  return headers;
}

export function same<T extends string | number>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** Only these columns' places. */
export function pick(places: Places, keys?: readonly string[]): Places {
  return keys ? Object.fromEntries(keys.map((key) => [key, places[key] as number])) : places;
}

/** The cells of our columns, row by row from a first row, each as an object by column key. */
export function readCells(tab: Tab, places: Places, firstRow = 2): Record<string, Cell>[] {
  return readLines(tab, spansOf(places, Object.keys(places)), firstRow, lastRowOf(tab) - firstRow + 1);
}

/** So many rows from a first one, each as an object by column key: a call for each run of columns. */
export function readLines(tab: Tab, spans: readonly Span[], firstRow: number, rows: number): Record<string, Cell>[] {
  if (rows < 1) return [];
  const result: Record<string, Cell>[] = Array.from({ length: rows }, () => ({}));
  for (const span of spans) {
    const block = readBlock(tab, { row: firstRow, column: span.first, rows, columns: span.keys.length });
    block.forEach((cells, index) => {
      span.keys.forEach((key, offset) => {
        (result[index] as Record<string, Cell>)[key] = cells[offset] as Cell;
      });
    });
  }
  return result;
}

export interface Span {
  first: number;
  keys: string[];
}

/** Our columns as runs of neighbours, so that each run is one call. */
export function spansOf(places: Places, keys: readonly string[]): Span[] {
  const sorted = [...keys].sort((a, b) => (places[a] as number) - (places[b] as number));
  const spans: Span[] = [];
  for (const key of sorted) {
    const at = places[key] as number;
    const last = spans[spans.length - 1];
    if (last && last.first + last.keys.length === at) last.keys.push(key);
    else spans.push({ first: at, keys: [key] });
  }
  return spans;
}
