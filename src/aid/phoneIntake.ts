import * as v from 'valibot';
import { needs, urgencies } from '../chapter/words';
import { newCallWords } from '../i18n/newCall';
import { linkSubjects } from '../mail/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { aboutTables, aboutUs } from './aboutUs';
import type { Told } from './answer';
import { readAnswer } from './answer';
import { firstScreen } from './firstScreen';
import { answerShape, understood } from './keptAnswers';
import { standingAddress } from './standingLink';
import { desk, formAnswers, people } from './tables';
import { asKept } from './tooLong';

/** What a coordinator has written down of a call so far; the keys are those of the form for help. */
const callShape = v.object({
  /** Made by the sidebar, so that saving twice is saving once. */
  id: v.pipe(v.string(), v.regex(/^call-[0-9a-f-]{8,40}$/)),
  language: answerShape.entries.language,
  answers: answerShape.entries.answers,
  person: v.optional(v.string()),
  done: v.boolean(),
});

/**
 * Keeps a call: half-done, for going on later, or done, to be taken in as any answer is.
 * @throws Refusal when a call that is done tells nothing
 */
export const keepCall = action(
  'keep a call',
  { tables: [only(formAnswers, 'form', 'at', 'state', 'content')], takes: callShape, alone: true },
  (book, { id, language, answers, person, done }, context) => {
    const told: Told = { language, answers, by: 'phone', ...(person ? { person } : {}) };
    if (done && tellsNothing(told)) throw new Refusal(newCallWords.nothingYet);
    const known = book.find(formAnswers, id);
    if (known && known.state !== 'draft') return;
    const state = done ? ('new' as const) : ('draft' as const);
    const kept = { form: 'phone', at: context.now, state, content: asKept(told, '') };
    if (known) book.change(formAnswers, id, kept);
    else book.add(formAnswers, { id, ...kept });
  },
);

function tellsNothing(told: Told): boolean {
  const { name, phone, email, needs: asked, notes } = readAnswer(told);
  return name + phone + email + notes === '' && asked.length === 0;
}

/** A half-done call is not wanted any more. */
export const dropCall = action(
  'drop a half-done call',
  { tables: [only(formAnswers, 'state', 'content')], takes: v.object({ id: v.string() }), alone: true },
  (book, { id }) => {
    if (book.find(formAnswers, id)?.state === 'draft') book.change(formAnswers, id, { state: 'gone', content: '' });
  },
);

/** A coordinator has looked at an answer that was set aside: it is taken in, or it is no request and goes. */
export const settleSetAside = action(
  'look at what was set aside',
  {
    tables: [only(formAnswers, 'state', 'content')],
    takes: v.object({ id: v.string(), take: v.boolean() }),
    alone: true,
  },
  (book, { id, take }) => {
    if (book.find(formAnswers, id)?.state !== 'setAside') return;
    book.change(formAnswers, id, take ? { state: 'new' } : { state: 'gone', content: '' });
  },
);

function kept(book: Book, wanted: 'draft' | 'setAside'): (Told & { id: string; at: number | null })[] {
  const answers = book.all(formAnswers).filter(({ state }) => state === wanted);
  return answers.map(({ id, at, content }) => ({
    id,
    at,
    ...(understood(content) ?? { language: 'en', answers: { note: content } }),
  }));
}

/** What the sidebar for a call needs when it opens. */
export const callAhead = action(
  'prepare for a call',
  { tables: [...aboutTables, only(formAnswers, 'form', 'at', 'state', 'content')], unlogged: true },
  (book, _, { language }) => ({
    areas: aboutUs(book).areas,
    /** What people read before they ask; a caller is told when they want to know. */
    about: firstScreen(language, aboutUs(book)),
    halfDone: kept(book, 'draft'),
    setAside: kept(book, 'setAside'),
  }),
);
export type CallAhead = ReturnType<typeof callAhead.story>;

/** What became of a call that was taken in: its case, by whose number the caller can ask, and its requests. */
export const callTaken = action(
  'see what became of a call',
  {
    tables: [only(people, 'answer', 'phone'), only(desk, 'person', 'need', 'urgency'), linkSubjects],
    takes: v.object({ id: v.string() }),
    unlogged: true,
  },
  (book, { id }, context) => {
    const { language } = context;
    const person = book.all(people).find(({ answer }) => answer.split(' ').includes(id));
    if (!person) return undefined;
    const rows = book.all(desk).filter((row) => row.person === person.id);
    return {
      case: person.id,
      phone: person.phone,
      link: standingAddress(book, person.id, context),
      requests: rows.map((row) => ({
        id: row.id,
        need: choiceLabel(needs, row.need || 'other', language),
        urgency: choiceLabel(urgencies, row.urgency || 'whenPossible', language),
      })),
    };
  },
);
export type CallTaken = ReturnType<typeof callTaken.story>;
