import { contactKeys } from '../chapter/sameContact';
import { settings } from '../chapter/settings';
import { revokeLinks } from '../mail/links';
import { linkSubjects, mailLog } from '../mail/tables';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { appendOnly, only } from '../tables/table';
import { contactMark } from './returning';
import { standing } from './standingLink';
import { calls, type DeskRow, desk, erased, formAnswers, offers, type PersonWhoAsked, people } from './tables';

/** What an action lists that erases cases. */
export const erasingTables = [
  only(desk, 'person', 'status', 'name', 'contact', 'notes', 'look', 'closedOn'),
  people,
  only(offers, 'request', 'state', 'offeredAt', 'answeredAt', 'note'),
  only(calls, 'person', 'at', 'note'),
  only(mailLog, 'to', 'state', 'letter', 'changedAt'),
  only(formAnswers, 'form', 'at', 'state', 'content'),
  settings,
  linkSubjects,
  appendOnly(erased),
] as const;

/** A case that still tells of somebody. */
export interface CaseOnFile {
  person: PersonWhoAsked;
  rows: DeskRow[];
  /** The day from which it counts; '' while a request is open. */
  closedOn: string;
}

/** The cases that still tell of somebody, held ones among them. */
export function casesOnFile(book: Book, today: string): CaseOnFile[] {
  const byCase = grouped(book.all(desk));
  return book.all(people).flatMap((person) => {
    const rows = byCase.get(person.mergedInto || person.id) ?? [];
    if (!tellsOf(person) && !rows.some(tellsOfAsker)) return [];
    // A case that a coordinator typed, or whose requests are gone, counts from the day it asked.
    if (rows.length === 0 && person.askedOn === '') book.change(people, person.id, { askedOn: today });
    const ends = rows.length > 0 ? rows.map(({ closedOn }) => closedOn) : [person.askedOn || today];
    return [{ person, rows, closedOn: ends.includes('') ? '' : ([...ends].sort().pop() as string) }];
  });
}

function grouped(rows: readonly DeskRow[]): Map<string, DeskRow[]> {
  const found = new Map<string, DeskRow[]>();
  for (const row of rows) found.set(row.person, [...(found.get(row.person) ?? []), row]);
  return found;
}

const tellsOf = ({ name, phone, email, address, answer }: PersonWhoAsked) =>
  name + phone + email + address + answer !== '';
const tellsOfAsker = ({ name, contact, notes }: DeskRow) => name + contact + notes !== '';

const nobody = { name: '', phone: '', email: '', address: '', reach: [], hours: [], messageIsSafe: false, answer: '' };

/**
 * Erases a person, what they wrote and what was written about them or to them. A mark stays by which somebody who comes
 * back is recognised, and a line by case number.
 */
export function eraseCase(book: Book, person: PersonWhoAsked, why: string, context: Context): void {
  const { id, answer, email } = person;
  const own = book.all(desk).filter((row) => row.person === id);
  const marks = contactKeys(person).map((key) => contactMark(key, context));
  book.change(people, id, { ...nobody, erasedOn: context.today, mark: marks.join(' ') || person.mark });
  for (const row of own) book.change(desk, row.id, { name: '', contact: '', notes: '', look: '' });
  for (const offer of book.all(offers)) {
    if (offer.note !== '' && own.some((row) => row.id === offer.request)) book.change(offers, offer.id, { note: '' });
  }
  for (const call of book.all(calls)) {
    if (call.note !== '' && call.person === id) book.change(calls, call.id, { note: '' });
  }
  for (const subject of [id, ...answer.split(' ').filter(Boolean)])
    revokeLinks(book, { purpose: standing, subject }, context);
  if (email !== '') forgetLetters(book, email, context);
  for (const one of answer.split(' ')) {
    if (book.find(formAnswers, one)) eraseAnswer(book, one);
  }
  book.add(erased, { person: id, requests: own.map((row) => row.id).join(' '), erasedOn: context.today, why });
}

/** What was written to an address; what waits to go out stays here. */
function forgetLetters(book: Book, address: string, { now }: Context): void {
  for (const { key, to, state } of book.all(mailLog)) {
    if (to !== address) continue;
    book.change(mailLog, key, {
      to: '',
      letter: '',
      ...(state === 'pending' ? { state: 'dropped', changedAt: now } : {}),
    });
  }
}

/** Erases an answer as it came. A form keeps a copy, which has to go too; what came otherwise is nowhere else. */
export function eraseAnswer(book: Book, id: string): void {
  const { form } = book.get(formAnswers, id);
  book.change(formAnswers, id, { state: form in ownChannels ? 'gone' : 'erased', content: '' });
}

/** What stands instead of a form's id where no form was used. */
export const ownChannels = { phone: true, page: true };
