import type { Tab } from '../google/spreadsheet';
import { flush, makeRoomFor, readFormulas, sizeOf } from '../google/spreadsheet';
import type { Cell, CellWorld } from './cells';
import { isDate, toCell } from './cells';
import { cameOut } from './gateway';
import type { Places } from './locate';
import type { ReadTable } from './readTable';
import { findColumns, pick, readCells, spansOf } from './readTable';
import { repairs } from './repairs';
import type { TableChanges } from './workingBook';
import type { Placed } from './writeCells';
import { writeCells, writeTexts } from './writeCells';

/** What a commit left as it was, because a person had changed or removed it since it was read. */
export interface LeftAlone {
  table: string;
  id: string;
  /** '' when the whole row is gone. */
  column: string;
}

type Cells = Record<string, Cell>;

const rounds = 3;
/** When rows are only added, this many above them are watched for being overwritten. */
const rowsAboveTheEnd = 20;

/**
 * Writes an action's changes to one table, under the script lock. Ids are read again first; a cell that a person has
 * changed since the read stays theirs, formulas and foreign columns are never written; after the flush ids are
 * verified, and what landed on a moved row is put right.
 */
export function commitTable(read: ReadTable, changes: TableChanges, world: CellWorld): LeftAlone[] {
  const { table, tab } = read;
  const keys = keysOf(changes);
  const places = findColumns(tab, table);
  const onlyAdds = changes.changed.size + changes.erased.size === 0;
  const firstRow = onlyAdds ? Math.max(2, sizeOf(tab).rows - rowsAboveTheEnd) : 2;
  const before = readCells(tab, pick(places, keys), firstRow);
  const { wanted, leftAlone } = decide(read, changes, world, places, before);
  const added = new Map(changes.added.map((row) => [row[table.idColumn] as string, cellsOf(row, read, world)]));
  write(tab, places, table.idColumn, before, wanted);
  append(tab, places, firstRow + before.length, [...added.values()]);
  flush();
  verify(read, keys, firstRow, before, new Map([...wanted, ...added]));
  return leftAlone;
}

function keysOf({ table, changed, added, erased }: TableChanges): string[] {
  const all = added.length > 0 || erased.size > 0;
  const keys = all ? Object.keys(table.columns) : [...changed.values()].flatMap((row) => Object.keys(row));
  return [...new Set([table.idColumn, ...keys])];
}

function cellsOf(values: Record<string, unknown>, { table }: ReadTable, world: CellWorld): Cells {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, toCell(table.columns[key] as never, value, world)]),
  );
}

/** The cells to write, by row id, once those that people changed meanwhile are left out. */
function decide(read: ReadTable, changes: TableChanges, world: CellWorld, places: Places, before: Cells[]) {
  const { table } = read;
  const wanted = new Map<string, Cells>();
  const leftAlone: LeftAlone[] = [];
  const rowOf = new Map(before.map((cells, index) => [String(cells[table.idColumn]).trim(), index]));
  const blank = Object.fromEntries(Object.keys(table.columns).map((key) => [key, '' as Cell]));
  const edits = new Map([...changes.changed].map(([id, values]) => [id, cellsOf(values, read, world)]));
  for (const id of changes.erased) edits.set(id, blank);
  const formulas = formulasOf(read.tab, places, keysOf(changes), edits, rowOf);
  for (const [id, cells] of edits) {
    const index = rowOf.get(id);
    if (index === undefined) {
      leftAlone.push({ table: table.name, id, column: '' });
      continue;
    }
    const kept = (key: string) => {
      const mine = changes.erased.has(id) || sameCell(before[index]?.[key], read.cells.get(id)?.[key]);
      return !mine || formulas(index, key) !== '';
    };
    const keys = Object.keys(cells);
    leftAlone.push(...keys.filter(kept).map((column) => ({ table: table.name, id, column })));
    wanted.set(id, Object.fromEntries(keys.filter((key) => !kept(key)).map((key) => [key, cells[key] as Cell])));
  }
  return { wanted, leftAlone };
}

/** The formula of a cell, read in one call for each run of columns over the rows that change. */
function formulasOf(
  tab: Tab,
  places: Places,
  keys: string[],
  edits: ReadonlyMap<string, Cells>,
  rowOf: ReadonlyMap<string, number>,
): (index: number, key: string) => string {
  const rows = [...edits.keys()].flatMap((id) => rowOf.get(id) ?? []);
  if (rows.length === 0) return () => '';
  const first = Math.min(...rows);
  const count = Math.max(...rows) - first + 1;
  const found: Record<string, string[]> = {};
  for (const span of spansOf(places, keys)) {
    const block = readFormulas(tab, { row: first + 2, column: span.first, rows: count, columns: span.keys.length });
    span.keys.forEach((key, offset) => {
      found[key] = block.map((line) => line[offset] as string);
    });
  }
  return (index, key) => found[key]?.[index - first] ?? '';
}

function write(tab: Tab, places: Places, idColumn: string, before: Cells[], wanted: ReadonlyMap<string, Cells>): void {
  const placed = before.flatMap((cells, index) => {
    const mine = wanted.get(String(cells[idColumn]).trim()) ?? {};
    return Object.keys(mine).map((key) => ({ row: index + 2, column: places[key] as number, cell: mine[key] as Cell }));
  });
  writeCells(tab, placed);
}

function append(tab: Tab, places: Places, row: number, added: Cells[]): void {
  if (added.length === 0) return;
  makeRoomFor(tab, row + added.length - 1);
  writeCells(
    tab,
    added.flatMap((cells, index) =>
      Object.keys(cells).map((key) => ({
        row: row + index,
        column: places[key] as number,
        cell: cells[key] as Cell,
      })),
    ),
  );
}

/** Reads back what was written and puts right what came out wrong or landed on a moved row. */
function verify(
  read: ReadTable,
  keys: string[],
  firstRow: number,
  before: Cells[],
  wanted: ReadonlyMap<string, Cells>,
): void {
  const { tab, table } = read;
  let from = firstRow;
  for (let round = 0; round < rounds; round++) {
    const places = findColumns(tab, table);
    let after = readCells(tab, pick(places, keys), from);
    let found = repairs(table.idColumn, before, after, wanted);
    if (found.missing.length > 0 && from > 2) {
      from = 2;
      after = readCells(tab, pick(places, keys));
      found = repairs(table.idColumn, before, after, wanted);
    }
    if (found.cells.length === 0 && found.missing.length === 0) return;
    const placed = found.cells.map(({ index, key, cell }) => ({
      row: from + index,
      column: places[key] as number,
      cell,
    }));
    const isText = ({ cell }: Placed) => typeof cell === 'string' && cell !== '';
    writeTexts(tab, placed.filter(isText));
    writeCells(
      tab,
      placed.filter((one) => !isText(one)),
    );
    append(tab, places, from + after.length, found.missing);
    flush();
  }
}

export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isDate(a) && isDate(b)) return a.getTime() === b.getTime();
  return a === b || (a !== undefined && b !== undefined && !isDate(b) && cameOut(b, a, ''));
}
