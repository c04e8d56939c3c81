import * as v from 'valibot';
import { askPageWords } from '../i18n/askPage';
import { isAskerLanguage } from '../i18n/language';
import { linkAddress, makeLink } from '../mail/links';
import { links } from '../mail/tables';
import { action } from '../tables/action';
import { atEnd } from '../tables/atEnd';
import type { Book } from '../tables/book';
import { Refusal } from '../tables/refusal';
import { appendOnly, only, seek, withLast } from '../tables/table';
import { aboutTables, aboutUs } from './aboutUs';
import { askForm } from './askQuestions';
import { linksAbout, standing, standingAddress, standingLasts } from './standingLink';
import { formAnswers } from './tables';
import { asKept } from './tooLong';

const language = v.pipe(v.string(), v.check(isAskerLanguage));
/** It was heard at a door and is written down by another person. */
const atDoor = v.optional(v.boolean(), false);

/** What the page to ask for help shows: what the chapter publishes, and nothing that anybody stored. */
export const showAskPage = action(
  'show the page to ask for help',
  { tables: aboutTables, takes: v.object({ language, atDoor }), unlogged: true },
  (book, args) => askForm(args.language, aboutUs(book), args.atDoor),
);
export type AskPageView = ReturnType<typeof showAskPage.story>;

const short = v.pipe(v.string(), v.maxLength(4000));

const sent = v.object({
  /** Made by the page: an answer that is sent again is kept once. */
  id: v.pipe(v.string(), v.regex(/^page-[0-9a-f-]{36}$/)),
  language,
  atDoor,
  answers: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(20)), v.union([short, v.pipe(v.array(short), v.maxLength(20))])),
    v.check((answers) => Object.keys(answers).length <= 20),
  ),
  /** What no person sees, and programs fill in. */
  website: v.optional(short, ''),
  /** From opening the page to sending. */
  seconds: v.pipe(v.number(), v.minValue(0)),
});

/** More than this in an hour is not neighbors any more. */
const mostInAnHour = 200;
/** So many answers are looked at for it, whatever they came by. */
const looked = 2 * mostInAnHour;
/** Nobody reads and answers the questions in less. */
const fewestSeconds = 4;

/**
 * Keeps what somebody sent from the page, as it came. What looks like a program's is set aside for a coordinator's eyes,
 * and never thrown away unseen; who sent it is told the same either way. What was heard at a door comes with no link:
 * nothing goes back there. Who has to send twice, because no answer came, is told the same link.
 * @throws Refusal when there is no way to reach them, or no need
 */
export const sendAskPage = action(
  'keep an answer from the page',
  {
    tables: [],
    takes: sent,
    thenReads: [
      // The state is not needed: it stands between the others, and neighbors are read by one call.
      (_, { id }) => [withLast(seek(only(formAnswers, 'at', 'state', 'form'), { column: 'id', texts: [id] }), looked)],
      (book, { id }) => [book.find(formAnswers, id) ? linksAbout(id) : appendOnly(links)],
    ],
    quickly: atEnd,
  },
  (book, { id, language, answers, website, seconds, atDoor }, context) => {
    if (!tells(answers.phone) && !tells(answers.email)) throw new Refusal(askPageWords.noContact);
    if (!tells(answers.needs) && !tells(answers.note)) throw new Refusal(askPageWords.noNeed);
    if (book.find(formAnswers, id)) return { statusLink: standingAddress(book, id, context) };
    const isOdd = website !== '' || seconds < fewestSeconds || isFlood(book, context.now);
    const content = asKept({ language, answers, by: atDoor ? 'door' : 'page' }, '');
    book.add(formAnswers, { id, form: 'page', at: context.now, state: isOdd ? 'setAside' : 'new', content });
    if (atDoor) return { statusLink: '' };
    const until = context.now + standingLasts;
    const link = makeLink(book, { purpose: standing, subject: id, until, language }, context);
    return { statusLink: context.pagesUrl === '' ? '' : linkAddress(link, context) };
  },
);

const tells = (answer: string | string[] | undefined) => [answer ?? []].flat().some((text) => text.trim() !== '');

function isFlood(book: Book, now: number): boolean {
  const hour = 3_600_000;
  const recent = book.all(formAnswers).filter(({ form, at }) => form === 'page' && (at ?? 0) > now - hour);
  return recent.length >= mostInAnHour;
}
