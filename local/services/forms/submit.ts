import type { Answer, FormState, ItemState, ResponseState } from './state';
import { questionsOf } from './state';
import { broken } from './validation';

/** Answers do not fit the form; the message is the sentence that whoever answers reads. */
export class AnswersRefused extends Error {
  override readonly name = 'AnswersRefused';
}

/** What came of answers: the response that the form keeps, and what a Sheet's submit event tells of it. */
export interface Submitted {
  response: ResponseState;
  /** Answers by question title, as texts; also of questions without an answer. */
  namedValues: Record<string, string[]>;
  /** In the order of the form's questions, after the timestamp's and the e-mail address's texts. */
  values: string[];
}

interface Submitting {
  /** Milliseconds since 1970 UTC. */
  now: number;
  newId(): string;
  /** The signed-in person's address, for forms that collect it. */
  email?: string;
}

/**
 * Takes answers as Google's page does and adds them to the form's responses.
 * @param given by question title or item id; a date as `2026-03-02`, ticked boxes as a list
 * @throws AnswersRefused with a sentence when the form is closed or an answer does not fit
 */
export function submitForm(form: FormState, given: Record<string, Answer>, submitting: Submitting): Submitted {
  const { now, newId, email } = submitting;
  if (!form.published) throw new AnswersRefused(`The form “${form.title}” is not published yet.`);
  if (!form.open)
    throw new AnswersRefused(form.closedMessage || `The form “${form.title}” is no longer accepting responses.`);
  if (form.settings.collectEmail && !email)
    throw new AnswersRefused(`The form “${form.title}” asks for your e-mail address: sign in to answer it.`);
  const answers = checkedAnswers(form, given);
  const response: ResponseState = { id: newId(), at: now, answers };
  if (form.settings.collectEmail) response.email = email;
  if (form.settings.limitOneResponse && email && form.responses.some((one) => one.email === email))
    throw new AnswersRefused("You've already responded. You can fill out this form only once.");
  form.responses.push(response);
  return { response, ...eventValues(form, response) };
}

/** @returns answers by item id, empty ones left out */
function checkedAnswers(form: FormState, given: Record<string, Answer>): Record<string, Answer> {
  const questions = questionsOf(form);
  const answers: Record<string, Answer> = {};
  for (const [key, value] of Object.entries(given)) {
    const question = questions.find(({ id }) => String(id) === key) ?? questions.find(({ title }) => title === key);
    if (!question) throw new AnswersRefused(`The form “${form.title}” has no question “${key}”.`);
    const answer = tidied(question, value);
    if (answer.length > 0) answers[question.id] = answer;
  }
  for (const question of questions) {
    const wrong = wrongAnswer(question, answers[question.id]);
    if (wrong !== undefined) throw new AnswersRefused(wrong);
  }
  return answers;
}

function tidied({ type }: ItemState, value: Answer): Answer {
  if (type === 'CHECKBOX') return [value].flat().filter((one) => one !== '');
  const text = [value].flat()[0] ?? '';
  return type === 'TEXT' || type === 'PARAGRAPH_TEXT' ? text.trim() : text;
}

/** @returns a sentence, or undefined when the answer fits */
export function wrongAnswer(item: ItemState, answer: Answer | undefined): string | undefined {
  const { title, type, required, choices, other, validation } = item;
  if (answer === undefined || answer.length === 0) return required ? `“${title}” needs an answer.` : undefined;
  if (type === 'MULTIPLE_CHOICE' || type === 'LIST' || type === 'CHECKBOX') {
    const strange = [answer].flat().find((one) => !choices.includes(one));
    if (strange !== undefined && !other) return `“${strange}” is not one of the choices for “${title}”.`;
  }
  if (type === 'DATE' && !isDate(String(answer))) return `“${title}” must be a date.`;
  return validation ? broken(title, answer, validation) : undefined;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The answers of a response as texts: ticked boxes in one, a date as people in the United States write it. */
export function answerText({ type }: ItemState, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  if (typeof answer !== 'string') return answer.join(', ');
  if (type !== 'DATE') return answer;
  const [year, month, day] = answer.split('-').map(Number);
  return `${month}/${day}/${year}`;
}

function eventValues(form: FormState, { answers, email }: ResponseState): Omit<Submitted, 'response'> {
  const named: Record<string, string[]> = {};
  const values: string[] = [];
  const tell = (title: string, text: string) => {
    values.push(text);
    named[title] = [...(named[title] ?? []), text];
  };
  if (email !== undefined) tell(emailHeader, email);
  for (const question of questionsOf(form)) tell(question.title, answerText(question, answers[question.id]));
  return { namedValues: named, values };
}

export const timestampHeader = 'Timestamp';
export const emailHeader = 'Email Address';
