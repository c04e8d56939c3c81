import { momentOf, serialOf } from '../../engine/serials';

/** When a clock fires. */
export interface Schedule {
  everyMinutes?: number;
  everyDays?: number;
  everyWeeks?: number;
  /** Monday is 1. */
  weekDay?: number;
  monthDay?: number;
  /** Of the day, in the zone. */
  hour?: number;
  minute?: number;
  /** Once, milliseconds since 1970 UTC. */
  at?: number;
  /** Once, at midnight of that day in the zone. */
  date?: { year: number; month: number; day: number };
  timeZone?: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** Every four years has each day of each month. */
const longestWaitDays = 366 * 4;

/** When a new clock fires first; undefined when it has no time. */
export function firstFiring(
  schedule: Schedule,
  now: number,
  timeZone: string,
  random: () => number,
): number | undefined {
  if (schedule.at !== undefined) return Math.max(schedule.at, now);
  if (schedule.date !== undefined) return momentOf(serialOfDate(schedule.date), timeZone);
  if (schedule.everyMinutes !== undefined) return now + Math.ceil(random() * schedule.everyMinutes * minute);
  return nextOf(schedule, now, timeZone, random, () => true);
}

/** When a clock that fires again and again fires next. Google fires a daily one somewhere in its hour. */
export function nextFiring(
  { schedule = {} }: { schedule?: Schedule },
  firedAt: number,
  timeZone: string,
  random: () => number,
): number | undefined {
  if (schedule.everyMinutes !== undefined) return firedAt + schedule.everyMinutes * minute;
  const zone = schedule.timeZone ?? timeZone;
  const stepDays = schedule.everyWeeks !== undefined ? schedule.everyWeeks * 7 : (schedule.everyDays ?? 1);
  const today = Math.floor(serialOf(firedAt, zone));
  return nextOf(schedule, firedAt, zone, random, (serial) => serial >= today + stepDays);
}

/** The first day from today on that the schedule means, at its hour, later than now. */
function nextOf(
  schedule: Schedule,
  now: number,
  timeZone: string,
  random: () => number,
  isDue: (serial: number) => boolean,
): number | undefined {
  const { everyDays, weekDay, monthDay } = schedule;
  if (everyDays === undefined && weekDay === undefined && monthDay === undefined) return undefined;
  const today = Math.floor(serialOf(now, timeZone));
  for (let serial = today; serial < today + longestWaitDays; serial += 1) {
    if (!isDue(serial) || !isMeant(schedule, serial)) continue;
    const moment = momentOf(serial + minutesOf(schedule, random) / (24 * 60), timeZone);
    if (moment > now) return moment;
  }
  return undefined;
}

function isMeant({ weekDay, monthDay }: Schedule, serial: number): boolean {
  const date = new Date((serial - serialOfEpoch) * day);
  if (weekDay !== undefined && (date.getUTCDay() || 7) !== weekDay) return false;
  return monthDay === undefined || date.getUTCDate() === monthDay;
}

/** Google fires somewhere in the hour, or within 15 minutes of the minute that was asked for. */
function minutesOf({ hour = 0, minute: near }: Schedule, random: () => number): number {
  return hour * 60 + (near === undefined ? random() * 59 : Math.max(0, near + (random() * 2 - 1) * 15));
}

/** Days of a sheet's dates before 1 January 1970. */
const serialOfEpoch = 25_569;

function serialOfDate({ year, month, day: dayOfMonth }: { year: number; month: number; day: number }): number {
  return Date.UTC(year, month - 1, dayOfMonth) / day + serialOfEpoch;
}
