import type { KnownRow, Outcome, Warning } from '../../exchange/record';
import type { Review } from '../../exchange/records/bringIn';
import { decideWords as words } from '../../i18n/bringIn';
import { element } from './element';
import { rowName, valueLabel, valueText } from './listValues';
import { word } from './start';

const mostLines = 300;

/** What a list changes in rows that are there, old and new, and what of it is worth a look. */
export function changesOf({ compared, known, list }: Review): HTMLElement[] {
  const { kind } = list.mapping;
  const rows = new Map<string, KnownRow>([...known.rows, ...known.voters].map((row) => [row.id, row]));
  const changed = compared.outcomes
    .flatMap(({ outcome, people = [] }) => [outcome, ...people])
    .filter((outcome): outcome is Outcome & { is: 'changed' } => outcome.is === 'changed');
  const lines = changed.slice(0, mostLines).map((outcome) => {
    const news = Object.keys(outcome.change).map((key) =>
      element(
        'li',
        {},
        word(words.change, {
          field: valueLabel(kind, key),
          old: key === 'door' ? word(words.nothing) : valueText(kind, key, outcome.was[key]),
          new: valueText(kind, key, outcome.change[key]),
        }),
      ),
    );
    return element('li', {}, rowName(rows.get(outcome.row)?.values ?? {}), element('ul', {}, ...news));
  });
  return [
    ...folded(word(words.changes, { count: changed.length }), lines, changed.length),
    ...warningsOf(compared.warnings, kind),
  ];
}

function warningsOf(warnings: readonly Warning[], kind: Review['list']['mapping']['kind']): HTMLElement[] {
  const lines = warnings
    .slice(0, mostLines)
    .map(({ line, field, what, text }) =>
      element('li', {}, word(words.warning, { line, field: valueLabel(kind, field), what: word(words[what]), text })),
    );
  return folded(word(words.warnings, { count: warnings.length }), lines, warnings.length);
}

function folded(title: string, lines: HTMLElement[], count: number): HTMLElement[] {
  if (count === 0) return [];
  const more = count - lines.length;
  return [
    element(
      'details',
      {},
      element('summary', {}, title),
      element('ul', {}, ...lines),
      ...(more > 0 ? [element('p', {}, word(words.more, { count: more }))] : []),
    ),
  ];
}
