import { letterLanguage } from '../chapter/letterTo';
import { spokenObstacle } from '../chapter/reasons';
import { areas, volunteers } from '../chapter/tables';
import { offerRefusals } from '../i18n/offer';
import { makeLink } from '../mail/links';
import { queueMail } from '../mail/outbox';
import { type Obstacle, obstacleFor } from '../match/rank';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { moveRequest } from './moves';
import { candidatesFor, taskOf } from './offerCandidates';
import { offerLetter } from './offerLetter';
import { standingOf } from './offerStanding';
import { detailedStatuses, waitsForHelp } from './statuses';
import type { DeskRow } from './tables';
import { desk, offers } from './tables';

const hour = 3_600_000;
/** Who needs help today cannot wait for days until somebody reads their mail. */
const answerWithin = (urgency: DeskRow['urgency']) => (urgency === 'today' ? 4 : 72) * hour;

/**
 * Asks a volunteer to help with a request. Several may be asked; the first to say yes has it.
 * A coordinator who knows better may ask somebody who is left out, but nobody who pauses, said no or has no address.
 */
export function makeOffer(
  book: Book,
  request: string,
  volunteerId: string,
  context: Context,
): { offer: string; name: string } {
  const row = book.get(desk, request);
  const volunteer = book.get(volunteers, volunteerId);
  refuseUnlessOpen(book, row, context);
  refuseUnlessAskable(book, row, volunteerId, context);
  takeBack(book, request);
  const until = context.now + answerWithin(row.urgency);
  const offer = book.add(offers, {
    request,
    volunteer: volunteerId,
    state: 'offered',
    offeredAt: context.now,
    until,
  });
  moveRequest(book, request, { detail: 'offered', helper: '' }, context);
  book.change(volunteers, volunteerId, { lastAskedAt: context.now });
  const language = letterLanguage(volunteer, context.language);
  const linkId = makeLink(book, { purpose: 'offer', subject: offer.id, until, language }, context);
  const task = { ...row, areaName: book.find(areas, row.area)?.name ?? '' };
  queueMail(book, offerLetter(offer, task, volunteer, { linkId, answerBy: context.dayOf(until), language }), context);
  return { offer: offer.id, name: volunteer.name };
}

/** Who had it in hand has it no more: a coordinator or organizer has opened the request again since. */
function takeBack(book: Book, requestId: string): void {
  for (const { id, request, state } of book.all(offers)) {
    if (request === requestId && state === 'taken') book.change(offers, id, { state: 'cancelled' });
  }
}

function refuseUnlessOpen(book: Book, { id }: DeskRow, { language }: Context): void {
  const { detail } = standingOf(book, id);
  if (waitsForHelp.includes(detail)) return;
  throw new Refusal(offerRefusals.notOpen, { id, status: detail && choiceLabel(detailedStatuses, detail, language) });
}

function refuseUnlessAskable(book: Book, row: DeskRow, volunteerId: string, context: Context): void {
  const candidate = candidatesFor(book, row.id, context).find(({ id }) => id === volunteerId);
  const obstacle = candidate && obstacleFor(taskOf(row, context), candidate, context.today);
  if (!obstacle || !isFinal(obstacle)) return;
  const why = spokenObstacle(obstacle, context.language);
  throw new Refusal(offerRefusals.cannotAsk, { name: book.get(volunteers, volunteerId).name, why });
}

/** What even a coordinator who knows better does not pass over. */
export function isFinal({ key }: Obstacle): boolean {
  return key === 'paused' || key === 'unreachable' || key === 'waiting' || key === 'saidNo';
}
