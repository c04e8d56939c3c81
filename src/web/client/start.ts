import type { Values, Words } from '../../i18n/language';
import { say } from '../../i18n/language';
import type { Start } from '../shell';

/** What the server put into the page. */
export const start = JSON.parse(document.getElementById('start')?.textContent ?? '{}') as Start;

/** Words in the reader's language. */
export function word(words: Words, values: Values = {}): string {
  return say(words, start.language, values);
}
