import type { Cell } from './cells';
import { isDate } from './cells';

/**
 * The one way for text into cells. Google reads a written string as if a person had typed it, so that `=…` becomes a
 * formula, `007` a number and `1-2` a date. A leading apostrophe says "text"; whether Google then keeps the apostrophe
 * is not established, so what was written is read back, and a cell that came out differently is put right as rich
 * text, which is never parsed. Under every reading nothing is a formula, even for a moment.
 */
export function guarded(cell: Cell): Cell {
  return typeof cell === 'string' && !isHarmless(cell) ? `'${cell}` : cell;
}

/** Words that no locale reads as a formula, number, date, time or truth value; an id is one too. */
function isHarmless(text: string): boolean {
  if (text === '') return true;
  return /^[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{2}$/.test(text) || (/^\p{L}[\p{L} ,.]*$/u.test(text) && !isWordWithMeaning(text));
}

/** TRUE in the languages of Sheets, and names of months: "May" alone may become a date. */
function isWordWithMeaning(text: string): boolean {
  return text.split(' ').some((word) => word.length <= 10 && meaningful.test(word));
}

const meaningful =
  /^(true|false|verdadero|falso|vrai|faux|wahr|falsch|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|dic|pm|am)\p{L}*[.,]?)$/iu;

/** Whether a cell came out as it was meant. */
export function cameOut(meant: Cell, found: Cell, formula: string): boolean {
  if (formula !== '') return false;
  if (isDate(meant)) return isDate(found) && Math.abs(found.getTime() - meant.getTime()) < 1000;
  if (typeof meant === 'number') return isDate(found) || found === meant;
  return found === meant;
}
