import type { Cell } from './cells';
import { isDate } from './cells';
import { cameOut } from './gateway';

type Cells = Record<string, Cell>;

export interface Repair {
  /** Index of the row among the rows read, 0 for the first below the header. */
  index: number;
  key: string;
  cell: Cell;
}

/**
 * What must still be written for every cell to hold what its id should have. A cell is put right when it holds what it
 * held before, what was meant for it in another form, or what was meant for another row; anything else was typed by a
 * person meanwhile and stays.
 * @param before rows as they stood just before the write
 * @param after rows as they stand now
 * @param wanted the cells written, by row id; rows that did not exist before are new
 * @param fillers cells in between that were written as they had been
 * @returns `missing`: rows that are nowhere any more, to be added at the end
 */
export function repairs(
  idColumn: string,
  before: readonly Cells[],
  after: readonly Cells[],
  wanted: ReadonlyMap<string, Cells>,
  fillers: readonly { key: string; cell: Cell }[] = [],
): { cells: Repair[]; missing: Cells[] } {
  const earlier = new Map(before.map((row) => [idOf(row, idColumn), row]));
  const strays = before.filter((row) => idOf(row, idColumn) === '');
  const written = writtenByColumn(wanted, fillers);
  const cells = after.flatMap((row, index) => {
    const id = idOf(row, idColumn);
    const mine = wanted.get(id) ?? {};
    const was: Cells = earlier.get(id) ?? {};
    return Object.keys(row).flatMap((key) => {
      const found = row[key] as Cell;
      const expected = key in mine ? (mine[key] as Cell) : id === '' ? '' : (was[key] ?? '');
      if (cameOut(expected, found, '')) return [];
      if (id === '' && strays.some((stray) => cameOut(stray[key] ?? '', found, ''))) return [];
      const ours = isOurs(found, was[key], written.get(key) ?? [], key in mine ? expected : undefined);
      return ours ? [{ index, key, cell: expected }] : [];
    });
  });
  return { cells, missing: missingRows(idColumn, earlier, after, wanted) };
}

function missingRows(
  idColumn: string,
  earlier: ReadonlyMap<string, Cells>,
  after: readonly Cells[],
  wanted: ReadonlyMap<string, Cells>,
): Cells[] {
  const present = new Set(after.map((row) => idOf(row, idColumn)));
  return [...wanted].flatMap(([id, row]) => (present.has(id) || earlier.has(id) ? [] : [row]));
}

/** Whether a cell that is not as it should be got so by our own write, and not by a person. */
function isOurs(found: Cell, was: Cell | undefined, written: readonly Cell[], meant: Cell | undefined): boolean {
  if (meant !== undefined && (isAnotherForm(found, meant) || (was !== undefined && cameOut(was, found, ''))))
    return true;
  return (
    found !== '' && written.some((cell) => cell !== '' && (cameOut(cell, found, '') || isAnotherForm(found, cell)))
  );
}

/** Google kept the apostrophe, or read the text as a number or a date. */
function isAnotherForm(found: Cell, meant: Cell): boolean {
  if (typeof meant !== 'string' || meant === '') return false;
  if (typeof found === 'string') return found === `'${meant}` || found === '';
  return typeof found === 'number' || isDate(found);
}

function writtenByColumn(
  wanted: ReadonlyMap<string, Cells>,
  fillers: readonly { key: string; cell: Cell }[],
): Map<string, Cell[]> {
  const result = new Map<string, Set<Cell>>();
  const add = (key: string, cell: Cell) => {
    const known = result.get(key);
    if (known) known.add(cell);
    else result.set(key, new Set([cell]));
  };
  for (const row of wanted.values()) for (const [key, cell] of Object.entries(row)) add(key, cell);
  for (const { key, cell } of fillers) add(key, cell);
  return new Map([...result].map(([key, cells]) => [key, [...cells]]));
}

function idOf(row: Cells, idColumn: string): string {
  return String(row[idColumn] ?? '').trim();
}
