import type { Language } from '../i18n/language';
import type { KeyOf } from '../tables/choices';
import type { Question, questionKinds } from './tables';

/** A question as phones and paper show it. */
export interface DoorQuestion {
  readonly id: string;
  readonly text: string;
  readonly kind: KeyOf<typeof questionKinds>;
  /** What can be answered, for a choice; none for the other kinds. */
  readonly choices: readonly string[];
}

/** The questions in use, in their order; one that is not yet translated shows in the language it has. */
export function questionsInUse(rows: readonly Question[], language: Language): DoorQuestion[] {
  return rows
    .filter(({ active }) => active)
    .sort((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER))
    .map(({ id, kind, choices, ...words }) => {
      const list = choices
        .split('/')
        .map((one) => one.trim())
        .filter(Boolean);
      const known = kind || (list.length > 0 ? 'choice' : 'yesNo');
      return {
        id,
        text: words[language] || words.en || words.es,
        kind: known,
        choices: known === 'choice' ? list : [],
      };
    })
    .filter(({ text, kind, choices }) => text !== '' && (kind !== 'choice' || choices.length > 0));
}
