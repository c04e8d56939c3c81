/** The languages of tabs and menus. Adding one makes the type checker list every word that is missing. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language. `{name}` marks a place that `say` fills in. */
export type Words = Readonly<Record<Language, string>>;

export type Values = Readonly<Record<string, string | number>>;

/**
 * The code of a language in which somebody may read what is written to people who ask: of the tabs, or learnt. What is
 * not known in it is said in English.
 */
export type AskerLanguage = string;

interface Learnt {
  /** What it calls itself. */
  name: string;
  /** How it is written where not from left to right. */
  direction?: 'rtl';
}

const learnt = new Map<AskerLanguage, Learnt>(
  Object.entries({ en: { name: 'English' }, es: { name: 'Español' } } satisfies Record<Language, Learnt>),
);
const learntWords = new Map<Words, Map<AskerLanguage, string>>();

/** Makes a language known to people who ask, with what words are in it. */
export function learn(language: AskerLanguage, about: Learnt, words: Iterable<readonly [Words, string]>): void {
  learnt.set(language, about);
  for (const [known, text] of words) {
    learntWords.set(known, new Map([...(learntWords.get(known) ?? []), [language, text]]));
  }
}

/** The languages that people who ask may choose, by code. */
export const askerLanguages = (): AskerLanguage[] => [...learnt.keys()];
export const isAskerLanguage = (code: string): boolean => learnt.has(code);
/** What a language calls itself, for people who choose one. */
export const languageName = (language: AskerLanguage): string => learnt.get(language)?.name ?? language;
export const directionOf = (language: AskerLanguage): 'ltr' | 'rtl' => learnt.get(language)?.direction ?? 'ltr';
/** What an HTML element says of the language of what is in it. */
export const languageMarks = (language: AskerLanguage): string =>
  `lang="${language}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}`;

/** A language of the tabs: the reader's own where it is one. */
export function tabsLanguage(language: AskerLanguage, usual: Language): Language {
  return languages.find((one) => one === language) ?? usual;
}

/** Every way in which words are written. */
export function allTexts(words: Words): string[] {
  return [...languages.map((language) => words[language]), ...(learntWords.get(words)?.values() ?? [])];
}

function textIn(words: Words, language: AskerLanguage): string {
  return learntWords.get(words)?.get(language) ?? words[tabsLanguage(language, 'en')];
}

/**
 * Words in one language with their places filled in.
 * @throws when a place has no value: a sentence with a hole must never reach a person
 */
export function say(words: Words, language: AskerLanguage, values: Values = {}): string {
  const text = textIn(words, language);
  return text.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`No value for {${place}} in "${text}"`);
    return String(value);
  });
}
