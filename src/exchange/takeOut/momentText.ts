import type { Context } from '../../tables/context';
import { addDays } from '../../tables/days';

const minute = 60_000;

/** Writes moments as clocks of the chapter show them, with the zone: `2026-05-02T17:30:00-04:00`. */
export function momentWriter({ moment }: Pick<Context, 'moment'>): (milliseconds: number) => string {
  const offsets = new Map<string, number>();
  const atMidnight = (day: string) => {
    const known = offsets.get(day) ?? Date.parse(`${day}T00:00:00Z`) - moment(day, '00:00');
    offsets.set(day, known);
    return known;
  };
  const offsetOf = (milliseconds: number) => {
    const day = isoOf(milliseconds).slice(0, 10);
    const [before, after] = [atMidnight(addDays(day, -1)), atMidnight(addDays(day, 2))];
    if (before === after) return before;
    const fits = (offset: number) => {
      const local = isoOf(milliseconds + offset);
      return moment(local.slice(0, 10), local.slice(11, 16)) === Math.floor(milliseconds / minute) * minute;
    };
    // An hour that comes twice in autumn fits neither when it comes again: `moment` knows the first.
    return fits(after) || !fits(before) ? after : before;
  };
  return (milliseconds) => {
    const offset = offsetOf(milliseconds);
    return isoOf(milliseconds + offset).replace(/(\.000)?Z$/, zoneText(offset));
  };
}

function zoneText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / minute);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const isoOf = (milliseconds: number) => new Date(milliseconds).toISOString();
