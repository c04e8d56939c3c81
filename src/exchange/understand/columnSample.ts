import type { Grid } from '../grid';
import type { Layout } from '../list';

const mostCells = 200;

/**
 * The filled cells of each column, without blanks around: all of a short list, some from all over a long one.
 * @returns one array a column, as wide as the widest of header and lines that were looked at
 */
export function columnSamples(rows: Grid, { header, firstLine, notRecords }: Layout): string[][] {
  const left = new Set(notRecords.map(({ line }) => line));
  const lines: number[] = [];
  for (let line = firstLine; line <= rows.length; line += 1) if (!left.has(line)) lines.push(line);
  const step = Math.max(1, Math.floor(lines.length / (2 * mostCells)));
  const columns: string[][] = header.map(() => []);
  for (let i = 0; i < lines.length; i += step) {
    (rows[(lines[i] as number) - 1] as readonly string[]).forEach((cell, column) => {
      const text = cell.trim();
      if (text === '' || column >= columns.length) return;
      const cells = columns[column] as string[];
      if (cells.length < mostCells) cells.push(text);
    });
  }
  return columns;
}
