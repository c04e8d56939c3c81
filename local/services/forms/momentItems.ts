import type { Face } from '../face';
import { aBoolean, aDate, aNumber } from '../signature';
import { type Every, Question } from './anyItem';

type TimeFace = Every | 'isRequired' | 'setRequired' | 'createResponse';
type DateFace = TimeFace | 'includesYear' | 'setIncludesYear';
type Moment = Pick<Date, 'getFullYear' | 'getMonth' | 'getDate' | 'getHours' | 'getMinutes'>;

const two = (number: number): string => String(number).padStart(2, '0');
const whole = (number: number): number => Math.trunc(number);

/** A question for a day, by the script's clock. */
abstract class Dated extends Question {
  includesYear(): boolean {
    return !this.state.yearless;
  }
  setIncludesYear(enabled: boolean): this {
    this.mustFit('setIncludesYear', [enabled], [aBoolean]);
    this.state.yearless = !enabled;
    return this;
  }

  protected day(date: Moment): string {
    const inYear = `${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    return this.state.yearless ? inYear : `${date.getFullYear()}-${inYear}`;
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/date-item */
export class DateItem extends Dated implements Face<GoogleAppsScript.Forms.DateItem, DateFace> {
  /** @documented a Date; @reported gas-fakes, run at Google: told as 2026-03-02, by the script's clock */
  createResponse(date: Moment): unknown {
    this.mustFit('createResponse', [date], [aDate]);
    return this.answeredBy(this.day(date));
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/date-time-item */
export class DateTimeItem extends Dated implements Face<GoogleAppsScript.Forms.DateTimeItem, DateFace> {
  /** @documented without its seconds; @reported gas-fakes: told as 2026-03-02 14:30 */
  createResponse(date: Moment): unknown {
    this.mustFit('createResponse', [date], [aDate]);
    return this.answeredBy(`${this.day(date)} ${two(date.getHours())}:${two(date.getMinutes())}`);
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/time-item */
export class TimeItem extends Question implements Face<GoogleAppsScript.Forms.TimeItem, TimeFace> {
  /** @documented goes on as a clock would: 10, 90 is 11:30 and -1, 60 is 00:00; @reported gas-fakes: told as 07:45 */
  createResponse(hour: number, minute: number): unknown {
    this.mustFit('createResponse', [hour, minute], [aNumber, aNumber]);
    const day = 24 * 60;
    const minutes = (((whole(hour) * 60 + whole(minute)) % day) + day) % day;
    return this.answeredBy(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/duration-item */
export class DurationItem extends Question implements Face<GoogleAppsScript.Forms.DurationItem, TimeFace> {
  /** @documented at most 72 hours, 59 minutes and 59 seconds: more is cut off; @reported gas-fakes: told as 01:02:03 */
  createResponse(hours: number, minutes: number, seconds: number): unknown {
    this.mustFit('createResponse', [hours, minutes, seconds], [aNumber, aNumber, aNumber]);
    const within = (number: number, most: number) => two(Math.min(Math.max(whole(number), 0), most));
    return this.answeredBy(`${within(hours, 72)}:${within(minutes, 59)}:${within(seconds, 59)}`);
  }
}
