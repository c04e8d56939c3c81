import { skills, spokenLanguages } from '../chapter/words';
import type { shiftProblemWords } from '../i18n/roster';
import { parseDay } from '../tables/days';
import type { DateOnly } from '../tables/kinds';
import { shiftKinds } from './tables';
import { parseTime } from './time';

/** A shift as an organizer enters it: every field as text, choices by key. */
export interface ShiftEntry {
  title: string;
  kind: string;
  day: DateOnly;
  start: string;
  end: string;
  place: string;
  area: string;
  people: string;
  skill: string;
  language: string;
  notes: string;
}

export type ShiftProblems = Partial<Record<keyof ShiftEntry, keyof typeof shiftProblemWords>>;

const mostPeople = 500;

/** What keeps a shift from being added, by field; the dialog and the script ask the same. @param today YYYY-MM-DD */
export function shiftProblems(entry: ShiftEntry, today: DateOnly): ShiftProblems {
  const [start, end] = [parseTime(entry.start), parseTime(entry.end)];
  const people = Number(entry.people);
  const found: [keyof ShiftEntry, keyof typeof shiftProblemWords, boolean][] = [
    ['title', 'title', entry.title.trim() === ''],
    ['kind', 'kind', !(entry.kind in shiftKinds)],
    ['day', 'noDay', parseDay(entry.day) === undefined],
    ['day', 'pastDay', parseDay(entry.day) !== undefined && entry.day < today],
    ['start', 'start', start === undefined],
    ['end', 'end', end === undefined],
    ['end', 'endFirst', start !== undefined && end !== undefined && end <= start],
    ['place', 'place', entry.place.trim() === ''],
    ['people', 'people', !(Number.isInteger(people) && people >= 1 && people <= mostPeople)],
  ];
  return Object.fromEntries(found.filter(([, , holds]) => holds).map(([field, problem]) => [field, problem]));
}

/** The choices of the dialog, by field. */
export const entryChoices = { kind: shiftKinds, skill: skills, language: spokenLanguages };
