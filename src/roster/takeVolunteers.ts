import * as v from 'valibot';
import { contactKeys, maybeSame } from '../chapter/sameContact';
import { areas, volunteers } from '../chapter/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { plain } from '../tables/plainText';
import { only } from '../tables/table';
import { takenAnswers } from './tables';
import type { Told } from './volunteerAnswer';
import { volunteerTold } from './volunteerAnswer';

const toldAnswer = v.object({
  /** When it came, in milliseconds since 1970 UTC. */
  at: v.number(),
  told: v.record(v.string(), v.string()),
});

/**
 * Adds a volunteer for each answer that was not taken yet. Told again, by a trigger or by the hourly look, an answer is
 * harmless, even when the volunteer was deleted since. The same phone number or e-mail address as somebody's changes
 * nobody: the answer becomes a row of its own and the log says whose it may be.
 * @returns how many were added
 */
export const takeVolunteerAnswers = action(
  'take answers to the volunteer form',
  {
    tables: [volunteers, only(areas, 'name'), takenAnswers],
    takes: v.object({ answers: v.array(toldAnswer) }),
    alone: true,
  },
  (book, { answers }, context) => {
    const fresh = answers.filter(({ at, told }) => !book.find(takenAnswers, answerId(at, told, context)));
    for (const { at, told } of fresh) take(book, at, told, context);
    return fresh.length;
  },
);

function take(book: Book, at: number, told: Told, context: Context): void {
  const id = answerId(at, told, context);
  if (book.find(takenAnswers, id)) return;
  const said = volunteerTold(told, (name) => areaNamed(book, name));
  const contact = { phone: said.phone ?? '', email: said.email ?? '' };
  const same = maybeSame(contact, book.all(volunteers));
  const volunteer = book.add(volunteers, { ...said, joinedOn: context.dayOf(at), answerId: id });
  book.add(takenAnswers, { id, at, volunteer: volunteer.id, maybeSame: same.join(' ') });
}

/** The same for the same answer, however its tab is sorted; says nothing about the person. */
function answerId(at: number, told: Told, { digest }: Pick<Context, 'digest'>): string {
  const keys = contactKeys({ phone: told.phone ?? '', email: told.email ?? '' });
  const who = keys.length > 0 ? keys.join(' ') : plain(told.name ?? '');
  return `${Math.floor(at / 1000)}-${digest(`${at} ${who}`).slice(0, 12)}`;
}

function areaNamed(book: Book, name: string): string {
  const wanted = plain(name);
  return wanted === '' ? '' : (book.all(areas).find((area) => plain(area.name) === wanted)?.id ?? '');
}
