import { formatDate } from '../google/clock';
import type { DateOnly } from './kinds';

/** Days and moments in one time zone, by Google's own calendar; each is asked for once. */
export function zoneClock(timeZone: string) {
  const days = new Map<number, DateOnly>();
  const dayOf = (milliseconds: number): DateOnly => {
    const known = days.get(milliseconds);
    if (known !== undefined) return known;
    const day = formatDate(new Date(milliseconds), timeZone, 'yyyy-MM-dd');
    days.set(milliseconds, day);
    return day;
  };
  const offsets = new Map<number, number>();
  const offsetAt = (milliseconds: number): number => {
    const known = offsets.get(milliseconds);
    if (known !== undefined) return known;
    const shown = formatDate(new Date(milliseconds), timeZone, "yyyy-MM-dd'T'HH:mm:ss'Z'");
    const offset = Date.parse(shown) - Math.floor(milliseconds / 1000) * 1000;
    offsets.set(milliseconds, offset);
    return offset;
  };
  /** A time that a zone skips in spring is an hour later; one that comes twice in autumn is the first. */
  const moment = (day: DateOnly, time: string): number => {
    const asUtc = Date.parse(`${day}T${time}:00Z`);
    const [early, late] = [asUtc - offsetAt(asUtc - 86_400_000), asUtc - offsetAt(asUtc + 86_400_000)];
    const fits = [early, late].filter((guess) => guess + offsetAt(guess) === asUtc);
    return fits.length > 0 ? Math.min(...fits) : Math.max(early, late);
  };
  return { dayOf, moment };
}
