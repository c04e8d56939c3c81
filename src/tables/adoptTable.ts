import type { SpreadsheetFile, Tab } from '../google/spreadsheet';
import {
  columnMarks,
  deleteColumn,
  deleteTab,
  flush,
  markColumn,
  markRow,
  markTab,
  readBlock,
  sizeOf,
  tabName,
  unmark,
  writeBlock,
} from '../google/spreadsheet';
import { makeColumns } from '../google/tabs';
import type { Language } from '../i18n/language';
import { addColumns } from './addColumns';
import type { Cell } from './cells';
import { adoptedSign, forgetTabs, notARecord, tabMark, tabsOfTable } from './readTable';
import { Refusal } from './refusal';
import { columnMark, headerMark } from './steady';
import type { Table } from './table';

/** Key of our developer metadata on a column that was added to a tab which the chapter had before. */
const addedMark = 'chapterbook.added';

/** A tab of the chapter's that is to become one of our tables. Rows and columns are counted from 1. */
export interface TabToAdopt {
  readonly file: SpreadsheetFile;
  readonly tab: Tab;
  readonly table: Table;
  readonly headerRow: number;
  /** What the header row must say still. */
  readonly headers: readonly string[];
  /** The columns of the chapter that can be read as they stand, by our key. */
  readonly theirs: ReadonlyMap<string, number>;
  /** An id by row for the records. Other lines below the header that hold something are no records. */
  readonly ids: ReadonlyMap<number, string>;
  /** Cells of columns that are added, by key and row. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
  readonly language: Language;
}

const changedMeanwhile = {
  en: 'Somebody changed the {tab} tab in the meantime. Nothing of it was changed. Please start again.',
  es: 'Alguien cambió la hoja {tab} mientras tanto. No se cambió nada en ella. Empiece otra vez.',
};
const notEmpty = {
  en: 'There are rows in the {tab} tab already. Nothing was changed. Choose to copy the rows into it instead.',
  es: 'Ya hay filas en la hoja {tab}. No se cambió nada. Elija copiar las filas en ella.',
};

/**
 * Makes a tab that the chapter had one of ours, where it stands: its columns are marked, missing ones are added at the
 * right, and nothing of it is renamed, moved or written over. The mark on the tab itself comes last: a run that is
 * stopped before leaves a tab that is still the chapter's, and the next one begins anew.
 * @returns the keys of the columns that were added
 * @throws Refusal when somebody changed the tab meanwhile, or our own tab of that table has rows
 */
export function adoptTable(adoption: TabToAdopt): string[] {
  const { file, tab, table, headerRow, theirs } = adoption;
  const [ours] = tabsOfTable(file, table.name);
  if (ours && hasRows(ours)) throw new Refusal(notEmpty, { tab: tabName(ours) });
  clearAway(tab);
  const before = theirsOf(tab);
  if (!sameTexts(before[headerRow - 1] ?? [], adoption.headers))
    throw new Refusal(changedMeanwhile, { tab: tabName(tab) });
  for (const [key, column] of theirs) markColumn(tab, column, columnMark, key);
  const added = addBeside(adoption, before);
  flush();
  if (!sameCells(theirsOf(tab, before[0]?.length ?? 0), before)) {
    clearAway(tab);
    throw new Refusal(changedMeanwhile, { tab: tabName(tab) });
  }
  markRow(tab, headerRow, headerMark);
  if (ours) deleteTab(file, ours);
  markTab(tab, tabMark, `${table.name}@${table.version}${adoptedSign}`);
  forgetTabs();
  return added;
}

/** Gives a tab back: it is the chapter's own again, with what was added to it; nothing in it changes. */
export function releaseTable(tab: Tab): void {
  unmark(tab, tabMark);
  for (const key of [headerMark, columnMark, addedMark]) unmark(tab, key);
  forgetTabs();
}

/** Takes away what a run that was stopped had begun: the columns it had added, and its marks. */
function clearAway(tab: Tab): void {
  const added = columnMarks(tab, addedMark).map(({ column }) => column);
  for (const column of added.sort((a, b) => b - a)) deleteColumn(tab, column);
  for (const key of [headerMark, columnMark, addedMark]) unmark(tab, key);
}

/** Nothing below the headers: only such a tab of ours may go. */
function hasRows(tab: Tab): boolean {
  const { rows, columns } = sizeOf(tab);
  if (rows < 2) return false;
  return readBlock(tab, { row: 2, column: 1, rows: rows - 1, columns }).some((row) => row.some((cell) => cell !== ''));
}

function theirsOf(tab: Tab, width?: number): Cell[][] {
  const { rows, columns } = sizeOf(tab);
  if (rows === 0) return [];
  return readBlock(tab, { row: 1, column: 1, rows, columns: width ?? columns });
}

/** Adds the columns that the tab does not have; ids stand in one of them. */
function addBeside(
  { tab, table, headerRow, theirs, ids, cells, language }: TabToAdopt,
  before: readonly Cell[][],
): string[] {
  const keys = Object.keys(table.columns).filter((key) => !theirs.has(key));
  const firstColumn = (before[0]?.length ?? 0) + 1;
  makeColumns(tab, firstColumn + keys.length - 1);
  keys.forEach((key, index) => {
    markColumn(tab, firstColumn + index, addedMark, key);
  });
  addColumns(tab, table, keys, { firstColumn, headerRow }, language);
  const block = before.slice(headerRow).map((line, index) => {
    const row = headerRow + 1 + index;
    const id = ids.get(row) ?? (line.some((cell) => cell !== '') ? notARecord : '');
    return keys.map((key): Cell => (key === table.idColumn ? id : (cells.get(key)?.get(row) ?? '')));
  });
  if (block.length > 0) writeBlock(tab, headerRow + 1, firstColumn, block);
  return keys;
}

function sameTexts(row: readonly Cell[], texts: readonly string[]): boolean {
  const width = Math.max(row.length, texts.length);
  return Array.from({ length: width }, (_, i) => String(row[i] ?? '').trim() === (texts[i] ?? '').trim()).every(
    Boolean,
  );
}

function sameCells(now: readonly Cell[][], before: readonly Cell[][]): boolean {
  return JSON.stringify(now) === JSON.stringify(before);
}
