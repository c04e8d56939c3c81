import { momentOfWall } from './wallClock';

const isoDay = /^(?:[+-]\d{6}|\d{4})(?:-\d\d){0,2}$/;
const isoWallTime = /^(?:[+-]\d{6}|\d{4})(?:-\d\d){0,2}T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
const namesAZone = /\b(?:gmt|utc?|z|[ecmp][sd]t)\b|\dz\b|gmt[+-]|:\d\d.*[+-]\s*\d/i;

/**
 * The moment that `Date.parse` means in a zone: a text that tells no zone is by the wall clock there, unless it is a day
 * alone as ISO 8601 writes it, which is midnight in Greenwich.
 * @param native `Date.parse` of the machine, which is only asked for texts that tell their zone
 */
export function momentMeant(text: string, timeZone: string, native: (text: string) => number): number {
  if (isoDay.test(text)) return native(text);
  if (isoWallTime.test(text)) return momentOfWall(native(`${text}Z`), timeZone);
  const told = text.replace(/\([^)]*\)?/g, ' ');
  if (namesAZone.test(told)) return native(text);
  return momentOfWall(native(`${told} GMT`), timeZone);
}
