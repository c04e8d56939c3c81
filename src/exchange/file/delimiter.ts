import { parse } from 'papaparse';

const candidates = [',', '\t', ';', '|'];

/**
 * What stands between the cells of a text: the sign by which most of the first lines fall into the same number of
 * cells. Title lines and notes above the header have no say, since they agree with nobody.
 */
export function delimiterOf(text: string): string {
  const start = text.slice(0, 100_000);
  if (isAddressesOnly(start)) return '\t';
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of candidates) {
    if (!start.includes(delimiter)) continue;
    const score = agreement(parse(start, { delimiter, newline: '\n', preview: 100, skipEmptyLines: true }).data);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** `321 First St, Alexandria VA 22314` and nothing else: a comma inside an address parts no cells. */
function isAddressesOnly(start: string): boolean {
  const lines = start
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 100);
  const whole = lines.filter((line) =>
    /^\s*\d+\S*\s[^,\t;|"]*(,[^\t;|"]*)?\b[A-Z]{2}[ ,]+\d{5}(-\d{4})?\s*$/.test(line),
  );
  return lines.length > 0 && whole.length >= lines.length * 0.6;
}

/** @returns the share of lines that have the commonest number of cells above one, and a little for each of these cells */
function agreement(rows: string[][]): number {
  const lines = new Map<number, number>();
  for (const { length } of rows) if (length > 1) lines.set(length, (lines.get(length) ?? 0) + 1);
  let score = 0;
  for (const [cells, count] of lines) score = Math.max(score, count / rows.length + Math.min(cells, 50) / 200);
  return score;
}
