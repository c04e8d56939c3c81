import type { Language } from '../i18n/language';
import type { Choices } from './choices';
import { choiceLabel } from './choices';
import type { Columns, Table } from './table';

/** How formulas name what they count. */
export interface FormulaNames {
  /** A whole column of a table, wherever it is now. */
  column<C extends Columns>(table: Table<C>, key: keyof C & string): string;
  /** A link to the table's tab, for HYPERLINK. */
  link(table: Table): string;
}

/** A text as it stands in a formula. */
export function textInFormula(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A choice as its cells show it. */
export function labelInFormula<K extends string>(list: Choices<K>, key: K, language: Language): string {
  return textInFormula(choiceLabel(list, key, language));
}
