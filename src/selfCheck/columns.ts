import { columnInFormula, formula, writeFormulas } from '../google/formulas';
import { insertColumn, marksAreShared, sortBlock } from '../google/scratch';
import type { Tab } from '../google/spreadsheet';
import { columnMarks, markColumn, markedTabs, writeBlock } from '../google/spreadsheet';
import { formulasToWrite } from '../tables/ownFormulas';
import type { Ground, Look } from './check';
import { blockDown, formulasIn, valuesIn } from './down';
import type { Seen } from './expectations';
import { scratchMark } from './scratch';

/** Below what other looks have written. */
const [separatorRow, semicolonRow, countRow, headerRow] = [30, 31, 32, 40];
const first = 9;
const mark = 'chapterbook.check.column';

export const withSeparator: Look = ({ tab, locale }) => ({
  formulaSeparator: sumOf(tab, separatorRow, formula('SUM(1;2)', locale)),
});

export const withSemicolon: Look = ({ tab }) => ({ formulaSemicolon: sumOf(tab, semicolonRow, '=SUM(1;2)') });

/** Columns that people move take our marks and formulas along; renamed headers and sorted rows leave marks alone. */
export const ofColumns: Look = (ground) => {
  const { tab, name, file } = ground;
  writeBlock(tab, headerRow, first, [
    ['One', 'Two'],
    ['Ana', 'x'],
    ['Sam', 'y'],
  ]);
  markColumn(tab, first, mark, '0');
  markColumn(tab, first + 1, mark, '1');
  const formulaBack = isRecognized(ground) ? 'recognized' : 'different';
  insertColumn(tab, first);
  const marksMove = whereMarksAre(tab);
  const text = formulaAt(tab, countRow).replace(/'/g, '');
  writeBlock(tab, headerRow, first + 1, [['Renamed']]);
  sortBlock(tab, { row: headerRow + 1, column: first + 1, rows: 2, columns: 2 }, first + 1);
  return {
    formulaBack,
    marksMove,
    marksStay: whereMarksAre(tab) === marksMove ? 'kept' : 'lost',
    formulaFollows: text.includes(columnInFormula(name, first + 1).replace(/'/g, '')) ? 'follows' : 'stays',
    tabMark: markedTabs(file, scratchMark).some(({ value }) => value === name) ? 'found' : 'lost',
    marksShared: marksAreShared(tab) ? 'shared' : 'own',
  };
};

function sumOf(tab: Tab, row: number, text: string): Seen {
  writeFormulas(tab, row, 1, [text]);
  return valuesIn(tab, blockDown(1, 1, row))[0] === 3 && formulaAt(tab, row) !== '' ? 'counts' : 'notCounting';
}

/** Whether a formula reads, when it is looked at again, as what was written: else it would be written every hour. */
function isRecognized({ tab, name, locale }: Ground): boolean {
  const text = formula(`COUNTIF(${columnInFormula(name, first)};"A*")`, locale);
  writeFormulas(tab, countRow, 1, [text]);
  const there = formulaAt(tab, countRow);
  const wanted = [{ key: '', row: countRow, column: 1, text }];
  return formulasToWrite(wanted, { contentAt: () => there, before: {}, placesAreSure: true }).length === 0;
}

const formulaAt = (tab: Tab, row: number) => formulasIn(tab, blockDown(1, 1, row))[0] ?? '';

/** Whether the marks of two neighbouring columns are with them after one was inserted before both. */
function whereMarksAre(tab: Tab): Seen {
  const marks = columnMarks(tab, mark);
  if (marks.length !== 2) return 'lost';
  return marks.every(({ value, column }) => column === first + 1 + Number(value)) ? 'follows' : 'stays';
}
