import * as v from 'valibot';
import { setting } from '../chapter/settings';
import { aidWords } from '../i18n/aid';
import { say } from '../i18n/language';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { addDays } from '../tables/days';
import { only } from '../tables/table';
import { casesOnFile, eraseAnswer, eraseCase, erasingTables } from './eraseCase';
import { calls, desk, formAnswers, offers, people } from './tables';

/**
 * Erases who asked, a set number of days after the last of a case's requests was closed: the person, what they wrote,
 * and the answer as it came. What belongs to no case any more goes after as many days. Counts stay; what is held for a
 * lawyer stays too.
 */
export const eraseClosedCases = action('erase closed cases', { tables: erasingTables }, (book, _, context) => {
  if (setting(book, 'holdErasing') === 'yes') return;
  const days = Number(setting(book, 'eraseAfterDays'));
  const isDue = (day: string) => addDays(day, days) <= context.today;
  const why = say(aidWords.closedLongAgo, context.language, { days });
  for (const { person, closedOn } of casesOnFile(book, context.today)) {
    if (!person.hold && closedOn !== '' && isDue(closedOn)) eraseCase(book, person, why, context);
  }
  eraseLeftovers(book, (at) => isDue(context.dayOf(at ?? context.now)));
});

/** Answers, calls and notes whose case or request somebody deleted from its tab. */
function eraseLeftovers(book: Book, isDue: (at: number | null) => boolean): void {
  const kept = new Set(book.all(people).flatMap(({ answer }) => answer.split(' ')));
  for (const { id, state, at } of book.all(formAnswers)) {
    const isOver = ['taken', 'problem', 'draft', 'setAside'].includes(state);
    if (isOver && !kept.has(id) && isDue(at)) eraseAnswer(book, id);
  }
  for (const { id, note, request, answeredAt, offeredAt } of book.all(offers)) {
    if (note !== '' && !book.find(desk, request) && isDue(answeredAt ?? offeredAt)) {
      book.change(offers, id, { note: '' });
    }
  }
  for (const { id, note, person, at } of book.all(calls)) {
    if (note !== '' && !book.find(people, person) && isDue(at)) book.change(calls, id, { note: '' });
  }
}

/** Which answers were erased here and have yet to be taken out of the form. */
export const erasedAnswers = action(
  'see what was erased',
  { tables: [only(formAnswers, 'form', 'state')], unlogged: true },
  (book) =>
    book
      .all(formAnswers)
      .filter(({ state }) => state === 'erased')
      .map(({ id, form }) => ({ id, form })),
);

/** The form's own copies are gone too. */
export const noteGone = action(
  'note that answers are gone from the form',
  { tables: [only(formAnswers, 'state')], takes: v.object({ ids: v.array(v.string()) }) },
  (book, { ids }) => {
    for (const id of ids) book.change(formAnswers, id, { state: 'gone' });
  },
);
