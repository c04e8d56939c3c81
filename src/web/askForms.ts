import { ownQuestion } from '../aid/answer';
import { eraseClosedCases, erasedAnswers, noteGone } from '../aid/erasing';
import { lastFormLook, noteFormLook } from '../aid/formLook';
import { takeAnswers } from '../aid/intake';
import type { Answer } from '../aid/keptAnswers';
import { answersWait, getReadyForAnswers, keepAnswer, knownAnswers, storeAnswers } from '../aid/keptAnswers';
import type { FormEvent, Response } from '../google/forms';
import { forgetResponses, formById, responseOf, responsesSince } from '../google/forms';
import { propertiesUnder, property, setProperty } from '../google/properties';
import { onceAfter, removeTriggersOf, wasTriggered } from '../google/triggers';
import { forgetEnds } from '../tables/atEnd';
import { perform } from '../tables/perform';
import { askForms } from './publicForms';

/** The public function that takes in what was kept, a minute after. */
const soon = 'takeAnswersSoon';
const soonId = 'forms.soon';

/**
 * Somebody has asked for help: what they wrote is kept, in a dozen calls however many have asked before. A minute later
 * a run of its own makes requests of it and of what else has come until then, so that a rush is taken in at once.
 */
export function askFormAnswered(event: FormEvent): void {
  const response = responseOf(event);
  if (!response) return;
  const properties = propertiesUnder('');
  const [answer] = answersIn([response], properties);
  if (!answer) return;
  perform(keepAnswer, { answer }, { properties });
  if (!wasTriggered(soon)) setProperty(soonId, onceAfter(soon, 1));
}

/** Whether it is the trigger that `askFormAnswered` asked for. */
export const isSoon = (triggerId: string) => property(soonId) === triggerId;

/** The first answer is to cost no more than the others. */
export function readyForAnswers(): void {
  forgetEnds();
  perform(getReadyForAnswers, {});
}

/** Takes in what was kept and has not become requests yet. */
export function takeWaiting(): void {
  if (perform(answersWait, {})) perform(takeAnswers, {});
}

/** The minute is over. The trigger goes first: what comes from now on asks for another. */
export function takeAnswersNow(): void {
  removeTriggersOf(soon);
  perform(takeAnswers, {});
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
  const answers = answersIn(forms.flatMap((form) => responsesSince(form, since, (id) => known.has(id))));
  if (answers.length > 0) perform(storeAnswers, { answers });
  takeWaiting();
  // One that was never called, or whose run was stopped, would keep others from being asked for.
  if (wasTriggered(soon)) removeTriggersOf(soon);
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

function answersIn(responses: readonly Response[], properties?: Readonly<Record<string, string>>): Answer[] {
  const forms = new Map(askForms(properties).map((one) => [one.form.id, one]));
  return responses.flatMap(({ id, formId, at, answers: told }) => {
    const known = forms.get(formId);
    if (!known) return [];
    const keyOf = new Map(Object.entries(known.form.items).map(([key, item]) => [item, key]));
    const byKey = told.map(({ item, title, answer }) => [keyOf.get(item) ?? `${ownQuestion}${title}`, answer]);
    return [{ id, form: formId, language: known.language, at, answers: Object.fromEntries(byKey) }];
  });
}
