import { settings } from '../chapter/settings';
import { askerMail } from '../i18n/askerMail';
import { say } from '../i18n/language';
import { lookWords } from '../i18n/pleaseLook';
import { linkSubjects, links, mailTables } from '../mail/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { addDays } from '../tables/days';
import { only } from '../tables/table';
import { moveRequest } from './moves';
import { standingOf, standingTables } from './offerStanding';
import { standing } from './standingLink';
import { consents, type DeskRow, desk, people } from './tables';
import { writeToAsker } from './writeToAsker';

/** A person who was helped has so many days to say that it was not enough. */
const daysToAnswer = 7;

/**
 * For the hourly round: who was helped is thanked and asked once whether it was enough, by a letter where letters are
 * welcome, else by a call that a coordinator sees on their list. Without an answer it is closed a week later.
 */
export const closeWell = action(
  'thank and close',
  {
    tables: [
      ...standingTables,
      only(desk, 'person', 'need', 'askedEnoughOn', 'callBackOn', 'look', 'closeReason', 'closedOn'),
      only(people, 'phone', 'email', 'reach', 'messageIsSafe', 'language', 'mergedInto'),
      only(consents, 'person', 'purpose', 'withdrawnAt'),
      only(settings, 'value'),
      ...mailTables,
      linkSubjects,
    ],
    alone: true,
  },
  (book, _, context) => {
    for (const row of book.all(desk)) {
      if (row.status !== 'done' || standingOf(book, row.id).detail !== 'delivered') continue;
      if (row.askedEnoughOn === '') askOnce(book, row, context);
      else if (addDays(row.askedEnoughOn, daysToAnswer) <= context.today) close(book, row, context);
    }
  },
);

function askOnce(book: Book, row: DeskRow, context: Context): void {
  book.change(desk, row.id, { askedEnoughOn: context.today });
  const person = book.find(people, row.person);
  if (!person || thanked(book, row, context)) return;
  const isMeant = person.reach.length === 0 || person.reach.includes('call') || person.reach.includes('text');
  if (person.phone === '' || !isMeant) return;
  const line = say(lookWords.askEnough, context.language);
  book.change(desk, row.id, {
    callBackOn: row.callBackOn || addDays(context.today, 1),
    look: [row.look, line].filter(Boolean).join('\n'),
  });
}

function thanked(book: Book, { id, person }: DeskRow, context: Context): boolean {
  const link = book
    .all(links)
    .find(({ purpose, subject, revokedAt }) => purpose === standing && subject === person && revokedAt === null);
  if (!link) return false;
  const { enoughSubject: subject, enough, enoughNext, wasItEnough } = askerMail;
  const letter = { key: `enough/${id}`, kind: 'enough', subject, paragraphs: [enough, enoughNext] };
  return writeToAsker(book, person, { ...letter, button: { label: wasItEnough, linkId: link.id } }, context);
}

function close(book: Book, { id }: DeskRow, context: Context): void {
  moveRequest(book, id, { detail: 'closed', helper: standingOf(book, id).helper }, context);
  book.change(desk, id, { closeReason: 'delivered', closedOn: context.today, callBackOn: '', look: '' });
}
