import type { DateOnly } from './kinds';

const dayMilliseconds = 86_400_000;
/** Sheets counts days from 1899-12-30. */
const serialZero = Date.UTC(1899, 11, 30);

/** The number that a cell with a date format shows as this day, in every time zone and locale. */
export function serialOfDay(day: DateOnly): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, dayOfMonth) - serialZero) / dayMilliseconds);
}

/** The day of a cell's number; undefined outside the years 1900 to 9999. */
export function dayOfSerial(serial: number): DateOnly | undefined {
  if (!(serial >= 2 && serial < 2_958_466)) return undefined;
  return new Date(serialZero + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
}

/** A day written as `YYYY-MM-DD`; undefined for anything else, because 3/4 is two days. */
export function parseDay(text: string): DateOnly | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  return dayOfSerial(serialOfDay(text.trim())) === text.trim() ? text.trim() : undefined;
}

export function addDays(day: DateOnly, days: number): DateOnly {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** How many days a day is after another; negative when it is before. */
export function daysBetween(from: DateOnly, to: DateOnly): number {
  return serialOfDay(to) - serialOfDay(from);
}
