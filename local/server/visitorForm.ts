import { escaped, visitorPage } from './markup';
import type { FormItem, PublicForm } from './stage';

const WORDS = {
  en: {
    required: 'Required',
    needed: '* Required question',
    submit: 'Submit',
    choose: 'Choose',
    other: 'Other',
    again: 'Submit another response',
    closed: 'This form takes no more answers.',
  },
  es: {
    required: 'Obligatoria',
    needed: '* Pregunta obligatoria',
    submit: 'Enviar',
    choose: 'Elige',
    other: 'Otro',
    again: 'Enviar otra respuesta',
    closed: 'Este formulario ya no acepta respuestas.',
  },
};
type FormWords = (typeof WORDS)['en'];

const wordsOf = (form: PublicForm): FormWords => (form.language.startsWith('es') ? WORDS.es : WORDS.en);

/** The form as the public sees it: plain HTML that needs no script. */
export function formPage(form: PublicForm, problem = ''): string {
  const words = wordsOf(form);
  const about = form.description ? `<p class="about">${escaped(form.description)}</p>` : '';
  const alert = problem ? `<p class="problem" role="alert">${escaped(problem)}</p>` : '';
  const questions = form.items.map((item) => question(item, words)).join('\n');
  const fields = form.open
    ? `<form method="post" action="/form/${escaped(form.id)}">
<p class="needed">${words.needed}</p>
${questions}
<button type="submit">${words.submit}</button>
</form>`
    : `<p>${escaped(form.closedMessage || words.closed)}</p>`;
  const body = `<main class="form">\n<header><h1>${escaped(form.title)}</h1>${about}</header>\n${alert}\n${fields}\n</main>`;
  return visitorPage({ title: form.title, language: form.language, body });
}

export function thankYouPage(form: PublicForm): string {
  const body = `<main class="form"><header><h1>${escaped(form.title)}</h1></header>
<p role="status">${escaped(form.confirmation)}</p>
<p><a href="/form/${escaped(form.id)}">${wordsOf(form).again}</a></p></main>`;
  return visitorPage({ title: form.title, language: form.language, body });
}

/** @returns answers by question title, as the form's answers are read; unanswered questions are left out */
export function answersFrom(form: PublicForm, sent: URLSearchParams): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const item of form.items) {
    const given = sent
      .getAll(item.id)
      .map((value) => (value === OTHER ? (sent.get(`${item.id}-other`) ?? '') : value))
      .filter((value) => value.trim() !== '');
    if (given.length) answers[item.title] = item.type === 'CHECKBOX' ? given : (given[0] ?? '');
  }
  return answers;
}

const OTHER = '__other_option__';

function question(item: FormItem, words: FormWords): string {
  const title = escaped(item.title);
  const help = item.help ? `<p class="help" id="${item.id}-help">${escaped(item.help)}</p>` : '';
  if (item.type === 'SECTION_HEADER' || item.type === 'PAGE_BREAK') return `<h2>${title}</h2>${help}`;
  const star = item.required ? ` <span class="star" title="${words.required}">*</span>` : '';
  const described = item.help ? ` aria-describedby="${item.id}-help"` : '';
  if (item.type === 'MULTIPLE_CHOICE' || item.type === 'CHECKBOX') {
    return `<fieldset class="question"${described}><legend>${title}${star}</legend>${help}${options(item, words)}</fieldset>`;
  }
  const id = `q-${item.id}`;
  return `<div class="question"><label for="${id}">${title}${star}</label>${help}${field(item, `id="${id}" name="${item.id}"${described}${item.required ? ' required' : ''}`, words)}</div>`;
}

function options(item: FormItem, words: FormWords): string {
  const type = item.type === 'CHECKBOX' ? 'checkbox' : 'radio';
  const required = item.required && type === 'radio' ? ' required' : '';
  const one = (value: string, label: string) =>
    `<label class="option"><input type="${type}" name="${item.id}" value="${escaped(value)}"${required}> <span>${escaped(label)}</span></label>`;
  const other = item.other
    ? `<div class="other">${one(OTHER, `${words.other}:`)}<input type="text" name="${item.id}-other" aria-label="${words.other}: ${escaped(item.title)}"></div>`
    : '';
  return item.choices.map((choice) => one(choice, choice)).join('') + other;
}

function field(item: FormItem, attributes: string, words: FormWords): string {
  if (item.type === 'PARAGRAPH_TEXT') return `<textarea rows="4" ${attributes}></textarea>`;
  if (item.type === 'DATE') return `<input type="date" ${attributes}>`;
  if (item.type === 'TIME') return `<input type="time" ${attributes}>`;
  if (item.type === 'DATETIME') return `<input type="datetime-local" ${attributes}>`;
  if (item.type !== 'LIST') return `<input type="text" ${attributes}>`;
  const choices = item.choices.map((choice) => `<option>${escaped(choice)}</option>`).join('');
  return `<select ${attributes}><option value="">${words.choose}</option>${choices}</select>`;
}
