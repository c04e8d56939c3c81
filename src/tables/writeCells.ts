import type { Tab } from '../google/spreadsheet';
import { columnLetters, writeBlock, writeRichText, writeSame } from '../google/spreadsheet';
import type { Cell } from './cells';
import { guarded } from './gateway';

/** One cell to write, 1-based. */
export interface Placed {
  row: number;
  column: number;
  cell: Cell;
}

/** What a cell between those to write holds already; undefined when it must not be written (a formula, another's). */
export type Filler = (row: number, column: number) => Cell | undefined;

/** With more rectangles than this, cells in between are written too, as they were just read: calls must not grow with rows. */
const mostBlocks = 8;

/**
 * Writes cells in few calls, whatever their number: neighbours together; one value in scattered places at once; else
 * rows in between are filled up with what they hold.
 * @returns the cells written beside those asked for
 */
export function writeCells(tab: Tab, cells: readonly Placed[], filler: Filler = () => undefined): Placed[] {
  const few = blocksOf(cells);
  if (few.length <= mostBlocks) {
    for (const block of few) writeOne(tab, block);
    return [];
  }
  return columnsOf(cells).flatMap((column) => writeColumn(tab, column, filler));
}

function writeColumn(tab: Tab, cells: Placed[], filler: Filler): Placed[] {
  const runs = blocksOf(cells);
  const [first] = cells;
  if (runs.length > mostBlocks && first && cells.every(({ cell }) => cell === first.cell)) {
    writeSame(tab, runs.map(placeOf), guarded(first.cell));
    return [];
  }
  const fillers = runs.length > mostBlocks ? fillersFor(runs, filler) : [];
  for (const block of blocksOf([...cells, ...fillers])) writeOne(tab, block);
  return fillers;
}

function writeOne(tab: Tab, { row, column, block }: PlacedBlock): void {
  writeBlock(
    tab,
    row,
    column,
    block.map((line) => line.map(guarded)),
  );
}

/** As `writeCells`, as rich text: the second way, for text that did not come out as it was meant. */
export function writeTexts(tab: Tab, cells: readonly Placed[], filler: Filler = () => undefined): void {
  const text: Filler = (row, column) => {
    const found = filler(row, column);
    return typeof found === 'string' ? found : undefined;
  };
  const filled = columnsOf(cells).flatMap((column) => {
    const runs = blocksOf(column);
    return runs.length > mostBlocks ? [...column, ...fillersFor(runs, text)] : column;
  });
  for (const { row, column, block } of blocksOf(filled)) {
    writeRichText(
      tab,
      row,
      column,
      block.map((line) => line.map(String)),
    );
  }
}

/** The cells between the runs of one column, where all of a gap can be filled. */
function fillersFor(runs: readonly PlacedBlock[], filler: Filler): Placed[] {
  return runs.slice(1).flatMap((run, index) => {
    const above = runs[index] as PlacedBlock;
    const from = above.row + above.block.length;
    const gap = Array.from({ length: run.row - from }, (_, offset) => ({
      row: from + offset,
      column: run.column,
      cell: filler(from + offset, run.column),
    }));
    return gap.every((one): one is Placed => one.cell !== undefined) ? gap : [];
  });
}

function columnsOf(cells: readonly Placed[]): Placed[][] {
  const columns = new Map<number, Placed[]>();
  for (const one of cells) {
    const column = columns.get(one.column);
    if (column) column.push(one);
    else columns.set(one.column, [one]);
  }
  return [...columns.values()];
}

interface PlacedBlock {
  row: number;
  column: number;
  block: Cell[][];
}

function placeOf({ row, column, block }: PlacedBlock): string {
  const letters = columnLetters(column);
  return block.length === 1 ? `${letters}${row}` : `${letters}${row}:${letters}${row + block.length - 1}`;
}

/** The fewest rectangles whose cells are exactly these: runs down each column, joined with equal runs beside them. */
export function blocksOf(cells: readonly Placed[]): PlacedBlock[] {
  const open = new Map<string, PlacedBlock>();
  const closed: PlacedBlock[] = [];
  for (const run of runsOf(cells)) {
    const rows = `${run.row} ${run.block.length}`;
    const beside = open.get(rows);
    if (beside && beside.column + (beside.block[0]?.length ?? 0) === run.column) {
      beside.block.forEach((line, index) => {
        line.push(...(run.block[index] as Cell[]));
      });
    } else {
      open.set(rows, run);
      closed.push(run);
    }
  }
  return closed;
}

function runsOf(cells: readonly Placed[]): PlacedBlock[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: PlacedBlock[] = [];
  for (const { row, column, cell } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.block.length === row) last.block.push([cell]);
    else runs.push({ row, column, block: [[cell]] });
  }
  return runs;
}
