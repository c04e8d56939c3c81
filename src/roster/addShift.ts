import * as v from 'valibot';
import { areas } from '../chapter/tables';
import { skills, spokenLanguages } from '../chapter/words';
import { shiftProblemWords } from '../i18n/roster';
import { byText } from '../route/streetOrder';
import { action } from '../tables/action';
import type { Choices } from '../tables/choices';
import { Refusal } from '../tables/refusal';
import { appendOnly, only } from '../tables/table';
import { shiftProblems } from './shiftEntry';
import { shiftKinds, shifts } from './tables';
import { parseTime } from './time';

/** What the dialog needs before anything is entered. */
export const shiftAhead = action(
  'look at what a shift may have',
  { tables: [only(areas, 'name')], unlogged: true },
  (book, _, { today }) => ({
    today,
    areas: book
      .all(areas)
      .filter(({ name }) => name !== '')
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => byText(a.name, b.name)),
  }),
);

const line = v.pipe(v.string(), v.trim(), v.maxLength(200));
const keyOf = <K extends string>(choices: Choices<K>) => v.picklist(Object.keys(choices) as K[]);
const orNone = <K extends string>(choices: Choices<K>) => v.union([v.literal(''), keyOf(choices)]);

/** Adds a shift to the Shifts tab. @returns its id */
export const addShift = action(
  'add a shift',
  {
    tables: [appendOnly(shifts), only(areas, 'name')],
    takes: v.object({
      title: line,
      kind: keyOf(shiftKinds),
      day: v.string(),
      start: line,
      end: line,
      place: line,
      area: v.string(),
      people: line,
      skill: orNone(skills),
      language: orNone(spokenLanguages),
      notes: v.pipe(v.string(), v.trim(), v.maxLength(2000)),
    }),
  },
  (book, entry, { today }) => {
    const [problem] = Object.values(shiftProblems(entry, today));
    if (problem) throw new Refusal(shiftProblemWords[problem]);
    if (entry.area !== '' && !book.find(areas, entry.area)) throw new Refusal(shiftProblemWords.area);
    const times = { start: parseTime(entry.start) ?? '', end: parseTime(entry.end) ?? '' };
    return book.add(shifts, { ...entry, ...times, people: Number(entry.people), status: 'open' }).id;
  },
);
