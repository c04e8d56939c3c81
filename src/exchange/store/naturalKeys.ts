import type { Book } from '../../tables/book';
import type { Values } from '../record';
import type { Stored } from './storedKinds';

/** The field by which rows of big tables are known: no person changes it. */
const keyFields: Readonly<Record<string, string>> = { doors: 'key', voters: 'voterFileId' };

/** Rows by what makes them the same for everybody: the address of a door, the id of a voter. */
export interface NaturalKeys {
  /** Whether what is told can be known by it. */
  has(values: Values): boolean;
  find(values: Values): string | undefined;
  isOf(row: object, values: Values): boolean;
  note(values: Values, id: string): void;
}

export function naturalKeys(book: Book, { table }: Stored): NaturalKeys {
  const field = keyFields[table.name];
  const keyOf = (values: object) => (field ? String((values as Record<string, unknown>)[field] ?? '') : '');
  const ids = new Map<string, string>();
  if (field) for (const row of book.all(table)) if (keyOf(row) !== '') ids.set(keyOf(row), String(row[table.idColumn]));
  return {
    has: (values) => keyOf(values) !== '',
    find: (values) => ids.get(keyOf(values)),
    isOf: (row, values) => keyOf(row) === keyOf(values),
    note: (values, id) => void (keyOf(values) !== '' && ids.set(keyOf(values), id)),
  };
}
