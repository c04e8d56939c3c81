import { setting, settings } from '../chapter/settings';
import { areas, volunteers } from '../chapter/tables';
import { dropMail } from '../mail/outbox';
import { mailLog, mailTables } from '../mail/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { only } from '../tables/table';
import { moveRequest } from './moves';
import { letterKey } from './offerLetter';
import { askingTables, isWaiting, type Standing, standingOf, standingTables } from './offerStanding';
import { passOn } from './passOn';
import { desk, type Offer, offers } from './tables';

/** What an action lists that takes letters back. */
export const takesLettersBack = only(mailLog, 'state', 'letter', 'changedAt');

/**
 * For the hourly round: offers that nobody answered in time end, and so do those whose request somebody has closed or
 * given to another by hand. A request that was waiting for those answers only is open again.
 */
export const endOffers = action(
  'let unanswered offers end',
  {
    tables: [
      ...standingTables,
      ...askingTables,
      only(desk, 'look'),
      only(offers, 'until'),
      only(areas, 'name'),
      volunteers,
      only(settings, 'value'),
      ...mailTables,
      takesLettersBack,
    ],
    alone: true,
  },
  (book, _, context) => {
    for (const offer of book.all(offers)) {
      if (offer.state === 'offered') {
        if (!isWaiting(book, offer.request)) cancelOffer(book, offer, context);
        else if ((offer.until ?? 0) <= context.now) expire(book, offer, context);
      } else if (offer.state === 'taken') endIfOver(book, offer);
    }
    if (setting(book, 'askNext') === 'yes') passOn(book, context);
  },
);

/** The row is gone from the Desk tab. */
const nowhere: Standing = { detail: '', helper: '' };

function expire(book: Book, { id, request }: Offer, context: Context): void {
  book.change(offers, id, { state: 'expired' });
  if (standingOf(book, request).detail === 'offered') openUnlessAsked(book, request, context);
}

function endIfOver(book: Book, { id, request, volunteer }: Offer): void {
  const { detail, helper } = book.find(desk, request) ? standingOf(book, request) : nowhere;
  if (helper !== volunteer) book.change(offers, id, { state: 'cancelled' });
  else if (detail === 'delivered' || detail === 'closed') book.change(offers, id, { state: 'done' });
}

/** The offers of a request that nobody has answered. */
export function stillAsked(book: Book, requestId: string): Offer[] {
  return book.all(offers).filter(({ request, state }) => request === requestId && state === 'offered');
}

/** Takes an unanswered offer back, and its letter when it has not gone out. */
export function cancelOffer(book: Book, { id }: Pick<Offer, 'id'>, context: Context): void {
  book.change(offers, id, { state: 'cancelled' });
  dropMail(book, letterKey(id), context);
}

/** A request that nobody has taken and nobody is being asked for any more is open again. */
export function openUnlessAsked(book: Book, requestId: string, context: Context): void {
  const detail = stillAsked(book, requestId).length > 0 ? 'offered' : 'open';
  moveRequest(book, requestId, { detail, helper: '' }, context);
}
