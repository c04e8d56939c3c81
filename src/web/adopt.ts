import * as v from 'valibot';
import { headersNameAskers } from '../exchange/adopt/askers';
import { gridWriter } from '../exchange/adopt/gridText';
import { mostRows, prepareAdoption, type takesAdoption } from '../exchange/adopt/prepare';
import { storedKinds } from '../exchange/store/storedKinds';
import { underLock } from '../google/lock';
import type { Tab } from '../google/spreadsheet';
import {
  hasMerged,
  isHidden,
  mergedBlocks,
  readBlock,
  sizeOf,
  tabMarkOf,
  tabName,
  tabsOf,
  timeZoneOf,
} from '../google/spreadsheet';
import { tabNamed } from '../google/tabs';
import { adoptRefusals } from '../i18n/adopt';
import { adoptTable, releaseTable } from '../tables/adoptTable';
import type { Cell } from '../tables/cells';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { adoptedSign, tabMark } from '../tables/readTable';
import { Refusal } from '../tables/refusal';
import { nameTaken, setUpTables } from '../tables/setUpTables';
import { zoneClock } from '../tables/zoneClock';
import { keepTabs } from './keepTabs';

/** A tab of this Sheet. */
export interface TabHere {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Chapterbook uses it: `adopted` when the chapter had it before. */
  readonly ours: boolean;
  readonly adopted: boolean;
}

/** The tabs that organizers see, with how large they are. */
export function tabsHere(): TabHere[] {
  return tabsOf(ownChapter().file)
    .filter((tab) => !isHidden(tab))
    .map((tab) => {
      const mark = tabMarkOf(tab, tabMark);
      return {
        name: tabName(tab),
        ...sizeOf(tab),
        ours: mark !== undefined,
        adopted: mark?.endsWith(adoptedSign) ?? false,
      };
    });
}

export const takesGrid = v.object({ tab: v.string(), from: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** A part of a tab as text, see `Grid`. */
export interface TabPart {
  readonly rows: string[][];
  /** Cells that are one on the screen; counted from 0, both ends within. */
  readonly merged: { top: number; bottom: number; left: number; right: number }[];
  readonly next?: number;
}

const mostCells = 200_000;

export function tabGrid({ tab: name, from }: v.InferOutput<typeof takesGrid>): TabPart {
  const { file } = ownChapter();
  const tab = theirTab(name);
  const { rows, columns } = sizeOf(tab);
  const atOnce = Math.max(1, Math.floor(mostCells / Math.max(1, columns)));
  const count = Math.min(atOnce, rows - from);
  if (count < 1 || columns < 1) return { rows: [], merged: [] };
  const write = gridWriter(zoneClock(timeZoneOf(file)));
  const cells = readBlock(tab, { row: from + 1, column: 1, rows: count, columns }) as Cell[][];
  const merged = mergedBlocks(tab, { row: from + 1, column: 1, rows: count, columns }).map((block) => ({
    top: block.row - 1,
    bottom: block.row + block.rows - 2,
    left: block.column - 1,
    right: block.column + block.columns - 2,
  }));
  const next = from + count < rows ? { next: from + count } : {};
  return { rows: cells.map((line) => line.map(write)), merged, ...next };
}

/** What came of using a tab. */
export interface Adopted {
  readonly rows: number;
  /** Labels of the columns that were added. */
  readonly columnsAdded: string[];
}

/** Uses a tab of the chapter's where it stands. @throws Refusal with nothing of it changed */
export function adoptTab(args: v.InferOutput<typeof takesAdoption>, who: string): Adopted {
  const { tab: name, kind, headers, headerRow, theirs, records } = args;
  const { file, stamp } = ownChapter();
  const tab = theirTab(name);
  const { table } = storedKinds[kind];
  if (headersNameAskers(headers)) throw new Refusal(adoptRefusals.namesAskers, { tab: name });
  const { rows, columns } = sizeOf(tab);
  if (rows > mostRows) throw new Refusal(adoptRefusals.tooLong, { tab: name, most: mostRows });
  if (hasMerged(tab, { row: headerRow, column: 1, rows: rows - headerRow + 1, columns })) {
    throw new Refusal(adoptRefusals.merged, { tab: name });
  }
  if (Object.keys(theirs).some((key) => !table.columns[key])) throw new Refusal(adoptRefusals.onlyCopy);
  const { ids, cells } = perform(prepareAdoption(kind), args, { who });
  const byRow = <T>(found: Readonly<Record<string, T>>) =>
    new Map(Object.entries(found).map(([row, one]) => [Number(row), one]));
  const done = underLock(() =>
    adoptTable({
      file,
      tab,
      table,
      headerRow,
      headers,
      theirs: new Map(Object.entries(theirs)),
      ids: byRow(ids),
      cells: new Map(Object.entries(cells).map(([key, found]) => [key, byRow(found)])),
      language: stamp.language,
    }),
  );
  if (!done) throw new Refusal(adoptRefusals.busy);
  keepTabs();
  return {
    rows: records.length,
    columnsAdded: done.done.map((key) => table.columns[key]?.label[stamp.language] ?? key),
  };
}

export const takesTab = v.object({ tab: v.string() });

/** Gives a tab back to the chapter and makes an empty one of ours for it. */
export function releaseTab({ tab: name }: v.InferOutput<typeof takesTab>): void {
  const { file, stamp } = ownChapter();
  const tab = tabNamed(file, name);
  const mark = tab && tabMarkOf(tab, tabMark);
  const table = Object.values(storedKinds).find((one) => one.table.name === mark?.split('@')[0])?.table;
  if (!tab || !table || !mark?.endsWith(adoptedSign)) throw new Refusal(adoptRefusals.notOurs, { tab: name });
  const label = table.tab[stamp.language];
  if (tabNamed(file, label)) throw new Refusal(name === label ? adoptRefusals.nameNeeded : nameTaken, { tab: label });
  releaseTable(tab);
  setUpTables(file, [table], stamp.language);
  keepTabs();
}

function theirTab(name: string): Tab {
  const tab = tabNamed(ownChapter().file, name);
  if (!tab) throw new Refusal(adoptRefusals.noSuchTab, { tab: name });
  if (tabMarkOf(tab, tabMark) !== undefined) throw new Refusal(adoptRefusals.isOurs, { tab: name });
  return tab;
}
