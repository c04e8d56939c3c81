import * as v from 'valibot';
import { askForm } from '../aid/askQuestions';
import type { Question } from '../chapter/question';
import { setting, settings } from '../chapter/settings';
import { areas } from '../chapter/tables';
import { volunteerQuestions } from '../chapter/volunteerQuestions';
import type { FormLook } from '../google/forms';
import { addQuestion, formAddress, formById, hasItem, makeForm, sendAnswersTo, setChoices } from '../google/forms';
import { property, setProperty } from '../google/properties';
import { watchedBy, whenAnswered } from '../google/triggers';
import { aidWords } from '../i18n/aid';
import type { Language, Words } from '../i18n/language';
import { languages, say } from '../i18n/language';
import { action } from '../tables/action';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';

/** What the script remembers of a form it made: its id, and the item of each question. */
export interface KnownForm {
  id: string;
  items: Record<string, string>;
}

type FormKind = 'ask' | 'volunteer';

/** The public function that answers to the forms for help call. */
export const answerHandler = 'askFormAnswered';

/**
 * Makes the public forms, in each language: one to ask for help, one to help out. What is there stays; questions that
 * are missing are added, and areas are brought up to date.
 */
export function makeForms(): void {
  const about = perform(aboutForms, {});
  for (const language of languages) {
    makeOne('ask', language, askForm(language, about));
    makeOne('volunteer', language, {
      title: say(aidWords.volunteerFormTitle, language, { chapter: about.chapter }),
      description: say(aidWords.volunteerFormAbout, language),
      confirmation: say(aidWords.volunteerThanks, language),
      questions: volunteerQuestions(language, about.areas),
    });
  }
}

const aboutForms = action('see what the forms ask', { tables: [areas, settings] }, (book) => ({
  chapter: setting(book, 'chapterName'),
  areas: book
    .all(areas)
    .map(({ name }) => name)
    .filter(Boolean),
  eraseAfterDays: setting(book, 'eraseAfterDays'),
}));

function makeOne(kind: FormKind, language: Language, form: FormLook & { questions: Question[] }): void {
  const known = knownForm(kind, language);
  const there = known && formById(known.id);
  const id = there ? known.id : makeForm(form);
  const record: KnownForm = { id, items: there ? { ...known.items } : {} };
  remember(kind, language, record);
  const made = formById(id);
  if (!made) throw new Error(`The form ${id} cannot be opened`);
  for (const question of form.questions) {
    const choices = (question.choices ?? []).map(({ label }) => label);
    const item = record.items[question.key];
    if (item === undefined || !hasItem(made, item))
      record.items[question.key] = addQuestion(made, { ...question, choices });
    else if (question.key === 'area') setChoices(made, item, 'choice', choices);
  }
  remember(kind, language, record);
  if (kind === 'ask' && !watchedBy(answerHandler).includes(id)) whenAnswered(answerHandler, id);
  if (kind === 'volunteer' && !there) sendAnswersTo(made, ownChapter().stamp.workbook as string);
  const label = formLabels[kind][language];
  perform(writeAddress, { key: keyOf(kind, language), what: label, address: formAddress(made) });
}

const formLabels: Record<FormKind, Record<Language, Words>> = {
  ask: { en: aidWords.askFormEn, es: aidWords.askFormEs },
  volunteer: { en: aidWords.volunteerFormEn, es: aidWords.volunteerFormEs },
};

const writeAddress = action(
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

/** The forms for help that this script made. */
export function askForms(): { language: Language; form: KnownForm }[] {
  return languages.flatMap((language) => {
    const form = knownForm('ask', language);
    return form ? [{ language, form }] : [];
  });
}

function knownForm(kind: FormKind, language: Language): KnownForm | undefined {
  const text = property(keyOf(kind, language));
  return text === undefined ? undefined : (JSON.parse(text) as KnownForm);
}

function remember(kind: FormKind, language: Language, form: KnownForm): void {
  setProperty(keyOf(kind, language), JSON.stringify(form));
}

function keyOf(kind: FormKind, language: Language): string {
  return `form.${kind}.${language}`;
}
