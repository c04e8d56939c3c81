import { areas } from '../chapter/tables';
import type { Tab } from '../google/spreadsheet';
import { columnMarks, lastColumnOf, markColumn, readBlock, sizeOf } from '../google/spreadsheet';
import type { HeaderLook } from '../google/tabs';
import { writeHeaders } from '../google/tabs';
import type { Language } from '../i18n/language';
import type { AreaCount } from '../impact/areasTab';
import { areaCounts, nameAreas } from '../impact/areasTab';
import type { Chapter } from '../tables/chapterFile';
import { ownChapter } from '../tables/chapterFile';
import { formulaNames } from '../tables/formulaColumns';
import type { FormulaNames } from '../tables/formulaText';
import type { PlacedFormula } from '../tables/ownFormulas';
import { perform } from '../tables/perform';
import { findTab, tabsOf } from '../tables/readTable';
import { readSteadily } from '../tables/steady';
import { keepFormulas } from './keepFormulas';

/** Our mark on a column that counts by formula. No action knows these columns, so a chapter may delete one. */
const countMark = 'chapterbook.count';

/** Adds the columns that count to the Areas tab, those that are not there yet. */
export function countByArea(): void {
  const own = ownChapter();
  const tab = findTab(tabsOf(own.file), areas);
  const marked = columnMarks(tab, countMark).map(({ value }) => value);
  const names = formulaNames(own.file);
  const missing = countsOf(own, names).filter(({ key }) => !marked.includes(key));
  if (missing.length > 0) addColumns(tab, missing, own.stamp.language);
  keepAreaCounts(own, names);
}

/** Gives areas that are new their formulas, and mends those that broke. */
export function keepAreaCounts(own: Chapter, names: FormulaNames): void {
  perform(nameAreas, {});
  const tab = findTab(tabsOf(own.file), areas);
  const places = columnMarks(tab, countMark);
  const { cells, firstRow } = readSteadily({ tab, table: areas }, ['id', 'name']);
  const rows = cells.flatMap(({ id, name }, index) => (id === '' || name === '' ? [] : [firstRow + index]));
  const wanted = countsOf(own, names).flatMap(({ key, text }): PlacedFormula[] => {
    const place = places.find(({ value }) => value === key);
    return place ? rows.map((row) => ({ key, row, column: place.column, text })) : [];
  });
  if (wanted.length > 0) keepFormulas(own.file, tab, wanted, true);
}

function countsOf({ stamp }: Chapter, names: FormulaNames): AreaCount[] {
  return areaCounts(stamp.uses, names, stamp.language);
}

const grey = '#eeeeee';

function addColumns(tab: Tab, counts: readonly AreaCount[], language: Language): void {
  const left = leftBehind(tab);
  const here = counts.map((count) => ({ count, column: left(count.label[language]) }));
  const fresh = here.filter(({ column }) => column === 0);
  const first = lastColumnOf(tab) + 1;
  if (fresh.length > 0)
    writeHeaders(
      tab,
      first,
      lookOf(
        fresh.map(({ count }) => count),
        language,
      ),
    );
  for (const { count, column } of here) {
    if (column > 0) writeHeaders(tab, column, lookOf([count], language));
    const at = column > 0 ? column : first + fresh.findIndex((one) => one.count === count);
    markColumn(tab, at, countMark, count.key);
  }
}

function lookOf(counts: readonly AreaCount[], language: Language): HeaderLook[] {
  return counts.map(({ label, note }) => ({
    label: label[language],
    note: note[language],
    widthPixels: 110,
    background: grey,
  }));
}

/** The column by a header that a run left behind when it was stopped before its mark: nothing else is in it; or 0. */
function leftBehind(tab: Tab): (label: string) => number {
  const { rows, columns } = sizeOf(tab);
  const [headers = [], ...cells] = readBlock(tab, { row: 1, column: 1, rows, columns });
  const marked = columnMarks(tab, countMark).map(({ column }) => column);
  const isFree = (index: number) => !marked.includes(index + 1) && cells.every((row) => row[index] === '');
  return (label) => headers.findIndex((header, index) => header === label && isFree(index)) + 1;
}
