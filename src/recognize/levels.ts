import { mayBeCalled } from './nicknames';
import { editDistance, jaroWinkler } from './similar';

/** How a column's values are compared. */
export type Kind = 'words' | 'name' | 'number' | 'phone' | 'date';

/** How far two values agree; `missing` says nothing for or against. */
export const levels = ['missing', 'same', 'near', 'alike', 'different', 'swapped', 'nearlySwapped'] as const;
export type Level = (typeof levels)[number];
export const levelCount = levels.length;

export const missing = 0;
export const same = 1;
export const near = 2;
const alike = 3;
export const different = 4;
export const swapped = 5;
export const nearlySwapped = 6;

/** How far two values agree, both ways the same. @param a, b plain texts (`plain`), '' for none */
export function levelOf(kind: Kind, a: string, b: string): number {
  if (a === '' || b === '') return missing;
  if (a === b) return same;
  if (kind === 'date') return dateLevel(a, b);
  if (kind === 'name' && isOtherFormOf(a, b)) return near;
  if (kind === 'number' || kind === 'phone')
    return Math.max(a.length, b.length) > 1 && editDistance(a, b, 1) <= 1 ? near : different;
  return wordsLevel(a.replace(/ /g, ''), b.replace(/ /g, ''));
}

/** Nicknames, and double surnames of which one is left out: Robert and Bob, García López and López. */
function isOtherFormOf(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  if (mayBeCalled(one[0] as string, other[0] as string)) return true;
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.length < many.length && few.every((word) => word.length > 2 && many.includes(word));
}

function wordsLevel(a: string, b: string): number {
  if (a === b) return same;
  const length = Math.max(a.length, b.length);
  const least = length >= 12 ? 3 : length >= 6 ? 2 : length >= 3 ? 1 : 0;
  const most = Math.max(least, Math.floor(length * 0.4));
  const apart = editDistance(a, b, most);
  if (apart <= least) return near;
  if (apart <= length * 0.4 || (length >= 4 && areSameLetters(a, b))) return alike;
  if (a[0] === b[0] && jaroWinkler(a, b) >= 0.9) return alike;
  return different;
}

function areSameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/**
 * Dates that differ in one of year, month and day are near, also with month and day changed over; alike are those a few
 * weeks apart, or some years apart with nearly the same day.
 */
function dateLevel(a: string, b: string): number {
  const [one, two] = [datePartsOf(a), datePartsOf(b)];
  if (!one || !two) return editDistance(a, b, 1) <= 1 ? near : different;
  const [y, m, d] = one;
  const [year, month, day] = two;
  const agreeing = Number(y === year) + Number(m === month) + Number(d === day);
  if (agreeing === 2 || (y === year && m === day && d === month)) return near;
  const days = Math.abs(Date.UTC(y, m - 1, d) - Date.UTC(year, month - 1, day)) / 86_400_000;
  if (days <= 40) return alike;
  const isYearClose = Math.abs(y - year) <= 1 || Math.abs(y - year) % 10 === 0;
  const isDayClose = agreeing === 1 || (Math.abs(m - month) <= 1 && Math.abs(d - day) <= 1);
  return isYearClose && isDayClose ? alike : different;
}

/** `1956 04 09` and `19560409`. */
function datePartsOf(text: string): [year: number, month: number, day: number] | undefined {
  const match = /^(\d{4}) ?(\d{1,2}) ?(\d{1,2})$/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}
