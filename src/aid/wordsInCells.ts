import { streetType } from '../recognize/streetWords';
import type { Book } from '../tables/book';
import type { Table } from '../tables/table';

/**
 * What a cell that refers to a volunteer or an area tells the other file: an id, and never words that somebody typed
 * there, which may tell who asked.
 */
export function idOnly(cell: string): string {
  return /^[A-Z]-[\dA-Z-]+$/.test(cell) ? cell : '';
}

/** The cells of both files' requests that refer to somebody or something in the Workbook. */
const references = ['helper', 'takenBy', 'area'];

/** Cells of a request in which people wrote words of their own instead of what the column is for. */
export function wordsIn(book: Book, where: Table, id: string): { column: string; text: string }[] {
  const row: Record<string, unknown> = book.find(where, id) ?? {};
  const named = references.flatMap((column) => {
    const text = String(row[column] ?? '');
    return text !== idOnly(text) ? [{ column, text }] : [];
  });
  return [...book.problems(where).filter((cell) => cell.id === id), ...named];
}

const day = /\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/g;
const phone = /\d(?:[\s().+-]*\d){6}/;
const email = /\S@\S/;

/** What Spanish addresses begin with. */
const calle = /^(calle|camino|callej[oó]n|colonia)$/i;

/** Whether words tell how or where to find somebody: a phone number, an e-mail address, a street with a number. */
export function tellsWhere(text: string): boolean {
  const numbers = text.replace(day, ' ');
  if (email.test(text) || phone.test(numbers)) return true;
  return /\d/.test(numbers) && text.split(/[\s,]+/).some((word) => streetType(word) !== undefined || calle.test(word));
}
