import type { Tab } from '../google/spreadsheet';
import { makeRoomFor, readBlock } from '../google/spreadsheet';
import type { Cell } from './cells';
import { idIn } from './cells';
import { cameOut } from './gateway';
import type { Places } from './locate';
import { isAnotherForm, type Outcome, repairs } from './repairs';
import type { Steady } from './steady';
import { pick } from './steady';
import type { Placed } from './writeCells';
import { writeCells, writeTexts } from './writeCells';

type Cells = Record<string, Cell>;

/** What a commit wrote to one tab, and how the tab stood before: enough to see whether it came out right. */
export interface Written {
  tab: Tab;
  idColumn: string;
  keys: readonly string[];
  headerRow: number;
  firstRow: number;
  /** Where the columns were when all was written. */
  places: Places;
  /** Every cell that was written. */
  placed: readonly Placed[];
  /** Rows the tab had room for when all was written. */
  room: number;
  before: readonly Cells[];
  /** Cells by row id, of rows that changed or were added. */
  wanted: ReadonlyMap<string, Cells>;
  /** Cells that were written as they had been, to save calls; by column key. */
  fillers: readonly { key: string; cell: Cell }[];
}

/**
 * Reads back what was written and puts right what came out wrong or landed on a moved row.
 * @param read reads the columns as they are now, only so many rows at the end or all
 * @returns whether anything was put right, so that it must be flushed and looked at again
 */
export function putRight(written: Written, read: (lastRows?: number) => Steady): boolean {
  const { now, elsewhere, found } = look(written, read);
  const { firstRow, places, cells } = now;
  const mended = found.cells.map(({ index, key, cell }) => ({
    row: firstRow + index,
    column: places[key] as number,
    cell,
  }));
  const placed = lastOfEach([...elsewhere, ...mended]);
  writeAgain(written, now, placed);
  const rows = rowsOf(found.missing, places, firstRow + cells.length);
  written.room = now.room + addRows(written.tab, rows);
  written.places = places;
  written.placed = [...placed, ...rows];
  return written.placed.length > 0;
}

/** What is wrong now. Only as much is read as was before the write, unless something has moved. */
function look(written: Written, read: (lastRows?: number) => Steady) {
  const { idColumn, before, wanted } = written;
  const isNew = (id: string) => !before.some((row) => idIn(row, idColumn) === id);
  const asBefore = isInPart(written) ? before.length + [...wanted.keys()].filter(isNew).length : undefined;
  let now = read(asBefore);
  const hasMoved = now.room > written.room || written.keys.some((key) => written.places[key] !== now.places[key]);
  if (hasMoved && isInPart(now)) now = read();
  const elsewhere = [...inOtherColumns(written, now), ...inInsertedColumns(written, now)];
  let found = repairs(outcomeOf(written, now));
  if (isInPart(now) && (found.missing.length > 0 || hasLost(written, now))) {
    now = read();
    found = repairs(outcomeOf(written, now));
  }
  return { now, elsewhere, found };
}

function outcomeOf(written: Written, now: Steady): Outcome {
  const { idColumn, before, wanted, fillers } = written;
  const all = { idColumn, before, after: now.cells, wanted, fillers, rowsCameIn: now.room > written.room };
  return isInPart(written) ? { ...all, wroteAt: whereWritten(written, now) } : all;
}

function writeAgain({ tab, keys }: Written, { firstRow, places, cells }: Steady, placed: readonly Placed[]): void {
  const keyAt = byColumn(pick(places, keys));
  const asItIs = (row: number, column: number) => cells[row - firstRow]?.[keyAt.get(column) ?? ''];
  const isText = ({ cell }: Placed) => typeof cell === 'string' && cell !== '';
  writeTexts(tab, placed.filter(isText), asItIs);
  writeCells(
    tab,
    placed.filter((one) => !isText(one)),
  );
}

/** Only the rows at the end were read. */
function isInPart({ headerRow, firstRow }: { headerRow: number; firstRow: number }): boolean {
  return firstRow > headerRow + 1;
}

function whereWritten({ placed }: Written, { firstRow, places }: Steady) {
  const written = new Set(placed.map(({ row, column }) => `${row} ${column}`));
  return (index: number, key: string) => written.has(`${firstRow + index} ${places[key]}`);
}

/** A row that was changed is not among those that were read: it moved. */
function hasLost({ idColumn, before, wanted }: Written, { cells }: Steady): boolean {
  const present = new Set(cells.map((row) => idIn(row, idColumn)));
  return before.some((row) => wanted.has(idIn(row, idColumn)) && !present.has(idIn(row, idColumn)));
}

/**
 * What columns that moved just before the write got of another's: what they held before. The cells are brought up to date.
 */
function inOtherColumns(written: Written, { places, cells: after, firstRow: from }: Steady): Placed[] {
  const { idColumn, before, wanted } = written;
  const keyThen = byColumn(written.places);
  const keyNow = byColumn(pick(places, written.keys));
  const earlier = new Map(before.map((row) => [idIn(row, idColumn), row]));
  return written.placed.flatMap(({ row, column, cell }) => {
    const key = keyNow.get(column);
    const cells = after[row - from];
    if (key === undefined || key === keyThen.get(column) || !cells || !isFrom(cell, cells[key] ?? '')) return [];
    const id = idIn(cells, idColumn);
    const expected = wanted.get(id)?.[key] ?? earlier.get(id)?.[key] ?? '';
    cells[key] = expected;
    return [{ row, column, cell: expected }];
  });
}

/** Columns that were inserted just before the write are empty again afterwards. */
function inInsertedColumns({ placed, tab, places: then }: Written, { headers, places }: Steady): Placed[] {
  if (Object.keys(then).every((key) => then[key] === places[key])) return [];
  return placed
    .filter(({ column }) => (headers[column - 1] ?? '') === '')
    .filter(({ row, column, cell }) => isFrom(cell, readBlock(tab, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? ''))
    .map(({ row, column }) => ({ row, column, cell: '' }));
}

/** Whether a cell holds what was written into it, in whatever form Google keeps it. */
export function isFrom(written: Cell, found: Cell): boolean {
  return cameOut(written, found, '') || isAnotherForm(found, written);
}

function byColumn(places: Places): Map<number, string> {
  return new Map(Object.entries(places).map(([key, column]) => [column, key]));
}

function lastOfEach(placed: readonly Placed[]): Placed[] {
  return [...new Map(placed.map((one) => [`${one.row} ${one.column}`, one])).values()];
}

/** The cells of new rows. @param row the first of them, 1-based */
export function rowsOf(added: readonly Cells[], places: Places, row: number): Placed[] {
  return added.flatMap((cells, index) =>
    Object.keys(cells).map((key) => ({ row: row + index, column: places[key] as number, cell: cells[key] as Cell })),
  );
}

/** Writes new rows. @returns how many rows the tab was given for them */
export function addRows(tab: Tab, cells: readonly Placed[]): number {
  if (cells.length === 0) return 0;
  const more = makeRoomFor(
    tab,
    cells.reduce((last, { row }) => Math.max(last, row), 0),
  );
  writeCells(tab, cells);
  return more;
}
