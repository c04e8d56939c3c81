import type { Grid } from '../grid';
import type { Layout } from '../list';
import { ownList } from '../own/ownTables';
import { headerOf } from './headerLines';
import { isBlank, notRecordsIn } from './notRecords';

/**
 * Where in a grid the records stand: its header, however many title lines are above it, and the lines that are no records.
 * A grid of blanks and one that ends with its header have no records: `firstLine` is behind them then. Never throws.
 */
export function layoutOf(rows: Grid): Layout {
  const [first = []] = rows;
  // Every line of a list of our own is a record, whatever it looks like.
  if (ownList(first)) return { header: first, headerLines: [1], firstLine: 2, notRecords: [] };
  return layoutOfOthers(rows);
}

function layoutOfOthers(rows: Grid): Layout {
  const header = headerOf(rows);
  const lastOfHeader = header.lines[header.lines.length - 1];
  const first = rows.findIndex((row) => !isBlank(row));
  const firstLine = (lastOfHeader ?? (first < 0 ? rows.length : first) - 1) + 2;
  const width = widthOf(rows, firstLine, header.texts);
  return {
    header: Array.from({ length: width }, (_, column) => header.texts[column] ?? ''),
    headerLines: header.lines.map((index) => index + 1),
    firstLine,
    notRecords: notRecordsIn(rows, header, firstLine),
  };
}

/**
 * As wide as the header, and wider where columns without a name are filled in many lines: a single line with more cells
 * has a comma too many.
 */
function widthOf(rows: Grid, firstLine: number, texts: readonly string[]): number {
  const named = texts.reduce((width, text, column) => (text === '' ? width : column + 1), 0);
  const filled = new Map<number, number>();
  let records = 0;
  for (const row of rows.slice(firstLine - 1)) {
    if (isBlank(row)) continue;
    records += 1;
    row.forEach((cell, column) => {
      if (column >= named && cell.trim() !== '') filled.set(column, (filled.get(column) ?? 0) + 1);
    });
  }
  const enough = named === 0 ? 1 : Math.max(2, records * 0.1);
  return [...filled].reduce((width, [column, lines]) => (lines >= enough ? Math.max(width, column + 1) : width), named);
}
