import type { Grid } from '../grid';
import { listKinds } from '../list';
import { headerWords, isAboutOthers, matchHeader } from './headerMatch';
import { looksLikeValue } from './looks';

/** Lines that are the header of a grid, counted from 0, and what they say above each column. */
export interface Header {
  readonly lines: readonly number[];
  readonly texts: readonly string[];
}

const linesLookedAt = 40;
const longestHeader = 160;

type Row = readonly string[];

/**
 * Finds the header: the line that says most of what columns of a list are called, with the line above that gathers its
 * columns in groups, or the one below that divides them.
 * @returns no lines when the grid has no header
 */
export function headerOf(rows: Grid): Header {
  const strengths = rows.slice(0, linesLookedAt).map((row) => strengthOf(row));
  const best = Math.max(0, ...strengths);
  const at = best > 0 ? strengths.indexOf(best) : unknownHeader(rows);
  if (at < 0) return { lines: [], texts: [] };
  const line = rows[at] as Row;
  const above = rows[at - 1];
  if (above && gathers(above, line)) return { lines: [at - 1, at], texts: joined(above, line) };
  const below = rows[at + 1];
  if (below && divides(line, below)) return { lines: [at, at + 1], texts: joined(line, below) };
  return { lines: [at], texts: line.map((text) => text.trim()) };
}

/** How much a line is like a header, 0 when it is none: of lists with several columns, two must be known. */
function strengthOf(row: Row): number {
  const filled = row.map((cell) => cell.trim()).filter(Boolean);
  if (filled.length === 0 || filled.some((text) => !isLabel(text))) return 0;
  const known = filled.map(bestMatch).filter((match) => match >= 0.6);
  if (known.length < Math.min(2, filled.length) || known.length < filled.length * 0.25) return 0;
  const sum = known.reduce((all, one) => all + one, 0);
  // A single line of text above a list of one column is rather its title, unless it says just what the column is.
  return filled.length === 1 && sum < 0.9 ? 0 : sum;
}

function isLabel(text: string): boolean {
  return text.length <= longestHeader && /\p{L}|#/u.test(text) && !looksLikeValue(text);
}

const matches = new Map<string, number>();

function bestMatch(text: string): number {
  const words = headerWords(text);
  const before = matches.get(words);
  if (before !== undefined) return before;
  const best = Math.max(0, ...listKinds.flatMap((kind) => [...matchHeader(kind, text).values()]));
  if (matches.size > 5000) matches.clear();
  matches.set(words, best);
  return best;
}

/** A header in words that nobody has seen: labels above a column whose cells all look like values. */
function unknownHeader(rows: Grid): number {
  const at = rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length >= 2);
  const row = rows[at];
  if (!row?.every((cell) => cell.trim() === '' || isLabel(cell.trim()))) return -1;
  const below = rows.slice(at + 1, at + 1 + linesLookedAt);
  const isAbove = row.some((label, column) => {
    if (label.trim() === '') return false;
    const cells = below.map((line) => (line[column] ?? '').trim()).filter(Boolean);
    return cells.length > 0 && cells.every(looksLikeValue);
  });
  return isAbove ? at : -1;
}

/** `Contact` and `Availability` above `Phone, E-mail, Mornings, Evenings`: each word stands above several columns. */
function gathers(above: Row, line: Row): boolean {
  const groups = above.map((cell) => cell.trim()).filter(Boolean);
  const width = line.filter((cell) => cell.trim() !== '').length;
  // A title begins at the left; a single group does not.
  const least = (above[0] ?? '').trim() === '' ? 1 : 2;
  if (groups.length < least || groups.length >= width || !groups.every(isLabel)) return false;
  return joined(above, line).some((text, column) => {
    const isMore = text !== (line[column] ?? '').trim() && text !== (above[column] ?? '').trim();
    return isMore && (isAboutOthers(text) || bestMatch(text) >= 0.6);
  });
}

/** A second line under some columns only, with blanks under those that need no more words. */
function divides(line: Row, below: Row): boolean {
  const filled = below.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  if (filled.length === 0 || !filled.every((column) => isLabel((below[column] as string).trim()))) return false;
  const isNew = filled.filter((column) => (line[column] ?? '').trim() === '');
  const bare = line.filter((cell, column) => cell.trim() !== '' && (below[column] ?? '').trim() === '');
  return isNew.length > 0 && bare.length > 0 && filled.length <= isNew.length * 2 && (below[0] ?? '').trim() === '';
}

/** The words of the upper line go on to the right until the next, wherever the lower one has words. */
function joined(upper: Row, lower: Row): string[] {
  let group = '';
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, column) => {
    const [over, under] = [(upper[column] ?? '').trim(), (lower[column] ?? '').trim()];
    if (over !== '') group = over;
    if (under === '' || group === '') return under || over;
    const both = `${group} ${under}`;
    // A word that says enough needs no group: the last group of a line has no end that could be seen.
    return bestMatch(both) < bestMatch(under) - 0.05 && !isAboutOthers(both) ? under : both;
  });
}
