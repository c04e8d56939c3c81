import { plain } from '../../recognize/plain';
import type { KnownRow, ReadList, Values } from '../record';
import { type Compared, fullestFirst, isNew, otherwise, type RecordOutcome } from './compared';
import { newsOf } from './news';

/** Lists whose rows are known by what they say: shifts by title, day and beginning, areas by name. */
export function compareKeyed(list: ReadList, known: readonly KnownRow[], keyOf: (values: Values) => string): Compared {
  const rows = new Map<string, KnownRow>();
  for (const row of known)
    for (const values of [row.values, row.told]) {
      const key = values ? keyOf(values) : '';
      if (key !== '' && !rows.has(key)) rows.set(key, row);
    }
  const met = new Map<string, number>();
  const taken = new Map<string, Record<string, unknown>>();
  const outcomes: RecordOutcome[] = [];
  const warnings = [...list.warnings];
  for (const i of fullestFirst(list.records)) {
    const record = list.records[i] as ReadList['records'][number];
    const key = keyOf(record.values);
    const row = rows.get(key);
    const earlier = met.get(key);
    const first = earlier === undefined ? undefined : list.records[earlier];
    if (first) warnings.push(...otherwise(record, first));
    else met.set(key, i);
    const said = taken.get(key) ?? {};
    if (row) outcomes[i] = { outcome: newsOf(record.values, row, said) };
    else outcomes[i] = { outcome: first ? { is: 'same', row: first.line } : isNew };
    taken.set(key, { ...record.values, ...said });
  }
  return { ...list, warnings, outcomes };
}

export const shiftKey = ({ title = '', day = '', start = '' }: Values): string =>
  `${plain(String(title))}|${day}|${String(start).padStart(5, '0')}`;

export const areaKey = ({ name = '' }: Values): string => plain(String(name));
