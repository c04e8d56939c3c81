import { ownQuestion } from '../aid/answer';
import { eraseClosedCases, erasedAnswers, noteGone } from '../aid/erasing';
import { lastFormLook, noteFormLook } from '../aid/formLook';
import { answersWait, knownAnswers, storeAnswers, takeAnswers } from '../aid/intake';
import type { FormEvent, Response } from '../google/forms';
import { forgetResponses, formById, responseOf, responsesSince } from '../google/forms';
import { perform } from '../tables/perform';
import { askForms } from './publicForms';

/** Somebody has asked for help: what they wrote is kept first, whatever becomes of the rest. */
export function askFormAnswered(event: FormEvent): void {
  const response = responseOf(event);
  if (!response) return;
  store([response]);
  takeWaiting();
}

/** Takes in what was kept and has not become requests yet. */
export function takeWaiting(): void {
  if (perform(answersWait, {})) perform(takeAnswers, {});
}

const dayMilliseconds = 86_400_000;
const daysToLookBack = 3;

/**
 * Answers that no trigger told of are found in the forms themselves, however long the robots stood still.
 * @param now milliseconds since 1970 UTC
 */
export function missedAnswers(now: number): void {
  const since = Math.max(0, perform(lastFormLook, {}) - daysToLookBack * dayMilliseconds);
  const known = new Set(perform(knownAnswers, {}));
  const forms = askForms().flatMap(({ form }) => formById(form.id) ?? []);
  store(forms.flatMap((form) => responsesSince(form, since, (id) => known.has(id))));
  takeWaiting();
  perform(noteFormLook, { at: now });
}

/** Each answer taken out of a form is a call. */
const mostInARound = 60;

/** Erases closed cases here, and then their answers in the forms. */
export function eraseWhatIsDue(): void {
  perform(eraseClosedCases, {});
  const due = perform(erasedAnswers, {});
  if (due.length === 0) return;
  for (const id of new Set(due.map(({ form }) => form))) {
    const form = formById(id);
    if (!form) continue;
    const own = due.filter((answer) => answer.form === id).map((answer) => answer.id);
    const ids = own.slice(0, mostInARound);
    forgetResponses(form, ids);
    perform(noteGone, { ids });
  }
}

function store(responses: readonly Response[]): void {
  const forms = new Map(askForms().map((one) => [one.form.id, one]));
  const answers = responses.flatMap(({ id, formId, at, answers: told }) => {
    const known = forms.get(formId);
    if (!known) return [];
    const keyOf = new Map(Object.entries(known.form.items).map(([key, item]) => [item, key]));
    const byKey = told.map(({ item, title, answer }) => [keyOf.get(item) ?? `${ownQuestion}${title}`, answer]);
    return [{ id, form: formId, language: known.language, at, answers: Object.fromEntries(byKey) }];
  });
  if (answers.length > 0) perform(storeAnswers, { answers });
}
