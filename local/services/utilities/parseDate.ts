import { javaDate, piecesOf } from './javaDate';

/** What a text says of a moment, as far as it says it. */
interface Told {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  isAfternoon?: boolean;
  /** Minutes east of Greenwich, when the text itself tells. */
  offset?: number;
}

/**
 * The moment that a text means by a pattern of Java's SimpleDateFormat in a time zone, read leniently as Java does: 32
 * January is 1 February. undefined when the text does not fit.
 * @throws WrongPattern on a pattern that SimpleDateFormat does not take
 */
export function momentIn(text: string, timeZone: string, pattern: string): number | undefined {
  const told: Told = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  let rest = text;
  const pieces = piecesOf(pattern);
  for (const [place, piece] of pieces.entries()) {
    const isTight = /^[A-Za-z]/.test(pieces[place + 1] ?? '');
    const taken = take(piece, rest, told, isTight);
    if (taken === undefined) return undefined;
    rest = rest.slice(taken);
  }
  return momentOf(told, timeZone);
}

/** How many characters a piece of the pattern takes; undefined when the text does not fit it. */
function take(piece: string, rest: string, told: Told, isTight: boolean): number | undefined {
  if (!/^[A-Za-z]/.test(piece)) {
    const literal = piece === "''" ? "'" : piece.replace(/^'(.*)'$/s, '$1').replace(/''/g, "'");
    return rest.startsWith(literal) ? literal.length : undefined;
  }
  const letter = piece[0] as string;
  const found = formOf(letter, piece.length, isTight).exec(rest)?.[0];
  if (found === undefined) return undefined;
  return put(letter, piece.length, found, told) ? found.length : undefined;
}

function formOf(letter: string, width: number, isTight: boolean): RegExp {
  if ('MLEa'.includes(letter) && (letter === 'E' || letter === 'a' || width >= 3)) return /^\p{L}+\.?/u;
  if (letter === 'Z' || letter === 'X') return /^(?:Z|[+-]\d\d(?::?\d\d)?)/;
  if (letter === 'z') return /^(?:GMT[+-]\d\d?(?::?\d\d)?|GMT|UTC|Z|[+-]\d\d:?\d\d)/;
  return isTight ? new RegExp(`^\\s*\\d{${width}}`) : /^\s*-?\d+/;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fields: Record<string, keyof Told> = {
  d: 'day',
  H: 'hour',
  h: 'hour',
  k: 'hour',
  K: 'hour',
  m: 'minute',
  s: 'second',
  S: 'millisecond',
};

/** Notes what a piece says. @returns whether it says anything */
function put(letter: string, width: number, found: string, told: Told): boolean {
  const value = Number(found);
  if (letter === 'y') told.year = width === 2 && found.trim().length === 2 ? nearYear(value) : value;
  else if (letter === 'M' || letter === 'L') {
    told.month = Number.isNaN(value) ? months.indexOf(found.slice(0, 3).toLowerCase()) + 1 : value;
    return told.month !== 0 || !Number.isNaN(value);
  } else if (letter === 'a') {
    told.isAfternoon = /^p/i.test(found);
    return /^[ap]m$/i.test(found);
  } else if ('ZXz'.includes(letter)) told.offset = minutesEast(found);
  else if (letter === 'h' || letter === 'k') told.hour = letter === 'h' ? value % 12 : value % 24;
  else if (fields[letter]) Object.assign(told, { [fields[letter] as string]: value });
  else return letter === 'E';
  return true;
}

/** Java reads two digits as the year within 80 years before and 20 after now; "now" stands still here. */
function nearYear(value: number): number {
  return value <= 46 ? 2000 + value : 1900 + value;
}

function minutesEast(text: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d?):?(\d\d)?$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function momentOf(told: Told, timeZone: string): number {
  const hour = told.isAfternoon === undefined ? told.hour : (told.hour % 12) + (told.isAfternoon ? 12 : 0);
  const wall = Date.UTC(told.year, told.month - 1, told.day, hour, told.minute, told.second, told.millisecond);
  if (told.offset !== undefined) return wall - told.offset * 60_000;
  const guess = wall - eastAt(wall, timeZone);
  return wall - eastAt(guess, timeZone);
}

/** How far the clocks of a zone are before Greenwich at a moment, in milliseconds. */
function eastAt(moment: number, timeZone: string): number {
  return minutesEast(javaDate(moment, timeZone, 'Z')) * 60_000;
}
