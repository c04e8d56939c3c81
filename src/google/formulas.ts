import type { Tab } from './spreadsheet';
import { columnLetters } from './spreadsheet';

/** A whole column as a formula in any tab names it: new rows at the top or the end are in it. Headers are text. */
export function columnInFormula(tabName: string, column: number): string {
  const letters = columnLetters(column);
  return `'${tabName.replace(/'/g, "''")}'!$${letters}:$${letters}`;
}

/** Where numbers are written with a decimal comma, a comma cannot stand between arguments. */
const commaLocales = /^(en(?!_ZA)|zh|ja|ko|he|th)(_|$)|^es_(MX|US|PR|DO|GT|HN|NI|PA|PE|SV)$/;

/**
 * A formula as the file's locale writes it. Names of functions are English everywhere.
 * @param text with `;` between arguments and no decimal numbers, without the equals sign
 * @param locale of the file, such as `es_ES`
 */
export function formula(text: string, locale: string): string {
  if (!commaLocales.test(locale)) return `=${text}`;
  const parts = text.split(textsAndTabs);
  return `=${parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/;/g, ','))).join('')}`;
}

const textsAndTabs = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A link within the file, for HYPERLINK: in a copy it leads to the copy's own tab. */
export const linkWithin = (tab: Tab) => `#gid=${tab.getSheetId()}`;

/** Writes formulas one below the other. */
export function writeFormulas(tab: Tab, row: number, column: number, formulas: readonly string[]): void {
  tab.getRange(row, column, formulas.length, 1).setFormulas(formulas.map((one) => [one]));
}
