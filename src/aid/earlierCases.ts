import * as v from 'valibot';
import { contactKeys } from '../chapter/sameContact';
import { settings } from '../chapter/settings';
import { requests } from '../chapter/tables';
import { needs, requestStatuses, urgencies } from '../chapter/words';
import { newCallWords } from '../i18n/newCall';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { parseId } from '../tables/ids';
import { plain } from '../tables/plainText';
import { Refusal } from '../tables/refusal';
import { appendOnly, only } from '../tables/table';
import { withRequest } from './handWritten';
import { contactMark } from './returning';
import { type KindState, kindState } from './standing';
import { type Detail, detailIn } from './statuses';
import { type DeskRow, desk, type PersonWhoAsked, people } from './tables';
import { triage, triageRule } from './triage';
import { idOnly } from './wordsInCells';

/** A case of somebody who may be the caller. */
export interface EarlierCase {
  id: string;
  name: string;
  phone: string;
  email: string;
  /** Only that they asked before is known of who was erased. */
  erased: boolean;
  /** What to say of it on the phone; not a word of what they asked for. */
  say: KindState[];
  requests: { id: string; need: string; status: string; askedOn: string }[];
}

const mostShown = 6;
const fewestLetters = 3;
const fewestDigits = 4;

/** Cases that fit what is being typed: a name, the last digits of a phone number, an e-mail address, a case number. */
export const findCases = action(
  'find earlier cases',
  {
    tables: [
      only(people, 'name', 'phone', 'email', 'mark', 'erasedOn', 'mergedInto'),
      only(desk, 'person', 'need', 'status', 'detail', 'agreedDetail', 'askedOn'),
    ],
    takes: v.object({ typed: v.array(v.pipe(v.string(), v.maxLength(200))) }),
    unlogged: true,
  },
  (book, { typed }, context): EarlierCase[] => {
    const wanted = typed.map((text) => text.trim()).filter(Boolean);
    const found = book.all(people).filter((person) => wanted.some((text) => fits(person, text, context)));
    const isMerged = ({ mergedInto }: PersonWhoAsked) => mergedInto !== '';
    return found
      .filter((person) => !isMerged(person))
      .slice(-mostShown)
      .reverse()
      .map((person) => earlierCase(book, person, context));
  },
);

function fits({ id, name, phone, email, mark }: PersonWhoAsked, text: string, context: Context): boolean {
  if (caseNumber(text) === id) return true;
  if (mark !== '' && isMarked(mark, text, context)) return true;
  const digits = text.replace(/\D/g, '');
  if (digits.length >= fewestDigits && digits.length * 2 > text.length) {
    return phone.replace(/\D/g, '').endsWith(digits.slice(-10));
  }
  if (text.includes('@')) return email.trim().toLowerCase() === text.toLowerCase();
  return text.length >= fewestLetters && plain(name).includes(plain(text));
}

/** The number that people were given, however it was heard: without its first letter, or O for zero. */
const caseNumber = (text: string) => parseId('C', text) ?? parseId('C', `C${text}`);

function isMarked(mark: string, text: string, context: Context): boolean {
  const keys = contactKeys({ phone: text, email: text });
  return keys.some((key) => mark.split(' ').includes(contactMark(key, context)));
}

function earlierCase(book: Book, person: PersonWhoAsked, { language }: Context): EarlierCase {
  const { id, name, phone, email, erasedOn } = person;
  const own = book.all(desk).filter((row) => row.person === id);
  const told = own.slice(-mostShown).map((row) => ({
    id: row.id,
    need: choiceLabel(needs, row.need || 'other', language),
    status: row.status && choiceLabel(requestStatuses, row.status, language),
    askedOn: row.askedOn,
  }));
  const states = new Set(own.map((row) => kindState(detailIn(row, row.agreedDetail as Detail | ''))));
  return { id, name, phone, email, erased: erasedOn !== '', say: [...states], requests: told.reverse() };
}

/** The same need again, by one click: a new request of the same case, with what is known already. */
export const askAgain = action(
  'ask for the same again',
  {
    tables: [desk, only(people, 'requests', 'erasedOn'), appendOnly(requests), only(settings, 'value')],
    takes: v.object({ request: v.string() }),
    alone: true,
  },
  (book, { request }, context) => {
    const old = book.get(desk, request);
    const person = book.find(people, old.person);
    if (person?.erasedOn !== '') throw new Refusal(newCallWords.erasedBefore);
    const { urgency, why } = triage({ need: old.need, when: '' }, triageRule(book));
    const { need, language, quantity, name, contact, notes } = old;
    const area = idOnly(old.area);
    const common = { need, area, language, quantity, urgency, status: 'new' as const, askedOn: context.today };
    const own: Partial<DeskRow> = {
      came: 'phone',
      name,
      contact,
      notes,
      why: why[context.language],
      person: person.id,
    };
    const { id } = book.add(desk, { ...common, ...own, detail: 'new', agreedDetail: 'new' });
    book.add(requests, { id, ...common });
    book.change(people, person.id, { requests: withRequest(person.requests, id) });
    return {
      id,
      need: choiceLabel(needs, need || 'other', context.language),
      urgency: choiceLabel(urgencies, urgency, context.language),
    };
  },
);
