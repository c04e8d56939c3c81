import * as v from 'valibot';
import { aidWords } from '../i18n/aid';
import { isAskerLanguage, languages, say } from '../i18n/language';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { only, seek } from '../tables/table';
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
export function asStored({ id, form, at, ...told }: Answer): FormAnswer {
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
    const read = v.safeParse(toldShape, JSON.parse(withoutSign(content)));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** Google may have kept the sign by which it was told that this is a text. */
export const withoutSign = (text: string) => text.replace(/^'/, '');
