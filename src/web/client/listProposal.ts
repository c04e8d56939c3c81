import type { Layout, ListKind, Mapping } from '../../exchange/list';
import { listKindWords, proposalWords as words } from '../../i18n/exchange';
import { element } from './element';
import { columnTable, type FieldChoice, type Understood } from './listColumns';
import { Declined, during } from './server';
import { word } from './start';

const mostLines = 300;
/** Below it, a proposal is a guess and says so. */
const sureFrom = 0.5;

export interface Choosing {
  /** What the list may be about here. */
  readonly kinds: readonly ListKind[];
  /** What a column of such a list may be. */
  readonly fields: readonly FieldChoice[];
  /** What becomes of a column that is none of them. */
  readonly own: 'keep' | 'leave';
  /** A person says that the list is about something else. */
  readonly another: (kind: ListKind) => void;
  readonly goOn: (mapping: Mapping) => Promise<void>;
}

/** What a list seems to be and what each column is, for a person to correct. */
export function proposalScreen(understood: Understood, choosing: Choosing): HTMLElement[] {
  const { layout, proposal } = understood;
  const { table, chosen } = columnTable(understood, choosing);
  const dates = proposal.dates === 'undecided' ? dateQuestion() : undefined;
  const go: HTMLButtonElement = element('button', { type: 'submit' }, word(words.goOn));
  const form = element(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        void during(go, async () => {
          const fields = chosen();
          refuseTwice(fields, choosing.fields);
          await choosing.goOn({ kind: proposal.kind, fields, dates: dates ? answered(dates) : proposal.dates });
        });
      },
    },
    table,
    ...(dates ? [dates] : []),
    go,
  );
  return [...heading(understood), kindChoice(proposal.kind, choosing), ...leftOut(layout), form];
}

function heading({ name, proposal }: Understood): HTMLElement[] {
  const { kind, confidence, format, columns } = proposal;
  const remembered = columns.some(({ why }) => why === 'remembered');
  const why = remembered ? words.byMemory : format === 'list' || format === 'addresses' ? words.byLook : words.byFormat;
  const sure = remembered || confidence >= sureFrom;
  return [
    element(
      'h2',
      {},
      sure ? word(words.seems, { name, kind: word(listKindWords[kind]) }) : word(words.unsure, { name }),
    ),
    ...(sure ? [element('p', { class: 'hint' }, word(why))] : []),
  ];
}

function kindChoice(kind: ListKind, { kinds, another }: Choosing): HTMLElement {
  const select: HTMLSelectElement = element(
    'select',
    { id: 'kind', change: () => another(select.value as ListKind) },
    ...kinds.map((one) => element('option', { value: one, selected: one === kind }, word(listKindWords[one]))),
  );
  return element('div', {}, element('label', { for: 'kind' }, word(words.kind)), select);
}

function leftOut({ notRecords }: Layout): HTMLElement[] {
  if (notRecords.length === 0) return [];
  const first = notRecords.slice(0, mostLines);
  const more = notRecords.length - first.length;
  const lines = first.map(({ line, why }) => element('li', {}, word(words.leftLine, { line, why: word(words[why]) })));
  return [
    element(
      'details',
      {},
      element('summary', {}, word(words.leftOut, { count: notRecords.length })),
      element('ul', {}, ...lines),
      ...(more > 0 ? [element('p', {}, word(words.more, { count: more }))] : []),
    ),
  ];
}

function dateQuestion(): HTMLFieldSetElement {
  const choices = (['mdy', 'dmy'] as const).map((order) =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type: 'radio', name: 'dates', value: order }),
      element('span', {}, word(words[order])),
    ),
  );
  return element('fieldset', {}, element('legend', {}, word(words.dates)), ...choices);
}

function answered(question: HTMLFieldSetElement): 'mdy' | 'dmy' {
  const chosen = question.querySelector<HTMLInputElement>('input:checked');
  if (chosen) return chosen.value as 'mdy' | 'dmy';
  question.querySelector('input')?.focus();
  throw new Declined(word(words.datesMissing));
}

/** Two columns may be one field only where a person may have several of it, such as phones. @throws Declined */
function refuseTwice(fields: readonly string[], choices: readonly FieldChoice[]): void {
  const twice = choices.find(({ key, several }) => !several && fields.filter((one) => one === key).length > 1);
  if (twice) throw new Declined(word(words.twice, { field: word(twice.label) }));
}
