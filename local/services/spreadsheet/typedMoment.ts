import { dayFormat, writesMonthFirst } from '../../engine/locale';
import type { TypedValue } from './typed';

interface Reading {
  locale: string;
  /** The year of a date that is typed without one. */
  year: number;
}

interface Part {
  /** Days, or a part of a day. */
  value: number;
  format: string;
}

const clock = String.raw`\d{1,2}(?::\d{2}){1,2}(?:\.\d{1,3})?(?:\s*[ap]\.?\s?m\.?)?|\d{1,2}\s*[ap]\.?m\.?`;
const dayAndClock = new RegExp(`^(.*?)(?:(?:^|,?\\s+)(${clock}))?$`, 'i');

/**
 * A day, a time or both, with the format that a cell without one gets.
 * @reported people's questions on typed dates: a year first is kept in that order; @unknown strict: every other day is
 * shown as the place writes days
 */
export function readMoment(text: string, { locale, year }: Reading): TypedValue | undefined {
  const [, dayText = '', clockText = ''] = dayAndClock.exec(text) ?? [];
  const day = dayText === '' ? undefined : dayOf(dayText, locale, year);
  const time = clockText === '' ? undefined : timeOf(clockText);
  if ((dayText !== '' && !day) || (clockText !== '' && !time)) return undefined;
  if (day && time) {
    if (time.value >= 1) return undefined;
    return { kind: 'value', value: day.value + time.value, format: `${day.format} H:mm:ss` };
  }
  const only = day ?? time;
  return only && { kind: 'value', ...only };
}

function dayOf(text: string, locale: string, thisYear: number): Part | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return part(serial(Number(iso[1]), Number(iso[3]), Number(iso[4])), ['yyyy', 'mm', 'dd'].join(iso[2]));
  const value = numbersOf(text, locale, thisYear) ?? wordsOf(text, thisYear);
  return part(value, dayFormat(locale));
}

const part = (value: number | undefined, format: string): Part | undefined =>
  value === undefined ? undefined : { value, format };

/** `3/4`, `3-4-26`, `3.4.2026`, by the order of the place. */
function numbersOf(text: string, locale: string, thisYear: number): number | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [month, day] = writesMonthFirst(locale) ? [first, second] : [second, first];
  const year = match[4] ? fullYear(match[4]) : thisYear;
  return serial(year, month, day) ?? (match[4] ? undefined : monthAndYear(first, second));
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const fullMonths = 'january february march april may june july august september october november december'.split(' ');
const meses = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
const fullMeses = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** `May 5, 2026`, `5-May-26`, `5 de mayo de 2026`, `Tuesday, May 5`, `May 2026`. */
function wordsOf(text: string, thisYear: number): number | undefined {
  const bare = text.replace(weekday, '').replace(/\s+de(l)?\s+/gi, ' ');
  const behind = /^(\p{L}{3,})\.?(?:[\s-]+(\d{1,2})(?:st|nd|rd|th)?)?(?:,?[\s-]+(\d{4}))?$/u.exec(bare);
  const before = /^(\d{1,2})[\s-]+(\p{L}{3,})\.?(?:,?[\s-]+(\d{4}|\d{2}))?$/u.exec(bare);
  const [name, day, year] = before ? [before[2], before[1], before[3]] : [behind?.[1], behind?.[2], behind?.[3]];
  if (!name || !(day || year)) return undefined;
  const month = monthOf(name.toLowerCase());
  return month < 0 ? undefined : serial(year ? fullYear(year) : thisYear, month + 1, Number(day ?? 1));
}

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\p{L}*,?\s+(?=[\p{L}\d]+[\s-])/iu;

function monthOf(name: string): number {
  return Math.max(...[months, fullMonths, meses, fullMeses].map((names) => names.indexOf(name)));
}

/** `3-26` is no day of March; Sheets takes it as March 2026. */
function monthAndYear(month: number, year: number): number | undefined {
  return month >= 1 && month <= 12 && year > 31 ? serial(fullYear(String(year)), month, 1) : undefined;
}

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** `9:30`, `9:30:15.5`, `9:30 pm`, `9 pm`; from 24 hours on it is a length of time. */
function timeOf(text: string): Part | undefined {
  const match = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}(?:\.\d+)?))?\s*([ap])?/i.exec(text);
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (minute > 59 || second >= 60 || (half && (hour < 1 || hour > 12))) return undefined;
  const inDay = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  const format = half ? 'h:mm:ss AM/PM' : inDay > 23 ? '[h]:mm:ss' : 'H:mm:ss';
  return { value: (inDay * 3600 + minute * 60 + second) / 86_400, format };
}
