import type { SpreadsheetFile, Tab } from '../google/spreadsheet';
import { lastRowOf, markTab, writeBlock } from '../google/spreadsheet';
import type { CellLook } from '../google/tabs';
import { dressCells, makeFirstTab, setWidths, tabNamed } from '../google/tabs';
import { startWords } from '../i18n/start';
import type { StartCell } from '../impact/startTab';
import { startCells } from '../impact/startTab';
import type { Chapter } from '../tables/chapterFile';
import { ownChapter } from '../tables/chapterFile';
import { formulaNames } from '../tables/formulaColumns';
import type { FormulaNames } from '../tables/formulaText';
import { tabMark, tabsOfTable } from '../tables/readTable';
import { Refusal } from '../tables/refusal';
import { nameTaken } from '../tables/setUpTables';
import { keepFormulas, keptFormulas } from './keepFormulas';
import { startName } from './startName';

/** Makes the Start tab before all others; one that is there stays as it is, unless a stopped run left it half made. */
export function makeStartTab(): void {
  const own = ownChapter();
  const [there] = tabsOfTable(own.file, startName);
  if (there && Object.keys(keptFormulas(there)).length > 0) return;
  const cells = cellsOf(own, formulaNames(own.file));
  fill(own.file, there ?? markedTab(own), cells);
}

/** Marked before anything stands in it, so that it is found again. */
function markedTab(own: Chapter): Tab {
  const name = startWords.tab[own.stamp.language];
  const tab = tabNamed(own.file, name) ?? makeFirstTab(own.file, name);
  if (lastRowOf(tab) > 0) throw new Refusal(nameTaken, { tab: name });
  markTab(tab, tabMark, `${startName}@1`);
  return tab;
}

/** Mends formulas of the Start tab that broke. A chapter may delete the tab. */
export function keepStartTab(own: Chapter, names: FormulaNames): void {
  const [tab] = tabsOfTable(own.file, startName);
  if (!tab) return;
  const kept = keptFormulas(tab);
  const wanted = cellsOf(own, names).flatMap(({ key, text }) => {
    const place = kept[key];
    return place && text !== undefined ? [{ ...place, key, text }] : [];
  });
  keepFormulas(own.file, tab, wanted, false);
}

function cellsOf({ stamp }: Chapter, names: FormulaNames): StartCell[] {
  return startCells(stamp.uses, names, stamp.language);
}

const looks: Record<StartCell['look'], Omit<CellLook, 'row' | 'column'>> = {
  title: { points: 18, bold: true, format: '' },
  heading: { points: 13, bold: true, format: '' },
  number: { points: 12, bold: true, format: '0' },
  words: { points: 12, bold: false, format: '' },
  moment: { points: 12, bold: false, format: 'mm-dd hh:mm' },
};

const widthsPixels = [90, 330, 30, 90, 250];

function fill(file: SpreadsheetFile, tab: Tab, cells: readonly StartCell[]): void {
  setWidths(tab, widthsPixels);
  dressCells(
    tab,
    cells.map(({ row, column, look }) => ({ row, column, ...looks[look] })),
  );
  for (const { row, column, words } of cells) if (words !== undefined) writeBlock(tab, row, column, [[words]]);
  const formulas = cells.flatMap(({ key, row, column, text }) =>
    text === undefined ? [] : [{ key, row, column, text }],
  );
  keepFormulas(file, tab, formulas, true);
}
