import * as v from 'valibot';
import { firstName, letterLanguage } from '../chapter/letterTo';
import { areas, type Volunteer, volunteers } from '../chapter/tables';
import { spokenLanguages } from '../chapter/words';
import { boardWords } from '../i18n/board';
import { say } from '../i18n/language';
import { makeLink, revokeLinks } from '../mail/links';
import { queueMail } from '../mail/outbox';
import { links, mailTables } from '../mail/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { moveRequest } from './moves';
import { addressOf, offerLinks } from './offerAddress';
import { spokenTask } from './offerLetter';
import { timeToReport } from './offerPage';
import { askingTables, isInHandsOf, standingOf } from './offerStanding';
import { desk, offers } from './tables';
import { firstUrgent } from './triage';

const day = 86_400_000;
const boardLasts = 90 * day;
const board = 'board';

/** A request on the board: a task, an area and a time, and nothing of who asked. */
export interface BoardTask {
  id: string;
  need: string;
  quantity: string;
  area: string;
  urgency: string;
  language: string;
}

export interface BoardView {
  open: BoardTask[];
  /** What the volunteer has in hand, with the page that shows where to go. */
  yours: (BoardTask & { address: string })[];
}

const subject = v.string();
const tables = [
  ...askingTables,
  only(areas, 'name'),
  only(volunteers, 'name', 'vetted', 'area', 'pausedUntil'),
  offerLinks,
] as const;

/** What vetted volunteers may take themselves: what was reviewed, and nobody is being asked for. Changes nothing. */
export const showBoard = action(
  'show the board',
  { tables, takes: v.object({ subject }) },
  (book, { subject }, context) => viewFor(book, vetted(book, subject), context),
);

/** A vetted volunteer takes a request from the board; where to go stands on the page that they get for it. */
export const takeFromBoard = action(
  'take a request from the board',
  {
    tables: [...tables, only(offers, 'until'), ...mailTables],
    takes: v.object({ subject, request: v.string() }),
    alone: true,
  },
  (book, { subject, request }, context) => {
    const volunteer = vetted(book, subject);
    if (!isOnBoard(book, request)) {
      if (!isInHandsOf(book, request, subject)) throw new Refusal(boardWords.faster);
      return viewFor(book, volunteer, context);
    }
    const until = context.now + timeToReport;
    const taken = { request, volunteer: subject, state: 'taken' as const, until };
    const offer = book.add(offers, { ...taken, offeredAt: context.now, answeredAt: context.now });
    moveRequest(book, request, { detail: 'claimed', helper: subject }, context, subject);
    makeLink(book, { purpose: 'offer', subject: offer.id, until, language: context.language }, context);
    return viewFor(book, volunteer, context);
  },
);

/** @throws Refusal for who is not trusted with the board, or not any more */
function vetted(book: Book, id: string): Volunteer {
  const volunteer = book.find(volunteers, id);
  if (!volunteer?.vetted) throw new Refusal(boardWords.notYet);
  return volunteer;
}

/** Only what a coordinator has looked at. */
function isOnBoard(book: Book, request: string): boolean {
  return book.find(desk, request) !== undefined && standingOf(book, request).detail === 'open';
}

function viewFor(book: Book, { id: volunteer, area }: Volunteer, context: Context): BoardView {
  const rows = book.all(desk);
  const near = (row: { area: string }) => (area !== '' && row.area === area ? 0 : 1);
  const open = rows
    .filter(({ id }) => isOnBoard(book, id))
    .sort((a, b) => firstUrgent.indexOf(a.urgency) - firstUrgent.indexOf(b.urgency) || near(a) - near(b));
  const taken = book.all(offers).filter((offer) => offer.volunteer === volunteer && offer.state === 'taken');
  const mine = taken.filter(({ request }) => isInHandsOf(book, request, volunteer));
  return {
    open: open.map((row) => taskOf(book, row.id, context)),
    yours: mine.map((offer) => ({
      ...taskOf(book, offer.request, context),
      address: addressOf(book, offer.id, context),
    })),
  };
}

function taskOf(book: Book, request: string, { language }: Context): BoardTask {
  const row = book.get(desk, request);
  const areaName = book.find(areas, row.area)?.name ?? '';
  const spoken = row.language && choiceLabel(spokenLanguages, row.language, language);
  return { id: row.id, ...spokenTask({ ...row, areaName }, language), language: spoken };
}

/**
 * For the hourly round: whoever a coordinator has ticked as vetted gets the board's link by mail, and a new one when it
 * runs out; who is ticked no more has it no more.
 */
export const inviteToBoard = action(
  'invite to the board',
  {
    tables: [only(volunteers, 'name', 'email', 'languages', 'vetted', 'pausedUntil'), offerLinks, ...mailTables],
    alone: true,
  },
  (book, _, context) => {
    const known = new Map(
      book
        .all(links)
        .filter(
          ({ purpose, revokedAt, until }) => purpose === board && revokedAt === null && (until ?? 0) > context.now,
        )
        .map((link) => [link.subject, link]),
    );
    for (const volunteer of book.all(volunteers)) {
      const link = known.get(volunteer.id);
      if (link && !volunteer.vetted) revokeLinks(book, { purpose: board, subject: volunteer.id }, context);
      if (!link && volunteer.vetted && volunteer.email !== '') invite(book, volunteer, context);
    }
  },
);

function invite(book: Book, volunteer: Volunteer, context: Context): void {
  const language = letterLanguage(volunteer, context.language);
  const until = context.now + boardLasts;
  const linkId = makeLink(book, { purpose: board, subject: volunteer.id, until, language }, context);
  const letter = {
    key: `board/${volunteer.id}/${context.today}`,
    kind: board,
    to: volunteer.email,
    subject: say(boardWords.mailSubject, language),
    paragraphs: [say(boardWords.mail, language, { name: firstName(volunteer) }), say(boardWords.mailKeep, language)],
    button: { label: say(boardWords.title, language), linkId },
    language,
  };
  queueMail(book, letter, context);
}
