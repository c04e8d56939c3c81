import type { Tab } from '../google/spreadsheet';
import { columnMarks, markColumn, readBlock, sizeOf } from '../google/spreadsheet';
import type { Language } from '../i18n/language';
import { dressColumns } from './dressColumns';
import { isProblem, locate } from './locate';
import { isAdopted, type MarkedTabs } from './readTable';
import { columnMark, headerRowOf } from './steady';
import type { Table } from './table';

/**
 * Adds the columns that a tab of an older Chapterbook does not have yet, at its right. What is there stays as it is, and
 * what a stopped run left half made is found by its header.
 */
export function addMissingColumns(tabs: MarkedTabs, table: Table, language: Language): void {
  const found = tabs.filter(({ value }) => value.split('@')[0] === table.name);
  const [one] = found;
  if (!one || found.length > 1) return;
  const adopted = isAdopted(one);
  const headerRow = headerRowOf({ tab: one.tab, adopted });
  const { columns } = sizeOf(one.tab);
  const headers =
    columns > 0 ? (readBlock(one.tab, { row: headerRow, column: 1, rows: 1, columns })[0] ?? []).map(String) : [];
  const keys = missingIn(one.tab, table, headers, adopted);
  if (keys.length > 0) addColumns(one.tab, table, keys, { firstColumn: columns + 1, headerRow }, language);
}

/** Columns of ours at the right of what is there. */
export function addColumns(
  tab: Tab,
  table: Table,
  keys: readonly string[],
  at: { firstColumn: number; headerRow: number },
  language: Language,
): void {
  dressColumns(tab, table, keys, at, language);
  keys.forEach((key, index) => {
    markColumn(tab, at.firstColumn + index, columnMark, key);
  });
}

/** Columns that are nowhere; one that is doubled or mixed up is for a person to put right. */
function missingIn(tab: Tab, table: Table, headers: readonly string[], adopted: boolean): string[] {
  const marks = columnMarks(tab, columnMark).map(({ value, column }) => ({ key: value, at: column }));
  return Object.keys(table.columns).filter((key) => {
    const one = { ...table, columns: { [key]: table.columns[key] } } as Table;
    const found = locate(one, marks, headers, adopted);
    return isProblem(found) && found.what === 'missing';
  });
}
