import { areas, requests, volunteers } from '../chapter/tables';
import { spokenLanguages } from '../chapter/words';
import type { Language } from '../i18n/language';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { appendOnly, only } from '../tables/table';
import { idsOfCase } from './mergeCases';
import { spokenTask } from './offerLetter';
import { agreed, isInHandsOf, isWaiting } from './offerStanding';
import type { DeskRow, Offer } from './tables';
import { consents, deliveryReports, desk, moves, offers, people } from './tables';
import { waysToReach } from './waysToReach';

/** What a volunteer may know before saying yes; '' for what is not known. */
export interface ShownTask {
  need: string;
  quantity: string;
  area: string;
  urgency: string;
  language: string;
}

/** Who asked: for the volunteer who has the request in hand, and for nobody else. */
export interface ShownPerson {
  name: string;
  address: string;
  phone: string;
  email: string;
  reach: string;
  messageIsSafe: boolean;
}

/**
 * What the page of an offer shows. `person` is missing while the person has not agreed to be named: then the chapter
 * has to tell how to reach them.
 */
export type OfferView =
  | { state: 'asked'; task: ShownTask; answerBy: string }
  | { state: 'yours'; task: ShownTask; person?: ShownPerson; reports: { key: string; label: string }[] }
  | { state: 'declined' | 'reported' | 'faster' | 'over' };

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
      return { state: 'reported' };
    case 'taken':
      if (!isInHandsOf(book, offer.request, offer.volunteer)) return { state: 'over' };
      return {
        state: 'yours',
        task: shownTask(book, offer, context),
        person: personOf(book, offer, context.language),
        reports: reportsIn(context.language),
      };
    default:
      if (isStillOffered(book, offer, context)) {
        return { state: 'asked', task: shownTask(book, offer, context), answerBy: context.dayOf(offer.until ?? 0) };
      }
      return { state: isWithSomebodyElse(book, offer) ? 'faster' : 'over' };
  }
}

/** What can be told afterwards, in the reader's words. */
function reportsIn(language: Language): { key: string; label: string }[] {
  return Object.entries(deliveryReports).map(([key, label]) => ({ key, label: label[language] }));
}

function isStillOffered(book: Book, { state, until, request }: Offer, { now }: Context): boolean {
  return state === 'offered' && (until ?? 0) > now && isWaiting(book, request);
}

function isWithSomebodyElse(book: Book, { id, request }: Offer): boolean {
  const theirs = book.all(offers).filter((other) => other.request === request && other.id !== id);
  return theirs.some(({ state }) => state === 'taken' || state === 'done');
}

function shownTask(book: Book, { request }: Offer, { language }: Context): ShownTask {
  const row = book.get(desk, request);
  const areaName = book.find(areas, row.area)?.name ?? '';
  const spoken = row.language && choiceLabel(spokenLanguages, row.language, language);
  return { ...spokenTask({ ...row, areaName }, language), language: spoken };
}

function personOf(book: Book, { request }: Offer, language: Language): ShownPerson | undefined {
  const { person: personId } = book.get(desk, request);
  const person = book.find(people, personId);
  if (!person || !mayBeNamed(book, personId)) return undefined;
  const { name, address, phone, email, reach, messageIsSafe } = person;
  const ways = reach.map((way) => choiceLabel(waysToReach, way, language)).join(', ');
  return { name, address, phone, email, reach: ways, messageIsSafe };
}

/** Only with the person's own consent, which they can withdraw. */
function mayBeNamed(book: Book, personId: DeskRow['person']): boolean {
  const ids = idsOfCase(book, personId);
  return book
    .all(consents)
    .some(({ person, purpose, withdrawnAt }) => ids.includes(person) && purpose === 'share' && withdrawnAt === null);
}
