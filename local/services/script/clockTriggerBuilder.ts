import type { Kernel } from '../../kernel/kernel';
import { enumeration, valueIn } from '../enumeration';
import type { Face } from '../face';
import { aDate, aNumber, aText, mustFit } from '../signature';
import { isZone } from '../utilities/javaDate';
import { firstFiring, type Schedule } from './schedule';
import { install, type ScriptWorld } from './state';
import { servedTrigger, type Trigger } from './trigger';

export const weekDays = enumeration('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');

type ClockFace =
  | 'after'
  | 'at'
  | 'atDate'
  | 'atHour'
  | 'create'
  | `every${'Minutes' | 'Hours' | 'Days' | 'Weeks'}`
  | 'inTimezone'
  | 'nearMinute'
  | 'onMonthDay'
  | 'onWeekDay';

const day = 24 * 60 * 60_000;

/** @documented https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export class ClockTriggerBuilder implements Face<GoogleAppsScript.Script.ClockTriggerBuilder, ClockFace> {
  private schedule: Schedule = {};

  constructor(
    private readonly kernel: Kernel,
    private readonly world: ScriptWorld,
    private readonly fn: string,
  ) {}

  /** @documented not less than so many milliseconds from now */
  after(milliseconds: number): this {
    return this.number('after', milliseconds).with({ at: this.kernel.now() + milliseconds });
  }
  /** @documented within 15 minutes of the moment; here at the moment */
  at(date: Pick<Date, 'getTime'>): this {
    mustFit(this.kernel, 'ScriptApp.ClockTriggerBuilder.at', [date], [aDate]);
    return this.with({ at: date.getTime() });
  }
  /** @documented month from 1; fires at midnight of that day, within 15 minutes; here at midnight */
  atDate(year: number, month: number, dayOfMonth: number): this {
    mustFit(
      this.kernel,
      'ScriptApp.ClockTriggerBuilder.atDate',
      [year, month, dayOfMonth],
      [aNumber, aNumber, aNumber],
    );
    return this.with({ date: { year, month, day: dayOfMonth } });
  }
  /** @documented 0 to 23, in the hour that begins then; with everyDays, everyWeeks or onMonthDay */
  atHour(hour: number): this {
    return this.number('atHour', hour).within('atHour', hour, 0, 23).with({ hour });
  }
  /** @documented within 15 minutes of that minute */
  nearMinute(minute: number): this {
    return this.number('nearMinute', minute).within('nearMinute', minute, 0, 59).with({ minute });
  }
  /** @documented 1, 5, 10, 15 or 30 */
  everyMinutes(minutes: number): this {
    return this.number('everyMinutes', minutes)
      .oneOf('everyMinutes', minutes, [1, 5, 10, 15, 30])
      .with({ everyMinutes: minutes });
  }
  /** @reported by scripts' logs: 1, 2, 4, 6, 8 or 12 */
  everyHours(hours: number): this {
    return this.number('everyHours', hours)
      .oneOf('everyHours', hours, [1, 2, 4, 6, 8, 12])
      .with({ everyMinutes: hours * 60 });
  }
  everyDays(days: number): this {
    return this.number('everyDays', days).within('everyDays', days, 1, 366).with({ everyDays: days });
  }
  /** @documented with onWeekDay */
  everyWeeks(weeks: number): this {
    return this.number('everyWeeks', weeks).within('everyWeeks', weeks, 1, 52).with({ everyWeeks: weeks });
  }
  onWeekDay(weekDay: unknown): this {
    const name = valueIn(weekDays, weekDay);
    mustFit(this.kernel, 'ScriptApp.ClockTriggerBuilder.onWeekDay', [weekDay], [() => name !== undefined]);
    return this.with({ weekDay: Object.keys(weekDays).indexOf(name as string) + 1 });
  }
  /** @documented 1 to 31; a month without that day is left out */
  onMonthDay(dayOfMonth: number): this {
    return this.number('onMonthDay', dayOfMonth).within('onMonthDay', dayOfMonth, 1, 31).with({ monthDay: dayOfMonth });
  }
  /** @documented by its name, such as America/New_York; the script's zone when it is not told */
  inTimezone(timeZone: string): this {
    mustFit(this.kernel, 'ScriptApp.ClockTriggerBuilder.inTimezone', [timeZone], [aText]);
    if (!isZone(timeZone)) throw this.kernel.exception(`Invalid argument: timezone. ${timeZone} is not known.`);
    return this.with({ timeZone });
  }
  /**
   * @unknown strict: a builder that was told no time, two times that do not go together, or weeks without their day, is
   * refused; the sentences are ours
   */
  create(): Trigger {
    const { kernel, world, fn, schedule } = this;
    if (!goesTogether(schedule)) throw kernel.exception('The trigger was told times that do not go together.');
    if (schedule.everyWeeks !== undefined && schedule.weekDay === undefined)
      throw kernel.exception('The trigger has no day of the week. Choose one with onWeekDay.');
    const zone = schedule.timeZone ?? world.timeZone();
    const nextAt = firstFiring(schedule, kernel.now(), zone, () => kernel.random());
    if (nextAt === undefined) throw kernel.exception('The trigger has no time. Choose one, such as everyHours.');
    if (nextAt < kernel.now() - day) throw kernel.exception('The trigger would fire in the past.');
    const once = schedule.at === undefined && schedule.date === undefined ? {} : { once: true };
    return servedTrigger(kernel, install(kernel, world, { fn, kind: 'clock', schedule, nextAt, ...once }));
  }

  private number(method: string, value: number): this {
    mustFit(this.kernel, `ScriptApp.ClockTriggerBuilder.${method}`, [value], [aNumber]);
    return this;
  }
  private within(method: string, value: number, least: number, most: number): this {
    if (Number.isInteger(value) && value >= least && value <= most) return this;
    throw this.kernel.exception(
      `The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`,
    );
  }
  private oneOf(method: string, value: number, allowed: readonly number[]): this {
    if (allowed.includes(value)) return this;
    const list = `${allowed.slice(0, -1).join(', ')} or ${allowed[allowed.length - 1]}`;
    throw this.kernel.exception(`The value you passed to ${method} was invalid. It must be one of ${list}.`);
  }
  private with(more: Schedule): this {
    this.schedule = { ...this.schedule, ...more };
    return this;
  }
}

/** One rhythm, and an hour only for one that has days. */
function goesTogether({ at, date, everyMinutes, everyDays, everyWeeks, weekDay, monthDay, hour }: Schedule): boolean {
  const rhythms = [at, date, everyMinutes, everyDays, everyWeeks ?? weekDay, monthDay].filter(
    (one) => one !== undefined,
  );
  const hasDays = at === undefined && date === undefined && everyMinutes === undefined;
  return rhythms.length <= 1 && (hour === undefined || hasDays);
}
