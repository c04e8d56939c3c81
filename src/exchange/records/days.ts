import { parseDay } from '../../tables/days';
import type { DateOrder } from '../list';

/** A day, and the time of it where there is one. */
export interface Moment {
  readonly day: string;
  /** `HH:MM`, or ''. */
  readonly time: string;
}

/**
 * The day and time that a cell tells, as `YYYY-MM-DD` and `HH:MM`.
 * @returns 'undecided' for 3/4 while nobody has said how days are written; undefined when there is no day in it
 */
export function momentOf(text: string, dates: DateOrder): Moment | 'undecided' | undefined {
  const time = timeOf(text);
  const iso = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return at([iso[1], iso[2], iso[3]], time);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (compact) return at([compact[1], compact[2], compact[3]], time);
  const named = namedDay(text);
  if (named) return at(named, time);
  const parts = /(?:^|\D)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (!parts) return undefined;
  const [one, two] = [Number(parts[1]), Number(parts[2])];
  const year = (parts[3] as string).length === 2 ? `20${parts[3]}` : parts[3];
  if (one > 12) return at([year, parts[2], parts[1]], time);
  if (two > 12 || one === two) return at([year, parts[1], parts[2]], time);
  if (dates === 'dmy') return at([year, parts[2], parts[1]], time);
  return dates === 'mdy' ? at([year, parts[1], parts[2]], time) : 'undecided';
}

const months = new Map(
  ['jan ene', 'feb', 'mar', 'apr abr', 'may', 'jun', 'jul', 'aug ago', 'sep set', 'oct', 'nov', 'dec dic'].flatMap(
    (names, i) => names.split(' ').map((name) => [name, String(i + 1)] as const),
  ),
);

/** `March 3, 2026`, `3 de marzo de 2026` and `3-Mar-26`, as year, month and day. */
function namedDay(text: string): string[] | undefined {
  const dayFirst =
    /(?:^|[^\d\p{L}])(\d{1,2})(?:st|nd|rd|th|º)?[\s.-]*(?:de\s+)?(\p{L}{3,10})\.?,?[\s-]*(?:del?\s+)?(\d{4}|\d{2})(?![\d:])/iu;
  const monthFirst = /(\p{L}{3,10})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th|º)?,?[\s-]+(?:del?\s+)?(\d{4}|\d{2})(?![\d:])/iu;
  const [, day, name, year] = dayFirst.exec(text) ?? swapped(monthFirst.exec(text)) ?? [];
  const month = months.get((name ?? '').slice(0, 3).toLowerCase());
  if (day === undefined || year === undefined || month === undefined) return undefined;
  return [year.length === 2 ? `20${year}` : year, month, day];
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[1], match[3]] : undefined;
}

/** `17:30` for 5:30 PM, 17:30 and 17:30:00; '' when there is no time in it. */
export function timeOf(text: string): string {
  const match =
    /(?:^|[\sT,])(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?/i.exec(text) ??
    /(?:^|\s)(\d{1,2})()\s*([ap])\.?\s?m/i.exec(text);
  if (!match) return '';
  const [, hour = '', minute = '', half = ''] = match;
  const late = half.toLowerCase() === 'p';
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (late ? 12 : 0);
  return hours < 24 && Number(minute) < 60 ? `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}` : '';
}

function at(parts: readonly (string | undefined)[], time: string): Moment | undefined {
  const day = parseDay(parts.map((part = '') => part.padStart(2, '0')).join('-'));
  return day === undefined ? undefined : { day, time };
}
