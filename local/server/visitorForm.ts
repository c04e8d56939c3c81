import { escaped, visitorPage } from './markup';
import type { FormAnswers, FormItem, PublicForm } from './stage';
import { hiddenFields } from './visitorAnswers';
import { drawnItem } from './visitorQuestions';
import { type FormWords, wordsOf } from './visitorWords';

/** Where somebody is in a form. */
export interface Standing {
  answers?: FormAnswers;
  /** The pages they came through, from 0; the last is the one they see. One after the last asks nothing more. */
  way?: number[];
  /** What is wrong with an answer on this page. */
  problem?: string;
}

/** The form as the public sees it, a page at a time: plain HTML that needs no script. */
export function formPage(form: PublicForm, { answers = {}, way = [0], problem = '' }: Standing = {}): string {
  const words = wordsOf(form);
  const about = form.description ? `<p class="about">${escaped(form.description)}</p>` : '';
  const alert = problem ? `<p class="problem" role="alert">${escaped(problem)}</p>` : '';
  const fields = form.open
    ? fieldsOf(form, answers, way)
    : `<p class="notice">${escaped(form.closedMessage || words.closed)}</p>`;
  const head = `<header><h1>${escaped(form.title)}</h1>${about}</header>`;
  const at = way.length > 1 ? ` – ${words.page(placeOf(form, way), form.ends.length)}` : '';
  const body = `<main class="form">\n${head}\n${alert}\n${fields}\n</main>`;
  return visitorPage({ title: form.title + at, language: form.language, body });
}

export function thankYouPage(form: PublicForm): string {
  const again = `<p><a href="/form/${escaped(form.id)}">${wordsOf(form).again}</a></p>`;
  const body = `<main class="form"><header><h1>${escaped(form.title)}</h1></header>
<p role="status">${escaped(form.confirmation)}</p>
${form.again ? again : ''}</main>`;
  return visitorPage({ title: form.title, language: form.language, body });
}

/** A page begins with its break; the first has none. */
export function pagesOf(items: readonly FormItem[]): FormItem[][] {
  const pages: FormItem[][] = [[]];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') pages.push([]);
    pages[pages.length - 1]?.push(item);
  }
  return pages;
}

const placeOf = (form: PublicForm, way: number[]) => Math.min((way[way.length - 1] ?? 0) + 1, form.ends.length);

function fieldsOf(form: PublicForm, answers: FormAnswers, way: number[]): string {
  const words = wordsOf(form);
  const here = pagesOf(form.items)[way[way.length - 1] ?? 0];
  const elsewhere = form.items.filter((item) => !here?.includes(item));
  const questions = here?.map((item) => drawnItem(item, answers[item.id], words)).join('\n');
  return `<form method="post" action="/form/${escaped(form.id)}">
<input type="hidden" name="way" value="${way.join(',')}">${hiddenFields(elsewhere, answers)}
${progressOf(form, way, words)}
${here?.some(({ required }) => required) ? `<p class="needed">${words.needed}</p>` : ''}
${questions ?? `<p class="notice">${words.last}</p>`}
${buttons(form, way, words)}
</form>`;
}

function progressOf(form: PublicForm, way: number[], words: FormWords): string {
  const of = form.ends.length;
  if (of < 2) return '';
  const at = placeOf(form, way);
  const bar = form.progress ? `<progress max="${of}" value="${at}" aria-hidden="true"></progress>` : '';
  return `<p class="progress">${bar}${words.page(at, of)}</p>`;
}

/** The way on stands first, so that Enter takes it. */
function buttons({ ends }: PublicForm, way: number[], words: FormWords): string {
  const on = ends[way[way.length - 1] ?? 0] === false ? 'next' : 'submit';
  const back = `<button type="submit" name="go" value="back" class="back" formnovalidate>${words.back}</button>`;
  return `<div class="turns"><button type="submit" name="go" value="${on}">${words[on]}</button>${way.length > 1 ? back : ''}</div>`;
}
