import { flush } from '../google/spreadsheet';
import type { Cell } from './cells';
import { idIn } from './cells';
import { newId } from './ids';
import type { Cells } from './plan';
import type { ReadTable } from './readTable';
import { headerRowOf, pick, readCells } from './steady';
import { writeCells } from './writeCells';

/** Whether rows that people typed into this table are to get ids: those of robots' tables and settings are not theirs. */
export function hasStrays({ table, strays }: ReadTable): boolean {
  return strays.length > 0 && !table.backstage && /^[A-Z]$/.test(table.columns[table.idColumn]?.prefix ?? '');
}

/** Gives an id to every row that somebody typed by hand. Only under the script lock. */
export function nameStrays(read: ReadTable, random: () => number): void {
  const { table, tab, places } = read;
  const own = pick(places, table.reads);
  const firstRow = headerRowOf(read) + 1;
  const before = readCells(tab, own, firstRow);
  const named = idsFor(before, table.idColumn, table.columns[table.idColumn]?.prefix ?? '', random);
  write(named, (index) => idIn(before[index] ?? {}, table.idColumn));
  flush();
  const after = readCells(tab, own, firstRow);
  const wrong = misplaced(before, after, named, table.idColumn);
  if (wrong.size === 0) return;
  write(wrong, (index) => idIn(after[index] ?? {}, table.idColumn));
  flush();

  function write(ids: ReadonlyMap<number, string>, idAt: (index: number) => string): void {
    const column = own[table.idColumn] as number;
    const placed = [...ids].map(([index, cell]) => ({ row: firstRow + index, column, cell }));
    writeCells(tab, placed, (row) => idAt(row - firstRow));
  }
}

/** New ids by index of the row. */
function idsFor(
  rows: readonly Cells[],
  idColumn: string,
  prefix: string,
  random: () => number,
): ReadonlyMap<number, string> {
  const taken = new Set(rows.map((row) => idIn(row, idColumn)));
  const ids = new Map<number, string>();
  rows.forEach((row, index) => {
    if (idIn(row, idColumn) !== '' || Object.values(row).every((cell) => cell === '')) return;
    const id = newId(prefix, random, (one) => taken.has(one));
    taken.add(id);
    ids.set(index, id);
  });
  return ids;
}

/**
 * Where a new id landed on a row that had one already, because rows moved just then: what to write there instead. The
 * row is known again by what else it holds.
 */
export function misplaced(
  before: readonly Cells[],
  after: readonly Cells[],
  named: ReadonlyMap<number, string>,
  idColumn: string,
): ReadonlyMap<number, string> {
  const fresh = new Set(named.values());
  const present = new Set(after.map((row) => idIn(row, idColumn)));
  const lost = new Map(
    before.flatMap((row) => {
      const id = idIn(row, idColumn);
      return id !== '' && !present.has(id) ? [[contentOf(row, idColumn), id] as const] : [];
    }),
  );
  return new Map(
    after.flatMap((row, index) => {
      const theirs = fresh.has(idIn(row, idColumn)) ? lost.get(contentOf(row, idColumn)) : undefined;
      return theirs === undefined ? [] : [[index, theirs] as const];
    }),
  );
}

function contentOf(row: Cells, idColumn: string): string {
  return JSON.stringify(Object.entries(row).filter(([key]) => key !== idColumn) as [string, Cell][]);
}
