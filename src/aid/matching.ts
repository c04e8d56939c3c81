import { plan } from '../match/plan';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { candidatesOf, taskOf } from './offerCandidates';
import { standingOf } from './offerStanding';
import { waitsForHelp } from './statuses';
import { type DeskRow, desk } from './tables';
import { firstUrgent } from './triage';

/** The requests that nobody has in hand. */
export function waitingRows(book: Book): DeskRow[] {
  return book.all(desk).filter(({ id }) => waitsForHelp.includes(standingOf(book, id).detail));
}

/**
 * Who is asked best for each of these requests when all are looked at together.
 * @param mayAsk whether somebody may be asked for a request at all; everybody when left out
 * @returns volunteers' ids in the order of the rows; '' for nobody
 */
export function planFor(
  book: Book,
  rows: readonly DeskRow[],
  context: Context,
  mayAsk: (request: string, volunteer: string) => boolean = () => true,
): string[] {
  const candidatesFor = candidatesOf(book, context);
  const waiting = rows.map((row) => ({
    task: taskOf(row, context),
    candidates: candidatesFor(row.id).filter(({ id }) => mayAsk(row.id, id)),
    urgency: firstUrgent.length - 1 - firstUrgent.indexOf(row.urgency),
  }));
  return plan(waiting, context);
}
