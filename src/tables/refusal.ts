import type { AskerLanguage, Values, Words } from '../i18n/language';
import { say } from '../i18n/language';

/** Chapterbook declines to do something, with a sentence a person can act on. Nothing was written. */
export class Refusal extends Error {
  constructor(
    readonly words: Words,
    readonly values: Values = {},
  ) {
    super(say(words, 'en', values));
    this.name = 'Refusal';
  }
  in(language: AskerLanguage): string {
    return say(this.words, language, this.values);
  }
}
