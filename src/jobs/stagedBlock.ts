import { readBlock } from '../google/spreadsheet';
import { jobWords } from '../i18n/jobs';
import { fileFor, ownChapter } from '../tables/chapterFile';
import { findTab, tabsOf } from '../tables/readTable';
import { Refusal } from '../tables/refusal';
import { findColumns, pick, readCells } from '../tables/steady';
import { staging } from './tables';

/**
 * The records of staged blocks, in their order. Blocks are large, so only the ids are read whole, and then the rows from
 * the first to the last of those wanted; ids are read with them, because a person may have sorted the tab in between.
 * @throws Refusal when one of them is gone
 */
export function stagedBlocks(ids: readonly string[]): { id: string; records: unknown[] }[] {
  const tab = findTab(tabsOf(fileFor(staging.file, ownChapter())), staging);
  const places = findColumns({ tab, table: staging });
  const idAt = places.id as number;
  const contentAt = places.content as number;
  const column = Math.min(idAt, contentAt);
  const columns = Math.abs(idAt - contentAt) + 1;
  for (let round = 0; round < 3; round++) {
    const all = readCells(tab, pick(places, ['id'])).map((cells) => cells.id);
    const indexes = ids.map((id) => all.indexOf(id));
    if (indexes.some((index) => index < 0)) break;
    const found = new Map<unknown, string>();
    for (const { first, count } of runsOf(indexes)) {
      for (const cells of readBlock(tab, { row: first + 2, column, rows: count, columns })) {
        found.set(cells[idAt - column], String(cells[contentAt - column]));
      }
    }
    if (ids.every((id) => found.has(id))) {
      return ids.map((id) => ({ id, records: JSON.parse(found.get(id) as string) as unknown[] }));
    }
  }
  throw new Refusal(jobWords.blockGone);
}

/** Neighbors are read in one call. */
function runsOf(indexes: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}
