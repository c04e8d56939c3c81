import { formatBlock } from '../google/scratch';
import type { Tab } from '../google/spreadsheet';
import { writeRichText } from '../google/spreadsheet';
import type { Cell } from '../tables/cells';
import { isDate } from '../tables/cells';
import { cameOut } from '../tables/gateway';
import { writeCells, writeTexts } from '../tables/writeCells';
import type { Look } from './check';
import { blockDown, formulasIn, inRows, valuesIn, writeDown } from './down';
import type { Seen } from './expectations';

/** Texts that Sheets would like to read as something else, by the question about each. */
const typed = { typedFormula: '=1+2', typedPlus: '+1+2', typedMinus: '-7', typedZeros: '007', typedDate: '1-2' };
const typedTexts = Object.values(typed);

/** Each way of writing them has a column of the scratch tab. A formula after an apostrophe would be one for a moment. */
export const ofTexts: Look = ({ tab }) => {
  writeDown(tab, 1, typedTexts);
  formatBlock(tab, blockDown(2, typedTexts.length), '@');
  writeDown(tab, 2, typedTexts);
  const withApostrophe = typedTexts.map((text) => `'${text}`);
  writeDown(tab, 3, withApostrophe);
  writeRichText(tab, 1, 4, inRows(typedTexts));
  const asTyped = formsIn(tab, 1);
  const quoted = formsIn(tab, 3);
  return {
    ...Object.fromEntries(Object.keys(typed).map((id, index) => [id, asTyped[index]])),
    textFormat: whole(formsIn(tab, 2).map((form) => (form === 'text' ? form : 'parsed'))),
    apostrophe: quoted.includes('formula') ? 'formula' : whole(quoted),
    richText: whole(formsIn(tab, 4)),
  };
};

function formsIn(tab: Tab, column: number): Seen[] {
  const block = blockDown(column, typedTexts.length);
  const formulas = formulasIn(tab, block);
  return valuesIn(tab, block).map((cell, index) => {
    if (formulas[index] !== '') return 'formula';
    if (typeof cell === 'string') return cell === typedTexts[index] ? 'text' : 'otherText';
    return isDate(cell) ? 'date' : 'number';
  });
}

/** What all are, if they are alike. */
function whole(forms: readonly Seen[]): Seen {
  return new Set(forms).size === 1 ? (forms[0] as Seen) : 'mixed';
}

/** Ordinary words and ids go in unguarded; a published walk list is almost as long as a cell can be. */
const otherCells = [
  'Sam Sample',
  'E-1E10-11',
  'May',
  'Two\nlines',
  '🙂 ñandú',
  'x'.repeat(45_000),
  1234.5,
  -0.25,
  true,
];
const written: readonly Cell[] = [...typedTexts, ...otherCells];

/** The very way that Chapterbook writes what people have typed. */
export const throughGateway: Look = ({ tab }) => {
  const placed = written.map((cell, index) => ({ row: index + 1, column: 5, cell }));
  const wrong = () => {
    const block = blockDown(5, written.length);
    const [found, formulas] = [valuesIn(tab, block), formulasIn(tab, block)];
    return placed.filter(({ cell }, index) => !cameOut(cell, found[index] as Cell, formulas[index] as string));
  };
  writeCells(tab, placed);
  writeTexts(tab, wrong());
  return { gateway: wrong().length === 0 ? 'same' : 'different' };
};
