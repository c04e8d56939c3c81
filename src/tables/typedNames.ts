import { plain } from './plainText';
import type { ReadTable } from './readTable';

type Part = Pick<ReadTable, 'table' | 'rows'>;

/**
 * People who fill in a reference by hand type a name: where exactly one row of that table is called so, its id is
 * meant. What is nobody's name, or the name of two, stays as it was typed. Cells are left as they are.
 */
export function understandNames<P extends Part>(contents: readonly P[]): P[] {
  const readers = new Map(contents.map(({ table, rows }) => [table.name, idReader(table, rows)]));
  return contents.map((part) => {
    const { columns } = part.table;
    const references = Object.keys(columns).filter((key) => readers.has(columns[key]?.to ?? ''));
    if (references.length === 0) return part;
    const rows = part.rows.map((row) => ({ ...row, ...idsIn(row, references) }));
    return { ...part, rows };

    function idsIn(row: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
      const told = keys.filter((key) => typeof row[key] === 'string' && row[key] !== '');
      return Object.fromEntries(told.map((key) => [key, readers.get(columns[key]?.to ?? '')?.(row[key] as string)]));
    }
  });
}

function idReader({ idColumn, shownBy }: Part['table'], rows: Part['rows']): (cell: string) => string {
  const ids = new Set(rows.map((row) => row[idColumn]));
  const called = new Map<string, string[]>();
  for (const row of shownBy ? rows : []) {
    const name = plain(String(row[shownBy as string] ?? ''));
    if (name !== '') called.set(name, [...(called.get(name) ?? []), row[idColumn] as string]);
  }
  return (cell) => {
    const found = ids.has(cell) ? undefined : called.get(plain(cell));
    return found?.length === 1 ? (found[0] as string) : cell;
  };
}
