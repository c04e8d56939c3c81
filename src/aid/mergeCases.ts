import * as v from 'valibot';
import { contactKeys } from '../chapter/sameContact';
import { needs, requestStatuses } from '../chapter/words';
import { twinWords } from '../i18n/twins';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { withRequest } from './handWritten';
import { type DeskRow, desk, type PersonWhoAsked, people } from './tables';

/** One case of a pair, side by side with the other. */
export interface Twin {
  id: string;
  name: string;
  phone: string;
  email: string;
  address: string;
  askedOn: string;
  requests: { id: string; need: string; status: string; askedOn: string; isOpen: boolean }[];
}

export interface Twins {
  pairs: [Twin, Twin][];
  merged: { other: string; name: string; keep: string }[];
}

const mergeTables = [only(desk, 'person', 'need', 'status', 'askedOn'), people] as const;

/** Cases that may be of the same person, oldest first within a pair, and what was merged before and can be undone. */
export const listTwins = action(
  'list cases that may be the same',
  { tables: mergeTables, unlogged: true },
  (book, _, context): Twins => {
    const all = book.all(people).filter(({ erasedOn, mergedInto }) => erasedOn === '' && mergedInto === '');
    const rows = rowsByCase(book);
    const twin = (person: PersonWhoAsked) => shown(person, rows.get(person.id) ?? [], context);
    const merged = book.all(people).filter(({ mergedInto, erasedOn }) => mergedInto !== '' && erasedOn === '');
    return {
      pairs: pairsOf(all).map(([one, other]): [Twin, Twin] => [twin(one), twin(other)]),
      merged: merged.map(({ id, name, mergedInto }) => ({ other: id, name, keep: mergedInto })),
    };
  },
);

/** Every two with the same phone number or e-mail address that nobody has called different. */
function pairsOf(all: readonly PersonWhoAsked[]): [PersonWhoAsked, PersonWhoAsked][] {
  const byKey = new Map<string, PersonWhoAsked[]>();
  for (const person of all) {
    for (const key of contactKeys(person)) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  const found = new Map<string, [PersonWhoAsked, PersonWhoAsked]>();
  for (const [first, ...others] of byKey.values()) {
    for (const other of others) {
      const isApart = first?.notSame.split(' ').includes(other.id);
      if (first && !isApart && other.id !== first.id) found.set(`${first.id} ${other.id}`, [first, other]);
    }
  }
  return [...found.values()];
}

function rowsByCase(book: Book): Map<string, DeskRow[]> {
  const found = new Map<string, DeskRow[]>();
  for (const row of book.all(desk)) found.set(row.person, [...(found.get(row.person) ?? []), row]);
  return found;
}

function shown(person: PersonWhoAsked, rows: readonly DeskRow[], { language }: Context): Twin {
  const { id, name, phone, email, address, askedOn } = person;
  const requests = rows.map((row) => ({
    id: row.id,
    need: choiceLabel(needs, row.need || 'other', language),
    status: row.status && choiceLabel(requestStatuses, row.status, language),
    askedOn: row.askedOn,
    isOpen: row.status !== 'closed' && row.status !== 'done',
  }));
  return { id, name, phone, email, address, askedOn, requests };
}

const pair = v.object({ keep: v.string(), other: v.string() });

/** Two cases are of the same person: the requests of one go to the other, and what that one lacks is filled in. */
export const mergeCases = action(
  'merge two cases',
  { tables: mergeTables, takes: pair, alone: true },
  (book, { keep, other }) => {
    const [kept, gone] = [book.get(people, keep), book.get(people, other)];
    if (keep === other || kept.mergedInto !== '' || gone.mergedInto !== '') throw new Refusal(twinWords.mergedAlready);
    const own = book.all(desk).filter(({ person }) => person === other);
    for (const { id } of own) book.change(desk, id, { person: keep });
    const fill = (key: 'name' | 'phone' | 'email' | 'address') => kept[key] || gone[key];
    const requests = own.reduce((ids, { id }) => withRequest(ids, id), kept.requests);
    const details = { name: fill('name'), phone: fill('phone'), email: fill('email'), address: fill('address') };
    book.change(people, keep, { ...details, requests });
    const back = own.reduce((ids, { id }) => withRequest(ids, id), gone.requests);
    book.change(people, other, { mergedInto: keep, inbox: 'duplicate', requests: back });
  },
);

/** They were two after all: the requests go back to whom they came from. What was filled in stays. */
export const unmergeCases = action(
  'take two cases apart again',
  { tables: mergeTables, takes: v.object({ other: v.string() }), alone: true },
  (book, { other }) => {
    const { mergedInto: keep, requests } = book.get(people, other);
    if (keep === '') return;
    const own = requests.split(' ').filter(Boolean);
    for (const id of own) if (book.find(desk, id)?.person === keep) book.change(desk, id, { person: other });
    const left = (book.find(people, keep)?.requests ?? '').split(' ').filter((id) => !own.includes(id));
    if (book.find(people, keep)) book.change(people, keep, { requests: left.join(' ') });
    book.change(people, other, { mergedInto: '', inbox: 'complete' });
    keepApartOf(book, keep, other);
  },
);

/** Two cases are not the same person, and are not shown as a pair again. */
export const keepApart = action(
  'keep two cases apart',
  { tables: mergeTables, takes: pair, alone: true },
  (book, { keep, other }) => keepApartOf(book, keep, other),
);

function keepApartOf(book: Book, one: string, other: string): void {
  for (const [id, not] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = book.find(people, id);
    if (known) book.change(people, id, { notSame: withRequest(known.notSame, not) });
  }
}

/** The ids under which a person's consents and links stand: their case's, and of cases that were merged into it. */
export function idsOfCase(book: Book, id: string): string[] {
  return [id, ...book.all(people).flatMap((person) => (person.mergedInto === id ? [person.id] : []))];
}
