import type { Tab } from '../google/spreadsheet';
import { clearRows, columnMarks, flush, lastRowOf, markedRow, roomOf, writeBlock } from '../google/spreadsheet';
import type { Cell } from './cells';
import { isDate } from './cells';
import type { Chapter } from './chapterFile';
import { fileFor } from './chapterFile';
import { guarded } from './gateway';
import { id, longText, number } from './kinds';
import type { Places } from './locate';
import type { Cells, Plan } from './plan';
import { wantedOf } from './plan';
import type { ReadTable } from './readTable';
import { isAdopted, tabsOf } from './readTable';
import { columnMark, headerMark, pick, readCells } from './steady';
import type { FileName } from './table';
import { table } from './table';
import type { Written } from './verify';
import { putRight } from './verify';

/** What a commit is about to write, kept until it has been seen to have come out right. Empty while nobody saves. */
export const journal = table(
  'journal',
  { file: 'each', version: 1, tab: { en: 'Journal', es: 'Diario' }, backstage: true },
  {
    id: id('W').outOfSight(),
    part: number({ en: 'Part', es: 'Parte' }),
    content: longText({ en: 'Being saved', es: 'Guardándose' }).aboutAPerson(),
  },
);

/** One table of a commit, as the journal keeps it. */
interface Entry {
  table: string;
  file: FileName | 'each';
  idColumn: string;
  keys: string[];
  headerRow: number;
  firstRow: number;
  room: number;
  /** Cells of `keys`, row by row. */
  before: StoredCell[][];
  wanted: [id: string, cells: Record<string, StoredCell>][];
}

type StoredCell = string | number | boolean | { at: number };

/** A cell holds 50,000 characters at most; one of them is the gateway's. */
const mostCharacters = 45_000;
const rounds = 3;

/** Whether nobody is saving, and no run was stopped while it did. */
export function isQuiet({ tab }: ReadTable): boolean {
  return lastRowOf(tab) < 2;
}

/** Writes down what a commit is about to do. */
export function note({ tab, places }: ReadTable, plans: readonly Plan[]): void {
  const all = JSON.stringify(plans.map(entryOf));
  const parts = all.match(new RegExp(`[^]{1,${mostCharacters}}`, 'g')) ?? [];
  const columns = [places.id, places.part, places.content] as number[];
  const first = Math.min(...columns);
  const rows = parts.map((content, index) => {
    const line: Cell[] = Array.from({ length: Math.max(...columns) - first + 1 }, () => '');
    [`W${index + 1}`, index + 1, content].forEach((cell, at) => {
      line[(columns[at] as number) - first] = guarded(cell);
    });
    return line;
  });
  writeBlock(tab, 2, first, rows);
}

/** The commit came out right: nothing of it is kept. */
export function forget({ tab }: ReadTable): void {
  clearRows(tab, 2);
}

/**
 * Puts right what a run that was stopped while saving left behind. Only under the script lock, where what the journal
 * holds is nobody's any more.
 */
export function recover(read: ReadTable, own: Chapter): void {
  const rows = readCells(read.tab, read.places);
  if (rows.every(({ content }) => content === '')) return;
  for (const entry of entriesIn(rows)) finish(entry, own);
  forget(read);
}

/** A tab or column that is gone has nothing to put right. */
function finish(entry: Entry, own: Chapter): void {
  const tabs = tabsOf(fileFor(entry.file, own)).filter(({ value }) => value.split('@')[0] === entry.table);
  const [marked] = tabs;
  if (!marked || tabs.length > 1) return;
  const { tab } = marked;
  for (let round = 0; round < rounds; round += 1) {
    const places: Places = Object.fromEntries(columnMarks(tab, columnMark).map(({ value, column }) => [value, column]));
    const headerRow = isAdopted(marked) ? markedRow(tab, headerMark) : 1;
    if (headerRow === undefined || !entry.keys.every((key) => places[key])) return;
    const read = () => ({
      places,
      headers: [],
      headerRow,
      room: roomOf(tab),
      firstRow: headerRow + 1,
      cells: readCells(tab, pick(places, entry.keys), headerRow + 1),
    });
    if (!putRight(writtenOf(entry, tab, places), read)) return;
    flush();
  }
}

/** A journal that was itself being written when the run stopped says nothing: its commit had not begun. */
function entriesIn(rows: readonly Cells[]): Entry[] {
  const parts = rows.filter(({ content }) => content !== '').sort((a, b) => Number(a.part) - Number(b.part));
  const all = parts.map(({ content }) => String(content).replace(/^'/, '')).join('');
  try {
    return JSON.parse(all) as Entry[];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function entryOf(plan: Plan): Entry {
  const { table: declared, keys, headerRow, firstRow, room, before } = plan;
  return {
    table: declared.name,
    file: declared.file,
    idColumn: declared.idColumn,
    keys,
    headerRow,
    firstRow,
    room,
    before: before.map((cells) => keys.map((key) => stored(cells[key] ?? ''))),
    wanted: [...wantedOf(plan)].map(([rowId, cells]) => [rowId, mapCells(cells, stored)]),
  };
}

function writtenOf(
  { idColumn, keys, headerRow, firstRow, room, before, wanted }: Entry,
  tab: Tab,
  places: Places,
): Written {
  return {
    tab,
    places,
    placed: [],
    idColumn,
    keys,
    headerRow,
    firstRow,
    room,
    before: before.map((cells) => Object.fromEntries(keys.map((key, index) => [key, revived(cells[index] ?? '')]))),
    wanted: new Map(wanted.map(([rowId, cells]) => [rowId, mapCells(cells, revived)])),
    fillers: before.flatMap((cells) => keys.map((key, index) => ({ key, cell: revived(cells[index] ?? '') }))),
  };
}

function stored(cell: Cell): StoredCell {
  return isDate(cell) ? { at: cell.getTime() } : cell;
}

function revived(cell: StoredCell): Cell {
  return typeof cell === 'object' ? new Date(cell.at) : cell;
}

function mapCells<A, B>(cells: Record<string, A>, change: (cell: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, change(cell)]));
}
