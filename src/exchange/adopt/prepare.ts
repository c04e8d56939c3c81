import * as v from 'valibot';
import { areas } from '../../chapter/tables';
import { action } from '../../tables/action';
import { type Cell, toCell } from '../../tables/cells';
import { newId } from '../../tables/ids';
import type { Column } from '../../tables/kinds';
import type { Values } from '../record';
import { namedTables, speaker } from '../store/spoken';
import { type Stored, storedKinds } from '../store/storedKinds';

const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const value = v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())]);

/** Rows that can be used where they stand; longer lists are copied. */
export const mostRows = 20_000;

export const takesAdoption = v.object({
  tab: v.string(),
  kind: v.picklist(['volunteers', 'shifts', 'requests']),
  /** The header row as the reader saw it, and where. */
  headers: v.array(v.string()),
  headerRow: line,
  theirs: v.record(v.string(), line),
  added: v.record(v.string(), v.record(v.string(), value)),
  records: v.pipe(v.array(line), v.maxLength(mostRows)),
  /** Names of areas that the rows tell. */
  areas: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2000)),
});

/** What stands in the columns that are added: an id for each record, and values in the form of our cells. */
export interface Prepared {
  readonly ids: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
}

/** Makes the areas that the rows tell of, ids for the records, and the cells of the columns that are added. */
export function prepareAdoption(kind: v.InferOutput<typeof takesAdoption>['kind']) {
  const stored: Stored = storedKinds[kind];
  return action(
    'use a tab we have',
    { tables: [areas, ...namedTables(stored).filter((table) => table !== areas)], takes: takesAdoption },
    (book, { added, records, areas: names }, context): Prepared => {
      const speak = speaker(book, [stored], context);
      for (const area of names) speak.held(stored, { area });
      const areaNames = new Map(book.all(areas).map(({ id, name }) => [id, name]));
      const world = {
        language: context.language,
        dayOf: (date: Date) => context.dayOf(date.getTime()),
        nameOf: (_table: string, id: string) => areaNames.get(id),
      };
      const inCell = (key: string, told: Values[string]) => {
        const held = speak.held(stored, { [key]: told })[key];
        return toCell(stored.table.columns[key] as Column<unknown>, held, world);
      };
      const taken = new Set<string>();
      const prefix = stored.table.columns[stored.table.idColumn]?.prefix ?? '';
      const fresh = () => {
        const id = newId(prefix, context.random, (one) => taken.has(one));
        taken.add(id);
        return id;
      };
      return {
        ids: Object.fromEntries(records.map((row) => [row, fresh()])),
        cells: Object.fromEntries(
          Object.entries(added)
            .filter(([key]) => stored.fields.includes(key))
            .map(([key, byLine]) => [
              key,
              Object.fromEntries(Object.entries(byLine).map(([row, told]) => [row, inCell(key, told)])),
            ]),
        ),
      };
    },
  );
}
