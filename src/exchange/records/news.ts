import { plain } from '../../recognize/plain';
import type { KnownRow, Outcome, Value, Values } from '../record';
import { isEmpty } from './told';

/** What is told of where a thing is, in the spelling of the list: another spelling is no news of a door that is known. */
const spelled = new Set(['address', 'unit', 'key', 'name']);

/**
 * What a list changes in a known row: cells that are empty, or that still hold what the list told last time. Whatever a
 * person wrote since stays, and no cell is ever emptied.
 * @param taken fields that an earlier line of the same list has told already
 */
export function newsOf(values: Values, known: KnownRow, taken: Readonly<Record<string, unknown>> = {}): Outcome {
  const change: Record<string, Value> = {};
  const was: Record<string, Value> = {};
  for (const [field, value] of Object.entries(values)) {
    const has = known.values[field];
    // What the chapter finds a door by is its own to write, and no news for anybody.
    if (field === 'key' || isEmpty(value) || isSame(has, value) || taken[field] !== undefined) continue;
    const isTold = known.told?.[field] !== undefined && isSame(known.told[field], has);
    if (!isEmpty(has) && (!isTold || spelled.has(field))) continue;
    change[field] = value;
    was[field] = has ?? null;
  }
  const half = (change.lat === undefined) !== (change.lon === undefined);
  // A position is one thing: one half of it is never set beside the other of somebody else.
  if (half && !isEmpty(known.values.lat) && !isEmpty(known.values.lon) && !isOwn(known)) {
    for (const field of ['lat', 'lon']) {
      delete change[field];
      delete was[field];
    }
  }
  return Object.keys(change).length > 0 ? { is: 'changed', row: known.id, change, was } : { is: 'same', row: known.id };
}

function isOwn({ values, told }: KnownRow): boolean {
  return isSame(values.lat, told?.lat) && isSame(values.lon, told?.lon);
}

/** A day that is told without a time is kept as noon. */
function atNoon(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00` : text;
}

/** Names and references in any case and accents, choices in any order, and a day and its noon, are the same. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (Array.isArray(a) && Array.isArray(b)) return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
  if (typeof a === 'string' && typeof b === 'string') {
    return atNoon(a) === atNoon(b) || (plain(a) !== '' && plain(a) === plain(b));
  }
  return a === b;
}
