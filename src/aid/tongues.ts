import { learnTongue, type Tongue } from './tongue';
import type { WordsOfAskers } from './wordsOfAskers';

/**
 * The languages in which people ask for help, besides English and Spanish. One more is a file in `tongues/` that exports
 * its `Tongue`, and its line here.
 */
const tongues: readonly Tongue[] = [];

/** Makes every language known where these words are read; a page has only the words that it shows. */
export function learnTongues(rooms: Partial<WordsOfAskers>): void {
  for (const tongue of tongues) learnTongue(tongue, rooms);
}
