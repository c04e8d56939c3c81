import * as v from 'valibot';
import { type About, noteAboutUs } from '../aid/aboutUs';
import { askForm } from '../aid/askQuestions';
import type { Question } from '../chapter/question';
import { settings } from '../chapter/settings';
import { volunteerQuestions } from '../chapter/volunteerQuestions';
import { spokenLanguages } from '../chapter/words';
import type { FormLook, Form as GoogleForm } from '../google/forms';
import {
  addQuestion,
  dressForm,
  dropWordless,
  formAddress,
  formById,
  formLook,
  hasItem,
  itemTitled,
  makeForm,
  sendAnswersTo,
  setChoices,
} from '../google/forms';
import { digest } from '../google/outside';
import { propertiesUnder, property, setProperty } from '../google/properties';
import { peopleWhoSee } from '../google/sharing';
import { fileId } from '../google/spreadsheet';
import { watchedBy, whenAnswered } from '../google/triggers';
import { aidWords } from '../i18n/aid';
import type { AskerLanguage, Language, Words } from '../i18n/language';
import { askerLanguages, languages, say, tabsLanguage } from '../i18n/language';
import { action } from '../tables/action';
import { fileFor, ownChapter } from '../tables/chapterFile';
import { choiceLabel, parseChoice } from '../tables/choices';
import { perform } from '../tables/perform';
import { putStartFirst } from './frontTab';
import { workbookUses } from './workbookUses';

/** What the script remembers of a form it made. */
export interface KnownForm {
  id: string;
  /** The item of each question. */
  items: Record<string, string>;
  /** The words it was last dressed with. */
  heading?: FormLook;
}

type FormKind = 'ask' | 'volunteer';

/** The public function that answers to the forms for help call. */
export const answerHandler = 'askFormAnswered';

/** What the forms last asked and said, as a digest. */
const lastSaid = 'forms.said';

/**
 * Makes the public forms, in each language: one to ask for help, one to help out. What is there stays; questions that
 * are missing are added, and what the chapter has set since is brought up to date.
 */
export function makeForms(): void {
  tend(aboutNow(), () => true);
}

/**
 * Areas that were added, and what the forms promise, are brought up to date, and forms in a language that is new are
 * made; a form that was deleted stays away.
 */
export function keepForms(): void {
  const about = aboutNow();
  if (property(lastSaid) !== saidIn(about)) tend(about, (known, there) => !known || there !== undefined);
}

/** The chapter as it is told to people who ask, with today's number of those who see it. */
function aboutNow(): About {
  const forms = askForms().flatMap(({ form }) => formById(form.id) ?? []);
  const coordinators = peopleWhoSee(ownChapter().file, forms);
  return perform(noteAboutUs, { coordinators, campaigns: workbookUses('doors') });
}

/** Every form: help is asked for in more languages than it is offered in. */
const allForms = (): [FormKind, AskerLanguage][] => [
  ...askerLanguages().map((language): [FormKind, AskerLanguage] => ['ask', language]),
  ...languages.map((language): [FormKind, AskerLanguage] => ['volunteer', language]),
];

const saidIn = (about: About) =>
  digest(JSON.stringify(allForms().map(([kind, language]) => formFor(kind, language, about))));

type Known = KnownForm | undefined;

function tend(about: About, isWanted: (known: Known, there: Known) => boolean): void {
  for (const [kind, language] of allForms()) {
    const known = knownForm(kind, language);
    const there = known && formById(known.id) ? known : undefined;
    if (isWanted(known, there)) makeOne(kind, language, about, there);
  }
  setProperty(lastSaid, saidIn(about));
}

function formFor(kind: FormKind, language: AskerLanguage, about: About): FormLook & { questions: Question[] } {
  if (kind === 'ask') return askForm(language, about);
  return {
    title: say(aidWords.volunteerFormTitle, language, { chapter: about.chapter }),
    description: say(aidWords.volunteerFormAbout, language),
    confirmation: say(aidWords.volunteerThanks, language),
    questions: volunteerQuestions(tabsLanguage(language, 'en'), about.areas),
  };
}

