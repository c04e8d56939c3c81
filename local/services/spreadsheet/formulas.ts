import { writesDecimalComma } from '../../engine/locale';
import { spelledTabName, toldTabName } from '../../engine/tabNames';
import type { WorkbookFile } from '../../engine/workbookFile';
import { inFormula } from './formulaSigns';
import type { Scene } from './world';

const mostCharacters = 50_000;

/**
 * A formula as the engine reads it. Where Sheets separates arguments with semicolons, a comma between arguments is an
 * error; a semicolon serves everywhere. There the columns of `{1\2;3\4}` are parted by backslashes.
 * @reported people's questions on formulas that fail under other locales
 */
export function formulaIn({ file, kernel }: Scene, formula: string): string {
  const text = String(formula);
  if (text === '') return '';
  if (text.length > mostCharacters) throw kernel.exception('The formula is too long.');
  const whole = text.startsWith('=') ? text : `=${text}`;
  if (!writesDecimalComma(file.state.locale)) return parted(whole);
  return hasComma(whole) ? '=ERROR.PARSE(' : parted(whole);
}

/** Between arguments, and not in texts or names. */
function hasComma(formula: string): boolean {
  const blank = () => '';
  return inFormula(formula, { text: blank, name: blank }).includes(',');
}

/** A formula as a person types it: `=SUM(1,5;A2)` where people write so. */
export function formulaTyped(locale: string, formula: string): string {
  if (!writesDecimalComma(locale)) return parted(formula);
  const isDigit = (sign: string | undefined) => /^\d$/.test(sign ?? '');
  const sign = (one: string, _within: string, at: number) =>
    one === ',' && isDigit(formula[at - 1]) && isDigit(formula[at + 1]) ? '.' : one;
  return parted(inFormula(formula, { sign }));
}

/** A cell's formula as a person with the file's locale reads it; '' when it holds none. */
export function formulaOut(file: WorkbookFile, sheet: string, row: number, column: number): string {
  const isParted = writesDecimalComma(file.state.locale);
  const written = file.formula(sheet, row, column).replace(toldSigns, (_all, code) => (code === '34' ? '""' : '\\'));
  return inFormula(written, {
    name: spelledTabName,
    sign: (sign, within) => (isParted && sign === ',' ? (within === 'list' ? '\\' : ';') : sign),
  });
}

/** A quote in a text, or a backslash at its end, as the engine is told of it: its texts cannot hold them. */
const toldSigns = /"&CHAR\((34|92)\)&"/g;

function toldText(text: string): string {
  return text.replace(/\\(?=""|$)|""/g, (sign) => `"&CHAR(${sign.charCodeAt(0)})&"`);
}

function parted(formula: string): string {
  return inFormula(formula, {
    name: toldTabName,
    text: toldText,
    sign: (sign, within) => {
      if (within === 'list') return sign === '\\' ? ',' : sign;
      return sign === ';' ? ',' : sign;
    },
  });
}
