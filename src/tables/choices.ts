import type { AskerLanguage, Language, Words } from '../i18n/language';
import { allTexts, say } from '../i18n/language';
import { plain } from './plainText';

/** One choice: what people see in each language, and other ways they have been seen to write it. */
export interface ChoiceWords extends Words {
  readonly aliases?: readonly string[];
}

/** Choices by their stable key. Cells show the label; the key is what code and other tables rely on. */
export type Choices<K extends string> = Readonly<Record<K, ChoiceWords>>;

export type KeyOf<C> = C extends Choices<infer K> ? K : never;

/** Declares choices, keeping their keys as a type. */
export function choices<K extends string>(words: Record<K, ChoiceWords>): Choices<K> {
  return words;
}

/** What was found for each text: a tab of 20,000 rows has the same few over and over. */
const found = new WeakMap<object, Map<string, string | undefined>>();

/** The key that a person meant, by label in any language, alias or key; undefined when it is none of them. */
export function parseChoice<K extends string>(list: Choices<K>, text: string): K | undefined {
  const known = found.get(list) ?? new Map<string, string | undefined>();
  found.set(list, known);
  if (!known.has(text)) known.set(text, keyMeant(list, text));
  return known.get(text) as K | undefined;
}

function keyMeant<K extends string>(list: Choices<K>, text: string): K | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  return (Object.keys(list) as K[]).find((key) => spellings(key, list[key]).includes(wanted));
}

export function choiceLabel<K extends string>(list: Choices<K>, key: K, language: AskerLanguage): string {
  return say(list[key], language);
}

export function choiceLabels(list: Choices<string>, language: Language): string[] {
  return Object.values(list).map((words) => words[language]);
}

function spellings(key: string, words: ChoiceWords): string[] {
  return [key, ...allTexts(words), ...(words.aliases ?? [])].map(plain);
}
