import { offsetAt } from '../engine/serials';

const day = 86_400_000;
/** What was before is reckoned with the clocks of that year: there were no zones. */
const earliest = Date.UTC(1000, 0, 1);
const latest = 8.64e15 - 2 * day;

/** What the clocks of a zone show at a moment, as if they stood in Greenwich. NaN for NaN. */
export function wallOf(moment: number, timeZone: string): number {
  return Number.isNaN(moment) ? moment : moment + offsetNear(moment, timeZone);
}

/**
 * The moment at which the clocks of a zone show something, as ECMAScript has it: a time that spring skips is an hour
 * later, one that autumn repeats is the first.
 */
export function momentOfWall(wall: number, timeZone: string): number {
  if (Number.isNaN(wall)) return wall;
  const guesses = [wall - offsetNear(wall - day, timeZone), wall - offsetNear(wall + day, timeZone)];
  const fits = guesses.filter((guess) => wallOf(guess, timeZone) === wall);
  return fits.length > 0 ? Math.min(...fits) : Math.max(...guesses);
}

function offsetNear(moment: number, timeZone: string): number {
  return offsetAt(Math.min(latest, Math.max(earliest, moment)), timeZone);
}
