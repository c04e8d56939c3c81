import * as v from 'valibot';
import { changing, nothing, reading } from './procedure';

export const clock = {
  'clock.now': reading(nothing, (theater) => ({
    now: theater.now(),
    timeZone: theater.timeZone(),
    next: theater.dueTriggers(),
  })),
  /** Time moves only when somebody moves it; triggers that fall due run in their order. */
  'clock.advance': changing(
    v.strictObject({ minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60 * 24 * 31)) }),
    (theater, { minutes }) => theater.advance(minutes),
  ),
  'clock.morning': changing(nothing, (theater) => theater.toTomorrowMorning()),
};
