import * as v from 'valibot';
import { setting, settings } from '../chapter/settings';
import { aidWords } from '../i18n/aid';
import { say } from '../i18n/language';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { addDays } from '../tables/days';
import { appendOnly, only } from '../tables/table';
import type { DeskRow, PersonWhoAsked } from './tables';
import { desk, erased, formAnswers, offers, people } from './tables';

/**
 * Erases who asked, a set number of days after the last of a case's requests was closed: the person, what they wrote,
 * and the answer as it came. What belongs to no case any more goes after as many days. Counts stay.
 */
export const eraseClosedCases = action(
  'erase closed cases',
  { tables: [desk, people, offers, formAnswers, settings, appendOnly(erased)] },
  (book, _, context) => {
    const days = Number(setting(book, 'eraseAfterDays'));
    const isDue = (day: string) => addDays(day, days) <= context.today;
    const why = say(aidWords.closedLongAgo, context.language, { days });
    const rows = new Map<string, DeskRow[]>();
    for (const row of book.all(desk)) rows.set(row.person, [...(rows.get(row.person) ?? []), row]);
    for (const person of book.all(people)) {
      eraseCase(book, { person, own: rows.get(person.id) ?? [] }, isDue, { why, today: context.today });
    }
    eraseLeftovers(book, (at) => isDue(context.dayOf(at ?? context.now)));
  },
);

function eraseCase(
  book: Book,
  { person, own }: { person: PersonWhoAsked; own: readonly DeskRow[] },
  isDue: (day: string) => boolean,
  { why, today }: { why: string; today: string },
): void {
  const { id, askedOn, answer } = person;
  if (!tellsOf(person) && !own.some(tellsOfAsker)) return;
  // A case that a coordinator typed, or whose requests are gone, counts from the day it asked.
  if (own.length === 0 && askedOn === '') book.change(people, id, { askedOn: today });
  const ends = own.length > 0 ? own.map(({ closedOn }) => closedOn) : [askedOn || today];
  if (ends.includes('') || !isDue([...ends].sort().pop() as string)) return;
  book.change(people, id, { ...nobody, erasedOn: today });
  for (const row of own) book.change(desk, row.id, { name: '', contact: '', notes: '' });
  for (const offer of book.all(offers)) {
    if (offer.note !== '' && own.some((row) => row.id === offer.request)) book.change(offers, offer.id, { note: '' });
  }
  if (book.find(formAnswers, answer)) book.change(formAnswers, answer, { state: 'erased', content: '' });
  book.add(erased, { person: id, requests: own.map((row) => row.id).join(' '), erasedOn: today, why });
}

/** Answers and notes whose case or request somebody deleted from its tab. */
function eraseLeftovers(book: Book, isDue: (at: number | null) => boolean): void {
  const kept = new Set(book.all(people).map(({ answer }) => answer));
  for (const { id, state, at } of book.all(formAnswers)) {
    const taken = state === 'taken' || state === 'problem';
    if (taken && !kept.has(id) && isDue(at)) book.change(formAnswers, id, { state: 'erased', content: '' });
  }
  for (const { id, note, request, answeredAt, offeredAt } of book.all(offers)) {
    if (note !== '' && !book.find(desk, request) && isDue(answeredAt ?? offeredAt)) {
      book.change(offers, id, { note: '' });
    }
  }
}

const tellsOf = ({ name, phone, email, address, answer }: PersonWhoAsked) =>
  name + phone + email + address + answer !== '';
const tellsOfAsker = ({ name, contact, notes }: DeskRow) => name + contact + notes !== '';

const nobody = { name: '', phone: '', email: '', address: '', reach: [], messageIsSafe: false, answer: '' };

/** Which answers were erased here and have yet to be taken out of the form. */
export const erasedAnswers = action(
  'see what was erased',
  { tables: [only(formAnswers, 'form', 'state')], unlogged: true },
  (book) =>
    book
      .all(formAnswers)
      .filter(({ state }) => state === 'erased')
      .map(({ id, form }) => ({ id, form })),
);

/** The form's own copies are gone too. */
export const noteGone = action(
  'note that answers are gone from the form',
  { tables: [only(formAnswers, 'state')], takes: v.object({ ids: v.array(v.string()) }) },
  (book, { ids }) => {
    for (const id of ids) book.change(formAnswers, id, { state: 'gone' });
  },
);
