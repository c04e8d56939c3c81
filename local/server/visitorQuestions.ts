import { escaped } from './markup';
import type { FormAnswers, FormItem } from './stage';
import { OTHER } from './visitorAnswers';
import type { FormWords } from './visitorWords';

type Answer = FormAnswers[string] | undefined;

/** An item as plain HTML that needs no script, with the answer that it has already. */
export function drawnItem(item: FormItem, answer: Answer, words: FormWords): string {
  if (item.type === 'SECTION_HEADER' || item.type === 'PAGE_BREAK')
    return `<section class="section">${item.title ? `<h2>${escaped(item.title)}</h2>` : ''}${helpOf(item)}</section>`;
  if (item.type === 'IMAGE' || item.type === 'VIDEO') return picture(item, words);
  if (item.rows.length > 0) return group(item, words, rowsOf(item, answer));
  if (item.type === 'MULTIPLE_CHOICE' || item.type === 'CHECKBOX')
    return group(item, words, choicesOf(item, answer, words));
  if (item.scale) return group(item, words, scaleOf(item, answer));
  if (item.type === 'DURATION') return group(item, words, durationOf(item, String(answer ?? ''), words));
  if (item.yearless) return group(item, words, yearlessOf(item, String(answer ?? ''), words));
  const id = `q-${item.id}`;
  const attributes = `id="${id}" name="${item.id}"${describedBy(item)}${item.required ? ' required' : ''}`;
  return `<div class="question"><label for="${id}">${titleOf(item, words)}</label>${helpOf(item)}${field(item, String(answer ?? ''), attributes, words)}</div>`;
}

const helpOf = ({ id, help }: FormItem) => (help ? `<p class="help" id="${id}-help">${escaped(help)}</p>` : '');
const describedBy = ({ id, help }: FormItem) => (help ? ` aria-describedby="${id}-help"` : '');
const titleOf = ({ title, required }: FormItem, words: FormWords) =>
  `${escaped(title)}${required ? ` <span class="star" title="${words.required}">*</span>` : ''}`;

function group(item: FormItem, words: FormWords, inside: string): string {
  return `<fieldset class="question"${describedBy(item)}><legend>${titleOf(item, words)}</legend>${helpOf(item)}${inside}</fieldset>`;
}

interface Option {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  label?: string;
  chosen: boolean;
  required: boolean;
}

function option({ type, name, value, label = value, chosen, required }: Option): string {
  const marks = `${chosen ? ' checked' : ''}${required && type === 'radio' ? ' required' : ''}`;
  return `<label class="option"><input type="${type}" name="${name}" value="${escaped(value)}"${marks}> <span>${escaped(label)}</span></label>`;
}

function choicesOf({ id, type, choices, other, title, required }: FormItem, answer: Answer, words: FormWords): string {
  const given = [answer ?? []].flat(2);
  const kind = type === 'CHECKBOX' ? 'checkbox' : 'radio';
  const all = choices.map((value) => option({ type: kind, name: id, value, chosen: given.includes(value), required }));
  if (!other) return all.join('');
  const own = given.find((value) => value !== '' && !choices.includes(value)) ?? '';
  const offer = { type: kind, name: id, value: OTHER, label: `${words.other}:`, chosen: own !== '', required } as const;
  return `${all.join('')}<div class="other">${option(offer)}<input type="text" name="${id}-other" value="${escaped(own)}" aria-label="${words.other}: ${escaped(title)}"></div>`;
}

function rowsOf({ id, type, rows, columns, required }: FormItem, answer: Answer): string {
  const kind = type === 'CHECKBOX_GRID' ? 'checkbox' : 'radio';
  const ofRow = (row: number) => {
    const given = [answer?.[row] ?? []].flat();
    return columns.map((value) =>
      option({ type: kind, name: `${id}-${row}`, value, chosen: given.includes(value), required }),
    );
  };
  return rows
    .map((label, row) => `<fieldset class="row"><legend>${escaped(label)}</legend>${ofRow(row).join('')}</fieldset>`)
    .join('');
}

