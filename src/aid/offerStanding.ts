import { requests, volunteers } from '../chapter/tables';
import type { Book } from '../tables/book';
import { only } from '../tables/table';
import { agree } from './inStep';
import type { DeskRow } from './tables';
import { desk, offers } from './tables';

/** Where a request stands: the same in both files. */
export interface Standing {
  status: DeskRow['status'];
  /** Id of the volunteer; '' for nobody. */
  helper: string;
}

/** A request that nobody has in hand; asking for help with a new one is what reviewing it comes to. */
export const waitsForHelp: readonly DeskRow['status'][] = ['new', 'triaged', 'open', 'offered', 'followUp'];
/** Somebody is on it. */
const inHand: readonly DeskRow['status'][] = ['claimed', 'scheduled'];

export const agreed = ['status', 'helper', 'agreedStatus', 'agreedHelper'] as const;

/** What an action lists that asks where a request stands, or moves it. */
export const standingTables = [
  only(desk, ...agreed),
  only(requests, 'status', 'takenBy'),
  only(volunteers, 'name'),
] as const;

/** The same with what is asked for, and who was asked. */
export const askingTables = [
  only(desk, ...agreed, 'need', 'quantity', 'area', 'language', 'urgency', 'askedOn'),
  only(requests, 'status', 'takenBy'),
  only(offers, 'request', 'volunteer', 'state', 'answeredAt'),
] as const;

/** Where a request stands, with what people changed in one file and the other has not yet taken over. */
export function standingOf(book: Book, requestId: string): Standing {
  const row = book.get(desk, requestId);
  const seen = book.find(requests, requestId);
  return {
    status: agree(row.status, seen?.status ?? row.status, row.agreedStatus as DeskRow['status']),
    helper: agree(row.helper, seen?.takenBy ?? row.helper, row.agreedHelper),
  };
}

/** Whether both files agree that nobody has it in hand. */
export function isWaiting(book: Book, requestId: string): boolean {
  return bothSay(book, requestId, ({ status }) => waitsForHelp.includes(status));
}

/** Whether both files agree that this volunteer has it in hand: whoever changes either of them ends that at once. */
export function isInHandsOf(book: Book, requestId: string, volunteerId: string): boolean {
  return bothSay(book, requestId, ({ status, helper }) => inHand.includes(status) && helper === volunteerId);
}

/** A row that is gone from the Desk tab says nothing any more, to nobody. */
function bothSay(book: Book, requestId: string, holds: (standing: Standing) => boolean): boolean {
  const row = book.find(desk, requestId);
  const seen = book.find(requests, requestId);
  return row !== undefined && holds(row) && (!seen || holds({ status: seen.status, helper: seen.takenBy }));
}

/** Moves a request in both files at once. */
export function moveRequest(book: Book, requestId: string, { status, helper }: Standing): void {
  book.change(desk, requestId, { status, helper, agreedStatus: status, agreedHelper: helper });
  if (book.find(requests, requestId)) book.change(requests, requestId, { status, takenBy: helper });
}
