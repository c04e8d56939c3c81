import type { Book } from '../tables/book';
import { only } from '../tables/table';
import { standingOf } from './offerStanding';
import { offers } from './tables';

/** What an action lists that asks whether it was safe, besides `standingTables` or `askingTables`. */
export const safetyTable = only(offers, 'request', 'report');

/** Whether the last volunteer who was there did not feel safe, and nobody has settled that yet. */
export function wasNotSafe(book: Book, requestId: string): boolean {
  if (standingOf(book, requestId).detail !== 'followUp') return false;
  const reports = book.all(offers).flatMap(({ request, report }) => (request === requestId && report ? [report] : []));
  return reports[reports.length - 1] === 'notSafe';
}
