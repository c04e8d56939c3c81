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
  /** Whether a place without formula is waiting for one. */
  fillEmpty: boolean;
}

/**
 * The formulas that have to be written. Sheets itself follows renamed tabs and moved columns, and what an organizer has
 * changed is theirs: only a formula that is missing, broken (`#REF!`) or still as we wrote it while our columns have
 * moved is written anew.
 */
export function formulasToWrite(
  wanted: readonly PlacedFormula[],
  { contentAt, before, fillEmpty }: Standing,
): PlacedFormula[] {
  return wanted.filter(({ key, row, column, text }) => {
    const there = contentAt(row, column);
    if (there === '') return fillEmpty;
    if (same(there, atRow(text, row))) return false;
    return there.includes('#REF!') || isOurs(there, text) || isOurs(there, before[key] ?? '');
  });
}

export function atRow(text: string, row: number): string {
  return text.replace(/\{row\}/g, String(row));
}

/** Whether it is this formula, be it of another row: sorting may have left it behind. */
function isOurs(there: string, text: string): boolean {
  const [first = '', ...rest] = bare(text).split('{ROW}');
  if (rest.length === 0) return bare(there) === first;
  const row = /^\d+/;
  let left = bare(there);
  if (!left.startsWith(first)) return false;
  left = left.slice(first.length);
  return (
    rest.every((part) => {
      const number = row.exec(left)?.[0];
      if (number === undefined || !left.slice(number.length).startsWith(part)) return false;
      left = left.slice(number.length + part.length);
      return true;
    }) && left === ''
  );
}

function same(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** Sheets shows a formula with or without quotes around tab names, and with the separators of the locale. */
function bare(text: string): string {
  return text.replace(/[\s']/g, '').replace(/;/g, ',').toUpperCase();
}
