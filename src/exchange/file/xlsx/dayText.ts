const minutesOfDay = 24 * 60;
const millisecondsOfDay = minutesOfDay * 60_000;
/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465;

/** What a cell's format shows of a moment. */
export interface Shows {
  readonly day: boolean;
  readonly time: boolean;
  /** Hours beyond 24: a length of time. */
  readonly length: boolean;
}

/**
 * A day or moment that Excel keeps as a number of days.
 * @param from1904 the count of old Macs begins in 1904
 * @returns `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM`, `HH:MM`, or undefined for a number that is no day
 */
export function dayText(serial: number, { day, time, length }: Shows, from1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < lastSerial + 1)) return undefined;
  const minutes = Math.round(serial * minutesOfDay);
  if (length) return clock(minutes);
  if (!day || (serial < 1 && time)) return clock(minutes % minutesOfDay);
  const days = time ? Math.floor(minutes / minutesOfDay) : Math.floor(serial);
  const date = from1904 ? dateOf(days, 1904, 1, 1) : date1900(days);
  return time && date ? `${date}T${clock(minutes % minutesOfDay)}` : date;
}

/** Excel believes that 1900 had a 29 February, so the days before it are counted from one day later. */
function date1900(days: number): string | undefined {
  if (days === 0) return undefined;
  return dateOf(days, 1899, 12, days < 60 ? 31 : 30);
}

function dateOf(days: number, year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

function clock(minutes: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
