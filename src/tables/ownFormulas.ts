/** A formula of ours and its place in a tab, 1-based. */
export interface PlacedFormula {
  key: string;
  row: number;
  column: number;
  /** As the file's locale writes it. `{row}` stands for the number of its own row. */
  text: string;
}

interface Standing {
  /** What stands in a cell now: its formula, or what somebody typed; empty where there is nothing. */
  contentAt: (row: number, column: number) => string;
  /** The formulas as they were written last, by key. */
  before: Readonly<Record<string, string>>;
  /** The places are found by mark: what is empty there is to be filled. */
  placesAreSure: boolean;
}

/**
 * The formulas that have to be written. Sheets itself follows renamed tabs and moved columns, and what an organizer has
 * changed is theirs: only a formula that is missing, broken (`#REF!`), left behind from another row by sorting, or
 * still as we wrote it while our columns have moved is written anew.
 */
export function formulasToWrite(wanted: readonly PlacedFormula[], standing: Standing): PlacedFormula[] {
  const { contentAt, before, placesAreSure } = standing;
  return wanted.filter(({ key, row, column, text }) => {
    const there = contentAt(row, column);
    if (there === '') return placesAreSure;
    if (bare(there) === bare(atRow(text, row))) return false;
    if (there.includes('#REF!') || anyRow(there) === anyRow(text)) return true;
    const last = before[key];
    if (last === undefined || bare(last) === bare(text)) return false;
    return anyRow(there) === anyRow(last) || (placesAreSure && anywhere(there) === anywhere(text));
  });
}

export function atRow(text: string, row: number): string {
  return text.replace(/\{row\}/g, String(row));
}

/** Sheets shows a formula with or without quotes around tab names, and with the separators of the locale. */
function bare(text: string): string {
  return text.replace(/[\s']/g, '').replace(/;/g, ',').toUpperCase();
}

/** The same for a formula of every row. */
function anyRow(text: string): string {
  return bare(text.replace(/(\$[A-Z]+)(\d+|\{row\})/g, '$1{row}'));
}

/** The same for a formula that names other tabs and columns, but is built alike. */
function anywhere(text: string): string {
  return bare(anyRow(text.replace(columnsOfTabs, '@')).replace(/\$[A-Z]+\{ROW\}/g, '@'));
}

const columnsOfTabs = /('(?:[^']|'')*'|[^\s'"!(),;=+&-]+)!\$[A-Z]+:\$[A-Z]+/g;
