import { spokenDay } from '../i18n/days';
import type { Language, Values } from '../i18n/language';
import { say } from '../i18n/language';
import { reasonWords } from '../i18n/offer';
import { type Choices, choiceLabel } from '../tables/choices';
import { freeTimes, skills, spokenLanguages } from './words';

type ReasonKey = keyof typeof reasonWords;

/** Why somebody stands where they stand, as `src/match` finds it. */
interface Reason {
  key: ReasonKey;
  what?: readonly string[];
  number?: number;
}

/** Why somebody is not asked. */
type Obstacle = { key: ReasonKey } | { key: ReasonKey; until: string } | { key: ReasonKey; number: number };

const named: Choices<string> = { ...skills, ...freeTimes };

/** Why somebody can help, in words. */
export function spokenReason({ key, what = [], number }: Reason, language: Language): string {
  const list: Choices<string> = key === 'language' ? spokenLanguages : named;
  const labels = what.map((one) => choiceLabel(list, one, language)).join(', ');
  // English writes languages with a capital, Spanish does not.
  const inSentence = key === 'language' && language === 'en' ? labels : labels.toLowerCase();
  const values: Values = { what: inSentence, number: number ?? '' };
  return say(reasonWords[key], language, values);
}

/** Why somebody is not asked now, in words. */
export function spokenObstacle(obstacle: Obstacle, language: Language): string {
  const values: Values = {
    until: 'until' in obstacle ? spokenDay(obstacle.until, language) : '',
    number: 'number' in obstacle ? obstacle.number : '',
  };
  return say(reasonWords[obstacle.key], language, values);
}
