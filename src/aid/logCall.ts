import { settings } from '../chapter/settings';
import { mailTables } from '../mail/tables';
import type { Book } from '../tables/book';
import type { KeyOf } from '../tables/choices';
import type { Context } from '../tables/context';
import type { DateOnly } from '../tables/kinds';
import { appendOnly, only } from '../tables/table';
import { afterCall } from './callRule';
import type { callOutcomes, callWays } from './callWords';
import { moveRequest } from './moves';
import { standingOf } from './offerStanding';
import { waitsForHelp } from './statuses';
import { calls, consents, type DeskRow, desk, people } from './tables';
import { sayGoodbye } from './writeToAsker';

/** What an action lists that logs calls, besides `standingTables`. */
export const callTables = [
  only(desk, 'person', 'attempts', 'callBackOn', 'closeReason', 'closedOn', 'look'),
  only(people, 'email', 'reach', 'messageIsSafe', 'language', 'inbox', 'mergedInto'),
  only(consents, 'person', 'purpose', 'withdrawnAt'),
  appendOnly(calls),
  only(settings, 'value'),
  ...mailTables,
] as const;

export interface Told {
  person: string;
  /** The request that the call was about; '' for the whole case. */
  request: string;
  channel: KeyOf<typeof callWays>;
  outcome: KeyOf<typeof callOutcomes>;
  note: string;
  /** The day that was promised; '' for none. */
  callBackOn: DateOnly;
}

/**
 * Keeps a call, and what comes of it for all requests of the case: when to call again, and after three calls without an
 * answer a kind end of what nobody has in hand.
 * @returns whether it was that end
 */
export function logCall(book: Book, { callBackOn, ...told }: Told, context: Context): boolean {
  book.add(calls, { ...told, at: context.now, by: context.who });
  const open = told.person === '' ? [book.get(desk, told.request)] : openRequestsOf(book, told.person);
  const attempts = Math.max(0, ...open.map((row) => row.attempts ?? 0));
  const after = afterCall({ outcome: told.outcome, attempts, callBackOn, today: context.today });
  const person = book.find(people, told.person);
  // Where they live does not change by a call.
  const inbox = person?.inbox === 'outOfArea' && after.inbox !== 'unreachable' ? 'outOfArea' : after.inbox;
  if (person) book.change(people, person.id, { inbox });
  const heard = told.outcome === 'talked' ? { look: '' } : {};
  for (const { id } of open) {
    book.change(desk, id, { attempts: after.attempts, callBackOn: after.callBackOn, ...heard });
  }
  if (after.givesUp) giveUp(book, told.person, open, context);
  return after.givesUp;
}

/** The requests of a case that are not over. */
export function openRequestsOf(book: Book, person: string): DeskRow[] {
  return book.all(desk).filter((row) => row.person === person && row.status !== 'closed');
}

function giveUp(book: Book, person: string, open: readonly DeskRow[], context: Context): void {
  const idle = open.filter(({ id }) => {
    const { detail } = standingOf(book, id);
    return waitsForHelp.includes(detail) || detail === 'waiting';
  });
  for (const { id } of idle) {
    moveRequest(book, id, { detail: 'closed', helper: '' }, context);
    book.change(desk, id, { closeReason: 'unreachable', closedOn: context.today });
  }
  if (idle.length > 0) sayGoodbye(book, person, context);
}
