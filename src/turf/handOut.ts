import * as v from 'valibot';
import { firstName, letterLanguage } from '../chapter/letterTo';
import { areas, type Volunteer, volunteers } from '../chapter/tables';
import { helpIsForAnyone } from '../chapter/words';
import type { Language } from '../i18n/language';
import { say } from '../i18n/language';
import { handingOutWords } from '../i18n/walk';
import { linkAddress, makeLink, revokeLinks } from '../mail/links';
import { queueMail } from '../mail/outbox';
import { links, mailTables } from '../mail/tables';
import { byText } from '../route/streetOrder';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { unpackTurf } from './publishedTurf';
import { doors, type TurfRow, turfs } from './tables';

/** The page that a walk list's link opens. A link's subject is the list's id; who holds the list stands in its row. */
export const walkListPurpose = 'walkList';

const day = 24 * 60 * 60 * 1000;
const mostDaysAhead = 60;

/** A walk list in the dialog. */
export interface ListToHandOut {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly doors: number;
  readonly done: number;
  readonly status: 'ready' | 'out' | 'done';
  /** Who holds it; '' for nobody. */
  readonly holder: string;
  readonly until: string;
}

export interface Walker {
  readonly id: string;
  readonly name: string;
  readonly hasEmail: boolean;
  readonly paused: boolean;
}

/** The lists in use and the people who could walk them. */
export const handOutAhead = action(
  'look at walk lists to hand out',
  {
    tables: [
      only(turfs, 'name', 'area', 'doors', 'done', 'status', 'handedTo', 'handedUntil'),
      only(areas, 'name'),
      only(volunteers, 'name', 'email', 'skills', 'pausedUntil'),
    ],
    unlogged: true,
  },
  (book, _, { today }) => ({
    today,
    lists: book
      .all(turfs)
      .flatMap((turf) => listOf(book, turf))
      .sort((a, b) => byText(a.name, b.name)),
    walkers: book
      .all(volunteers)
      .filter(({ name }) => name !== '')
      .sort((a, b) => Number(knocks(b)) - Number(knocks(a)) || byText(a.name, b.name))
      .map(
        ({ id, name, email, pausedUntil }): Walker => ({
          id,
          name,
          hasEmail: email !== '',
          paused: pausedUntil > today,
        }),
      ),
  }),
);

/** What the dialog shows after a list was handed out. */
export interface HandedOut {
  readonly list: string;
  readonly name: string;
  /** Whether a mail with the link is on its way. */
  readonly mailed: boolean;
  /** A text to send by hand, with the link. */
  readonly text: string;
  /** Where to send it; '' when there is no phone number. */
  readonly phone: string;
}

/**
 * Hands a walk list to a volunteer until the end of a day. Its earlier links end; handed to the same person again, the
 * link is new. Doors that were held out since the list was made are marked so.
 */
export const handOutTurf = action(
  'hand out a walk list',
  {
    tables: [
      only(turfs, 'name', 'doors', 'done', 'status', 'handedTo', 'handedUntil', 'list', 'heldOut'),
      only(doors, 'doNotKnock'),
      only(volunteers, 'name', 'email', 'phone', 'languages'),
      mailTables[0],
      links,
    ],
    takes: v.object({ turf: v.string(), volunteer: v.string(), until: v.pipe(v.string(), v.isoDate()) }),
  },
  (book, { turf: turfId, volunteer: volunteerId, until }, context): HandedOut => {
    const turf = book.get(turfs, turfId);
    const volunteer = book.get(volunteers, volunteerId);
    mayBeHandedOut(turf, volunteerId);
    checkDay(until, context);
    const { name: list, doors: count } = turf;
    const heldOut = unpackTurf(turf.list).filter(({ id }) => book.find(doors, id)?.doNotKnock);
    book.change(turfs, turf.id, {
      handedTo: volunteer.id,
      handedUntil: until,
      status: 'out',
      heldOut: heldOut.map(({ id }) => id).join(' '),
    });
    revokeLinks(book, { purpose: walkListPurpose, subject: turf.id }, context);
    const language = letterLanguage(volunteer, context.language);
    const linkId = makeLink(
      book,
      { purpose: walkListPurpose, subject: turf.id, until: endOf(until, context), language },
      context,
    );
    const values = { list, doors: count ?? 0, name: firstName(volunteer), until: shownDay(until, language) };
    const address = linkAddress(linkId, context);
    if (volunteer.email !== '') queueMail(book, letter(volunteer.email, linkId, language, values), context);
    return {
      list,
      name: volunteer.name,
      mailed: volunteer.email !== '',
      text: say(handingOutWords.textMessage, language, { ...values, address }),
      phone: volunteer.phone,
    };
  },
);

/** Takes a walk list back: its link ends at once. What came in stays. @returns the list's name */
export const takeBackTurf = action(
  'take back a walk list',
  {
    tables: [only(turfs, 'name', 'doors', 'done', 'status', 'handedTo', 'handedUntil'), links],
    takes: v.object({ turf: v.string() }),
  },
  (book, { turf: turfId }, context): string => {
    const { id, name, status, done, doors: count } = book.get(turfs, turfId);
    if (status === 'replaced') throw new Refusal(handingOutWords.replaced, { list: name });
    book.change(turfs, id, { handedTo: '', handedUntil: '', status: (done ?? 0) >= (count ?? 0) ? 'done' : 'ready' });
    revokeLinks(book, { purpose: walkListPurpose, subject: id }, context);
    return name;
  },
);

function listOf(book: Book, turf: TurfRow): ListToHandOut[] {
  const { id, name, status, doors: count, done, handedTo, handedUntil } = turf;
  if (status === 'replaced') return [];
  const holder = handedTo === '' ? '' : (book.find(volunteers, handedTo)?.name ?? handedTo);
  const area = book.find(areas, turf.area)?.name ?? '';
  return [
    { id, name, area, doors: count ?? 0, done: done ?? 0, status: status || 'ready', holder, until: handedUntil },
  ];
}

function knocks({ skills }: Pick<Volunteer, 'skills'>): boolean {
  return skills.includes('doors');
}

function mayBeHandedOut({ name, status, handedTo }: TurfRow, volunteerId: string): void {
  if (status === 'replaced') throw new Refusal(handingOutWords.replaced, { list: name });
  if (handedTo !== '' && handedTo !== volunteerId) throw new Refusal(handingOutWords.heldByOther, { list: name });
}

function checkDay(until: string, { today, now, dayOf }: Context): void {
  if (until < today || until > dayOf(now + mostDaysAhead * day)) throw new Refusal(handingOutWords.badDay);
}

/** A day after the last day: what a phone without signal has saved still comes in. */
function endOf(until: string, { moment }: Context): number {
  return moment(until, '12:00') + 1.5 * day;
}

/** `2026-03-07` as `3/7` or `7/3`, the way the reader writes a day of this year. */
function shownDay(until: string, language: Language): string {
  const [, month, date] = until.split('-').map(Number);
  return language === 'es' ? `${date}/${month}` : `${month}/${date}`;
}

function letter(to: string, linkId: string, language: Language, values: Record<string, string | number>) {
  return {
    key: `walkList ${linkId}`,
    kind: 'walkList',
    to,
    subject: say(handingOutWords.letterSubject, language, values),
    paragraphs: [
      say(handingOutWords.letterHello, language, values),
      say(handingOutWords.letterList, language, values),
      say(handingOutWords.letterHow, language, values),
      say(helpIsForAnyone, language),
    ],
    button: { label: say(handingOutWords.letterButton, language), linkId },
    language,
    urgent: true,
  };
}
