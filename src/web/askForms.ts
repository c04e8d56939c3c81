import { ownQuestion } from '../aid/answer';
import { erasedAnswers, eraseClosedCases, noteGone } from '../aid/erasing';
import { knownAnswers, storeAnswers, takeAnswers } from '../aid/intake';
import type { FormEvent, Response } from '../google/forms';
import { forgetResponses, formById, responseOf, responsesSince } from '../google/forms';
import { fileId } from '../google/spreadsheet';
import { watchedBy, whenEdited } from '../google/triggers';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { askForms } from './publicForms';

/** Somebody has asked for help: what they wrote is kept first, whatever becomes of the rest. */
export function askFormAnswered(event: FormEvent): void {
  const response = responseOf(event);
  if (!response) return;
  store([response]);
  perform(takeAnswers, {});
}

const dayMilliseconds = 86_400_000;
const daysToLookBack = 3;

/** Answers that no trigger told of are found in the forms themselves. @param now milliseconds since 1970 UTC */
export function missedAnswers(now: number): void {
  const since = now - daysToLookBack * dayMilliseconds;
  const known = new Set(perform(knownAnswers, {}));
  const forms = askForms().flatMap(({ form }) => formById(form.id) ?? []);
  store(forms.flatMap((form) => responsesSince(form, since, (id) => known.has(id))));
  perform(takeAnswers, {});
}

/** Erases closed cases here, and then their answers in the forms. */
export function eraseWhatIsDue(): void {
  perform(eraseClosedCases, {});
  const due = perform(erasedAnswers, {});
  if (due.length === 0) return;
  for (const id of new Set(due.map(({ form }) => form))) {
    const form = formById(id);
    const own = due.filter((answer) => answer.form === id).map((answer) => answer.id);
    if (form) forgetResponses(form, own);
  }
  perform(noteGone, { ids: due.map(({ id }) => id) });
}

/** The public function that edits of either file call. */
const editHandler = 'requestsEdited';

/** Edits of the Workbook and of the Desk are noticed at once. */
export function watchRequests(): void {
  const { file, stamp } = ownChapter();
  const watched = watchedBy(editHandler);
  for (const id of [fileId(file), stamp.workbook ?? '']) {
    if (id !== '' && !watched.includes(id)) whenEdited(editHandler, id);
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
