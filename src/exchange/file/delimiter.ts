import { parse } from 'papaparse';

const candidates = [',', '\t', ';', '|'];

/**
 * What stands between the cells of a text: the sign by which most of the first lines fall into the same number of
 * cells. Title lines and notes above the header have no say, since they agree with nobody.
 */
export function delimiterOf(text: string): string {
  const start = text.slice(0, 100_000);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of candidates) {
    if (!start.includes(delimiter)) continue;
    const score = agreement(parse(start, { delimiter, newline: '\n', preview: 100, skipEmptyLines: true }).data);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** @returns the share of lines that have the commonest number of cells above one, and a little for each of these cells */
function agreement(rows: string[][]): number {
  const lines = new Map<number, number>();
  for (const { length } of rows) if (length > 1) lines.set(length, (lines.get(length) ?? 0) + 1);
  let score = 0;
  for (const [cells, count] of lines) score = Math.max(score, count / rows.length + Math.min(cells, 50) / 200);
  return score;
}
