import * as v from 'valibot';
import { settings } from '../chapter/settings';
import { volunteers } from '../chapter/tables';
import { say } from '../i18n/language';
import { offerRefusals } from '../i18n/offer';
import { lookWords } from '../i18n/pleaseLook';
import { extendLinks } from '../mail/links';
import { links, mailLog } from '../mail/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { KeyOf } from '../tables/choices';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { moveRequest } from './moves';
import { addressOf, offerLinks } from './offerAddress';
import { soundAlarm } from './offerAlarm';
import { cancelOffer, openUnlessAsked, stillAsked } from './offerEnds';
import { standingOf } from './offerStanding';
import { viewOf, viewTables } from './offerView';
import { roundOf } from './round';
import type { Detail } from './statuses';
import { deliveryReports, desk, type Offer, offers } from './tables';

/** The volunteer who says yes has this long to do it and tell how it went. */
export const timeToReport = 30 * 86_400_000;

const subject = v.string();
/** Of several that the volunteer has in hand, the id of the offer that is answered; that of the page when left out. */
const which = { subject, stop: v.optional(v.string()) };
const mailPart = only(mailLog, 'state', 'letter', 'changedAt');

/** What the page of an offer shows; changes nothing. */
export const showOffer = action(
  'show an offer',
  { tables: viewTables, takes: v.object({ subject }) },
  (book, { subject }, context) => viewOf(book, book.get(offers, subject), context),
);

/** The volunteer says yes: the first one has it; again is harmless; who comes later is told that somebody was faster. */
export const takeOffer = action(
  'take an offered request',
  { tables: [...viewTables, mailPart, links], takes: v.object({ subject }), alone: true },
  (book, { subject }, context) => {
    const offer = book.get(offers, subject);
    if (viewOf(book, offer, context).state === 'asked') {
      book.change(offers, offer.id, { state: 'taken', answeredAt: context.now });
      for (const other of stillAsked(book, offer.request)) cancelOffer(book, other, context);
      moveRequest(book, offer.request, { detail: 'claimed', helper: offer.volunteer }, context, offer.volunteer);
      extendLinks(book, { purpose: 'offer', subject, until: context.now + timeToReport });
    }
    return viewOf(book, book.get(offers, subject), context);
  },
);

/** Says no, or cannot after all: the request is free again. */
export const declineOffer = action(
  'decline an offered request',
  { tables: [...viewTables, offerLinks], takes: v.object(which), alone: true },
  (book, told, context) => {
    const offer = meant(book, told, context);
    const { state } = viewOf(book, offer, context);
    if (state === 'asked' || state === 'yours') {
      book.change(offers, offer.id, { state: 'declined', answeredAt: context.now });
      if (state === 'yours' || standingOf(book, offer.request).detail === 'offered') {
        openUnlessAsked(book, offer.request, context);
      }
    }
    const view = viewOf(book, book.get(offers, told.subject), context);
    return state === 'yours' && view.state === 'declined' ? { ...view, goOn: pageOfNext(book, offer, context) } : view;
  },
);

/** Where the rest of the way stands, for who has given one stop back; '' when that was all. */
function pageOfNext(book: Book, { volunteer }: Offer, context: Context): string {
  const [next] = roundOf(book, volunteer, context).stops;
  return next ? addressOf(book, next.offer, context) : '';
}

/** The offer that a volunteer answers: that of the page, or another stop of the way that the page shows. */
function meant(
  book: Book,
  { subject, stop = subject }: { subject: string; stop?: string | undefined },
  context: Context,
): Offer {
  const own = book.get(offers, subject);
  if (stop === subject) return own;
  const other = book.find(offers, stop);
  const { state } = viewOf(book, own, context);
  const isShown = state === 'yours' || state === 'reported';
  if (!isShown || other?.volunteer !== own.volunteer) throw new Refusal(offerRefusals.notYours);
  return other;
}

/** Where a request goes when the volunteer has told how it went. What is not done needs a coordinator's eyes. */
type Report = KeyOf<typeof deliveryReports>;
const goesOn: Record<Report, Detail> = {
  delivered: 'delivered',
  someoneElse: 'delivered',
  partly: 'followUp',
  nobodyThere: 'followUp',
  notSafe: 'followUp',
};
const outcomes = Object.keys(deliveryReports) as Report[];

function tellInDesk(book: Book, offer: Offer, report: Report, { language, today }: Context): void {
  const { look } = book.get(desk, offer.request);
  const name = book.find(volunteers, offer.volunteer)?.name || offer.volunteer;
  const line = say(lookWords.reported, language, {
    day: today,
    name,
    what: deliveryReports[report][language],
    offer: offer.id,
  });
  book.change(desk, offer.request, { look: [look, line].filter(Boolean).join('\n') });
}

/** The volunteer tells how it went; from then on nobody's name or address of that request is shown. */
export const reportOffer = action(
  'report on a request',
  {
    tables: [...viewTables, only(desk, 'look'), settings, only(mailLog, 'key')],
    takes: v.object({
      ...which,
      report: v.picklist(outcomes),
      note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000)), ''),
    }),
    alone: true,
  },
  (book, { subject, stop, report, note }, context) => {
    const offer = meant(book, { subject, stop }, context);
    const { state } = viewOf(book, offer, context);
    if (state === 'reported') return viewOf(book, book.get(offers, subject), context);
    if (state !== 'yours') throw new Refusal(offerRefusals.notYours);
    book.change(offers, offer.id, { state: 'done', report, note });
    const helper = report === 'someoneElse' ? '' : offer.volunteer;
    moveRequest(book, offer.request, { detail: goesOn[report], helper }, context, offer.volunteer);
    if (goesOn[report] === 'followUp') tellInDesk(book, offer, report, context);
    if (report === 'notSafe') soundAlarm(book, offer, context);
    return viewOf(book, book.get(offers, subject), context);
  },
);
