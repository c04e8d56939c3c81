import type { KnownRow, ListRecord, ReadList, Values } from '../record';
import { type Compared, fullestFirst, isNew, type RecordOutcome } from './compared';
import { newsOf } from './news';

/** What becomes of a request; the rest says which it is. */
const comesLater = new Set(['status', 'takenBy', 'closedOn']);

/**
 * Requests have no name: the second of two that say the same is a second request, also in the list of next month. They
 * are paired by all that they tell, in order, and then by what does not change.
 */
export function compareRequests(list: ReadList, known: readonly KnownRow[]): Compared {
  const outcomes: RecordOutcome[] = [];
  const free = new Set(known);
  const pair = (keyOf: (values: Values) => string) => {
    const waiting = new Map<string, KnownRow[]>();
    for (const row of free) {
      for (const key of new Set([row.values, ...(row.told ? [row.told] : [])].map(keyOf))) {
        const rows = waiting.get(key);
        if (rows) rows.push(row);
        else waiting.set(key, [row]);
      }
    }
    for (const i of fullestFirst(list.records)) {
      if (outcomes[i]) continue;
      const { values } = list.records[i] as ListRecord;
      const row = nextOf(waiting.get(keyOf(values)), free);
      if (!row) continue;
      free.delete(row);
      outcomes[i] = { outcome: newsOf(values, row) };
    }
  };
  pair((values) => JSON.stringify(sorted(values)));
  pair((values) => JSON.stringify(sorted(values).filter(([field]) => !comesLater.has(field))));
  list.records.forEach((_, i) => {
    outcomes[i] ??= { outcome: isNew };
  });
  return { ...list, outcomes };
}

function sorted(values: Values): [string, unknown][] {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The first that is still free; those before it are dropped, so that thousands of the same stay quick. */
function nextOf(rows: KnownRow[] | undefined, free: ReadonlySet<KnownRow>): KnownRow | undefined {
  while (rows && rows.length > 0) {
    const row = rows.shift() as KnownRow;
    if (free.has(row)) return row;
  }
  return undefined;
}
