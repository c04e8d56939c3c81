import type { Book } from '../../tables/book';
import type { Column } from '../../tables/kinds';
import { emptyValue } from '../../tables/workingBook';
import type { Value, Values } from '../record';
import { isSame } from '../records/news';
import { isEmpty } from '../records/told';
import { somethingElse } from './marks';
import { type Remembered, toldOf } from './memory';
import type { Speaker } from './spoken';
import type { Stored } from './storedKinds';

interface Around {
  readonly speak: Speaker;
  /** How many rows point to each row; kept up to date. */
  readonly used: Map<string, number>;
}

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * Undoes what an import did to one row: a row it added goes unless somebody has touched it or it is used elsewhere; a
 * cell it changed gets back what it held, unless somebody has changed it since.
 * @returns whether all of it could be undone
 */
export function undoEntry(book: Book, stored: Stored, entry: Remembered, around: Around): boolean {
  const row = book.find(stored.table, entry.id) as AnyRow;
  if (entry.added) return takenOut(book, stored, row, entry, around);
  const { table } = stored;
  const has = around.speak.spoken(stored, row);
  const back: Record<string, unknown> = {};
  let whole = true;
  for (const [field, value] of Object.entries(entry.wrote ?? {})) {
    const was = entry.was?.[field] ?? null;
    if (isSame(has[field], value)) back[field] = putBack(stored, field, was, around.speak);
    else if (!isSame(has[field], was)) whole = false;
  }
  if (entry.gone && row.goneOn !== '') back.goneOn = '';
  if (entry.back !== undefined && row.goneOn === '') back.goneOn = entry.back;
  if (Object.keys(back).length > 0) book.change(table, entry.id, back as never);
  count(around.used, table, row, back);
  return whole;
}

function takenOut(book: Book, stored: Stored, row: AnyRow, entry: Remembered, { speak, used }: Around): boolean {
  if ((used.get(entry.id) ?? 0) > 0 || !isUntouched(stored, row, entry, speak)) return false;
  const gone = Object.fromEntries(Object.keys(stored.table.columns).map((field) => [field, '']));
  count(used, stored.table, row, gone);
  book.erase(stored.table, entry.id);
  return true;
}

/** Rows that a row pointed to, and those it points to now. */
function count(used: Map<string, number>, { columns }: Stored['table'], row: AnyRow, now: AnyRow): void {
  for (const field of Object.keys(now)) {
    if (columns[field]?.to === undefined) continue;
    for (const [id, more] of [
      [String(row[field] ?? ''), -1],
      [String(now[field] ?? ''), 1],
    ] as const) {
      if (id !== '') used.set(id, (used.get(id) ?? 0) + more);
    }
  }
}

/** Every cell holds what the list told, what the robots made of it, or nothing. */
function isUntouched(stored: Stored, row: AnyRow, entry: Remembered, speak: Speaker): boolean {
  const { table, fields, byRobots } = stored;
  const has = speak.spoken(stored, row);
  const told: Values = toldOf(stored, [entry], has).told ?? {};
  return Object.keys(table.columns).every((column) => {
    if (column === table.idColumn) return true;
    const value = (fields.includes(column) ? has[column] : row[column]) as Value | undefined;
    const said = told[column];
    if (said !== undefined) return said !== somethingElse && isSame(said, value);
    return isEmpty(value) || value === 0 || byRobots.includes(column);
  });
}

function putBack({ table, ...stored }: Stored, field: string, was: Value, speak: Speaker): unknown {
  if (isEmpty(was)) return emptyValue(table.columns[field] as Column<unknown>);
  return speak.held({ table, ...stored }, { [field]: was })[field];
}
