import type { Column, Records } from './records';

/** Groups larger than this tell nobody apart: their pairs are left to other groups. */
const largestGroup = 24;
/** Texts as long as this are rare enough to make a group by themselves. */
const longText = 5;

/**
 * Pairs worth comparing: records that share two weak signs (how a value sounds, or how it ends) in two columns, or one
 * long value. Every pair comes once, the lower index first.
 * @param between the list of each record, when only records of different lists are compared
 */
export function pairsToCompare(records: Records, columns: readonly Column[], between?: readonly number[]): Int32Array {
  const groups = new Map<string, number[]>();
  records.forEach((record, i) => {
    for (const sign of signsOf(record, columns)) {
      const group = groups.get(sign);
      if (!group) groups.set(sign, [i]);
      else if (group.length <= largestGroup) group.push(i);
    }
  });
  const found = new Set<number>();
  for (const group of groups.values()) {
    if (group.length > largestGroup) continue;
    for (let k = 1; k < group.length; k++)
      for (let m = 0; m < k; m++) {
        const [i, j] = [group[m] as number, group[k] as number];
        if (i !== j && (between === undefined || between[i] !== between[j])) found.add(i * records.length + j);
      }
  }
  const pairs = new Int32Array(found.size * 2);
  let at = 0;
  for (const pair of found) {
    pairs[at++] = Math.floor(pair / records.length);
    pairs[at++] = pair % records.length;
  }
  return pairs;
}

function signsOf(record: readonly string[], columns: readonly Column[]): string[] {
  const weak: { column: number; sign: string }[] = [];
  const signs: string[] = [];
  record.forEach((value, column) => {
    const text = value.replace(/ /g, '');
    if (text === '') return;
    weak.push({ column, sign: `${column}~${soundOf(text)}` }, { column, sign: `${column}<${text.slice(-4)}` });
    if (text.length >= longText) signs.push(`${column}=${text}`);
  });
  weak.forEach((one, k) => {
    for (const other of weak.slice(k + 1)) if (other.column !== one.column) signs.push(`${one.sign}&${other.sign}`);
  });
  return [...signs, ...swappedSigns(record, columns)];
}

/** The same for `Green Mitchell` and `Mitchell Green`. */
function swappedSigns(record: readonly string[], columns: readonly Column[]): string[] {
  return columns.flatMap(({ swapsWith }, k) => {
    const other = columns.findIndex(({ name }) => name === swapsWith);
    const [one, two] = [record[k] ?? '', record[other] ?? ''];
    if (other < 0 || one === '' || two === '') return [];
    return [`${Math.min(k, other)}%${[soundOf(one), soundOf(two)].sort().join('/')}`];
  });
}

/** The first letter and the next consonants, each once. */
function soundOf(text: string): string {
  const rest = text
    .slice(1)
    .replace(/[aeiouyhw ]/g, '')
    .replace(/(.)\1+/g, '$1');
  return `${text[0]}${rest.slice(0, 3)}`;
}
