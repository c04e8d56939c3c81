import { flush } from '../google/spreadsheet';
import type { Cell } from './cells';
import { idIn } from './cells';
import { forget, note } from './journal';
import type { Plan } from './plan';
import { wantedOf } from './plan';
import type { ReadTable } from './readTable';
import { Refusal } from './refusal';
import { readSteadily } from './steady';
import type { Written } from './verify';
import { addRows, putRight, rowsOf } from './verify';
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
  let open = plans.map((plan) => ({ plan, written: write(plan) }));
  flush();
  for (let round = 0; round < rounds && open.length > 0; round += 1) {
    const checked = open.map(({ plan, written }) => check(plan, written));
    if (checked.includes('lost')) return;
    open = open.filter((_, index) => checked[index] === 'mended');
    if (open.length > 0) flush();
  }
  forget(journal);
}

/** @returns `lost` when the columns cannot be found just now: the journal stays for the next run */
function check(plan: Plan, written: Written): 'right' | 'mended' | 'lost' {
  try {
    const read = (lastRows?: number) =>
      readSteadily(plan, plan.keys, { known: plan, ...(lastRows === undefined ? {} : { lastRows }) });
    return putRight(written, read) ? 'mended' : 'right';
  } catch (error) {
    if (error instanceof Refusal) return 'lost';
    throw error;
  }
}

function write(plan: Plan): Written {
  const { table, tab, keys, places, headerRow, firstRow, before, changed, added } = plan;
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
  const rows = rowsOf([...added.values()], places, firstRow + before.length);
  const room = plan.room + addRows(tab, rows);
  const named = fillers.map(({ column, cell }: Placed) => ({ key: keyAt.get(column) as string, cell }));
  const all = [...placed, ...fillers, ...rows];
  return {
    tab,
    idColumn: table.idColumn,
    keys,
    places,
    headerRow,
    firstRow,
    room,
    before,
    wanted: wantedOf(plan),
    fillers: named,
    placed: all,
  };
}
