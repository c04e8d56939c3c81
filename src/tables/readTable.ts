import type { SpreadsheetFile, Tab } from '../google/spreadsheet';
import { columnMarks, markedTabs, readBlock, sizeOf, tabName } from '../google/spreadsheet';
import type { CellProblem } from './book';
import type { Cell, CellWorld } from './cells';
import { fromCell } from './cells';
import type { Places } from './locate';
import { isProblem, layoutWords, locate } from './locate';
import { Refusal } from './refusal';
import type { Table } from './table';

/** Keys of our developer metadata: one on a tab names its table and version, one on a column names the column. */
export const tabMark = 'chapterbook.table';
export const columnMark = 'chapterbook.column';

/** A table as it was read: where it is, its rows, and the cells they came from. */
export interface ReadTable {
  table: Table;
  tab: Tab;
  places: Places;
  rows: Record<string, unknown>[];
  /** The cells by row id and column key, to see at commit whether a person changed them since. */
  cells: Map<string, Record<string, Cell>>;
  problems: CellProblem[];
  /** Rows in the Sheet with something in our columns but no id. */
  strays: number[];
}

const noTab = {
  en: 'The {tab} tab is gone. Nothing was changed. Choose Set-up > Check & mend to make it again.',
  es: 'Ya no está la hoja {tab}. No se cambió nada. Elija Configuración > Revisar y arreglar para hacerla de nuevo.',
};
const twoTabs = {
  en: 'There are two {tab} tabs: one is a copy. Nothing was changed. Delete the copy, or choose Set-up > Check & mend.',
  es: 'Hay dos hojas {tab}: una es una copia. No se cambió nada. Borre la copia o elija Configuración > Revisar y arreglar.',
};
const newer = {
  en: 'The {tab} tab was made by a newer Chapterbook. Nothing was changed. Ask your steward to update the script.',
  es: 'La hoja {tab} se hizo con un Chapterbook más nuevo. No se cambió nada. Pida que actualicen el programa.',
};
const sameIdTwice = {
  en: 'In the {tab} tab two rows have the ID {id}. Nothing was changed. Clear the ID of the row that was copied.',
  es: 'En la hoja {tab} dos filas tienen el ID {id}. No se cambió nada. Borre el ID de la fila copiada.',
};

/** The tabs of a file that are marked as one of our tables. */
export type MarkedTabs = readonly { tab: Tab; value: string }[];

export function tabsOf(file: SpreadsheetFile): MarkedTabs {
  return markedTabs(file, tabMark);
}

/** The tabs that carry a table's mark: one, unless it was deleted or duplicated. */
export function tabsOfTable(file: SpreadsheetFile, name: string): Tab[] {
  return tabsOf(file).flatMap(({ tab, value }) => (value.split('@')[0] === name ? [tab] : []));
}

/** The tab of a table, found by its mark. @throws Refusal when it is gone, doubled or of a newer schema */
export function findTab(tabs: MarkedTabs, table: Table): Tab {
  const found = tabs.filter(({ value }) => value.split('@')[0] === table.name);
  const [only] = found;
  if (!only) throw new Refusal(noTab, { tab: table.tab.en });
  if (found.length > 1) throw new Refusal(twoTabs, { tab: table.tab.en });
  if (Number(only.value.split('@')[1]) > table.version) throw new Refusal(newer, { tab: tabName(only.tab) });
  return only.tab;
}

/** Where the table's columns are now. @throws Refusal when a column is missing, doubled or mixed up */
export function findColumns(tab: Tab, table: Table): Places {
  const { columns } = sizeOf(tab);
  const headers = columns > 0 ? (readBlock(tab, { row: 1, column: 1, rows: 1, columns })[0] ?? []).map(String) : [];
  const marks = columnMarks(tab, columnMark).map(({ value, column }) => ({ key: value, at: column }));
  const found = locate(table, marks, headers);
  if (!isProblem(found)) return found;
  const label = table.columns[found.column]?.label.en ?? found.column;
  throw new Refusal(layoutWords[found.what], { tab: tabName(tab), column: label });
}

/** Reads a table: a fixed number of calls, whatever the number of rows. @param tabs of the file it lives in */
export function readTable(tabs: MarkedTabs, table: Table, world: CellWorld): ReadTable {
  const tab = findTab(tabs, table);
  const places = findColumns(tab, table);
  const cells = table.reads?.length === 0 ? [] : readCells(tab, pick(places, table.reads));
  return { table, tab, places, ...understandRows(table, cells, world) };
}

/** Only these columns' places. */
export function pick(places: Places, keys?: readonly string[]): Places {
  return keys ? Object.fromEntries(keys.map((key) => [key, places[key] as number])) : places;
}

/** The cells of our columns, row by row from a first row, each as an object by column key. */
export function readCells(tab: Tab, places: Places, firstRow = 2): Record<string, Cell>[] {
  const rows = sizeOf(tab).rows - firstRow + 1;
  if (rows < 1) return [];
  const keys = Object.keys(places);
  const result: Record<string, Cell>[] = Array.from({ length: rows }, () => ({}));
  for (const span of spansOf(places, keys)) {
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

function understandRows(table: Table, all: Record<string, Cell>[], world: CellWorld) {
  const rows: Record<string, unknown>[] = [];
  const cells = new Map<string, Record<string, Cell>>();
  const problems: CellProblem[] = [];
  const strays: number[] = [];
  all.forEach((row, index) => {
    const id = String(row[table.idColumn] ?? '').trim();
    if (id === '') {
      if (Object.values(row).some((cell) => cell !== '')) strays.push(index + 2);
      return;
    }
    if (cells.has(id)) throw new Refusal(sameIdTwice, { tab: table.tab.en, id });
    cells.set(id, row);
    rows.push(understandRow(table, id, row, world, problems));
  });
  return { rows, cells, problems, strays };
}

function understandRow(table: Table, id: string, row: Record<string, Cell>, world: CellWorld, problems: CellProblem[]) {
  const values: Record<string, unknown> = {};
  for (const key of Object.keys(table.columns)) {
    if (!(key in row)) continue;
    const { value, problem } = fromCell(table.columns[key] as never, row[key] as Cell, world);
    values[key] = value;
    if (problem) problems.push({ table: table.name, id, column: key, text: String(row[key]) });
  }
  return values;
}
