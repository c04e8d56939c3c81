/** The languages Chapterbook speaks. Adding one makes the type checker list every word that is missing. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language. `{name}` marks a place that `say` fills in. */
export type Words = Readonly<Record<Language, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** What each language calls itself, for people who choose one. */
export const languageNames: Words = { en: 'English', es: 'Español' };

/**
 * Words in one language with their places filled in.
 * @throws when a place has no value: a sentence with a hole must never reach a person
 */
export function say(words: Words, language: Language, values: Values = {}): string {
  return words[language].replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`No value for {${place}} in "${words[language]}"`);
    return String(value);
  });
}
