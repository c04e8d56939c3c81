import type { freeTimes } from '../chapter/words';
import type { KeyOf } from '../tables/choices';
import type { Context } from '../tables/context';
import { parseDay } from '../tables/days';
import type { Shift } from './tables';

/** A time of day as `HH:MM`, however it was typed (`9:30`, `9 am`, `5:30pm`, `17h`); undefined when it is none. */
export function parseTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d{2})?)?\s*(?:hrs?|h)?\s*([ap])?\.?\s*m?\.?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, hours = '', minutes = '00', half = ''] = match;
  const isBare = /^\d+$/.test(text.trim());
  const hour = Number(hours);
  if (isBare || Number(minutes) > 59 || hour > 23 || (half !== '' && (hour < 1 || hour > 12))) return undefined;
  const ofDay = half === '' ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(ofDay).padStart(2, '0')}:${minutes}`;
}

/** When a shift begins and ends, in milliseconds since 1970 UTC. */
export interface Span {
  begins: number;
  ends: number;
}

/**
 * The moments of a shift; undefined while its day or a time cannot be understood. Without an end it lasts two hours; an
 * end before the beginning is on the next day.
 */
export function spanOf(
  { day, start, end }: Pick<Shift, 'day' | 'start' | 'end'>,
  { moment }: Pick<Context, 'moment'>,
): Span | undefined {
  const [from, to] = [parseTime(start), parseTime(end)];
  if (parseDay(day) === undefined || from === undefined || (end !== '' && to === undefined)) return undefined;
  const begins = moment(day, from);
  if (to === undefined) return { begins, ends: begins + 2 * hour };
  const ends = moment(day, to);
  return { begins, ends: ends > begins ? ends : ends + 24 * hour };
}

const hour = 3_600_000;

/** Which of the times that volunteers name a shift falls into, by when it begins. */
export function freeTimeOf({ day, start }: Pick<Shift, 'day' | 'start'>): KeyOf<typeof freeTimes> {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const isWeekend = weekday === 0 || weekday === 6;
  const from = parseTime(start) ?? '';
  if (from < '12:00') return isWeekend ? 'weekendMornings' : 'weekdayMornings';
  if (from < '17:00') return isWeekend ? 'weekendAfternoons' : 'weekdayAfternoons';
  return isWeekend ? 'weekendEvenings' : 'weekdayEvenings';
}

export function overlap(a: Span, b: Span): boolean {
  return a.begins < b.ends && b.begins < a.ends;
}
