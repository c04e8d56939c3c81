import type { Table } from '../src/tables/table';
import { emptyRow, WorkingBook } from '../src/tables/workingBook';
import { seeded } from './seeded';

type Contents = [table: Table<never> | Table, rows: object[]];

/** A book in memory with these rows; columns left out are empty. For telling an action's story without Google. */
export function bookOf(contents: Contents[]): WorkingBook {
  return new WorkingBook(
    contents.map(([table, rows]) => ({
      table: table as Table,
      rows: rows.map((row) => ({ ...emptyRow(table as Table), ...row })),
    })),
    seeded(7),
  );
}
