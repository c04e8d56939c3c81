import { plain } from '../../recognize/plain';
import type { Value, Values } from '../record';
import { isEmpty } from '../records/told';

/**
 * What a list told of a row in four letters a field, for lists too long to be kept in words: whether a cell still holds
 * what was told can be seen, and no more. Two values have the same mark once in 16 million.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~';
const width = 4;
const untold = '-'.repeat(width);

/** @param fields in the order in which marks are read again */
export function marksOf(fields: readonly string[], told: Values): string {
  return fields.map((field) => (isEmpty(told[field]) ? untold : markOf(told[field] as Value))).join('');
}

/** Stands for a value that is not in the cell any more: it is the same as nothing. */
export const somethingElse = '\u0000';

/** What was told, as far as the row still holds it; `somethingElse` where it does not. */
export function toldByMarks(fields: readonly string[], marks: string, has: Values): Values {
  const told: Record<string, Value> = {};
  fields.forEach((field, i) => {
    const mark = marks.slice(i * width, (i + 1) * width);
    if (mark === '' || mark === untold) return;
    const value = has[field];
    told[field] = !isEmpty(value) && markOf(value as Value) === mark ? (value as Value) : somethingElse;
  });
  return told;
}

/** The same for texts in any case and accents and for choices in any order, as `isSame` has it. */
function markOf(value: Value): string {
  const text = Array.isArray(value) ? [...value].sort().join('|') : String(value);
  let number = hashOf(plain(text) || text);
  let mark = '';
  for (let i = 0; i < width; i += 1) {
    mark += letters[number % letters.length];
    number = Math.floor(number / letters.length);
  }
  return mark;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), with its last step mixed so that short texts differ in every letter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
