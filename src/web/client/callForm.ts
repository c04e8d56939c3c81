import { elsewhere } from '../../aid/askQuestions';
import { timesToReach, waysToReach } from '../../aid/waysToReach';
import { needs, spokenLanguages, urgencies } from '../../chapter/words';
import { askWords } from '../../i18n/ask';
import { type AskerLanguage, isAskerLanguage } from '../../i18n/language';
import { newCallWords as words } from '../../i18n/newCall';
import type { Choices } from '../../tables/choices';
import { element } from './element';
import { start, word } from './start';

export type Answers = Record<string, string | string[]>;

/** What stands in the form; the keys are those of the public form for help. */
export interface Filled {
  answers: Answers;
  /** The language we write to them in. */
  language: AskerLanguage;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Option = [value: string, label: string];

/**
 * The form for a call: four questions for the minute that there is, the others folded away below.
 * @param before what was written down earlier
 */
export function callForm(areas: readonly string[], before: Answers) {
  const controls: Record<string, Control> = {
    name: element('input', {
      type: 'text',
      autocomplete: 'off',
      maxlength: '200',
      'aria-describedby': 'call-name-help',
    }),
    phone: element('input', { type: 'tel', autocomplete: 'off', maxlength: '60' }),
    area: select([
      ['', word(words.noArea)],
      ...areas.map((name): Option => [name, name]),
      [elsewhere, word(words.outside)],
    ]),
    when: select([['', word(words.notSaid)], ...list(urgencies)]),
    quantity: element('input', { type: 'number', min: '1', max: '999', inputmode: 'numeric' }),
    language: select([['', word(words.notSaid)], ...list(spokenLanguages)]),
    email: element('input', { type: 'email', autocomplete: 'off', maxlength: '200' }),
    address: element('textarea', { rows: '2', maxlength: '500' }),
    message: select([
      ['', word(words.notSaid)],
      ['yes', word(askWords.yes)],
      ['no', word(askWords.no)],
    ]),
    note: element('textarea', { rows: '3', maxlength: '2000' }),
  };
  const boxes = {
    needs: tickboxes('needs', word(words.needs), list(needs), before),
    reach: tickboxes('reach', word(words.reach), list(waysToReach), before),
    hours: tickboxes('hours', word(askWords.hours), list(timesToReach), before),
    consent: tickboxes('consent', word(words.askConsent), consents(), before),
  };
  for (const [key, control] of Object.entries(controls)) control.value = String(before[key] ?? '');
  const field = (key: string) => labelled(key, controls[key] as Control);
  const nameHelp = element('p', { class: 'hint', id: 'call-name-help' }, word(words.nameHelp));
  const place = element('div', { 'aria-live': 'polite' });
  const more = ['when', 'quantity', 'language', 'email', 'address'].flatMap(field);
  const root = element(
    'form',
    { novalidate: true },
    ...[...field('name'), nameHelp, ...field('phone'), place, boxes.needs, ...field('area')],
    element(
      'details',
      {},
      element('summary', {}, word(words.more)),
      ...[...more, boxes.reach, boxes.hours, ...field('message'), ...field('note')],
      element('p', { class: 'hint' }, word(words.noteHelp)),
    ),
    boxes.consent,
  );
  const filled = (): Filled => {
    const texts = Object.entries(controls).map(([key, { value }]): [string, string] => [key, value.trim()]);
    const ticks = Object.entries(boxes).map(([key, box]): [string, string[]] => [key, ticked(box)]);
    const answers = Object.fromEntries([...texts, ...ticks].filter(([, answer]) => answer.length > 0));
    const chosen = controls.language?.value ?? '';
    return { answers, language: isAskerLanguage(chosen) ? chosen : start.language };
  };
  return { root, place, filled, onTyped: (tell: (now: Filled) => void) => listen(root, () => tell(filled())) };
}

function listen(form: HTMLFormElement, tell: () => void): void {
  form.addEventListener('input', tell);
}

const list = (choices: Choices<string>): Option[] =>
  Object.entries(choices).map(([key, words]): Option => [key, word(words)]);

const consents = (): Option[] => [
  ['contact', word(askWords.consentContact)],
  ['share', word(askWords.consentShare)],
];

function select(options: readonly Option[]): HTMLSelectElement {
  return element('select', {}, ...options.map(([value, label]) => element('option', { value }, label)));
}

function labelled(key: string, control: Control): HTMLElement[] {
  control.id = `call-${key}`;
  return [element('label', { for: control.id }, word(words[key as keyof typeof words])), control];
}

function tickboxes(key: string, legend: string, options: readonly Option[], before: Answers): HTMLFieldSetElement {
  const lines = options.map(([value, label]) =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type: 'checkbox', name: key, value, checked: [before[key] ?? []].flat().includes(value) }),
      element('span', {}, label),
    ),
  );
  return element('fieldset', {}, element('legend', {}, legend), ...lines);
}

function ticked(box: HTMLFieldSetElement): string[] {
  return [...box.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
}
