import { columnInFormula, formula, writeFormulas } from '../google/formulas';
import { insertColumn, marksAreShared, sortBlock } from '../google/scratch';
import type { Tab } from '../google/spreadsheet';
import { columnMarks, markColumn, markedTabs, writeBlock } from '../google/spreadsheet';
import { formulasToWrite } from '../tables/ownFormulas';
import type { Look } from './check';
import { blockDown, formulasIn, valuesIn } from './down';
import type { Seen } from './expectations';
import { scratchMark } from './scratch';

/** Beside and below what other looks have written. */
const leftColumn = 9;
const formulaRow = 30;
const headerRow = 40;
const trialMark = 'chapterbook.check.column';

/** Formulas as this file's locale writes them; read again they must be known as ours, or no change would ever reach them. */
export const withFormulas: Look = ({ tab, name, locale }) => {
  const texts = ['SUM(1;2)', `COUNTIF(${columnInFormula(name, leftColumn)};"A*")`].map((one) => formula(one, locale));
  writeFormulas(tab, formulaRow, 1, texts);
  const found = formulasIn(tab, blockDown(1, 2, formulaRow));
  const wanted = texts.map((text, row) => ({ key: String(row), row, column: 1, text: `${text}+1` }));
  const contentAt = (index: number) => found[index] as string;
  const toWrite = formulasToWrite(wanted, {
    contentAt,
    before: Object.fromEntries(texts.entries()),
    placesAreSure: false,
  });
  return {
    formulaSeparator: found[0] && valuesIn(tab, blockDown(1, 1, formulaRow))[0] === 3 ? 'counts' : 'notCounting',
    formulaBack: toWrite.length === texts.length ? 'recognized' : 'different',
  };
};

/** Columns that people move take our marks along; renamed headers and sorted rows leave marks alone. */
export const ofColumns: Look = ({ tab, name, file }) => {
  markColumn(tab, leftColumn, trialMark, '1');
  markColumn(tab, leftColumn + 1, trialMark, '2');
  insertColumn(tab, leftColumn);
  const marksMove = whereMarksAre(tab);
  writeBlock(tab, headerRow, leftColumn + 1, [['Renamed'], ['Ana'], ['Sam']]);
  sortBlock(tab, blockDown(leftColumn + 1, 2, headerRow + 1), leftColumn + 1);
  return {
    marksMove,
    marksStay: whereMarksAre(tab) === marksMove ? 'kept' : 'lost',
    marksShared: marksAreShared(tab, trialMark) ? 'shared' : 'own',
    tabMark: markedTabs(file, scratchMark).some(({ value }) => value === name) ? 'found' : 'lost',
  };
};

/** Whether the marks of two neighbouring columns are with them after one was inserted before both. */
function whereMarksAre(tab: Tab): Seen {
  const marks = columnMarks(tab, trialMark);
  if (marks.length !== 2) return 'lost';
  return marks.every((one) => one.column === leftColumn + Number(one.value)) ? 'follows' : 'stays';
}
