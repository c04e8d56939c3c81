import { flush } from '../google/spreadsheet';
import type { Cell } from './cells';
import { forget, note } from './journal';
import type { Plan } from './plan';
import { idIn, wantedOf } from './plan';
import type { ReadTable } from './readTable';
import { findColumns } from './readTable';
import type { Written } from './verify';
import { addRows, putRight } from './verify';
import type { Placed } from './writeCells';
import { writeCells } from './writeCells';

const rounds = 3;

/**
 * Writes what an action changed, under the script lock. What is meant and what stands there goes into the journal
 * first; then all tables are written, flushed once, and read back by id: what landed on a moved row, or came out as
 * something else than was meant, is put right. A run that is stopped on the way is put right from the journal by the
 * next one.
 */
export function commit(plans: readonly Plan[], journal: ReadTable): void {
  note(journal, plans);
  const written = plans.map(write);
  flush();
  for (let round = 0; round < rounds; round += 1) {
    const again = plans.map((plan, index) => putRight(written[index] as Written, findColumns(plan.tab, plan.table)));
    if (!again.includes(true)) break;
    flush();
  }
  forget(journal);
}

function write(plan: Plan): Written {
  const { table, tab, keys, places, firstRow, before, changed, added } = plan;
  const placed = before.flatMap((cells, index) => {
    const mine = changed.get(idIn(cells, table.idColumn)) ?? {};
    return Object.keys(mine).map((key) => ({
      row: firstRow + index,
      column: places[key] as number,
      cell: mine[key] as Cell,
    }));
  });
  const keyAt = new Map(keys.map((key) => [places[key] as number, key]));
  const fillers = writeCells(tab, placed, (row, column) => {
    const key = keyAt.get(column) ?? '';
    return plan.isFormula(row - firstRow, key) ? undefined : before[row - firstRow]?.[key];
  });
  addRows(tab, places, firstRow + before.length, [...added.values()]);
  const named = fillers.map(({ column, cell }: Placed) => ({ key: keyAt.get(column) as string, cell }));
  return { tab, idColumn: table.idColumn, keys, firstRow, before, wanted: wantedOf(plan), fillers: named };
}
