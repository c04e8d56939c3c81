import type { Question } from '../../chapter/question';
import { element } from './element';

export type Answers = Record<string, string | string[]>;

/** What a browser may fill in for the person. */
const purposes: Record<string, string> = { name: 'name', phone: 'tel', email: 'email', address: 'street-address' };
const inputTypes: Record<string, string> = { phone: 'tel', email: 'email' };

/**
 * A question with its label and help, by its kind.
 * @param notSaid the choice of who would rather not say
 * @param forAnother the browser's owner writes for another person, of whom it must remember nothing
 */
export function questionField(question: Question, notSaid: string, forAnother = false): HTMLElement[] {
  const { key, title, help, kind } = question;
  if (kind === 'choice' || kind === 'checkbox') return [choiceField(question, notSaid)];
  const field = kind === 'paragraph' ? element('textarea', { rows: '3' }) : element('input', {});
  const about = {
    id: `ask-${key}`,
    name: key,
    maxlength: '4000',
    autocomplete: (!forAnother && purposes[key]) || 'off',
  };
  for (const [name, value] of Object.entries(about)) field.setAttribute(name, value);
  if (kind === 'text') field.setAttribute('type', inputTypes[key] ?? 'text');
  const hint = help ? [element('p', { class: 'hint', id: `help-${key}` }, help)] : [];
  if (help) field.setAttribute('aria-describedby', `help-${key}`);
  return [element('label', { for: `ask-${key}` }, title), ...hint, field];
}

function choiceField({ key, title, help, kind, choices = [] }: Question, notSaid: string): HTMLElement {
  const type = kind === 'choice' ? 'radio' : 'checkbox';
  const known = choices.filter((choice) => choice.key !== '');
  const none = kind === 'choice' ? [{ key: '', label: notSaid }] : [];
  const lines = [...known, ...none].map((choice) =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type, name: key, value: choice.key, checked: kind === 'choice' && choice.key === '' }),
      element('span', {}, choice.label),
    ),
  );
  const hint = help ? [element('p', { class: 'hint' }, help)] : [];
  return element('fieldset', {}, element('legend', {}, title), ...hint, ...lines);
}

/** What was answered, by question; choices by their key. What was left empty is not in it. */
export function answersIn(form: HTMLFormElement, questions: readonly Question[]): Answers {
  const data = new FormData(form);
  const found = questions.map(({ key, kind }): [string, string | string[]] => {
    const all = data.getAll(key).map((value) => String(value).trim());
    return [key, kind === 'checkbox' ? all.filter(Boolean) : (all[0] ?? '')];
  });
  return Object.fromEntries(found.filter(([, answer]) => answer.length > 0));
}

/** Puts back what was answered before. */
export function fillIn(form: HTMLFormElement, questions: readonly Question[], answers: Answers): void {
  for (const { key, kind } of questions) {
    const answer = answers[key];
    if (answer === undefined) continue;
    const fields = [...form.querySelectorAll<HTMLInputElement>(`[name="${key}"]`)];
    if (kind === 'text' || kind === 'paragraph') for (const field of fields) field.value = String(answer);
    else for (const field of fields) field.checked = [answer].flat().includes(field.value);
  }
}
