import { readBlock } from '../google/spreadsheet';
import { jobWords } from '../i18n/jobs';
import { fileFor, ownChapter } from '../tables/chapterFile';
import { findTab, tabsOf } from '../tables/readTable';
import { Refusal } from '../tables/refusal';
import { findColumns, pick, readCells } from '../tables/steady';
import { staging } from './tables';

/**
 * The records of one staged block. Blocks are large, so only the ids are read whole, and then the one row; ids are read
 * with it, because a person may have sorted the tab in between.
 * @throws Refusal when the block is gone
 */
export function stagedBlock(id: string): unknown[] {
  const tab = findTab(tabsOf(fileFor(staging.file, ownChapter())), staging);
  const places = findColumns({ tab, table: staging });
  const idAt = places.id as number;
  const contentAt = places.content as number;
  const column = Math.min(idAt, contentAt);
  for (let round = 0; round < 3; round++) {
    const index = readCells(tab, pick(places, ['id'])).findIndex((cells) => cells.id === id);
    if (index < 0) break;
    const columns = Math.abs(idAt - contentAt) + 1;
    const [cells = []] = readBlock(tab, { row: index + 2, column, rows: 1, columns });
    if (cells[idAt - column] === id) return JSON.parse(String(cells[contentAt - column])) as unknown[];
  }
  throw new Refusal(jobWords.blockGone);
}
