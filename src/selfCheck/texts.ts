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
const texts = Object.values(typed);

/** Columns of the scratch tab, so that no look is in another's way. */
const [plain, formatted, quoted, rich, guarded] = [1, 2, 3, 4, 5];

export const asTyped: Look = ({ tab }) => {
  writeDown(tab, plain, texts);
  const forms = formsIn(tab, plain);
  return Object.fromEntries(Object.keys(typed).map((id, index) => [id, forms[index]]));
};

export const inTextFormat: Look = ({ tab }) => {
  formatBlock(tab, blockDown(formatted, texts.length), '@');
  writeDown(tab, formatted, texts);
  const areText = formsIn(tab, formatted).map((form) => form === 'text');
  return { textFormat: areText.every(Boolean) ? 'text' : areText.some(Boolean) ? 'mixed' : 'parsed' };
};

/** A formula would be one for a moment, before it is put right: that nobody survives. */
export const withApostrophe: Look = ({ tab }) => {
  const kept = texts.map((text) => `'${text}`);
  writeDown(tab, quoted, kept);
  const forms = formsIn(tab, quoted);
  if (forms.includes('formula')) return { apostrophe: 'formula' };
  if (forms.every((form) => form === 'text')) return { apostrophe: 'dropped' };
  const found = valuesIn(tab, blockDown(quoted, texts.length));
  if (found.every((cell, index) => cell === kept[index])) return { apostrophe: 'kept' };
  return { apostrophe: found.every((cell) => typeof cell === 'string') ? 'mixed' : 'parsed' };
};

export const asRichText: Look = ({ tab }) => {
  writeRichText(tab, 1, rich, inRows(texts));
  return { richText: formsIn(tab, rich).find((form) => form !== 'text') ?? 'text' };
};

/** Ordinary words and ids go in unguarded; a published walk list is almost as long as a cell can be. */
const written = [...texts, 'Sam Sample', 'E-1E10-11', 'May', 'A line\nand another', '🙂 ñandú', 'x'.repeat(45_000)];

/** The very way that Chapterbook writes what people have typed. */
export const throughGateway: Look = ({ tab }) => {
  const placed = written.map((cell, index) => ({ row: index + 1, column: guarded, cell }));
  const wrong = () => {
    const found = readBack(tab, guarded, written.length);
    return placed.filter(({ cell }, index) => !found[index] || !cameOut(cell, ...found[index]));
  };
  writeCells(tab, placed);
  writeTexts(tab, wrong());
  return { gateway: wrong().length === 0 ? 'same' : 'different' };
};

function formsIn(tab: Tab, column: number): Seen[] {
  return readBack(tab, column, texts.length).map(([value, formula], index) => {
    if (formula !== '') return 'formula';
    if (typeof value === 'number') return 'number';
    return isDate(value) ? 'date' : value === texts[index] ? 'text' : 'otherText';
  });
}

function readBack(tab: Tab, column: number, rows: number): [value: Cell, formula: string][] {
  const formulas = formulasIn(tab, blockDown(column, rows));
  return valuesIn(tab, blockDown(column, rows)).map((value, index) => [value, formulas[index] ?? '']);
}
