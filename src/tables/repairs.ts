import type { Cell } from './cells';
import { idIn, isDate } from './cells';
import { cameOut } from './gateway';

type Cells = Record<string, Cell>;

export interface Repair {
  /** Index of the row among the rows read, 0 for the first below the header. */
  index: number;
  key: string;
  cell: Cell;
}

/** What a write was meant to do, and the rows before and after it. */
export interface Outcome {
  idColumn: string;
  /** Rows as they stood just before the write; not all, when only some were looked at. */
  before: readonly Cells[];
  /** Rows as they stand now. */
  after: readonly Cells[];
  /** The cells written, by row id; rows that did not exist before are new. */
  wanted: ReadonlyMap<string, Cells>;
  /** Cells in between that were written as they had been. */
  fillers?: readonly { key: string; cell: Cell }[];
  /** Somebody inserted rows meanwhile: new rows may have come to lie on the last ones. */
  rowsCameIn?: boolean;
  /** Only when not all rows were looked at before: whether a cell stands where one was written. */
  wroteAt?: (index: number, key: string) => boolean;
}

/**
 * What must still be written for every cell to hold what its id should have. A cell is put right when it holds what it
 * held before, what was meant for it in another form, or what was meant for another row; anything else was typed by a
 * person meanwhile and stays. So does a row that was not looked at before: what it should hold is not known.
 * @returns `missing`: rows that are nowhere any more, to be added at the end
 */
export function repairs(outcome: Outcome): { cells: Repair[]; missing: Cells[] } {
  const { idColumn, before, after, wanted, fillers = [], rowsCameIn = false, wroteAt = () => true } = outcome;
  const earlier = new Map(before.map((row) => [idIn(row, idColumn), row]));
  const covered = rowsCameIn ? coveredRows(outcome, earlier) : new Map<number, Cells>();
  const strays = before.filter((row) => idIn(row, idColumn) === '');
  const written = writtenByColumn(wanted, fillers);
  const cells = after.flatMap((row, index) => {
    const under = covered.get(index);
    if (under) return Object.keys(row).map((key) => ({ index, key, cell: under[key] ?? '' }));
    const id = idIn(row, idColumn);
    if (id !== '' && !earlier.has(id) && !wanted.has(id)) return [];
    const mine = wanted.get(id) ?? {};
    const was: Cells = earlier.get(id) ?? {};
    return Object.keys(row).flatMap((key) => {
      const found = row[key] as Cell;
      const expected = key in mine ? (mine[key] as Cell) : id === '' ? '' : (was[key] ?? '');
      if (cameOut(expected, found, '')) return [];
      if (id === '' && (!wroteAt(index, key) || strays.some((stray) => cameOut(stray[key] ?? '', found, ''))))
        return [];
      const ours = isOurs(found, was[key], written.get(key) ?? [], key in mine ? expected : undefined);
      return ours ? [{ index, key, cell: expected }] : [];
    });
  });
  const uncovered = after.filter((_, index) => !covered.has(index));
  return { cells, missing: missingRows(idColumn, earlier, uncovered, wanted) };
}

/** Rows that a new row was written over, by the index it now has: what they are to hold again, changes included. */
function coveredRows(
  { idColumn, before, after, wanted }: Outcome,
  earlier: ReadonlyMap<string, Cells>,
): Map<number, Cells> {
  const present = new Set(after.map((row) => idIn(row, idColumn)));
  const gone = before.filter((row) => idIn(row, idColumn) !== '' && !present.has(idIn(row, idColumn)));
  const isNew = (row: Cells) => wanted.has(idIn(row, idColumn)) && !earlier.has(idIn(row, idColumn));
  const first = after.findIndex(isNew);
  return new Map(
    gone.flatMap((row, offset) => {
      const over = after[first + offset];
      if (first < 0 || !over || !isNew(over)) return [];
      return [[first + offset, { ...row, ...wanted.get(idIn(row, idColumn)) }] as const];
    }),
  );
}

function missingRows(
  idColumn: string,
  earlier: ReadonlyMap<string, Cells>,
  after: readonly Cells[],
  wanted: ReadonlyMap<string, Cells>,
): Cells[] {
  const present = new Set(after.map((row) => idIn(row, idColumn)));
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
export function isAnotherForm(found: Cell, meant: Cell): boolean {
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
