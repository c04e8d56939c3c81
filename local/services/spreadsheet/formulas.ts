import { writesDecimalComma } from '../../engine/locale';
import type { WorkbookFile } from '../../engine/workbookFile';
import type { Scene } from './world';

/**
 * A formula as the engine reads it. Where Sheets separates arguments with semicolons, a comma between arguments is an
 * error; a semicolon serves everywhere.
 */
export function formulaIn({ file, kernel }: Scene, formula: string): string {
  const text = String(formula);
  if (text === '') return '';
  if (text.length > 50_000) throw kernel.exception('The formula is too long.');
  const whole = text.startsWith('=') ? text : `=${text}`;
  if (separatorOf(file.state.locale) === ';' && outsideTexts(whole).includes(',')) return '=ERROR.PARSE(';
  return replaceOutsideTexts(whole, /;/g, ',');
}

/** A formula as a person types it: `=SUM(1,5;A2)` where people write so. */
export function formulaTyped(locale: string, formula: string): string {
  if (!writesDecimalComma(locale)) return formula;
  return replaceOutsideTexts(replaceOutsideTexts(formula, /(?<=\d),(?=\d)/g, '.'), /;/g, ',');
}

/** A cell's formula as a person with the file's locale reads it; '' when it holds none. */
export function formulaOut(file: WorkbookFile, sheet: string, row: number, column: number): string {
  const formula = file.formula(sheet, row, column);
  return separatorOf(file.state.locale) === ';' ? replaceOutsideTexts(formula, /,/g, ';') : formula;
}

function separatorOf(locale: string): ',' | ';' {
  return writesDecimalComma(locale) ? ';' : ',';
}

/** Texts and quoted tab names keep their commas and semicolons, and so do rows of `{1;2}`. */
const kept = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;

function replaceOutsideTexts(formula: string, what: RegExp, by: string): string {
  return formula
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(what, by)))
    .join('');
}

function outsideTexts(formula: string): string {
  return formula
    .split(kept)
    .filter((_, index) => index % 2 === 0)
    .join('');
}
