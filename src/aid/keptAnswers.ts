import * as v from 'valibot';
import { aidWords } from '../i18n/aid';
import { isAskerLanguage, languages, say } from '../i18n/language';
import { links } from '../mail/tables';
import { action } from '../tables/action';
import { atEnd } from '../tables/atEnd';
import type { Book } from '../tables/book';
import { appendOnly, only, seek } from '../tables/table';
import type { Told } from './answer';
import { answerStates, type FormAnswer, formAnswers } from './tables';
import { asKept } from './tooLong';

/** An answer to the form for help, before anything is made of it. */
export const answerShape = v.object({
  id: v.string(),
  form: v.string(),
  language: v.pipe(v.string(), v.check(isAskerLanguage)),
  at: v.number(),
  /** By question key, or by `? Title` for a question that the chapter added itself. */
  answers: v.record(v.string(), v.union([v.string(), v.array(v.string())])),
  by: v.optional(v.picklist(['phone', 'page', 'door'])),
  person: v.optional(v.string()),
});
export type Answer = v.InferOutput<typeof answerShape>;

/** How an answer is kept: as it came. */
function asStored({ id, form, at, ...told }: Answer): FormAnswer {
  return { id, form, at, state: 'new', content: asKept(told, say(aidWords.cutShort, told.language)) };
}

/** Keeps answers as they came. One that is told twice is kept once. */
export const storeAnswers = action(
  'keep answers',
  { tables: [only(formAnswers, 'id')], takes: v.object({ answers: v.array(answerShape) }), alone: true },
  (book, { answers: told }) => {
    for (const answer of told) if (!book.find(formAnswers, answer.id)) book.add(formAnswers, asStored(answer));
  },
);

/** Keeps an answer as it came, however many have asked before. */
export const keepAnswer = action(
  'keep an answer',
  {
    tables: [],
    takes: v.object({ answer: answerShape }),
    thenReads: [(_, { answer }) => [seek(only(formAnswers, 'id'), { column: 'id', texts: [answer.id] })]],
    quickly: atEnd,
  },
  (book, { answer }) => {
    if (!book.find(formAnswers, answer.id)) book.add(formAnswers, asStored(answer));
  },
);

/** Looks where answers are kept and makes the secret for links, so that the first one costs no more than the others. */
export const getReadyForAnswers = action(
  'get ready for answers',
  { tables: [appendOnly(formAnswers), appendOnly(links)], quickly: atEnd },
  (_book, _args, context) => {
    context.token('');
  },
);

/** Which answers are kept already. */
export const knownAnswers = action(
  'see which answers are kept',
  { tables: [only(formAnswers, 'id')], unlogged: true },
  (book) => book.all(formAnswers).map(({ id }) => id),
);

const isNew = { column: 'state' as const, texts: languages.map((language) => answerStates.new[language]) };

/** The answers that nothing was made of yet: the others are not read. */
export const waitingAnswers = seek(only(formAnswers, 'state', 'at', 'content'), isNew);
export const waitingIn = (book: Book) => book.all(formAnswers).filter(({ state }) => state === 'new');

/** Whether an answer waits to be taken in: a cheap look, so that idle rounds keep nobody from saving. */
export const answersWait = action(
  'see whether answers wait',
  { tables: [seek(only(formAnswers, 'state'), isNew)], unlogged: true },
  (book) => waitingIn(book).length > 0,
);

const toldShape = v.pick(answerShape, ['language', 'answers', 'by', 'person']);

/** An answer as it was kept. @returns undefined when somebody has changed what was kept */
export function understood(content: string): Told | undefined {
  try {
    const read = v.safeParse(toldShape, JSON.parse(content));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
