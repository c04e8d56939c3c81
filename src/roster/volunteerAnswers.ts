import * as v from 'valibot';
import { maybeSame } from '../chapter/sameContact';
import { areas, type Volunteer, volunteers } from '../chapter/tables';
import { volunteerQuestions } from '../chapter/volunteerQuestions';
import { freeTimes, skills, spokenLanguages } from '../chapter/words';
import { languages } from '../i18n/language';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Choices } from '../tables/choices';
import { parseChoice } from '../tables/choices';
import type { Context } from '../tables/context';
import { plain } from '../tables/plainText';
import { only } from '../tables/table';
import { writtenPhone } from './contact';
import { takenAnswers } from './tables';

/** One answer to the volunteer form: when it came, in milliseconds since 1970 UTC, and texts by question key. */
export interface VolunteerAnswer {
  at: number;
  said: Record<string, string>;
}

const timestampTitles = ['timestamp', 'marca temporal', 'marca de tiempo'];
/** Where only a form for volunteers asks: a chapter's other forms may be linked to the same file. */
const onlyHere = ['skills', 'free', 'reachMiles', 'timesAWeek'];

/** What each column of a tab holds: `at`, a question's key, or undefined; nothing when it is no tab of volunteers' answers. */
export function answerColumns(headers: readonly string[]): (string | undefined)[] | undefined {
  const titles = new Map(
    languages.flatMap((language) => volunteerQuestions(language, []).map(({ key, title }) => [plain(title), key])),
  );
  const keys = headers.map((header) => (timestampTitles.includes(plain(header)) ? 'at' : titles.get(plain(header))));
  const asks = (...wanted: string[]) => wanted.some((key) => keys.includes(key));
  return asks('at') && asks('name') && asks('phone', 'email') && asks(...onlyHere) ? keys : undefined;
}

/**
 * Makes a volunteer of every answer that was not taken yet. Told again, an answer is one that was taken, even when the
 * volunteer was deleted since; the same answers twice on one day are one person who pressed twice.
 * @returns how many volunteers came in
 */
export const takeVolunteerAnswers = action(
  'take in volunteers',
  {
    tables: [takenAnswers, only(volunteers, 'phone', 'email'), only(areas, 'name')],
    takes: v.object({ answers: v.array(v.object({ at: v.number(), said: v.record(v.string(), v.string()) })) }),
    alone: true,
  },
  (book, { answers }, context): number => {
    const fresh = onceADay(answers, context).filter((answer) => !book.find(takenAnswers, answerId(answer, context)));
    for (const answer of fresh) take(book, answer, context);
    return fresh.length;
  },
);

function take(book: Book, answer: VolunteerAnswer, context: Context): void {
  const id = answerId(answer, context);
  const contact = { phone: writtenPhone(answer.said.phone ?? ''), email: (answer.said.email ?? '').trim() };
  const same = maybeSame(contact, book.all(volunteers));
  const { id: volunteer } = book.add(volunteers, {
    ...read(book, answer.said),
    ...contact,
    joinedOn: context.dayOf(answer.at),
    answerId: id,
  });
  book.add(takenAnswers, { id, at: answer.at, volunteer, maybeSame: same.join(' ') });
}

function read(book: Book, said: VolunteerAnswer['said']): Partial<Volunteer> {
  return {
    name: (said.name ?? '').trim(),
    area: areaNamed(book, said.area ?? ''),
    languages: ticked(spokenLanguages, said.languages),
    skills: ticked(skills, said.skills),
    free: ticked(freeTimes, said.free),
    reachMiles: numberIn(said.reachMiles),
    timesAWeek: numberIn(said.timesAWeek),
  };
}

/** A place that is none of the chapter's areas stays in the form's own tab. */
function areaNamed(book: Book, name: string): string {
  const wanted = plain(name);
  return wanted === '' ? '' : (book.all(areas).find((area) => plain(area.name) === wanted)?.id ?? '');
}

function ticked<K extends string>(choices: Choices<K>, text = ''): K[] {
  return [...new Set(text.split(/[,;]/).flatMap((label) => parseChoice(choices, label) ?? []))];
}

/** The one number in what somebody wrote, such as `3`, `3 miles` or `2,5`; null when there is none, or several. */
function numberIn(text = ''): number | null {
  const found = text.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return found.length === 1 ? Number(found[0].replace(',', '.')) : null;
}

/** Tells one answer from another by its moment and contact, so that nobody's contact is stored twice. */
function answerId({ at, said }: VolunteerAnswer, { digest }: Pick<Context, 'digest'>): string {
  const contact = `${(said.phone ?? '').replace(/\D/g, '')} ${plain(said.email ?? '')}`.trim();
  return digest(`${at} ${contact || plain(said.name ?? '')}`).slice(0, 24);
}

/** The first of those that say the same on one day. */
function onceADay(answers: readonly VolunteerAnswer[], { dayOf }: Pick<Context, 'dayOf'>): VolunteerAnswer[] {
  const first = new Map<string, VolunteerAnswer>();
  for (const answer of [...answers].sort((a, b) => a.at - b.at)) {
    const same = JSON.stringify([
      dayOf(answer.at),
      Object.entries(answer.said)
        .filter(([, text]) => text.trim())
        .sort(),
    ]);
    if (!first.has(same)) first.set(same, answer);
  }
  return [...first.values()];
}
