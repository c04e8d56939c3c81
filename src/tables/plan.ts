import type { Tab } from '../google/spreadsheet';
import { readFormulas } from '../google/spreadsheet';
import type { Cell, CellWorld } from './cells';
import { idIn, isDate, toCell } from './cells';
import { cameOut } from './gateway';
import type { Places } from './locate';
import type { ReadTable } from './readTable';
import type { Steady } from './steady';
import { readSteadily, spansOf } from './steady';
import type { Table } from './table';
import type { TableChanges } from './workingBook';

/** What a commit left as it was, because a person had changed or removed it since it was read. */
export interface LeftAlone {
  table: string;
  id: string;
  /** '' when the whole row is gone. */
  column: string;
}

export type Cells = Record<string, Cell>;

/** What is to be written to one table, decided on a fresh reading of it. */
export interface Plan {
  table: Table;
  tab: Tab;
  adopted: boolean;
  /** The columns that are written, and the id's. */
  keys: string[];
  places: Places;
  headers: string[];
  headerRow: number;
  /** The row in the Sheet of the first of `before`. */
  firstRow: number;
  /** How many rows the tab has room for. */
  room: number;
  /** Rows as they stand just before the write, from `firstRow` to the last. */
  before: Cells[];
  /** Cells to write by row id. */
  changed: Map<string, Cells>;
  /** New rows by id. */
  added: Map<string, Cells>;
  /** Whether a cell of `before` holds a formula; known for the rows between the first and the last that change. */
  isFormula(index: number, key: string): boolean;
  leftAlone: LeftAlone[];
}

/** This many rows above those that are written are watched for being overwritten. */
const rowsAboveTheEnd = 20;

/**
 * Decides what to write: ids are read again, a cell that a person has changed since the action read it stays theirs,
 * and a cell with a formula stays a formula.
 * @throws Refusal when the tab's columns are not to be trusted any more
 */
export function planFor(read: ReadTable, changes: TableChanges, world: CellWorld): Plan {
  const { table, tab, adopted } = read;
  const keys = keysOf(changes);
  const { places, headers, headerRow, room, firstRow, cells: before } = readAround(read, keys, changes);
  const edits = editsOf(read, changes, world);
  const written = [...new Set([...edits.values()].flatMap((cells) => Object.keys(cells)))];
  const isFormula = formulasIn(read, { places, firstRow, cells: before }, written, new Set(edits.keys()));
  const { changed, leftAlone } = decide(read, before, edits, isFormula, changes.erased);
  const added = new Map(changes.added.map((row) => [row[table.idColumn] as string, cellsOf(row, read, world)]));
  return {
    table,
    tab,
    adopted,
    keys,
    places,
    headers,
    headerRow,
    firstRow,
    room,
    before,
    changed,
    added,
    isFormula,
    leftAlone,
  };
}

/**
 * As much of the tab as is to be watched: its end when rows are only added, all of it when rows change. Of the robots'
 * own tabs, which nobody sorts, only what begins a little above the rows that were sought.
 */
function readAround(read: ReadTable, keys: string[], { changed, erased }: TableChanges): Steady {
  const { table, fromRow } = read;
  const known = { known: read };
  if (changed.size + erased.size === 0) return readSteadily(read, keys, { ...known, lastRows: rowsAboveTheEnd });
  if (!table.backstage || fromRow === undefined) return readSteadily(read, keys, known);
  const part = readSteadily(read, keys, { ...known, fromRow: fromRow - rowsAboveTheEnd });
  const there = new Set(part.cells.map((cells) => idIn(cells, table.idColumn)));
  const isThere = [...changed.keys(), ...erased].every((id) => there.has(id));
  return isThere ? part : readSteadily(read, keys, known);
}

/**
 * All of our columns, though only some are written: should columns move just before the write, what was there can be
 * put back. Of a big table only what the action reads.
 */
function keysOf({ table, changed, added, erased }: TableChanges): string[] {
  if (!table.reads || added.length > 0 || erased.size > 0) return Object.keys(table.columns);
  return [...new Set([table.idColumn, ...[...changed.values()].flatMap((row) => Object.keys(row))])];
}

function cellsOf(values: Record<string, unknown>, { table }: ReadTable, world: CellWorld): Cells {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, toCell(table.columns[key] as never, value, world)]),
  );
}

/** New cells by row id; an erased row's are all blank. */
function editsOf(read: ReadTable, changes: TableChanges, world: CellWorld): Map<string, Cells> {
  const edits = new Map([...changes.changed].map(([id, values]) => [id, cellsOf(values, read, world)]));
  const blank = Object.fromEntries(Object.keys(read.table.columns).map((key) => [key, '' as Cell]));
  for (const id of changes.erased) edits.set(id, blank);
  return edits;
}

function decide(
  { table, cells: asRead }: ReadTable,
  before: readonly Cells[],
  edits: ReadonlyMap<string, Cells>,
  isFormula: Plan['isFormula'],
  erased: ReadonlySet<string>,
): { changed: Map<string, Cells>; leftAlone: LeftAlone[] } {
  const changed = new Map<string, Cells>();
  const leftAlone: LeftAlone[] = [];
  const indexOf = new Map(before.map((cells, index) => [idIn(cells, table.idColumn), index]));
  for (const [id, cells] of edits) {
    const index = indexOf.get(id);
    if (index === undefined) {
      leftAlone.push({ table: table.name, id, column: '' });
      continue;
    }
    const isTheirs = (key: string) =>
      isFormula(index, key) || !(erased.has(id) || sameCell(before[index]?.[key], asRead.get(id)?.[key]));
    const keys = Object.keys(cells);
    leftAlone.push(...keys.filter(isTheirs).map((column) => ({ table: table.name, id, column })));
    changed.set(id, Object.fromEntries(keys.filter((key) => !isTheirs(key)).map((key) => [key, cells[key] as Cell])));
  }
  return { changed, leftAlone };
}

/** Reads formulas in one call for each run of columns, over the rows from the first that changes to the last. */
function formulasIn(
  { tab, table }: ReadTable,
  { places, firstRow, cells: before }: Pick<Steady, 'places' | 'firstRow' | 'cells'>,
  keys: string[],
  ids: ReadonlySet<string>,
): Plan['isFormula'] {
  const rows = before.flatMap((cells, index) => (ids.has(idIn(cells, table.idColumn)) ? [index] : []));
  if (rows.length === 0) return () => false;
  const first = rows[0] as number;
  const count = (rows[rows.length - 1] as number) - first + 1;
  const found: Record<string, string[]> = {};
  for (const span of spansOf(places, keys)) {
    const block = readFormulas(tab, {
      row: firstRow + first,
      column: span.first,
      rows: count,
      columns: span.keys.length,
    });
    span.keys.forEach((key, offset) => {
      found[key] = block.map((line) => line[offset] as string);
    });
  }
  return (index, key) => (found[key]?.[index - first] ?? '') !== '';
}

/** The cells a plan writes by row id, of rows that change and rows that are added. */
export function wantedOf({ changed, added }: Plan): Map<string, Cells> {
  return new Map([...changed, ...added]);
}

function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isDate(a) && isDate(b)) return a.getTime() === b.getTime();
  return a === b || (a !== undefined && b !== undefined && !isDate(b) && cameOut(b, a, ''));
}
