import { momentOf, serialOf } from '../engine/serials';

/** When a clock fires. */
export interface Schedule {
  everyMinutes?: number;
  everyDays?: number;
  /** Of the day, in the zone. */
  hour?: number;
  minute?: number;
  /** Once, milliseconds since 1970 UTC. */
  at?: number;
  timeZone?: string;
}

const minute = 60_000;

/** When a new clock fires first; undefined when it has no time. */
export function firstFiring(
  schedule: Schedule,
  now: number,
  timeZone: string,
  random: () => number,
): number | undefined {
  if (schedule.at !== undefined) return Math.max(schedule.at, now);
  if (schedule.everyMinutes !== undefined) return now + Math.ceil(random() * schedule.everyMinutes * minute);
  if (schedule.everyDays === undefined) return undefined;
  const today = momentToday(schedule, now, timeZone, random);
  return today > now ? today : momentToday(schedule, now + 24 * 60 * minute, timeZone, random);
}

/** When a clock that fires again and again fires next. Google fires a daily one somewhere in its hour. */
export function nextFiring(
  { schedule = {} }: { schedule?: Schedule },
  firedAt: number,
  timeZone: string,
  random: () => number,
): number | undefined {
  if (schedule.everyMinutes !== undefined) return firedAt + schedule.everyMinutes * minute;
  if (schedule.everyDays === undefined) return undefined;
  const zone = schedule.timeZone ?? timeZone;
  return momentToday(schedule, firedAt + schedule.everyDays * 24 * 60 * minute, zone, random);
}

/** Google fires somewhere in the hour, or within 15 minutes of the minute that was asked for. */
function momentToday(
  { hour = 0, minute: near }: Schedule,
  day: number,
  timeZone: string,
  random: () => number,
): number {
  const minutes = hour * 60 + (near === undefined ? random() * 59 : near + (random() * 2 - 1) * 15);
  return momentOf(Math.floor(serialOf(day, timeZone)) + minutes / (24 * 60), timeZone);
}
