import type { Grid } from '../../exchange/grid';
import type { Layout, Proposal } from '../../exchange/list';
import { proposalWords as words } from '../../i18n/exchange';
import type { Words } from '../../i18n/language';
import { element } from './element';
import { word } from './start';

/** A list and what it seems to be. */
export interface Understood {
  readonly name: string;
  readonly rows: Grid;
  readonly layout: Layout;
  readonly proposal: Proposal;
}

/** What a column may be. */
export interface FieldChoice {
  readonly key: string;
  readonly label: Words;
  /** Several columns may be it. */
  readonly several: boolean;
}

const samplesShown = 5;

/** A line a column: its header, its first values, and what it is. */
export function columnTable(
  { rows, layout, proposal }: Understood,
  { fields, own }: { fields: readonly FieldChoice[]; own: 'keep' | 'leave' },
): { table: HTMLElement; chosen: () => string[] } {
  const left = new Set(layout.notRecords.map(({ line }) => line));
  const samples = firstRows(rows, layout.firstLine, left);
  const pickers: HTMLSelectElement[] = [];
  const lines = proposal.fields.map((field, index) => {
    const header = layout.header[index] || word(words.unnamed, { number: index + 1 });
    const perhaps = proposal.columns[index]?.perhaps ?? '';
    const picker = fieldPicker(field, perhaps, fields, own);
    picker.setAttribute('aria-label', word(words.isNamed, { header }));
    pickers.push(picker);
    const values = samples.map((row) => (row[index] ?? '').trim()).filter((value) => value !== '');
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, header),
      element('td', { 'data-label': word(words.samples) }, sampleList(values)),
      element('td', { 'data-label': word(words.is) }, picker),
    );
  });
  const heads = [words.column, words.samples, words.is].map((head) => element('th', { scope: 'col' }, word(head)));
  const table = element(
    'table',
    { class: 'results columns' },
    element('caption', {}, word(words.columns)),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...lines),
  );
  return { table, chosen: () => pickers.map(({ value }) => value) };
}

function firstRows(rows: Grid, firstLine: number, left: ReadonlySet<number>): Grid {
  const found: (readonly string[])[] = [];
  for (let line = firstLine; line <= rows.length && found.length < samplesShown; line += 1) {
    const row = rows[line - 1];
    if (row && !left.has(line)) found.push(row);
  }
  return found;
}

function sampleList(values: readonly string[]): HTMLElement {
  if (values.length === 0) return element('span', { class: 'hint' }, word(words.nothing));
  return element('ul', { class: 'plain' }, ...values.map((value) => element('li', {}, shortened(value))));
}

function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

/** What it might be stands next to leaving it, where a person finds it at once. */
function fieldPicker(
  field: string,
  perhaps: string,
  fields: readonly FieldChoice[],
  own: 'keep' | 'leave',
): HTMLSelectElement {
  const guess = field === '' ? fields.find(({ key }) => key === perhaps) : undefined;
  const others = fields.filter((one) => one !== guess);
  return element(
    'select',
    {},
    element('option', { value: '', selected: field === '' }, word(words[own])),
    ...(guess ? [element('option', { value: guess.key }, word(words.perhaps, { field: word(guess.label) }))] : []),
    ...others.map(({ key, label }) => element('option', { value: key, selected: key === field }, word(label))),
  );
}