function scaleOf({ id, scale, required }: FormItem, answer: Answer): string {
  const { lower, upper, left, right, icon } = scale ?? { lower: 1, upper: 0, left: '', right: '', icon: '' };
  const numbers = Array.from({ length: upper - lower + 1 }, (_, place) => String(lower + place));
  const options = numbers.map((value) =>
    option({ type: 'radio', name: id, value, label: `${value} ${icon}`.trim(), chosen: answer === value, required }),
  );
  const end = (label: string) => (label ? `<span class="end">${escaped(label)}</span>` : '');
  return `<div class="scale">${end(left)}${options.join('')}${end(right)}</div>`;
}

function part(label: string, attributes: string): string {
  return `<label class="part">${label} <input ${attributes}></label>`;
}

function durationOf({ id, required }: FormItem, answer: string, words: FormWords): string {
  const [hours = '', minutes = '', seconds = ''] = answer.split(':');
  const number = (name: string, label: string, most: number, value: string) =>
    part(
      label,
      `type="number" inputmode="numeric" min="0" max="${most}" name="${id}-${name}" value="${escaped(value)}"${required ? ' required' : ''}`,
    );
  return `<div class="parts">${number('hours', words.hours, 72, hours)}${number('minutes', words.minutes, 59, minutes)}${number('seconds', words.seconds, 59, seconds)}</div>`;
}

function yearlessOf({ id, type, required }: FormItem, answer: string, words: FormWords): string {
  const [, month = '', day = '', time = ''] = /^(\d*)-(\d*)(?: (.*))?$/.exec(answer) ?? [];
  const must = required ? ' required' : '';
  const number = (name: string, label: string, most: number, value: string) =>
    part(label, `type="number" inputmode="numeric" min="1" max="${most}" name="${id}-${name}" value="${value}"${must}`);
  const clock =
    type === 'DATETIME' ? part(words.time, `type="time" name="${id}-time" value="${escaped(time)}"${must}`) : '';
  return `<div class="parts">${number('month', words.month, 12, month)}${number('day', words.day, 31, day)}${clock}</div>`;
}

function picture({ title, help, shows }: FormItem, words: FormWords): string {
  const { image = '', video = '', width = 0, alignment = 'LEFT' } = shows ?? {};
  const wide = width > 0 ? ` width="${width}"` : '';
  const drawn = image && `<img src="${escaped(image)}" alt="${escaped(title || help)}"${wide}>`;
  const film = video && `<a href="${escaped(video)}" target="_blank" rel="noopener noreferrer">${words.film}</a>`;
  const about = title ? `<h3>${escaped(title)}</h3>` : '';
  return `<div class="question shown ${alignment.toLowerCase()}">${about}${help ? `<p class="help">${escaped(help)}</p>` : ''}${drawn}${film}</div>`;
}

function field(item: FormItem, answer: string, attributes: string, words: FormWords): string {
  const value = ` value="${escaped(answer)}"`;
  if (item.type === 'PARAGRAPH_TEXT') return `<textarea rows="4" ${attributes}>${escaped(answer)}</textarea>`;
  if (item.type === 'DATE') return `<input type="date" ${attributes}${value}>`;
  if (item.type === 'TIME') return `<input type="time" ${attributes}${value}>`;
  if (item.type === 'DATETIME')
    return `<input type="datetime-local" ${attributes} value="${escaped(answer.replace(' ', 'T'))}">`;
  if (item.type !== 'LIST') return `<input type="text" ${attributes}${value}>`;
  const one = (choice: string) => `<option${choice === answer ? ' selected' : ''}>${escaped(choice)}</option>`;
  return `<select ${attributes}><option value="">${words.choose}</option>${item.choices.map(one).join('')}</select>`;
}
