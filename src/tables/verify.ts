import type { Tab } from '../google/spreadsheet';
import { makeRoomFor } from '../google/spreadsheet';
import type { Cell } from './cells';
import type { Places } from './locate';
import { pick, readCells } from './readTable';
import { repairs } from './repairs';
import type { Placed } from './writeCells';
import { writeCells, writeTexts } from './writeCells';

type Cells = Record<string, Cell>;

/** What a commit wrote to one tab, and how the tab stood before: enough to see whether it came out right. */
export interface Written {
  tab: Tab;
  idColumn: string;
  keys: readonly string[];
  firstRow: number;
  before: readonly Cells[];
  /** Cells by row id, of rows that changed or were added. */
  wanted: ReadonlyMap<string, Cells>;
  /** Cells that were written as they had been, to save calls; by column key. */
  fillers: readonly { key: string; cell: Cell }[];
}

/**
 * Reads back what was written and puts right what came out wrong or landed on a moved row.
 * @param places where the columns are now
 * @returns whether anything was put right, so that it must be flushed and looked at again
 */
export function putRight(written: Written, places: Places): boolean {
  const { tab, idColumn, before, wanted, fillers } = written;
  const own = pick(places, written.keys);
  let from = written.firstRow;
  let after = readCells(tab, own, from);
  let found = repairs(idColumn, before, after, wanted, fillers);
  if (found.missing.length > 0 && from > 2) {
    from = 2;
    after = readCells(tab, own);
    found = repairs(idColumn, before, after, wanted, fillers);
  }
  const placed = found.cells.map(({ index, key, cell }) => ({ row: from + index, column: own[key] as number, cell }));
  const keyAt = new Map(Object.entries(own).map(([key, column]) => [column, key]));
  const asItIs = (row: number, column: number) => after[row - from]?.[keyAt.get(column) ?? ''];
  const isText = ({ cell }: Placed) => typeof cell === 'string' && cell !== '';
  writeTexts(tab, placed.filter(isText), asItIs);
  writeCells(
    tab,
    placed.filter((one) => !isText(one)),
  );
  addRows(tab, places, from + after.length, found.missing);
  return found.cells.length + found.missing.length > 0;
}

/** Writes new rows below the last. @param row the first of them, 1-based */
export function addRows(tab: Tab, places: Places, row: number, added: readonly Cells[]): void {
  if (added.length === 0) return;
  makeRoomFor(tab, row + added.length - 1);
  writeCells(
    tab,
    added.flatMap((cells, index) =>
      Object.keys(cells).map((key) => ({
        row: row + index,
        column: places[key] as number,
        cell: cells[key] as Cell,
      })),
    ),
  );
}
