import type { ListRecord, Values } from '../../exchange/record';
import type { Review } from '../../exchange/records/bringIn';
import type { Decision, Decisions } from '../../exchange/records/plan';
import { type MaybeReason, maybeReasons } from '../../exchange/records/reasons';
import { decideWords as words } from '../../i18n/bringIn';
import { element } from './element';
import { rowName, shownValues, valueLabel, valueText } from './listValues';
import { word } from './start';

interface Candidate {
  readonly row: string | number;
  readonly values: Values;
}

interface Maybe {
  readonly record: ListRecord;
  readonly candidates: readonly Candidate[];
  readonly reasons: readonly string[];
}

type All = 'oneByOne' | 'allSame' | 'allNew' | 'allLeft';

const mostShown = 100;

/** Rows of a list that may be somebody known, side by side, and what a person decides: one by one, or for all. */
export function maybesOf(review: Review): { nodes: HTMLElement[]; decided: () => Decisions } {
  const maybes = maybesIn(review);
  if (maybes.length === 0) return { nodes: [], decided: () => new Map() };
  const picked = new Map<number, Decision>();
  const cards = element(
    'ul',
    { class: 'plain' },
    ...maybes.slice(0, mostShown).map((maybe) => card(review, maybe, picked)),
  );
  const more = maybes.length - mostShown;
  let all: All = 'oneByOne';
  const choice = allChoice((chosen) => {
    all = chosen;
    cards.hidden = chosen !== 'oneByOne';
  });
  const nodes = [
    element('h3', {}, word(words.maybes, { count: maybes.length })),
    element('p', { class: 'hint' }, word(words.maybesHint)),
    choice,
    cards,
    ...(more > 0 ? [element('p', {}, word(words.more, { count: more }))] : []),
  ];
  return { nodes, decided: () => (all === 'oneByOne' ? picked : forAll(maybes, all)) };
}

function forAll(maybes: readonly Maybe[], all: Exclude<All, 'oneByOne'>): Decisions {
  const decide = ({ candidates }: Maybe): Decision => {
    if (all === 'allNew') return 'new';
    const [first] = candidates;
    return all === 'allSame' && first ? { same: first.row } : 'leave';
  };
  return new Map(maybes.map((maybe) => [maybe.record.line, decide(maybe)]));
}

function maybesIn({ compared, known }: Review): Maybe[] {
  const rows = new Map(known.rows.map((row) => [row.id, row.values]));
  const byLine = new Map(compared.records.map((record) => [record.line, record.values]));
  return compared.records.flatMap((record, i): Maybe[] => {
    const outcome = compared.outcomes[i]?.outcome;
    if (outcome?.is !== 'maybe') return [];
    const candidates = outcome.rows.map((row) => ({
      row,
      values: (typeof row === 'string' ? rows.get(row) : byLine.get(row)) ?? {},
    }));
    return [{ record, candidates, reasons: outcome.reasons }];
  });
}

function card(review: Review, { record, candidates, reasons }: Maybe, picked: Map<number, Decision>): HTMLElement {
  const name = `line${record.line}`;
  const title = `${word(words.line, { line: record.line })}: ${rowName(record.values)}`;
  const why = reasons.map((reason) => word(maybeReasons[reason as MaybeReason])).join(', ');
  const option = (label: string, decision: Decision, isChosen = false) =>
    radio(name, label, isChosen, () => void picked.set(record.line, decision));
  return element(
    'li',
    { class: 'card' },
    element(
      'fieldset',
      {},
      element('legend', {}, title),
      element('p', { class: 'hint' }, word(words.because, { reasons: why })),
      sideBySide(review, record, candidates),
      ...candidates.map((one) => option(word(words.isSame, { name: nameOf(one) }), { same: one.row })),
      option(word(words.isNew), 'new'),
      option(word(words.leave), 'leave', true),
    ),
  );
}

function nameOf({ row, values }: Candidate): string {
  const where = typeof row === 'number' ? word(words.otherLine, { line: row }) : row;
  return [rowName(values), where].filter(Boolean).join(' · ');
}

function headOf({ row }: Candidate, of: number): string {
  if (typeof row === 'number') return word(words.otherLine, { line: row });
  return of === 1 ? word(words.have) : `${word(words.have)} (${row})`;
}

function sideBySide({ list }: Review, record: ListRecord, candidates: readonly Candidate[]): HTMLElement {
  const { kind } = list.mapping;
  const all = [record.values, ...candidates.map(({ values }) => values)];
  const keys = [...new Set(all.flatMap(shownValues))];
  const heads = [
    word(words.otherLine, { line: record.line }),
    ...candidates.map((one) => headOf(one, candidates.length)),
  ];
  return element(
    'table',
    { class: 'results columns' },
    element(
      'thead',
      {},
      element('tr', {}, element('td'), ...heads.map((head) => element('th', { scope: 'col' }, head))),
    ),
    element(
      'tbody',
      {},
      ...keys.map((key) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, valueLabel(kind, key)),
          ...all.map((values, i) => element('td', { 'data-label': heads[i] ?? '' }, valueText(kind, key, values[key]))),
        ),
      ),
    ),
  );
}

function allChoice(chosen: (all: All) => void): HTMLElement {
  const option = (all: All, isChosen = false) => radio('all', word(words[all]), isChosen, () => chosen(all));
  return element(
    'fieldset',
    {},
    element('legend', {}, word(words.all)),
    option('oneByOne', true),
    option('allSame'),
    option('allNew'),
    option('allLeft'),
  );
}

function radio(name: string, label: string, checked: boolean, change: () => void): HTMLElement {
  return element(
    'label',
    { class: 'choice' },
    element('input', { type: 'radio', name, checked, change }),
    element('span', {}, label),
  );
}
