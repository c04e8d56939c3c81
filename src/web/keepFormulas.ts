import { formula, writeFormulas } from '../google/formulas';
import type { SpreadsheetFile, Tab } from '../google/spreadsheet';
import { localeOf, readBlock, readFormulas, replaceTabMark, sizeOf, tabMarkOf } from '../google/spreadsheet';
import type { PlacedFormula } from '../tables/ownFormulas';
import { atRow, formulasToWrite } from '../tables/ownFormulas';

/** Our mark on a tab with formulas: where each stood and what it said when it was written last. */
const formulasMark = 'chapterbook.formulas';

type Kept = Record<string, Omit<PlacedFormula, 'key'>>;

/** The formulas as they were written last, by key. */
export function keptFormulas(tab: Tab): Kept {
  return JSON.parse(tabMarkOf(tab, formulasMark) ?? '{}') as Kept;
}

/**
 * Writes the formulas that are missing, broken or out of date, and nothing else. They depend on their place only, so
 * that rows which people move meanwhile do no harm.
 * @param wanted with `;` between arguments
 * @param placesAreSure see `formulasToWrite`
 */
export function keepFormulas(
  file: SpreadsheetFile,
  tab: Tab,
  wanted: readonly PlacedFormula[],
  placesAreSure: boolean,
): void {
  const locale = localeOf(file);
  const local = wanted.map((one) => ({ ...one, text: formula(one.text, locale) }));
  const kept = keptFormulas(tab);
  const before = Object.fromEntries(Object.entries(kept).map(([key, { text }]) => [key, text]));
  const toWrite = formulasToWrite(local, { before, placesAreSure, contentAt: contents(tab) });
  for (const run of runs(toWrite)) {
    const { row, column } = run[0] as PlacedFormula;
    writeFormulas(
      tab,
      row,
      column,
      run.map((one) => atRow(one.text, one.row)),
    );
  }
  const now: Kept = { ...kept };
  for (const { key, ...rest } of local) now[key] = rest;
  const text = JSON.stringify(now);
  if (text !== JSON.stringify(kept)) replaceTabMark(tab, formulasMark, text);
}

/** What stands in each cell: its formula, or else what was typed. */
function contents(tab: Tab): (row: number, column: number) => string {
  const { rows, columns } = sizeOf(tab);
  if (rows === 0) return () => '';
  const block = { row: 1, column: 1, rows, columns };
  const [formulas, values] = [readFormulas(tab, block), readBlock(tab, block)];
  return (row, column) => formulas[row - 1]?.[column - 1] || String(values[row - 1]?.[column - 1] ?? '');
}

/** Formulas one below the other, so that each run is one call. */
function runs(placed: readonly PlacedFormula[]): PlacedFormula[][] {
  const sorted = [...placed].sort((a, b) => a.column - b.column || a.row - b.row);
  const all: PlacedFormula[][] = [];
  for (const one of sorted) {
    const run = all[all.length - 1];
    const last = run?.[run.length - 1];
    if (last && last.column === one.column && last.row + 1 === one.row) run.push(one);
    else all.push([one]);
  }
  return all;
}
