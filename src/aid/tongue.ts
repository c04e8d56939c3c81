import type { spokenLanguages } from '../chapter/words';
import { type DayWords, learnDays } from '../i18n/days';
import { learn, type Words } from '../i18n/language';
import type { KeyOf } from '../tables/choices';
import type { WordsOfAskers } from './wordsOfAskers';

/** A language in which people ask for help, besides those of the tabs. A word that is missing fails the type check. */
export interface Tongue {
  code: Exclude<KeyOf<typeof spokenLanguages>, 'en' | 'es' | 'other'>;
  /** What it calls itself. */
  name: string;
  /** How it is written where not from left to right. */
  direction?: 'rtl';
  days: DayWords;
  words: { [Room in keyof WordsOfAskers]: Record<keyof WordsOfAskers[Room], string> };
}

/** Makes a language known where these words are read. @param rooms words by room and key, as a tongue has them */
export function learnTongue({ code, name, direction, days, words }: Tongue, rooms: Partial<WordsOfAskers>): void {
  const translated: Record<string, Record<string, string>> = words;
  const pairs = Object.entries(rooms).flatMap(([room, known]) =>
    Object.entries(known as Record<string, Words>).map(
      ([key, one]) => [one, translated[room]?.[key] ?? one.en] as const,
    ),
  );
  learn(code, { name, ...(direction ? { direction } : {}) }, pairs);
  learnDays(code, days);
}
