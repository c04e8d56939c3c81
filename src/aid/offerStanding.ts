import { requests, volunteers } from '../chapter/tables';
import type { Book } from '../tables/book';
import { appendOnly, only } from '../tables/table';
import { agree } from './agreement';
import { type Detail, detailIn, inHand, meantBy, waitsForHelp } from './statuses';
import { desk, moves, offers } from './tables';
import { idOnly } from './wordsInCells';

/** Where a request stands: the same in both files. */
export interface Standing {
  detail: Detail | '';
  /** Id of the volunteer; '' for nobody. */
  helper: string;
}

export const agreed = ['status', 'detail', 'helper', 'agreedDetail', 'agreedHelper', 'turn'] as const;

/** What of a request stands in the Workbook. */
export const seenRequests = only(requests, 'status', 'takenBy', 'turn');

/** Who may have it in hand, and what steps it has taken. */
export const helpersAndMoves = [only(volunteers, 'name'), appendOnly(moves)] as const;

/** What an action lists that asks where a request stands, or moves it. */
export const standingTables = [only(desk, ...agreed), seenRequests, ...helpersAndMoves] as const;

/** The same with what is asked for, and who was asked. */
export const askingTables = [
  only(desk, ...agreed, 'need', 'quantity', 'area', 'language', 'urgency', 'askedOn'),
  seenRequests,
  only(offers, 'request', 'volunteer', 'state', 'answeredAt'),
  appendOnly(moves),
] as const;

/** Where a request stands, with what people changed in one file and the other has not yet taken over. */
export function standingOf(book: Book, requestId: string): Standing {
  const row = book.get(desk, requestId);
  const seen = book.find(requests, requestId);
  const before = row.agreedDetail as Detail | '';
  const here = detailIn(row, before);
  return {
    detail: agree(here, seen ? meantBy(seen.status, before) : here, before),
    helper: agree(idOnly(row.helper), idOnly(seen?.takenBy ?? row.helper), row.agreedHelper),
  };
}

/** Whether both files agree that nobody has it in hand. */
export function isWaiting(book: Book, requestId: string): boolean {
  return bothSay(book, requestId, ({ detail }) => waitsForHelp.includes(detail));
}

/** Whether both files agree that this volunteer has it in hand: whoever changes either of them ends that at once. */
export function isInHandsOf(book: Book, requestId: string, volunteerId: string): boolean {
  return bothSay(book, requestId, ({ detail, helper }) => inHand.includes(detail) && helper === volunteerId);
}

/** A row that is gone from the Desk tab says nothing any more, to nobody. */
function bothSay(book: Book, requestId: string, holds: (standing: Standing) => boolean): boolean {
  const row = book.find(desk, requestId);
  const seen = book.find(requests, requestId);
  if (!row) return false;
  const before = row.agreedDetail as Detail | '';
  const here = { detail: detailIn(row, before), helper: row.helper };
  return holds(here) && (!seen || holds({ detail: meantBy(seen.status, before), helper: seen.takenBy }));
}
