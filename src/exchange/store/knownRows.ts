import * as v from 'valibot';
import { type Action, action } from '../../tables/action';
import { only, type Table } from '../../tables/table';
import { questions } from '../../turf/tables';
import { type ListKind, listKinds } from '../list';
import type { KnownRow } from '../record';
import { toldBySource, toldOf } from './memory';
import { namedTables, speaker } from './spoken';
import { type Stored, storedKinds, storedOf, storedVoters } from './storedKinds';
import { importTables } from './tables';

export const takesKnown = v.object({
  kind: v.picklist(listKinds),
  source: v.string(),
  /** Where to go on; 0 at first. */
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What the dialog compares a list with: rows of its own kind, and what else is needed to know them. */
export interface KnownPage {
  readonly rows?: KnownRow[];
  readonly voters?: KnownRow[];
  readonly volunteers?: KnownRow[];
  readonly shifts?: KnownRow[];
  /** Where the next page begins; left out with the last. */
  readonly next?: number;
}

interface Section {
  readonly name: Exclude<keyof KnownPage, 'next'>;
  readonly stored: Stored;
}

const ofPeople: Section = { name: 'voters', stored: storedVoters };
const beside: Partial<Record<ListKind, readonly Section[]>> = {
  doors: [ofPeople],
  visits: [ofPeople],
  signUps: [
    { name: 'volunteers', stored: { ...storedKinds.volunteers, fields: ['name', 'phone', 'email'] } },
    { name: 'shifts', stored: { ...storedKinds.shifts, fields: ['title', 'day', 'start'] } },
  ],
};

/** An answer stays at some five million characters. */
const rowsAtOnce = 20_000;
/** A page never begins further on in its section. */
const sectionSize = 1e9;

/** The action that answers one page; tables are read section by section. @returns undefined for money: it has no tab */
export function knownPage({
  kind,
  from,
}: v.InferOutput<typeof takesKnown>): Action<typeof takesKnown, KnownPage> | undefined {
  const stored = storedOf(kind);
  const sections = stored ? [{ name: 'rows' as const, stored }, ...(beside[kind] ?? [])] : [];
  const index = Math.floor(from / sectionSize);
  const section = sections[index];
  if (!section) return undefined;
  const isLast = index === sections.length - 1;
  return action(
    'compare a list',
    { tables: tablesOf(section), takes: takesKnown, unlogged: true },
    (book, { source }, context) => {
      const { table } = section.stored;
      const all = book.all(table);
      const start = from % sectionSize;
      const told = toldBySource(book, source);
      const speak = speaker(book, [section.stored], context);
      const rows = all.slice(start, start + rowsAtOnce).map((row): KnownRow => {
        const id = String(row[table.idColumn]);
        const values = speak.spoken(section.stored, row as never);
        const { door } = row as { door?: string };
        return {
          id,
          values,
          ...toldOf(section.stored, told.get(id), values),
          ...(table === storedVoters.table && door ? { door } : {}),
          ...((row as { goneOn?: string }).goneOn ? { gone: true as const } : {}),
        };
      });
      const next = start + rowsAtOnce < all.length ? from + rowsAtOnce : isLast ? undefined : (index + 1) * sectionSize;
      return { [section.name]: rows, ...(next === undefined ? {} : { next }) };
    },
  );
}

function tablesOf({ stored }: Section): Table[] {
  const { table, fields } = stored;
  const gone = table.columns.goneOn ? ['goneOn'] : [];
  const asked = fields.includes('answers') ? [questions] : [];
  return [only(table, ...fields, ...gone), ...namedTables(stored), ...asked, ...importTables];
}
