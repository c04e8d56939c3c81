import { escaped } from './markup';
import type { FormAnswers, FormItem } from './stage';

/** What a visitor chooses to write an answer of their own. */
export const OTHER = '__other_option__';

const says = new Set<FormItem['type']>(['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO']);

/** @returns answers by item id, as the form's answers are read; unanswered questions are left out */
export function answersFrom(items: readonly FormItem[], sent: URLSearchParams): FormAnswers {
  const answers: FormAnswers = {};
  for (const item of items) {
    const answer = says.has(item.type) ? '' : answerFrom(item, sent);
    if ([answer].flat(2).some((one) => one.trim() !== '')) answers[item.id] = answer;
  }
  return answers;
}

/** The answers that a link brings along: `entry.ID` for a question, `entry.ID-0` for a grid's first row. */
export function answersInLink(items: readonly FormItem[], link: URLSearchParams): FormAnswers {
  const entries = [...link].filter(([name]) => name.startsWith('entry.'));
  return answersFrom(items, new URLSearchParams(entries.map(([name, value]) => [name.slice(6), value])));
}

/** The answers of other pages, which travel along unseen. */
export function hiddenFields(items: readonly FormItem[], answers: FormAnswers): string {
  const field = (name: string, value: string) => `<input type="hidden" name="${name}" value="${escaped(value)}">`;
  return items
    .flatMap(({ id, rows }) => {
      const answer = answers[id] ?? '';
      const ofRow = (row: number) => [answer[row] ?? []].flat().map((value) => field(`${id}-${row}`, value));
      return rows.length > 0 ? rows.flatMap((_, row) => ofRow(row)) : [answer].flat(2).map((value) => field(id, value));
    })
    .join('');
}

function answerFrom(item: FormItem, sent: URLSearchParams): string | string[] | string[][] {
  const { id, type, rows } = item;
  const all = (name: string) => sent.getAll(name).filter((value) => value.trim() !== '');
  if (type === 'CHECKBOX_GRID') return rows.map((_, row) => all(`${id}-${row}`));
  if (type === 'GRID') return rows.map((_, row) => sent.get(`${id}-${row}`) ?? '');
  const own = (value: string) => (value === OTHER ? (sent.get(`${id}-other`) ?? '') : value);
  if (type === 'CHECKBOX') return all(id).map(own);
  return (
    own(sent.get(id) ?? '').replace(type === 'DATETIME' ? 'T' : '', type === 'DATETIME' ? ' ' : '') ||
    inParts(item, sent)
  );
}

/** What is asked for in several fields: a length of time, and a day without its year. */
function inParts({ id, type, yearless }: FormItem, sent: URLSearchParams): string {
  const part = (name: string) => (sent.get(`${id}-${name}`) ?? '').trim();
  const two = (name: string) => part(name).padStart(2, '0');
  if (type === 'DURATION') {
    const parts = ['hours', 'minutes', 'seconds'];
    return parts.some((name) => part(name) !== '') ? parts.map(two).join(':') : '';
  }
  if (!yearless || part('month') + part('day') === '') return '';
  return `${two('month')}-${two('day')}${type === 'DATETIME' ? ` ${part('time')}` : ''}`;
}
