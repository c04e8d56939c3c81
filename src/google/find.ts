import type { Tab } from './spreadsheet';
import { at, columnLetters } from './spreadsheet';

/** So many patterns are sought at once, as one: the longest that Google takes is not established. */
const mostAtOnce = 20;

interface Cells {
  column: number;
  firstRow: number;
  lastRow: number;
}

/** Down to the end when no last row is told. */
type Column = Omit<Cells, 'lastRow'> & { lastRow?: number };

/**
 * The rows whose cell in a column has this text in it, 1-based: Google finds them, no cell is read. Case does not count.
 * The plainest search there is: what must not fail is sought by it.
 */
export function rowsHolding(tab: Tab, { column, firstRow, lastRow }: Column, text: string): number[] {
  if (text === '' || (lastRow ?? firstRow) < firstRow) return [];
  const letters = columnLetters(column);
  const cells = tab.getRange(`${letters}${firstRow}:${letters}${lastRow ?? ''}`);
  return cells
    .createTextFinder(text)
    .findAll()
    .map((found) => found.getRow());
}

/**
 * The rows whose cell in a column matches one of these regular expressions (RE2) as a whole, 1-based: Google finds them,
 * no cell is read. Case does not count. What people see is matched, which for a text is the text. How
 * Google joins regular expressions with the other wishes is not established: nothing may be lost when it finds too few.
 */
export function rowsWith(tab: Tab, { column, firstRow, lastRow }: Cells, patterns: readonly string[]): number[] {
  if (lastRow < firstRow) return [];
  const cells = at(tab, { row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 });
  return chunks(patterns).flatMap((some) =>
    cells
      .createTextFinder(some.map((one) => `(?:${one})`).join('|'))
      .matchEntireCell(true)
      .useRegularExpression(true)
      .findAll()
      .map((found) => found.getRow()),
  );
}

function chunks(patterns: readonly string[]): string[][] {
  const count = Math.ceil(patterns.length / mostAtOnce);
  return Array.from({ length: count }, (_, index) => patterns.slice(index * mostAtOnce, (index + 1) * mostAtOnce));
}
