import type { JobRecord } from '../../jobs/job';
import type { Book } from '../../tables/book';
import type { Context } from '../../tables/context';
import { writtenKey } from '../../turf/doorKey';
import type { Value, Values } from '../record';
import { isSame } from '../records/news';
import type { StagedRecord, StagedRow } from '../staged';
import { type Remembered, remember, toldEntry } from './memory';
import { naturalKeys } from './naturalKeys';
import { rowIds } from './rowIds';
import { type Speaker, speaker } from './spoken';
import { type Stored, storedVoters } from './storedKinds';

/** An import that is being written. */
export interface Taking {
  readonly stored: Stored;
  readonly importId: string;
  readonly jobId: string;
}

/**
 * Brings records of a list into the chapter's tables: new rows, and news of known ones where the cell still holds what
 * it was when the list was looked at. What was told and done is remembered. The same slice again changes nothing.
 */
export function takeRecords(
  book: Book,
  records: readonly JobRecord<StagedRecord>[],
  taking: Taking,
  context: Context,
): void {
  const { stored, importId } = taking;
  const withPeople = records.some(({ value }) => value.people);
  const speak = speaker(book, [stored], context);
  const rows = new Taker(book, stored, taking, speak);
  const people = withPeople ? new Taker(book, storedVoters, taking, speak) : undefined;
  const entries: Remembered[] = [];
  for (const { key, value } of records) {
    if (value.gone !== undefined) entries.push(...markGone(book, stored, value.gone, context.today));
    else {
      const { id, entry } = rows.take(value, key);
      entries.push(...entry);
      value.people?.forEach((person, k) => {
        if (id !== '') entries.push(...(people?.take(behind(person, id), `${key}.${k}`).entry ?? []));
      });
    }
  }
  const areas = speak.made.map(({ id, name }): Remembered => ({ id, added: true, told: { name } }));
  remember(book, importId, records[0]?.key ?? '', [...areas, ...entries]);
}

/** A person of a list, with the door they are behind. */
function behind(person: StagedRow, door: string): StagedRow {
  const { add, change, told } = person;
  return {
    ...person,
    ...(add ? { add: { ...add, door } } : {}),
    ...(change?.door !== undefined ? { change: { ...change, door } } : {}),
    ...(told ? { told: { ...told, door } } : {}),
  };
}

/** What came of one row: its id, '' when a person has deleted it since, and what is to be remembered. */
interface Taken {
  readonly id: string;
  readonly entry: readonly Remembered[];
}

class Taker {
  private readonly natural: ReturnType<typeof naturalKeys>;

  constructor(
    private readonly book: Book,
    private readonly stored: Stored,
    private readonly taking: Taking,
    private readonly speak: Speaker,
  ) {
    this.natural = naturalKeys(book, stored);
  }

  take({ add, is, change = {}, was = {}, told }: StagedRow, key: string): Taken {
    if (add) return this.added(withKey(this.stored, add), key);
    return is === undefined ? { id: '', entry: [] } : this.changed(is, { change, was, told: told ?? change });
  }

  private added(add: Values, key: string): Taken {
    const { table } = this.stored;
    const remembered = toldEntry(this.stored, add);
    for (const id of rowIds(table.columns[table.idColumn]?.prefix ?? '', this.taking.jobId, key)) {
      const there = this.book.find(table, id);
      if (there && !this.isOurs(there, add)) continue;
      if (there) return { id, entry: [{ id, added: true, ...remembered }] };
      // Somebody has brought the same in since the list was looked at.
      const known = this.natural.find(add);
      if (known !== undefined) return { id: known, entry: [{ id: known, ...remembered }] };
      this.book.add(table, {
        ...this.speak.held(this.stored, add),
        ...freshly(this.stored),
        [table.idColumn]: id,
      } as never);
      this.natural.note(add, id);
      return { id, entry: [{ id, added: true, ...remembered }] };
    }
    throw new Error('There are no ids left');
  }

  /** The row is the one that this record made before a kill. */
  private isOurs(there: object, add: Values): boolean {
    if (this.natural.has(add)) return this.natural.isOf(there, add);
    const has = this.speak.spoken(this.stored, there as never);
    return this.stored.fields.every((field) => add[field] === undefined || isSame(has[field], add[field]));
  }

  private changed(id: string, { change, was, told }: { change: Values; was: Values; told: Values }): Taken {
    const { table } = this.stored;
    const row = this.book.find(table, id) as Record<string, unknown> | undefined;
    if (!row) return { id: '', entry: [] };
    const has = Object.keys(change).length > 0 ? this.speak.spoken(this.stored, row as never) : {};
    const wrote: Record<string, Value> = {};
    const before: Record<string, Value> = {};
    for (const [field, value] of Object.entries(change)) {
      const isFree = isSame(has[field], was[field] ?? null) || isSame(has[field], value);
      if (!isFree) continue;
      wrote[field] = value;
      before[field] = was[field] ?? null;
    }
    const back = String(row.goneOn ?? '');
    const values = { ...this.speak.held(this.stored, wrote), ...(back === '' ? {} : { goneOn: '' }) };
    if (Object.keys(values).length > 0) this.book.change(table, id, values as never);
    const news = Object.keys(wrote).length > 0 ? { wrote, was: before } : {};
    return { id, entry: [{ id, ...toldEntry(this.stored, told), ...news, ...(back === '' ? {} : { back }) }] };
  }
}

/** A door that comes without its key gets it here. */
function withKey({ table }: Stored, add: Values): Values {
  if (table.name !== 'doors' || add.key) return add;
  const { address = '', unit = '', city = '', zip = '' } = add as Partial<Record<string, string>>;
  return { ...add, key: writtenKey({ address, unit, city, zip }) };
}

/** Counters begin at nothing. */
function freshly({ table }: Stored): Record<string, unknown> {
  return table.name === 'doors' ? { visits: 0 } : {};
}

/** Marks a row that the newest list does not have any more; nothing of it is deleted. */
function markGone(book: Book, stored: Stored, id: string, today: string): Remembered[] {
  const isVoter = id.startsWith(`${storedVoters.table.columns.id?.prefix}-`);
  const table = stored.table.name === 'doors' && isVoter ? storedVoters.table : stored.table;
  const row = book.find(table, id) as { goneOn?: string } | undefined;
  if (!row || (row.goneOn && row.goneOn !== today)) return [];
  book.change(table, id, { goneOn: today } as never);
  return [{ id, gone: true }];
}
