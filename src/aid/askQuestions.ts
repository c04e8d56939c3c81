import type { Question } from '../chapter/question';
import { helpIsForAnyone, needs, spokenLanguages, urgencies } from '../chapter/words';
import { askWords } from '../i18n/aid';
import type { Language, Words } from '../i18n/language';
import { say } from '../i18n/language';
import type { Choices } from '../tables/choices';
import { waysToReach } from './waysToReach';

/** Raised when the words of the consents change: each consent keeps the number it was given to. */
export const consentWording = '1';

export interface AskForm {
  title: string;
  description: string;
  confirmation: string;
  questions: Question[];
}

/** What of the chapter the forms tell. */
export interface About {
  chapter: string;
  /** Names of the areas to choose from. */
  areas: readonly string[];
  /** Days until contact details are erased after the case has closed. */
  eraseAfterDays: string;
}

/** The form by which people ask for help, in their language: what it says first, and what it asks. */
export function askForm(language: Language, { chapter, areas, eraseAfterDays }: About): AskForm {
  const word = (words: Words) => say(words, language);
  const description = [helpIsForAnyone, askWords.aboutUs].map(word);
  return {
    title: say(askWords.formTitle, language, { chapter }),
    description: [...description, say(askWords.whoSees, language, { days: eraseAfterDays })].join('\n\n'),
    confirmation: word(askWords.thanks),
    questions: [
      ...whoAsks(word),
      {
        ...ask('needs', 'checkbox', askWords.needs, askWords.needsHelp, word),
        required: true,
        choices: list(needs, language),
      },
      ask('quantity', 'text', askWords.quantity, undefined, word),
      { ...ask('when', 'choice', askWords.when, undefined, word), choices: list(urgencies, language) },
      { ...ask('area', 'choice', askWords.area, undefined, word), choices: areaChoices(areas, word) },
      ask('address', 'paragraph', askWords.address, askWords.addressHelp, word),
      { ...ask('language', 'choice', askWords.language, undefined, word), choices: list(spokenLanguages, language) },
      { ...ask('reach', 'checkbox', askWords.reach, undefined, word), choices: list(waysToReach, language) },
      { ...ask('message', 'choice', askWords.message, askWords.messageHelp, word), choices: yesNo(word) },
      ask('note', 'paragraph', askWords.note, askWords.noteHelp, word),
      { ...ask('consent', 'checkbox', askWords.consent, undefined, word), choices: consentChoices(word) },
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

function list(choices: Choices<string>, language: Language): { key: string; label: string }[] {
  return Object.entries(choices).map(([key, words]) => ({ key, label: words[language] }));
}

function areaChoices(areas: readonly string[], word: Word) {
  return [...areas.map((name) => ({ key: name, label: name })), { key: '', label: word(askWords.elsewhere) }];
}

function yesNo(word: Word) {
  return [
    { key: 'yes', label: word(askWords.yes) },
    { key: 'no', label: word(askWords.no) },
  ];
}

/** Consents begin unticked, one box for each purpose. */
function consentChoices(word: Word) {
  return [
    { key: 'contact', label: word(askWords.consentContact) },
    { key: 'share', label: word(askWords.consentShare) },
  ];
}
