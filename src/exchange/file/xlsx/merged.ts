/** Cells that are one on the screen; counted from 0, both ends within. */
export interface Merged {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Cells that were merged over several lines say the same for each: an area written once for all its people. A header
 * of two lines is left as it is, with its words in the upper one.
 * @param rest the XML behind the rows
 */
export function fillMerged(rows: string[][], rest: string): void {
  fillDown(rows, mergedIn(rest));
}

/** The same where the places are known. */
export function fillDown(rows: string[][], all: readonly Merged[]): void {
  const firstLine = rows.findIndex((row) => row.some((cell) => cell !== ''));
  const wide = new Set(all.filter(({ left, right }) => right > left).map(({ top }) => top));
  for (const { top, bottom, left, right } of all) {
    const text = rows[top]?.[left] ?? '';
    if (text === '' || left !== right || top === firstLine || wide.has(top)) continue;
    for (let line = top + 1; line <= bottom && line < rows.length; line += 1) {
      const row = rows[line] ?? [];
      // A line that holds nothing else is none.
      if (row.every((cell) => cell === '')) continue;
      while (row.length <= left) row.push('');
      if (row[left] === '') row[left] = text;
    }
  }
}

function mergedIn(xml: string): Merged[] {
  const found: Merged[] = [];
  for (const [, ref = ''] of xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z0-9:]{2,24})"/g)) {
    const [from, to] = ref.split(':').map(placeOf);
    if (from && to) found.push({ top: from.line, bottom: to.line, left: from.column, right: to.column });
  }
  return found;
}

function placeOf(reference: string): { line: number; column: number } | undefined {
  const [, letters = '', digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (!digits) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { line: Number(digits) - 1, column: column - 1 };
}
