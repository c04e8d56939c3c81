import * as v from 'valibot';
import { setting, settings } from '../chapter/settings';
import { aidWords } from '../i18n/aid';
import { say } from '../i18n/language';
import { action } from '../tables/action';
import { addDays } from '../tables/days';
import { appendOnly, only } from '../tables/table';
import { desk, erased, formAnswers, offers, people } from './tables';

/**
 * Erases who asked, a set number of days after the last of a case's requests was closed: the person, what they wrote,
 * and the answer as it came. Counts stay.
 * @returns the ids of the form answers to take out of the form too
 */
export const eraseClosedCases = action(
  'erase closed cases',
  { tables: [desk, people, offers, formAnswers, settings, appendOnly(erased)] },
  (book, _, { today, language }) => {
    const days = Number(setting(book, 'eraseAfterDays'));
    const rows = book.all(desk);
    const due = book.all(people).filter(({ id, erasedOn }) => {
      const own = rows.filter(({ person }) => person === id);
      const last = own.map(({ closedOn }) => closedOn).sort();
      return (
        erasedOn === '' &&
        own.length > 0 &&
        !last.includes('') &&
        addDays(last[last.length - 1] ?? today, days) <= today
      );
    });
    return due.map(({ id, answer }) => {
      const own = rows.filter(({ person }) => person === id);
      book.change(people, id, { ...nobody, erasedOn: today });
      for (const row of own) book.change(desk, row.id, { name: '', contact: '', notes: '' });
      for (const offer of book.all(offers)) {
        if (own.some((row) => row.id === offer.request) && offer.note !== '')
          book.change(offers, offer.id, { note: '' });
      }
      if (book.find(formAnswers, answer)) book.change(formAnswers, answer, { state: 'erased', content: '' });
      const why = say(aidWords.closedLongAgo, language, { days });
      book.add(erased, { person: id, requests: own.map((row) => row.id).join(' '), erasedOn: today, why });
      return answer;
    });
  },
);

const nobody = { name: '', phone: '', email: '', address: '', reach: [], messageIsSafe: false, answer: '' };

/** Which answers were erased here and have yet to be taken out of the form; not too many for one round. */
export const erasedAnswers = action(
  'see what was erased',
  { tables: [only(formAnswers, 'form', 'state')], unlogged: true },
  (book) =>
    book
      .all(formAnswers)
      .filter(({ state }) => state === 'erased')
      .slice(0, mostInARound)
      .map(({ id, form }) => ({ id, form })),
);

const mostInARound = 60;

/** The form's own copies are gone too. */
export const noteGone = action(
  'note that answers are gone from the form',
  { tables: [only(formAnswers, 'state')], takes: v.object({ ids: v.array(v.string()) }) },
  (book, { ids }) => {
    for (const id of ids) book.change(formAnswers, id, { state: 'gone' });
  },
);
