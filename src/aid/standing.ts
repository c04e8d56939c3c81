import * as v from 'valibot';
import { settings } from '../chapter/settings';
import { askPageWords } from '../i18n/askPage';
import { say, type Words } from '../i18n/language';
import { lookWords } from '../i18n/pleaseLook';
import { standingWords } from '../i18n/standing';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { just, only, seek } from '../tables/table';
import { moveRequest } from './moves';
import { agreed, helpersAndMoves, seenRequests, standingOf } from './offerStanding';
import type { Detail } from './statuses';
import { type DeskRow, desk, type Partner, partners, people } from './tables';

/** How a request stands, in kind words, for the person who asked. */
export type KindState = 'received' | 'arranged' | 'coming' | 'done' | 'closed';

const kindly: Record<Detail, KindState> = {
  new: 'received',
  triaged: 'received',
  open: 'arranged',
  offered: 'arranged',
  followUp: 'arranged',
  waiting: 'arranged',
  referred: 'arranged',
  claimed: 'coming',
  scheduled: 'coming',
  delivered: 'done',
  closed: 'closed',
};

/** What a person who asked may hear of it. */
export const kindState = (detail: Detail | ''): KindState => kindly[detail || 'new'];

/** Another group that can help, as the page shows it once somebody asks to see it. */
type PartnerShown = Pick<Partner, 'name' | 'phone' | 'website'>;

/** What the page of a person who asked shows; never what they need, nor who they are: others may look at the phone. */
export interface StandingView {
  requests: { id: string; state: KindState; askedOn: string; partner?: PartnerShown }[];
  /** By this number, which is no link, coordinators find the case; '' before it is one. */
  code: string;
  /** Address of the form to help out, once nothing is open any more; '' before. */
  joinUs: string;
}

const subject = v.string();
/** The case, then its requests here, then there: Google finds them, the others are not read. */
const reads = {
  tables: [...helpersAndMoves, only(partners, 'name', 'phone', 'website'), only(settings, 'value')],
  thenReads: [
    (_: Book, told: { subject: string }) => [
      seek(
        only(people, 'erasedOn', 'inbox', 'mergedInto', 'answer'),
        { column: 'id', texts: [told.subject] },
        { column: 'answer', texts: [told.subject] },
      ),
    ],
    (book: Book, told: { subject: string }) => [
      seek(only(desk, ...agreed, 'person', 'askedOn', 'callBackOn', 'look', 'referredTo', 'closeReason', 'closedOn'), {
        column: 'person',
        texts: casesOf(book, told.subject),
      }),
    ],
    (book: Book) => [seek(seenRequests, { column: 'id', patterns: book.all(desk).map(({ id }) => just(id)) })],
  ],
};

/** What the page shows; changes nothing. */
export const showStanding = action(
  'show how a request stands',
  { ...reads, takes: v.object({ subject }) },
  (book, { subject }, context) => viewOf(book, subject, context),
);

/** The person says that it is still needed: what was closed is looked for again, and a coordinator sees it. */
export const stillNeeded = action(
  'hear that it is still needed',
  { ...reads, takes: v.object({ subject, request: v.string() }), alone: true },
  (book, { subject, request }, context) => {
    const row = ownRow(book, subject, request);
    const { detail } = standingOf(book, request);
    if (detail === 'delivered' || detail === 'closed') {
      moveRequest(book, request, { detail: 'followUp', helper: '' }, context, subject);
      book.change(desk, request, { referredTo: '', closeReason: '', closedOn: '' });
    }
    tell(book, row, lookWords.stillNeeded, context);
    return viewOf(book, subject, context);
  },
);

/** The person says that it was enough: it is closed. */
export const wasEnough = action(
  'hear that it was enough',
  { ...reads, takes: v.object({ subject, request: v.string() }), alone: true },
  (book, { subject, request }, context) => {
    ownRow(book, subject, request);
    const { detail, helper } = standingOf(book, request);
    if (detail === 'delivered') {
      moveRequest(book, request, { detail: 'closed', helper }, context, subject);
      book.change(desk, request, { closeReason: 'delivered', closedOn: context.today });
    }
    return viewOf(book, subject, context);
  },
);

