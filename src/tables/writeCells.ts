import type { Tab } from '../google/spreadsheet';
import { writeBlock, writeRichText } from '../google/spreadsheet';
import type { Cell } from './cells';
import { guarded } from './gateway';

/** One cell to write, 1-based. */
export interface Placed {
  row: number;
  column: number;
  cell: Cell;
}

/**
 * Writes cells in as few calls as their places allow: neighbours in a column go together, and columns side by side
 * with the same rows too.
 */
export function writeCells(tab: Tab, cells: readonly Placed[]): void {
  for (const { row, column, block } of blocksOf(cells))
    writeBlock(
      tab,
      row,
      column,
      block.map((line) => line.map(guarded)),
    );
}

/** As `writeCells`, as rich text: the second way, for text that did not come out as it was meant. */
export function writeTexts(tab: Tab, cells: readonly Placed[]): void {
  for (const { row, column, block } of blocksOf(cells)) {
    writeRichText(
      tab,
      row,
      column,
      block.map((line) => line.map(String)),
    );
  }
}

interface PlacedBlock {
  row: number;
  column: number;
  block: Cell[][];
}

/** The fewest rectangles whose cells are exactly these: runs down each column, joined with equal runs beside them. */
export function blocksOf(cells: readonly Placed[]): PlacedBlock[] {
  const open: PlacedBlock[] = [];
  for (const run of runsOf(cells)) {
    const beside = open.find(
      (block) =>
        block.row === run.row &&
        block.block.length === run.block.length &&
        block.column + (block.block[0]?.length ?? 0) === run.column,
    );
    if (beside) beside.block = beside.block.map((line, index) => [...line, ...(run.block[index] as Cell[])]);
    else open.push(run);
  }
  return open;
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
