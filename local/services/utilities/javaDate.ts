import { offsetAt } from '../../engine/serials';

/**
 * A moment by a pattern of Java's SimpleDateFormat in a time zone, as `Utilities.formatDate` writes it. English names.
 * @throws WrongPattern on one that SimpleDateFormat does not take
 */
export function javaDate(milliseconds: number, timeZone: string, pattern: string): string {
  const parts = partsOf(milliseconds, timeZone);
  return piecesOf(pattern)
    .map((piece) => written(piece, parts))
    .join('');
}

/** A pattern that SimpleDateFormat does not take. The sentence is Java's. */
export class WrongPattern extends Error {}

/** The letters and the text between them of a pattern. @throws WrongPattern */
export function piecesOf(pattern: string): string[] {
  const pieces: string[] = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? [];
  if (pieces.includes("'")) throw new WrongPattern('Unterminated quote');
  for (const piece of pieces) {
    if (/^[A-Za-z]/.test(piece) && !letters[piece[0] as string])
      throw new WrongPattern(`Illegal pattern character '${piece[0]}'`);
    if (/^X{4}/.test(piece)) throw new WrongPattern(`invalid ISO 8601 format: length=${piece.length}`);
  }
  return pieces;
}

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  weekday: string;
  monthName: string;
  offsetMinutes: number;
  zoneName: string;
  longZoneName: () => string;
}

function written(piece: string, parts: Parts): string {
  if (piece === "''") return "'";
  if (piece.startsWith("'")) return piece.slice(1, -1).replace(/''/g, "'");
  if (!/[A-Za-z]/.test(piece)) return piece;
  return (letters[piece[0] as string] as Letter)(parts, piece.length);
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const pad = (value: number, width: number) => String(value).padStart(width, '0');

type Letter = (parts: Parts, width: number) => string;

const letters: Record<string, Letter> = {
  y: ({ year }, width) => (width === 2 ? pad(year % 100, 2) : pad(year, width)),
  M: ({ month, monthName }, width) => {
    if (width >= 4) return monthName;
    return width === 3 ? monthName.slice(0, 3) : pad(month, width);
  },
  d: ({ day }, width) => pad(day, width),
  H: ({ hour }, width) => pad(hour, width),
  k: ({ hour }, width) => pad(hour === 0 ? 24 : hour, width),
  h: ({ hour }, width) => pad(hour % 12 === 0 ? 12 : hour % 12, width),
  K: ({ hour }, width) => pad(hour % 12, width),
  m: ({ minute }, width) => pad(minute, width),
  s: ({ second }, width) => pad(second, width),
  S: ({ millisecond }, width) => pad(millisecond, width),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  E: ({ weekday }, width) => (width >= 4 ? weekday : weekday.slice(0, 3)),
  u: ({ weekday }, width) => pad(weekdays.indexOf(weekday) || 7, width),
  D: (parts, width) => pad(dayOfYear(parts), width),
  F: ({ day }, width) => pad(Math.ceil(day / 7), width),
  G: ({ year }) => (year > 0 ? 'AD' : 'BC'),
  L: (parts, width) => (letters.M as Letter)(parts, width),
  W: (parts, width) => pad(Math.floor((parts.day - 1 + weekdayOfFirst(parts, parts.day)) / 7) + 1, width),
  Y: (parts, width) => (letters.y as Letter)({ ...parts, year: weekOf(parts).year }, width),
  w: (parts, width) => pad(weekOf(parts).week, width),
  Z: ({ offsetMinutes }) => offset(offsetMinutes, ''),
  X: ({ offsetMinutes }, width) => {
    if (offsetMinutes === 0) return 'Z';
    return width === 1 ? offset(offsetMinutes, '').slice(0, 3) : offset(offsetMinutes, width === 2 ? '' : ':');
  },
  z: ({ zoneName, longZoneName }, width) => (width >= 4 ? longZoneName() : zoneName),
};

function dayOfYear({ year, month, day }: Parts): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000) + 1;
}

/** The weekday, Sunday 0, of the first of so many days that end today. */
function weekdayOfFirst({ weekday }: Parts, days: number): number {
  return (((weekdays.indexOf(weekday) - (days - 1)) % 7) + 7) % 7;
}

/** Java's weeks in the United States: from Sunday, the first is the one with 1 January. */
function weekOf(parts: Parts): { week: number; year: number } {
  const today = dayOfYear(parts);
  const left = dayOfYear({ ...parts, month: 12, day: 31 }) - today;
  if (left < 6 - weekdays.indexOf(parts.weekday)) return { week: 1, year: parts.year + 1 };
  return { week: Math.floor((today - 1 + weekdayOfFirst(parts, today)) / 7) + 1, year: parts.year };
}

function offset(minutes: number, between: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${between}${pad(size % 60, 2)}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    timeZoneName: 'short',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Whether a zone is one of the world's or an offset such as `GMT+2` or `GMT-05:30`. */
export function isZone(timeZone: string): boolean {
  if (offsetIn(timeZone) !== undefined) return true;
  try {
    formatterOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** Minutes east of Greenwich of a zone that is written as an offset. */
function offsetIn(timeZone: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /^GMT([+-])(\d{1,2}):?(\d\d)?$/.exec(timeZone) ?? [];
  return hours === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function partsOf(milliseconds: number, timeZone: string): Parts {
  const fixed = offsetIn(timeZone);
  if (fixed === undefined) return partsIn(milliseconds, timeZone);
  return {
    ...partsIn(milliseconds + fixed * 60_000, 'UTC'),
    offsetMinutes: fixed,
    zoneName: timeZone,
    longZoneName: () => timeZone,
  };
}

function partsIn(milliseconds: number, timeZone: string): Parts {
  const texts = Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, value]),
  ) as Record<string, string>;
  const whole = (name: string) => Number(texts[name]);
  const month = new Date(`${texts.month} 1, 2000 UTC`).getUTCMonth() + 1;
  const wall = Date.UTC(whole('year'), month - 1, whole('day'), whole('hour'), whole('minute'), whole('second'));
  const second = Math.floor(milliseconds / 1000) * 1000;
  return {
    year: whole('year'),
    month,
    day: whole('day'),
    hour: whole('hour'),
    minute: whole('minute'),
    second: whole('second'),
    millisecond: milliseconds - second,
    weekday: texts.weekday as string,
    monthName: texts.month as string,
    offsetMinutes: Math.round((wall - second) / 60_000),
    zoneName: texts.timeZoneName as string,
    longZoneName: () => longNameOf(milliseconds, timeZone),
  };
}

const longNames = new Map<string, Intl.DateTimeFormat>();

/** `Eastern Standard Time`. A moment before 1970 is called as one of today with the same clocks is. */
export function longNameOf(milliseconds: number, timeZone: string): string {
  const formatter = longNames.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' });
  longNames.set(timeZone, formatter);
  const parts = formatter.formatToParts(milliseconds < 0 ? likeToday(milliseconds, timeZone) : milliseconds);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function likeToday(milliseconds: number, timeZone: string): number {
  const [winter, summer] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)];
  return offsetAt(summer, timeZone) === offsetAt(milliseconds, timeZone) ? summer : winter;
}