function makeOne(kind: FormKind, language: AskerLanguage, about: About, known: KnownForm | undefined): void {
  const form = formFor(kind, language, about);
  const id = known?.id ?? makeForm(form.title);
  const record: KnownForm = { ...known, id, items: { ...known?.items } };
  // A form that nobody remembers could not be found again.
  remember(kind, language, record);
  const made = formById(id);
  if (!made) throw new Error(`The form ${id} cannot be opened`);
  if (known?.heading) freshen(made, known.heading, form);
  else dressForm(made, form);
  const { title, description, confirmation } = form;
  record.heading = { title, description, confirmation };
  remember(kind, language, record);
  const lacks = form.questions.some(({ key }) => record.items[key] === undefined);
  if (known && lacks) dropWordless(made, Object.values(record.items));
  for (const question of form.questions) {
    const choices = (question.choices ?? []).map(({ label }) => label);
    const item = record.items[question.key];
    if (item === undefined || !hasItem(made, item)) {
      // A run that was stopped may have added it without a word.
      const there = known && itemTitled(made, question.title, Object.values(record.items));
      record.items[question.key] = there ?? addQuestion(made, { ...question, choices });
    } else if (question.key === 'area') setChoices(made, item, 'choice', choices);
  }
  remember(kind, language, record);
  if (kind === 'ask' && !watchedBy(answerHandler).includes(id)) whenAnswered(answerHandler, id);
  if (kind === 'volunteer') answersToWorkbook(made);
  perform(writeAddress, { key: keyOf(kind, language), what: formLabel(kind, language), address: formAddress(made) });
}

function answersToWorkbook(form: GoogleForm): void {
  const own = ownChapter();
  const workbook = fileFor('workbook', own);
  if (sendAnswersTo(form, fileId(workbook))) putStartFirst(workbook);
}

/** The heading tells when answers are erased, so it has to be true. Words that people put there themselves stay. */
function freshen(made: GoogleForm, written: FormLook, wanted: FormLook): void {
  const shown = formLook(made);
  const next = (key: keyof FormLook) => (shown[key] === written[key] ? wanted[key] : shown[key]);
  const look = { title: next('title'), description: next('description'), confirmation: next('confirmation') };
  if (JSON.stringify(look) !== JSON.stringify(shown)) dressForm(made, look);
}

function formLabel(kind: FormKind, language: AskerLanguage): Words {
  const words = kind === 'ask' ? aidWords.askFormIn : aidWords.volunteerFormIn;
  const spoken = parseChoice(spokenLanguages, language) ?? 'other';
  const nameIn = (tabs: Language) => choiceLabel(spokenLanguages, spoken, tabs);
  return {
    en: say(words, 'en', { language: nameIn('en') }),
    // Spanish writes languages small.
    es: say(words, 'es', { language: nameIn('es').toLowerCase() }),
  };
}

/** Writes the address of a form or page into the Settings tab. */
export const writeAddress = action(
  'note the address of a form',
  {
    tables: [settings],
    takes: v.object({ key: v.string(), what: v.object({ en: v.string(), es: v.string() }), address: v.string() }),
  },
  (book, { key, what, address }, { language }) => {
    if (book.find(settings, key)) book.change(settings, key, { value: address });
    else book.add(settings, { key, what: what[language], value: address, help: aidWords.formHelp[language] });
  },
);

/** The forms for help that this script made. @param properties the script's, where they are read already */
export function askForms(properties = propertiesUnder('form.')): { language: AskerLanguage; form: KnownForm }[] {
  return askerLanguages().flatMap((language) => {
    const form = formIn(properties[keyOf('ask', language)]);
    return form ? [{ language, form }] : [];
  });
}

const knownForm = (kind: FormKind, language: AskerLanguage) => formIn(property(keyOf(kind, language)));

function formIn(text: string | undefined): KnownForm | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as KnownForm);
}

function remember(kind: FormKind, language: AskerLanguage, form: KnownForm): void {
  setProperty(keyOf(kind, language), JSON.stringify(form));
}

function keyOf(kind: FormKind, language: AskerLanguage): string {
  return `form.${kind}.${language}`;
}
