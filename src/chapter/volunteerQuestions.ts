import type { Language, Words } from '../i18n/language';
import { rosterFormWords as words } from '../i18n/volunteerForm';
import type { Choices } from '../tables/choices';
import type { Question } from './question';
import { freeTimes, skills, spokenLanguages } from './words';

/**
 * What the volunteer form asks, in one language.
 * @param areas names of the areas to choose from
 */
export function volunteerQuestions(language: Language, areas: readonly string[]): Question[] {
  const ask = (key: string, kind: Question['kind'], title: Words, help?: Words): Question => ({
    key,
    kind,
    title: title[language],
    help: help?.[language] ?? '',
    required: false,
  });
  const list = (choices: Choices<string>) =>
    Object.entries(choices).map(([key, one]) => ({ key, label: one[language] }));
  const places = [...areas.map((name) => ({ key: name, label: name })), { key: '', label: words.elsewhere[language] }];
  return [
    { ...ask('name', 'text', words.name), required: true },
    ask('phone', 'text', words.phone, words.phoneHelp),
    ask('email', 'text', words.email),
    { ...ask('area', 'choice', words.area), choices: places },
    { ...ask('languages', 'checkbox', words.languages), choices: list(spokenLanguages) },
    { ...ask('skills', 'checkbox', words.skills), choices: list(skills) },
    { ...ask('free', 'checkbox', words.free), choices: list(freeTimes) },
    ask('reachMiles', 'text', words.reachMiles, words.reachHelp),
    ask('timesAWeek', 'text', words.timesAWeek),
  ];
}
