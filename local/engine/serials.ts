const dayMilliseconds = 86_400_000;
/** Sheets counts days from 1899-12-30. */
const serialZero = Date.UTC(1899, 11, 30);

/** The wall clock of a moment in a zone, as a cell's number. */
export function serialOf(milliseconds: number, timeZone: string): number {
  return (milliseconds + offsetAt(milliseconds, timeZone) - serialZero) / dayMilliseconds;
}

/** The moment of a cell's number in a zone. A time that spring skips is an hour later; one that autumn repeats is the first. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = Math.round(serial * dayMilliseconds) + serialZero;
  const guesses = [
    wall - offsetAt(wall - dayMilliseconds, timeZone),
    wall - offsetAt(wall + dayMilliseconds, timeZone),
  ];
  const fits = guesses.filter((guess) => guess + offsetAt(guess, timeZone) === wall);
  return fits.length > 0 ? Math.min(...fits) : Math.max(...guesses);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's wall clock is ahead of UTC, in milliseconds. */
export function offsetAt(milliseconds: number, timeZone: string): number {
  const quarter = Math.floor(milliseconds / quarterHour);
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const found = known.get(quarter) ?? reckonedOffset(quarter * quarterHour, timeZone);
  known.set(quarter, found);
  return found;
}

/** Zones change their offset at quarters of an hour. */
const quarterHour = 900_000;
const offsets = new Map<string, Map<number, number>>();

function reckonedOffset(milliseconds: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = Object.fromEntries(
    formatter.formatToParts(milliseconds).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(milliseconds / 1000) * 1000;
}
