import type { Volunteer } from '../chapter/tables';
import { volunteers } from '../chapter/tables';
import { volunteerQuestions } from '../chapter/volunteerQuestions';
import { freeTimes, skills, spokenLanguages } from '../chapter/words';
import { languages } from '../i18n/language';
import { type Choices, parseChoice } from '../tables/choices';
import { plain } from '../tables/plainText';

/** What we ask on the volunteer form. */
const keys = volunteerQuestions('en', []).map(({ key }) => key);

/** Where each question's answers stand in a form's tab: 0-based column by question key. */
export type AnswerColumns = Readonly<Record<string, number>>;

/**
 * Finds our questions among the headers of a tab, in any of our languages or as the Volunteers tab calls them.
 * @returns undefined when the tab does not hold answers to a volunteer form: it needs a name, a phone number or e-mail
 *   address, and one of what people can do, speak or when they are free
 */
export function answerColumns(headers: readonly string[]): AnswerColumns | undefined {
  const said = headers.map(plain);
  const places = keys.map((key) => [key, said.findIndex((header) => titlesOf(key).includes(header))] as const);
  const found = Object.fromEntries(places.filter(([, at]) => at >= 0));
  const has = (...some: string[]) => some.some((key) => key in found);
  return has('name') && has('phone', 'email') && has('skills', 'languages', 'free') ? found : undefined;
}

function titlesOf(key: string): string[] {
  const asked = languages.flatMap((one) => volunteerQuestions(one, []).filter((question) => question.key === key));
  const column = volunteers.columns[key as keyof typeof volunteers.columns];
  const labels = languages.map((one) => column.label[one]);
  return [...asked.map(({ title }) => title), ...labels, ...column.aliases].map(plain);
}

/** One answer, by question key, each as the text the person gave. */
export type Told = Readonly<Record<string, string>>;

/**
 * A volunteer as the answer tells; what cannot be understood stays empty and can be read in the form's own tab.
 * @param areaNamed the id of the area with a name; '' when there is none
 */
export function volunteerTold(told: Told, areaNamed: (name: string) => string): Partial<Volunteer> {
  const text = (key: string) => (told[key] ?? '').trim();
  return {
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    area: areaNamed(text('area')),
    languages: several(spokenLanguages, text('languages')),
    skills: several(skills, text('skills')),
    free: several(freeTimes, text('free')),
    reachMiles: numberIn(text('reachMiles')),
    timesAWeek: numberIn(text('timesAWeek')),
  };
}

/** Ticked boxes come as one text with commas between. */
function several<K extends string>(choices: Choices<K>, text: string): K[] {
  const found = text.split(/[,;\n]/).flatMap((part) => parseChoice(choices, part) ?? []);
  return [...new Set(found)];
}

/** The first number of an answer such as `3`, `about 3 miles` or `2-3`; null without one. */
function numberIn(text: string): number | null {
  const digits = /\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(',', '.');
  return digits === undefined ? null : Number(digits);
}