/** The person says that it is needed no more: it is closed. Who has it in hand sees that on their page. */
export const noLongerNeeded = action(
  'hear that it is no longer needed',
  { ...reads, takes: v.object({ subject, request: v.string() }), alone: true },
  (book, { subject, request }, context) => {
    ownRow(book, subject, request);
    if (standingOf(book, request).detail !== 'closed') {
      moveRequest(book, request, { detail: 'closed', helper: '' }, context, subject);
      book.change(desk, request, { closeReason: 'noLongerNeeded', closedOn: context.today });
    }
    return viewOf(book, subject, context);
  },
);

/** The person would like a call: they are the first on the list of calls. */
export const callMe = action(
  'hear that somebody would like a call',
  { ...reads, takes: v.object({ subject }), alone: true },
  (book, { subject }, context) => {
    const person = knownCase(book, subject);
    const rows = rowsOf(book, person);
    if (book.get(people, person).inbox !== 'outOfArea') book.change(people, person, { inbox: 'callBack' });
    for (const row of rows.filter(({ status }) => status !== 'closed')) {
      book.change(desk, row.id, { callBackOn: context.today });
      tell(book, row, lookWords.callMe, context);
    }
    return viewOf(book, subject, context);
  },
);

function viewOf(book: Book, subject: string, { language }: Context): StandingView {
  const person = caseOf(book, subject);
  if (person === undefined) return { requests: [{ id: '', state: 'received', askedOn: '' }], code: '', joinUs: '' };
  const requests = rowsOf(book, person).map(({ id, askedOn, referredTo }) => ({
    id,
    state: kindState(standingOf(book, id).detail),
    askedOn,
    ...partnerShown(book, referredTo),
  }));
  // Whom others help is not asked to help us.
  const isOver = requests.length > 0 && requests.every(({ state, partner }) => state === 'closed' && !partner);
  const form = book.find(settings, `form.volunteer.${language}`)?.value ?? '';
  return { requests, code: person, joinUs: isOver ? webAddress(form) : '' };
}

function partnerShown(book: Book, id: string): { partner?: PartnerShown } {
  const known = book.find(partners, id);
  return known ? { partner: { name: known.name, phone: known.phone, website: known.website } } : {};
}

/** Whatever somebody wrote into a cell: a page leads to addresses and does nothing else. */
function webAddress(text: string): string {
  return text.startsWith('https://') ? text : '';
}

/** A link is about a case, or about an answer from the page, which becomes a case a little later. */
function caseOf(book: Book, subject: string): string | undefined {
  if (book.find(people, subject)) return subject;
  return book.all(people).find(({ answer }) => answer.split(' ').includes(subject))?.id;
}

/** Under which a person's requests stand: their own case, or the one that it was merged into. */
function casesOf(book: Book, subject: string): string[] {
  const person = caseOf(book, subject);
  return person === undefined ? [] : [book.get(people, person).mergedInto || person];
}

/** @throws Refusal when it has not been taken in yet */
function knownCase(book: Book, subject: string): string {
  const person = caseOf(book, subject);
  if (person === undefined) throw new Refusal(askPageWords.tooSoon);
  return person;
}

/** @throws Refusal when the person was erased meanwhile */
function rowsOf(book: Book, person: string): DeskRow[] {
  if (book.find(people, person)?.erasedOn !== '') throw new Refusal(standingWords.erased);
  const cases = casesOf(book, person);
  return book.all(desk).filter((row) => cases.includes(row.person));
}

/** @throws Refusal for a request of somebody else */
function ownRow(book: Book, person: string, request: string): DeskRow {
  const row = rowsOf(book, knownCase(book, person)).find(({ id }) => id === request);
  if (!row) throw new Refusal(standingWords.notYours);
  return row;
}

function tell(book: Book, { id, look }: DeskRow, words: Words, { language, today }: Context): void {
  const line = say(words, language, { day: today });
  const others = look.split('\n').filter((known) => known !== '' && known !== line);
  book.change(desk, id, { look: [...others, line].join('\n') });
}
