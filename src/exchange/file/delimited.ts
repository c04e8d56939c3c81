import { parse } from 'papaparse';
import type { Grid } from '../grid';
import type { Budget } from './budget';
import { delimiterOf } from './delimiter';

/** No list writes an address or a note over more lines than this; a quote that was never closed does. */
const mostLinesOfACell = 40;

/** How systems before Windows end a text. */
const oldEnd = '\x1a';

/** Rows of a text whose cells stand between commas, tabs, semicolons or bars. */
export function delimited(raw: string, budget: Budget): Grid {
  let text = raw.includes('\0') ? raw.split('\0').join('') : raw;
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.endsWith(oldEnd) || text.endsWith(`${oldEnd}\n`)) text = text.slice(0, text.lastIndexOf(oldEnd));
  const told = /^sep=(.)\n/i.exec(text)?.[1];
  if (told) text = text.slice(text.indexOf('\n'));
  const delimiter = told ?? delimiterOf(text);
  budget.takeCells(signsIn(text, delimiter) + signsIn(text, '\n'));
  const { data, errors } = parse(text, { delimiter, newline: '\n' });
  const rows = errors.some(({ type }) => type === 'Quotes') ? carefully(text, delimiter) : data;
  return isBlank(rows[rows.length - 1]) ? rows.slice(0, -1) : rows;
}

/** The same where quotes are not as they should be: no quote takes more than a few lines with it. */
function carefully(text: string, delimiter: string): string[][] {
  const lines = text.split('\n');
  const rows: string[][] = [];
  for (let at = 0; at < lines.length; ) {
    const { row, taken } = oneRecord(lines, at, delimiter);
    rows.push(row);
    at += taken;
  }
  return rows;
}

function oneRecord(lines: string[], from: number, delimiter: string): { row: string[]; taken: number } {
  const [line = ''] = lines.slice(from, from + 1);
  const alone = parse(line, { delimiter, newline: '\n' });
  if (!isOpen(alone.errors)) return { row: alone.data[0] ?? [''], taken: 1 };
  const most = Math.min(mostLinesOfACell, lines.length - from);
  for (let taken = 2; taken <= most; taken += 1) {
    const { data, errors } = parse(lines.slice(from, from + taken).join('\n'), { delimiter, newline: '\n' });
    if (errors.every(({ type }) => type !== 'Quotes') && data.length === 1) return { row: data[0] ?? [''], taken };
  }
  return { row: line.split(delimiter), taken: 1 };
}

const isOpen = (errors: { code: string }[]) => errors.some(({ code }) => code === 'MissingQuotes');

const isBlank = (row: readonly string[] | undefined) => row !== undefined && row.length === 1 && row[0] === '';

function signsIn(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
