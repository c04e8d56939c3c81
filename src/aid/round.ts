import { areas } from '../chapter/tables';
import { spokenLanguages } from '../chapter/words';
import type { Language } from '../i18n/language';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { idsOfCase } from './mergeCases';
import { spokenTask } from './offerLetter';
import { isInHandsOf } from './offerStanding';
import { stopOrder } from './stopOrder';
import { consents, type DeskRow, deliveryReports, desk, type Offer, offers, people } from './tables';
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
 * A request that a volunteer has in hand. `person` is missing while the person has not agreed to be named: then the
 * chapter has to tell how to reach them.
 */
export interface Stop {
  /** Id of the offer by which it was taken. */
  offer: string;
  task: ShownTask;
  person?: ShownPerson;
}

/** All that a volunteer has in hand, in a good order to go, and what can be told of each afterwards. */
export interface Round {
  stops: Stop[];
  reports: { key: string; label: string }[];
}

/** What a volunteer has in hand now, by what both files say. */
export function roundOf(book: Book, volunteer: string, context: Context): Round {
  const taken = book.all(offers).filter((offer) => offer.volunteer === volunteer && offer.state === 'taken');
  const byRequest = new Map(taken.map((offer) => [offer.request, offer]));
  const inHand = [...byRequest.values()].filter(({ request }) => isInHandsOf(book, request, volunteer));
  const stops = inHand.map(
    (offer): Stop => ({
      offer: offer.id,
      task: shownTask(book, offer, context),
      person: personOf(book, offer, context.language),
    }),
  );
  const places = stops.map(({ task, person }) => ({ area: task.area, address: person?.address ?? '' }));
  return { stops: stopOrder(places).map((i) => stops[i] as Stop), reports: reportsIn(context.language) };
}

/** What can be told afterwards, in the reader's words. */
function reportsIn(language: Language): Round['reports'] {
  return Object.entries(deliveryReports).map(([key, label]) => ({ key, label: label[language] }));
}

/** What is asked for, in the reader's words. */
export function shownTask(book: Book, { request }: Offer, { language }: Context): ShownTask {
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
