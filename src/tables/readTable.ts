import type { SpreadsheetFile, Tab } from '../google/spreadsheet';
import { fileId, markedTabs, tabName } from '../google/spreadsheet';
import type { CellProblem } from './book';
import type { Cell, CellWorld } from './cells';
import { fromCell, idIn } from './cells';
import type { Places } from './locate';
import { Refusal } from './refusal';
import { readSought } from './seek';
import type { Steady, TableTab } from './steady';
import { readSteadily } from './steady';
import type { Table } from './table';

/** Key of our developer metadata on a tab: it names its table and version. */
export const tabMark = 'chapterbook.table';

/** A table as it was read: where it is, its rows, and the cells they came from. */
export interface ReadTable {
  table: Table;
  tab: Tab;
  adopted: boolean;
  places: Places;
  /** The header row the places were found by. */
  headers: string[];
  rows: Record<string, unknown>[];
  /** The cells by row id and column key, to see at commit whether a person changed them since. */
  cells: Map<string, Record<string, Cell>>;
  problems: CellProblem[];
  /** Of rows that were sought: where the first of them was, 1-based. */
  fromRow?: number;
  /** Rows in the Sheet with something in our columns but no id, 1-based. */
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

/** Looked up once in a run; what `setUpTables` makes is looked up anew. */
export function tabsOf(file: SpreadsheetFile): MarkedTabs {
  const id = fileId(file);
  const found = tabsInThisRun.get(id) ?? markedTabs(file, tabMark);
  tabsInThisRun.set(id, found);
  return found;
}

/** Tabs were made or marked: earlier look-ups do not count any more. */
export function forgetTabs(): void {
  tabsInThisRun.clear();
}

/** A script's world ends with each run, and these with it. */
const tabsInThisRun = new Map<string, MarkedTabs>();
const placesInThisRun = new Map<Tab, Pick<ReadTable, 'places' | 'headers'>>();

/** The tabs that carry a table's mark: one, unless it was deleted or duplicated. */
export function tabsOfTable(file: SpreadsheetFile, name: string): Tab[] {
  return tabsOf(file).flatMap(({ tab, value }) => (value.split('@')[0] === name ? [tab] : []));
}

/** What follows the version in the mark of a tab that the chapter had before. */
export const adoptedSign = ' adopted';

/** Stands for the id in lines that are no records, such as a total. */
export const notARecord = '–';

/** Whether the chapter had a tab before it became one of ours. */
export function isAdopted({ value }: MarkedTabs[number]): boolean {
  return value.endsWith(adoptedSign);
}

/** The tab of a table, found by its mark. @throws Refusal when it is gone, doubled or of a newer schema */
export function findTab(tabs: MarkedTabs, table: Table): Tab {
  return findTableTab(tabs, table).tab;
}

/** As `findTab`, with what must be known to find its header. */
export function findTableTab(tabs: MarkedTabs, table: Table): TableTab {
  const found = tabs.filter(({ value }) => value.split('@')[0] === table.name);
  const [only] = found;
  if (!only) throw new Refusal(noTab, { tab: table.tab.en });
  if (found.length > 1) throw new Refusal(twoTabs, { tab: table.tab.en });
  if (Number.parseInt(only.value.split('@')[1] ?? '', 10) > table.version)
    throw new Refusal(newer, { tab: tabName(only.tab) });
  return { tab: only.tab, table, adopted: isAdopted(only) };
}

/** Reads a table: a fixed number of calls, whatever the number of rows. @param tabs of the file it lives in */
export function readTable(tabs: MarkedTabs, table: Table, world: CellWorld): ReadTable {
  const where = findTableTab(tabs, table);
  const { tab, adopted = false } = where;
  const known = placesInThisRun.get(tab);
  const keys = table.reads ?? Object.keys(table.columns);
  const isSought = table.seeks && keys.length > 0;
  const read: Steady & { fromRow?: number } = isSought
    ? readSought(where, keys, known)
    : readSteadily(where, keys, { known });
  const { places, headers, firstRow, fromRow, cells } = read;
  placesInThisRun.set(tab, { places, headers });
  const understood = understandRows(table, cells, firstRow, world);
  return { table, tab, adopted, places, headers, fromRow, ...understood, ...(table.seeks ? { strays: [] } : {}) };
}

/** What rows hold, by the kinds of their columns. @param firstRow where the first of them is, 1-based */
export function understandRows(table: Table, all: Record<string, Cell>[], firstRow: number, world: CellWorld) {
  const rows: Record<string, unknown>[] = [];
  const cells = new Map<string, Record<string, Cell>>();
  const problems: CellProblem[] = [];
  const strays: number[] = [];
  all.forEach((row, index) => {
    const id = idIn(row, table.idColumn);
    if (id === '') {
      if (Object.values(row).some((cell) => cell !== '')) strays.push(firstRow + index);
      return;
    }
    if (id === notARecord) return;
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
