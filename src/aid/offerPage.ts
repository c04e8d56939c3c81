import * as v from 'valibot';
import { settings } from '../chapter/settings';
import { offerRefusals } from '../i18n/offer';
import { extendLinks } from '../mail/links';
import { links, mailLog } from '../mail/tables';
import { action } from '../tables/action';
import type { KeyOf } from '../tables/choices';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { moveRequest } from './moves';
import { soundAlarm } from './offerAlarm';
import { cancelOffer, openUnlessAsked, stillAsked } from './offerEnds';
import { standingOf } from './offerStanding';
import { viewOf, viewTables } from './offerView';
import type { Detail } from './statuses';
import { deliveryReports, offers } from './tables';

/** The volunteer who says yes has this long to do it and tell how it went. */
export const timeToReport = 30 * 86_400_000;

const subject = v.string();
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

/** The volunteer says no, or cannot after all: the request is free again. */
export const declineOffer = action(
  'decline an offered request',
  { tables: viewTables, takes: v.object({ subject }), alone: true },
  (book, { subject }, context) => {
    const offer = book.get(offers, subject);
    const { state } = viewOf(book, offer, context);
    if (state === 'asked' || state === 'yours') {
      book.change(offers, offer.id, { state: 'declined', answeredAt: context.now });
      if (state === 'yours' || standingOf(book, offer.request).detail === 'offered') {
        openUnlessAsked(book, offer.request, context);
      }
    }
    return viewOf(book, book.get(offers, subject), context);
  },
);

/** Where a request goes when the volunteer has told how it went. What is not done needs a coordinator's eyes. */
const goesOn: Record<KeyOf<typeof deliveryReports>, Detail> = {
  delivered: 'delivered',
  someoneElse: 'delivered',
  partly: 'followUp',
  nobodyThere: 'followUp',
  notSafe: 'followUp',
};
const outcomes = Object.keys(deliveryReports) as KeyOf<typeof deliveryReports>[];

/** The volunteer tells how it went; from then on the page shows nobody's name or address. */
export const reportOffer = action(
  'report on a request',
  {
    tables: [...viewTables, settings, only(mailLog, 'key')],
    takes: v.object({
      subject,
      report: v.picklist(outcomes),
      note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000)), ''),
    }),
    alone: true,
  },
  (book, { subject, report, note }, context) => {
    const offer = book.get(offers, subject);
    const { state } = viewOf(book, offer, context);
    if (state === 'reported') return { state };
    if (state !== 'yours') throw new Refusal(offerRefusals.notYours);
    book.change(offers, offer.id, { state: 'done', report, note });
    const helper = report === 'someoneElse' ? '' : offer.volunteer;
    moveRequest(book, offer.request, { detail: goesOn[report], helper }, context, offer.volunteer);
    if (report === 'notSafe') soundAlarm(book, offer, context);
    return viewOf(book, book.get(offers, subject), context);
  },
);
