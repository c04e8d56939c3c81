import type { Block, Tab } from '../google/spreadsheet';
import { readBlock, readFormulas, writeBlock } from '../google/spreadsheet';
import type { Cell } from '../tables/cells';

/** Cells one below the other. */
export const blockDown = (column: number, rows: number, row = 1): Block => ({ row, column, rows, columns: 1 });

export function writeDown(tab: Tab, column: number, cells: readonly Cell[]): void {
  writeBlock(tab, 1, column, inRows(cells));
}

export const inRows = <T>(cells: readonly T[]) => cells.map((cell) => [cell]);

export function valuesIn(tab: Tab, block: Block): Cell[] {
  return readBlock(tab, block).map(([cell]) => cell as Cell);
}

export function formulasIn(tab: Tab, block: Block): string[] {
  return readFormulas(tab, block).map(([text]) => text as string);
}
