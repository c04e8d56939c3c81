import { columnsOf } from './columns';
import { tidied, wrongAnswer } from './fitting';
import { itemsOnTheWay } from './pages';
import type { Answer, FormState, ResponseState } from './state';
import { isEmpty, isQuestion, questionsOf } from './state';

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
  const answers = answersById(form, given);
  const asked = itemsOnTheWay(form, answers).filter(isQuestion);
  for (const question of asked) {
    const wrong = wrongAnswer(question, answers[question.id]);
    if (wrong !== undefined) throw new AnswersRefused(wrong);
  }
  const ids = new Set(asked.map(({ id }) => String(id)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

/** @throws AnswersRefused when there is no such question */
export function answersById(form: FormState, given: Record<string, Answer>): Record<string, Answer> {
  const questions = questionsOf(form);
  const answers: Record<string, Answer> = {};
  for (const [key, value] of Object.entries(given)) {
    const question = questions.find(({ id }) => String(id) === key) ?? questions.find(({ title }) => title === key);
    if (!question) throw new AnswersRefused(`The form “${form.title}” has no question “${key}”.`);
    const answer = tidied(question, value);
    if (!isEmpty(answer)) answers[question.id] = answer;
  }
  return answers;
}

/** What a Sheet's submit event tells: answers by question title, as texts; questions without an answer are empty. */
export function namedValues(form: FormState, { answers, email }: ResponseState, timestamp: string) {
  const named: Record<string, string[]> = { [timestampHeader]: [timestamp] };
  if (email !== undefined) named[emailHeader] = [email];
  for (const question of questionsOf(form)) {
    for (const { header, textOf } of columnsOf(question))
      named[header] = [...(named[header] ?? []), textOf(answers[question.id])];
  }
  return named;
}

export const timestampHeader = 'Timestamp';
export const emailHeader = 'Email Address';
