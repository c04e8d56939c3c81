import { wrongAnswer } from './fitting';
import { nextPage, pagesOf } from './pages';
import type { Answer, FormState, ItemState } from './state';
import { isQuestion } from './state';
import { AnswersRefused, answersById } from './submit';

/**
 * Where a page leads somebody who answers so, when the answers on it fit.
 * @param page from 0
 * @returns the next page; null when the form is done
 * @throws AnswersRefused with a sentence when an answer on this page does not fit
 */
export function pageAfter(form: FormState, given: Record<string, Answer>, page: number): number | null {
  const answers = answersById(form, given);
  const pages = pagesOf(form.items);
  for (const question of (pages[page] ?? []).filter(isQuestion)) {
    const wrong = wrongAnswer(question, answers[question.id]);
    if (wrong !== undefined) throw new AnswersRefused(wrong);
  }
  return nextPage(pages, page, answers) ?? null;
}

/** Of each page, whether the form ends with it whatever is answered. */
export function endsOf({ items }: FormState): boolean[] {
  const pages = pagesOf(items);
  const leads = (page: ItemState[]) => page.some(({ goTo }) => Object.values(goTo ?? {}).some((to) => to !== 'SUBMIT'));
  return pages.map((page, at) => {
    const next = pages[at + 1]?.[0]?.next ?? 'CONTINUE';
    return !leads(page) && (pages[at + 1] === undefined ? true : next === 'SUBMIT');
  });
}
