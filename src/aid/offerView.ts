import { areas, requests, volunteers } from '../chapter/tables';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { appendOnly, only } from '../tables/table';
import { agreed, isInHandsOf, isWaiting } from './offerStanding';
import { type Round, roundOf, type ShownTask, shownTask } from './round';
import { consents, desk, moves, type Offer, offers, people } from './tables';

/**
 * What the page of an offer shows. Once it was taken, it shows all that the volunteer has in hand: one page for the whole
 * way. Before that, and after it was given back, it shows nobody.
 */
export type OfferView =
  | { state: 'asked'; task: ShownTask; answerBy: string }
  | ({ state: 'yours' } & Round)
  | ({ state: 'reported' } & Partial<Round>)
  /** `goOn`: address of the page with the rest of the way; '' when there is none. */
  | { state: 'declined'; goOn?: string }
  | { state: 'faster' | 'over' };

/** What an action lists that shows an offer. */
export const viewTables = [
  only(desk, ...agreed, 'need', 'quantity', 'area', 'language', 'urgency', 'person'),
  only(requests, 'status', 'takenBy', 'turn'),
  appendOnly(moves),
  only(areas, 'name'),
  only(volunteers, 'name'),
  only(people, 'name', 'phone', 'email', 'address', 'reach', 'messageIsSafe', 'mergedInto'),
  only(consents, 'person', 'purpose', 'withdrawnAt'),
  only(offers, 'request', 'volunteer', 'state', 'until', 'answeredAt', 'report', 'note'),
] as const;

/** What the volunteer who was asked sees now. */
export function viewOf(book: Book, offer: Offer, context: Context): OfferView {
  switch (offer.state) {
    case 'declined':
      return { state: 'declined' };
    case 'done':
      return { state: 'reported', ...whatIsLeft(book, offer, context) };
    case 'taken':
      if (!isInHandsOf(book, offer.request, offer.volunteer)) return { state: 'over' };
      return { state: 'yours', ...roundOf(book, offer.volunteer, context) };
    default:
      if (isStillOffered(book, offer, context)) {
        return { state: 'asked', task: shownTask(book, offer, context), answerBy: context.dayOf(offer.until ?? 0) };
      }
      return { state: isWithSomebodyElse(book, offer) ? 'faster' : 'over' };
  }
}

/** The rest of the way, for who comes from one of its stops; nothing when there is none. */
function whatIsLeft(book: Book, { volunteer }: Offer, context: Context): Partial<Round> {
  const round = roundOf(book, volunteer, context);
  return round.stops.length > 0 ? round : {};
}

function isStillOffered(book: Book, { state, until, request }: Offer, { now }: Context): boolean {
  return state === 'offered' && (until ?? 0) > now && isWaiting(book, request);
}

function isWithSomebodyElse(book: Book, { id, request }: Offer): boolean {
  const theirs = book.all(offers).filter((other) => other.request === request && other.id !== id);
  return theirs.some(({ state }) => state === 'taken' || state === 'done');
}
