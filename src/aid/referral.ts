import * as v from 'valibot';
import { settings } from '../chapter/settings';
import { askerMail } from '../i18n/askerMail';
import { say } from '../i18n/language';
import { lookWords } from '../i18n/pleaseLook';
import { linkSubjects, links, mailTables } from '../mail/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { only } from '../tables/table';
import { moveRequest } from './moves';
import { standingTables } from './offerStanding';
import { standing } from './standingLink';
import { consents, type DeskRow, desk, partners, people } from './tables';
import { writeToAsker } from './writeToAsker';

const tellingTables = [
  only(desk, 'person', 'referredTo', 'toldOf', 'look'),
  only(people, 'email', 'reach', 'messageIsSafe', 'language', 'inbox', 'mergedInto', 'erasedOn'),
  only(partners, 'name'),
  only(consents, 'person', 'purpose', 'withdrawnAt'),
  only(settings, 'value'),
  ...mailTables,
  linkSubjects,
] as const;

/**
 * A coordinator who talks with a person refers a request to a partner, whom they name on the phone. Who lives in none of
 * our areas is helped there: the request is closed; else it waits until the partner has helped.
 */
export const referRequest = action(
  'refer a request to a partner',
  {
    tables: [...standingTables, only(desk, 'closeReason', 'closedOn'), ...tellingTables],
    takes: v.object({ request: v.string(), partner: v.string() }),
    alone: true,
  },
  (book, { request, partner }, context) => {
    book.get(partners, partner);
    const person = book.find(people, book.get(desk, request).person);
    const isOut = person?.inbox === 'outOfArea';
    moveRequest(book, request, { detail: isOut ? 'closed' : 'referred', helper: '' }, context);
    const closing = isOut ? { closeReason: 'outOfArea' as const, closedOn: context.today, look: '' } : {};
    const row = book.change(desk, request, { referredTo: partner, toldOf: partner, ...closing });
    writeOfPartner(book, row, context);
  },
);

/**
 * For the hourly round: who was referred in a cell is told where to look, by a letter where letters are welcome; else
 * a coordinator is asked to tell them. An hour leaves time to put a slip right.
 */
export const tellReferred = action(
  'tell who was referred',
  { tables: tellingTables, alone: true },
  (book, _, context) => {
    for (const row of book.all(desk)) {
      const { id, person, referredTo, toldOf, look } = row;
      if (referredTo === '' || referredTo === toldOf || !book.find(partners, referredTo)) continue;
      book.change(desk, id, { toldOf: referredTo });
      if (book.find(people, person)?.erasedOn !== '' || writeOfPartner(book, row, context)) continue;
      const line = say(lookWords.tellOfPartner, context.language, { partner: book.get(partners, referredTo).name });
      book.change(desk, id, { look: [look, line].filter(Boolean).join('\n') });
    }
  },
);

/** The letter does not name the partner: a name may tell what somebody asked for. @returns whether a letter goes out */
function writeOfPartner(book: Book, { id, person, referredTo }: DeskRow, context: Context): boolean {
  const link = book
    .all(links)
    .find(({ purpose, subject, revokedAt }) => purpose === standing && subject === person && revokedAt === null);
  if (!link) return false;
  const { referredSubject: subject, referred, referredNext, whoHelps } = askerMail;
  const letter = {
    key: `referred/${id}/${referredTo}`,
    kind: 'referred',
    subject,
    paragraphs: [referred, referredNext],
  };
  return writeToAsker(book, person, { ...letter, button: { label: whoHelps, linkId: link.id } }, context);
}
