import type { GenericSchema, InferOutput } from 'valibot';
import { rowsHolding } from '../google/find';
import { underSavedLock } from '../google/lock';
import { random } from '../google/outside';
import { forgetProperty, propertiesUnder, property, setProperty } from '../google/properties';
import type { SpreadsheetFile, Tab } from '../google/spreadsheet';
import {
  appendRow,
  fileId,
  flush,
  lastRowOf,
  ownFile,
  readBlock,
  tabById,
  tabId,
  writeBlock,
} from '../google/spreadsheet';
import type { Action, QuickWay } from './action';
import type { Cell, CellWorld } from './cells';
import { toCell } from './cells';
import type { Chapter, Stamp } from './chapterFile';
import type { Context } from './context';
import { contextNow } from './contextNow';
import { guarded } from './gateway';
import type { Places } from './locate';
import type { ReadTable } from './readTable';
import { understandRows } from './readTable';
import { readHeaders, readLines, same, spansOf } from './steady';
import type { Table } from './table';
import { together } from './table';
import { isFrom } from './verify';
import type { TableContents } from './workingBook';
import { WorkingBook } from './workingBook';

/** Where a table was when it was last looked for. While the headers are the same, the columns are there still. */
interface KnownEnd {
  tab: number;
  version: number;
  headers: string[];
  places: Places;
}

/** Kept in the script's properties, which do not go with a copy of the file. */
interface KnownEnds {
  stamp: Stamp;
  ends: Record<string, KnownEnd>;
}

/** The end of a table's tab. */
interface End extends Omit<KnownEnd, 'tab'> {
  table: Table;
  tab: Tab;
}

const key = 'ends';

/** Keeps where these tables are. */
function remember({ stamp }: Chapter, read: readonly ReadTable[]): void {
  const now = read.map(({ table, tab, headers, places }): [string, KnownEnd] => [
    table.name,
    { tab: tabId(tab), version: table.version, headers, places },
  ]);
  const before = property(key);
  const others = before === undefined ? {} : (JSON.parse(before) as KnownEnds).ends;
  const known: KnownEnds = { stamp, ends: { ...others, ...Object.fromEntries(now) } };
  if (JSON.stringify(known) !== before) setProperty(key, JSON.stringify(known));
}

/** The next action at the ends looks for them anew. */
export const forgetEnds = () => forgetProperty(key);

/** Nothing is done when a tab is not as it was known, or a row is there already that the action seeks. */
function performAtEnd<Takes extends GenericSchema, Result>(
  action: Action<Takes, Result>,
  args: InferOutput<Takes>,
  who: string,
  properties: Readonly<Record<string, string>> = propertiesUnder(''),
): { done: Result } | undefined {
  const file = ownFile();
  const known = properties[key] === undefined ? undefined : (JSON.parse(properties[key]) as KnownEnds);
  if (known?.stamp.id !== fileId(file)) return undefined;
  const context = contextNow({ file, stamp: known.stamp }, who, properties);
  const ends = tablesOf(action, args, context).map((table) => endOf(file, table, known));
  if (!areFound(ends)) return undefined;
  const world = { language: context.language, dayOf: (date: Date) => context.dayOf(date.getTime()) };
  return underSavedLock(() => {
    const contents = ends.map((end) => lookAt(end, world));
    if (!areFound(contents)) return undefined;
    const book = new WorkingBook(contents, random, needsId);
    const result = action.story(book, args, context);
    return addAll(ends, book, world) ? { done: result } : undefined;
  })?.done;
}

/**
 * For an action that only adds rows, with ids of their own, at the ends of tabs of the robots' own, and looks at no more
 * than ids that it seeks and rows that came last: in a dozen calls, however long the tabs are, so that what comes from
 * outside is safe before anything is made of it. The columns are to be `forRobots`.
 */
export const atEnd: QuickWay = { perform: performAtEnd, remember };

const areFound = <T>(all: readonly (T | undefined)[]): all is T[] => !all.includes(undefined);

/** As if nothing that is sought were there: if it is, this is not the way. */
function tablesOf<Takes extends GenericSchema>(
  { tables, thenReads = [] }: Action<Takes>,
  args: InferOutput<Takes>,
  context: Context,
): Table[] {
  let all = together(tables);
  for (const reads of thenReads) {
    const nothing = all.map((table) => ({ table, rows: [] }));
    all = together([...all, ...reads(new WorkingBook(nothing, random), args, context)]);
  }
  return all;
}

function endOf(file: SpreadsheetFile, table: Table, { ends }: KnownEnds): End | undefined {
  const known = ends[table.name];
  const tab = known?.version === table.version ? tabById(file, known.tab) : null;
  return known && tab ? { ...known, table, tab } : undefined;
}

/** The rows that came last, as many as the table wishes for. */
function lookAt({ tab, table, headers, places }: End, world: CellWorld): TableContents | undefined {
  if (!same(readHeaders(tab, 1), headers)) return undefined;
  for (const { column, texts = [] } of table.seeks ?? []) {
    const cells = { column: places[column] as number, firstRow: 2 };
    if (texts.some((text) => rowsHolding(tab, cells, text).length > 0)) return undefined;
  }
  if (table.tail === undefined) return { table, rows: [] };
  const lastRow = lastRowOf(tab);
  const firstRow = Math.max(2, lastRow - table.tail + 1);
  const read = readLines(tab, spansOf(places, table.reads ?? []), firstRow, lastRow - firstRow + 1);
  return { table, ...understandRows(table, read, firstRow, world) };
}

function needsId({ name }: Table): never {
  throw new Error(`A row at the end of ${name} has no id of its own`);
}

/** @returns whether all is there now */
function addAll(ends: readonly End[], book: WorkingBook, world: CellWorld): boolean {
  const lines = book.changes().flatMap(({ table, added, changed, erased }) => {
    if (changed.size + erased.size > 0) throw new Error(`At the end of ${table.name} rows are only added`);
    const end = ends.find((one) => one.table.name === table.name) as End;
    return added.map((row) => ({ end, id: row[table.idColumn] as string, line: lineOf(end, row, world) }));
  });
  if (lines.length === 0) return true;
  try {
    for (const { end, line } of lines) appendRow(end.tab, line.map(guarded));
  } finally {
    flush();
  }
  return lines.map(({ end, id, line }) => isInPlace(end, id, line)).every(Boolean);
}

function lineOf({ table, places }: End, row: Record<string, unknown>, world: CellWorld): Cell[] {
  const line: Cell[] = Array.from({ length: Math.max(...Object.values(places)) }, () => '');
  for (const column of Object.keys(table.columns))
    line[(places[column] as number) - 1] = toCell(table.columns[column] as never, row[column], world);
  return line;
}

/** A row that came into columns which moved just then is taken back. One that moved with its columns is right. */
function isInPlace({ tab, table, headers, places }: End, id: string, line: readonly Cell[]): boolean {
  const cells = { column: places[table.idColumn] as number, firstRow: 2 };
  const [row] = rowsHolding(tab, cells, id);
  if (row === undefined) return false;
  if (same(readHeaders(tab, 1), headers)) return true;
  const [found = []] = readBlock(tab, { row, column: 1, rows: 1, columns: line.length });
  if (line.every((cell, index) => isFrom(cell, found[index] as Cell))) {
    writeBlock(tab, row, 1, [line.map(() => '')]);
    flush();
  }
  return false;
}
