import { itemsOnTheWay } from './pages';
import type { Answer, FormState, ItemState, ResponseState } from './state';
import { isQuestion, questionsOf } from './state';
import { broken } from './validation';

/** Answers do not fit the form; the message is the sentence that whoever answers reads. */
export class AnswersRefused extends Error {}

interface Submitting {
  /** Milliseconds since 1970 UTC. */
  now: number;
  newId(): string;
  /** The address of whoever is signed in. */
  email?: string;
}

/**
 * Takes answers as Google's page does and adds them to the form's responses.
 * @param given by question title or item id; a date as `2026-03-02`, ticked boxes as a list
 * @throws AnswersRefused with a sentence when the form is closed or an answer does not fit
 */
export function submitForm(form: FormState, given: Record<string, Answer>, submitting: Submitting): ResponseState {
  const { now, newId, email } = submitting;
  if (!form.published) throw new AnswersRefused(`The form “${form.title}” is not published yet.`);
  if (!form.open)
    throw new AnswersRefused(form.closedMessage || `The form “${form.title}” is no longer accepting responses.`);
  const { collectEmail, limitOneResponse } = form.settings;
  if ((collectEmail || limitOneResponse) && !email)
    throw new AnswersRefused(`Sign in to answer the form “${form.title}”.`);
  if (limitOneResponse && form.responses.some(({ by }) => by === email))
    throw new AnswersRefused('You have already answered. This form takes one answer from each person.');
  const answers = checkedAnswers(form, given);
  const response: ResponseState = { id: newId(), at: now, answers };
  if (collectEmail) response.email = email;
  if (limitOneResponse) response.by = email;
  form.responses.push(response);
  return response;
}

/** @returns answers by item id; empty ones, and those of pages that were not come through, are left out */
function checkedAnswers(form: FormState, given: Record<string, Answer>): Record<string, Answer> {
  const questions = questionsOf(form);
  const answers: Record<string, Answer> = {};
  for (const [key, value] of Object.entries(given)) {
    const question = questions.find(({ id }) => String(id) === key) ?? questions.find(({ title }) => title === key);
    if (!question) throw new AnswersRefused(`The form “${form.title}” has no question “${key}”.`);
    const answer = tidied(question, value);
    if (answer.length > 0) answers[question.id] = answer;
  }
  const asked = itemsOnTheWay(form, answers).filter(isQuestion);
  for (const question of asked) {
    const wrong = wrongAnswer(question, answers[question.id]);
    if (wrong !== undefined) throw new AnswersRefused(wrong);
  }
  const ids = new Set(asked.map(({ id }) => String(id)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
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

/** What a Sheet's submit event tells: answers by question title, as texts; questions without an answer are empty. */
export function namedValues(form: FormState, { answers, email }: ResponseState, timestamp: string) {
  const named: Record<string, string[]> = { [timestampHeader]: [timestamp] };
  if (email !== undefined) named[emailHeader] = [email];
  for (const question of questionsOf(form)) {
    const { id, title } = question;
    named[title] = [...(named[title] ?? []), answerText(question, answers[id])];
  }
  return named;
}

export const timestampHeader = 'Timestamp';
export const emailHeader = 'Email Address';
