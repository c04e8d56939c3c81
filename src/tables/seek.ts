import { rowsHolding, rowsWith } from '../google/find';
import type { Tab } from '../google/spreadsheet';
import { lastRowOf, readBlock, tabName } from '../google/spreadsheet';
import type { Cell } from './cells';
import type { ReadTable } from './readTable';
import { Refusal } from './refusal';
import type { Span, Steady, TableTab } from './steady';
import { moving, readHeaders, readLines, readSteadily, same, spansOf } from './steady';
import { just } from './table';

const tries = 3;

/** With more stretches than this, rows in between are read too: calls must not grow with rows. */
const mostStretches = 6;

/**
 * Reads the rows of a tab that Google finds by a text; the others are not read. What people move meanwhile is noticed
 * by finding the rows again, and by the headers.
 * @returns the rows found, not those between them, and where the first of them is
 * @throws Refusal when a column is missing, doubled or mixed up, or nothing stands still
 */
export function readSought(where: TableTab, keys: readonly string[], known?: Pick<Steady, 'places' | 'headers'>) {
  const { tab } = where;
  for (let round = 0; round < tries; round += 1) {
    const steady = readSteadily(where, [], known ? { known } : {});
    const lastRow = lastRowOf(tab);
    const found = () => rowsFound(where, steady, lastRow);
    const rows = found();
    const cells = readRows(tab, spansOf(steady.places, keys), rows);
    const stoodStill = rows.length === 0 || same(found(), rows);
    if (stoodStill && same(readHeaders(tab, steady.headerRow), steady.headers))
      return { ...steady, cells, fromRow: rows[0] ?? lastRow + 1 };
  }
  throw new Refusal(moving, { tab: tabName(tab) });
}

/** For more ids than this, reading the column is one call and seeking them is several. */
const mostSought = 20;

/** Which of these ids no row of a table has. */
export function freeIds({ table, tab, places }: ReadTable, ids: readonly string[]): string[] {
  const column = places[table.idColumn] as number;
  const lastRow = lastRowOf(tab);
  const isFree =
    ids.length <= mostSought && rowsWith(tab, { column, firstRow: 2, lastRow }, ids.map(just)).length === 0;
  if (isFree || lastRow < 2) return [...ids];
  const there = readBlock(tab, { row: 2, column, rows: lastRow - 1, columns: 1 });
  const taken = new Set(there.map(([cell]) => String(cell)));
  return ids.filter((id) => !taken.has(id));
}

/** In the order of the tab. */
function rowsFound({ tab, table }: TableTab, { places, firstRow }: Steady, lastRow: number): number[] {
  const all = (table.seeks ?? []).flatMap(({ column, texts = [], patterns = [] }) => {
    const cells = { column: places[column] as number, firstRow, lastRow };
    return [...texts.flatMap((text) => rowsHolding(tab, cells, text)), ...rowsWith(tab, cells, patterns)];
  });
  const tail = Array.from({ length: Math.min(table.tail ?? 0, lastRow - firstRow + 1) }, (_, index) => lastRow - index);
  return [...new Set([...all, ...tail])].sort((a, b) => a - b);
}

function readRows(tab: Tab, spans: readonly Span[], rows: readonly number[]): Record<string, Cell>[] {
  const wanted = new Set(rows);
  return stretches(rows, mostStretches).flatMap(({ first, last }) =>
    readLines(tab, spans, first, last - first + 1).filter((_, index) => wanted.has(first + index)),
  );
}

/** Rows as few stretches of neighbours: the widest gaps stay between them, the others are filled. */
export function stretches(rows: readonly number[], most: number): { first: number; last: number }[] {
  const gapBefore = (index: number) => (rows[index] as number) - (rows[index - 1] as number);
  const gaps = rows.map((_, index) => index).filter((index) => index > 0 && gapBefore(index) > 1);
  const begin = new Set([0, ...gaps.sort((a, b) => gapBefore(b) - gapBefore(a)).slice(0, most - 1)]);
  const found: { first: number; last: number }[] = [];
  rows.forEach((row, index) => {
    const last = found[found.length - 1];
    if (last && !begin.has(index)) last.last = row;
    else found.push({ first: row, last: row });
  });
  return found;
}
