import type { Question } from '../chapter/question';
import { needs, spokenLanguages, urgencies } from '../chapter/words';
import { askWords } from '../i18n/ask';
import type { AskerLanguage, Words } from '../i18n/language';
import { say } from '../i18n/language';
import type { Choices } from '../tables/choices';
import type { About } from './aboutUs';
import { firstScreen } from './firstScreen';
import type { consentPurposes } from './tables';
import { timesToReach, waysToReach } from './waysToReach';

/** Raised when the words of the consents change: each consent keeps the number it was given to. */
export const consentWording = '1';

export interface AskForm {
  title: string;
  description: string;
  confirmation: string;
  questions: Question[];
}

/** The number of the words by which somebody agreed whom another person read them to. */
export const doorWording = `${consentWording} (read aloud)`;

/** What an area is called that is none of ours. */
export const elsewhere = 'elsewhere';

/**
 * The form by which people ask for help, in their language: what it says first, and what it asks.
 * @param atDoor somebody else writes for them, who is told to read it aloud and to ask what they agree to
 */
export function askForm(language: AskerLanguage, about: About, atDoor = false): AskForm {
  const word = (words: Words) => say(words, language);
  const description = firstScreen(language, about);
  return {
    title: say(askWords.formTitle, language, { chapter: about.chapter }),
    description: [...(atDoor ? [word(askWords.atDoor)] : []), ...description].join('\n\n'),
    confirmation: word(atDoor ? askWords.thanksAtDoor : askWords.thanks),
    questions: [
      ...whoAsks(word),
      {
        ...ask('needs', 'checkbox', askWords.needs, askWords.needsHelp, word),
        required: true,
        choices: list(needs, language),
      },
      ask('quantity', 'text', askWords.quantity, undefined, word),
      { ...ask('when', 'choice', askWords.when, undefined, word), choices: list(urgencies, language) },
      { ...ask('area', 'choice', askWords.area, undefined, word), choices: areaChoices(about.areas, word) },
      ask('address', 'paragraph', askWords.address, askWords.addressHelp, word),
      { ...ask('language', 'choice', askWords.language, undefined, word), choices: list(spokenLanguages, language) },
      { ...ask('reach', 'checkbox', askWords.reach, undefined, word), choices: list(waysToReach, language) },
      { ...ask('hours', 'checkbox', askWords.hours, undefined, word), choices: list(timesToReach, language) },
      { ...ask('message', 'choice', askWords.message, askWords.messageHelp, word), choices: yesNo(word) },
      ask('note', 'paragraph', askWords.note, askWords.noteHelp, word),
      { ...ask('consent', 'checkbox', ...consentWords(atDoor), word), choices: consentChoices(language, atDoor) },
    ],
  };
}

type Word = (words: Words) => string;

function whoAsks(word: Word): Question[] {
  return [
    ask('name', 'text', askWords.name, askWords.nameHelp, word),
    ask('phone', 'text', askWords.phone, askWords.phoneHelp, word),
    ask('email', 'text', askWords.email, undefined, word),
  ];
}

function ask(key: string, kind: Question['kind'], title: Words, help: Words | undefined, word: Word): Question {
  return { key, kind, title: word(title), help: help ? word(help) : '', required: false };
}

function list(choices: Choices<string>, language: AskerLanguage): { key: string; label: string }[] {
  return Object.entries(choices).map(([key, words]) => ({ key, label: say(words, language) }));
}

function areaChoices(areas: readonly string[], word: Word) {
  return [...areas.map((name) => ({ key: name, label: name })), { key: elsewhere, label: word(askWords.elsewhere) }];
}

function yesNo(word: Word) {
  return [
    { key: 'yes', label: word(askWords.yes) },
    { key: 'no', label: word(askWords.no) },
  ];
}

/** Consents begin unticked, one box for each purpose. */
export function consentChoices(
  language: AskerLanguage,
  atDoor = false,
): { key: keyof typeof consentPurposes; label: string }[] {
  const { consentContact, consentShare, mayWeContact, mayWeShare } = askWords;
  return [
    { key: 'contact', label: say(atDoor ? mayWeContact : consentContact, language) },
    { key: 'share', label: say(atDoor ? mayWeShare : consentShare, language) },
  ];
}

function consentWords(atDoor: boolean): [title: Words, help: Words | undefined] {
  return atDoor ? [askWords.askThem, askWords.askThemHelp] : [askWords.consent, undefined];
}
