import { rowsHolding } from '../google/find';
import { underLock } from '../google/lock';
import { property, setProperty } from '../google/properties';
import type { Tab } from '../google/spreadsheet';
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
import type { Language } from '../i18n/language';
import type { Cell } from './cells';
import { toCell } from './cells';
import { ownChapter } from './chapterFile';
import { guarded } from './gateway';
import type { Places } from './locate';
import { findTab, tabsOf } from './readTable';
import { readHeaders, readSteadily, same } from './steady';
import type { Columns, Row, Table } from './table';
import { isFrom } from './verify';

/**
 * Where a table was when it was last looked for. Kept in the script's properties, which do not go with a copy of the
 * file. While the headers are the same, the columns are there still.
 */
interface KnownTab {
  file: string;
  tab: number;
  version: number;
  language: Language;
  headers: string[];
  places: Places;
}

const keyOf = ({ name }: Table) => `tab.${name}`;

/** Looks for a table's tab and keeps where it is, for `storeRow`. @throws Refusal when it cannot be trusted */
export function learnTab(table: Table): void {
  const { file, stamp } = ownChapter();
  const tab = findTab(tabsOf(file), table);
  const { headers, places } = readSteadily({ tab, table }, []);
  const { language } = stamp;
  const known: KnownTab = { file: fileId(file), tab: tabId(tab), version: table.version, language, headers, places };
  if (property(keyOf(table)) !== JSON.stringify(known)) setProperty(keyOf(table), JSON.stringify(known));
}

/**
 * Stores one row at the end of a tab of the robots' own, in a dozen calls however long the tab is: what comes from
 * outside is safe before anything is made of it. A row whose id is there already is not stored again.
 * Texts may keep the sign by which Google is told that they are texts: whoever takes them in has to allow for it.
 * @param properties the script's
 * @returns whether the row is there now; if not, nothing was written, and an action has to do it
 */
export function storeRow<C extends Columns>(
  table: Table<C>,
  row: Row<Table<C>>,
  properties: Readonly<Record<string, string>>,
): boolean {
  const kept = properties[keyOf(table)];
  const known = kept === undefined ? undefined : (JSON.parse(kept) as KnownTab);
  const file = ownFile();
  if (!known || known.file !== fileId(file) || known.version !== table.version) return false;
  const tab = tabById(file, known.tab);
  if (!tab) return false;
  const cells = cellsOf(table, row, known.language);
  return underLock(() => storeCells(tab, known, table.idColumn, cells))?.done ?? false;
}

function cellsOf(table: Table, row: Record<string, unknown>, language: Language): Record<string, Cell> {
  const world = { language, dayOf: () => '' };
  const keys = Object.keys(table.columns);
  return Object.fromEntries(keys.map((key) => [key, toCell(table.columns[key] as never, row[key], world)]));
}

function storeCells(tab: Tab, { headers, places }: KnownTab, idColumn: string, cells: Record<string, Cell>): boolean {
  const areAsKnown = () => same(readHeaders(tab, 1), headers);
  if (!areAsKnown()) return false;
  const row = lastRowOf(tab) + 1;
  const column = places[idColumn] as number;
  if (rowsHolding(tab, { column, firstRow: 2, lastRow: row - 1 }, cells[idColumn] as string).length > 0) return true;
  const line: Cell[] = Array.from({ length: Math.max(...Object.values(places)) }, () => '');
  for (const key of Object.keys(cells)) line[(places[key] as number) - 1] = cells[key] as Cell;
  appendRow(tab, line.map(guarded));
  flush();
  return isInPlace(tab, row, line, areAsKnown());
}

/** A row that came into columns which moved just then is taken back. One that moved with its columns is right. */
function isInPlace(tab: Tab, row: number, line: readonly Cell[], columnsStoodStill: boolean): boolean {
  const found = rowAt(tab, row, line.length);
  const isOurs = (cell: Cell, index: number) => isFrom(cell, found[index] as Cell);
  if (!line.every(isOurs)) return false;
  if (!columnsStoodStill) writeBlock(tab, row, 1, [line.map(() => '')]);
  return columnsStoodStill;
}

function rowAt(tab: Tab, row: number, columns: number): Cell[] {
  return readBlock(tab, { row, column: 1, rows: 1, columns })[0] ?? [];
}
