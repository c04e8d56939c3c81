import { longNameOf } from '../services/utilities/javaDate';
import { momentMeant } from './dateTexts';
import { momentOfWall, wallOf } from './wallClock';

const parts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** A clock that a script's world goes by. */
interface ScriptClock {
  now(): number;
  timeZone: string;
}

/**
 * Makes the Date of a script's world go by a clock and a zone that are not the machine's. Its dates stay what they are,
 * Dates of that world; only what they read and set by the wall clock changes.
 * @returns what the script finds as `Date`
 */
export function zonedDate(RealDate: DateConstructor, { now, timeZone }: ScriptClock): DateConstructor {
  const parse = (text: unknown) => momentMeant(String(text), timeZone, RealDate.parse);
  const argument = (args: unknown[]): unknown => {
    if (args.length === 0) return now();
    if (args.length > 1) return momentOfWall(RealDate.UTC(...(args as [number, number])), timeZone);
    const primitive = primitiveOf(args[0]);
    return typeof primitive === 'string' ? parse(primitive) : primitive;
  };
  const dressed = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, [argument(args)], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : key === 'parse' ? parse : target[key as keyof DateConstructor]),
  });
  define(RealDate.prototype, { constructor: dressed, ...reading(RealDate, timeZone), ...setting(RealDate, timeZone) });
  define(RealDate.prototype, { ...writing(RealDate, timeZone), ...localized(RealDate, timeZone) });
  return dressed;
}

type Methods = Record<string, unknown>;

/** Like the methods of the language: not listed by `for … in`. */
function define(prototype: Date, methods: Methods): void {
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(prototype, name, { value, configurable: true, enumerable: false, writable: true });
}

/** What `new Date(value)` takes a value for. */
function primitiveOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const own = value.valueOf();
  return typeof own === 'object' ? String(value) : own;
}

function reading(RealDate: DateConstructor, timeZone: string): Methods {
  const { getTime } = RealDate.prototype;
  const wall = (date: Date) => new RealDate(wallOf(getTime.call(date), timeZone));
  const getters = [...parts, 'Day' as const].map((part) => [
    `get${part}`,
    function get(this: Date) {
      return wall(this)[`getUTC${part}`]();
    },
  ]);
  return {
    ...Object.fromEntries(getters),
    getYear(this: Date) {
      return wall(this).getUTCFullYear() - 1900;
    },
    getTimezoneOffset(this: Date) {
      return (getTime.call(this) - wall(this).getTime()) / 60_000;
    },
  };
}

function setting(RealDate: DateConstructor, timeZone: string): Methods {
  const { getTime, setTime } = RealDate.prototype;
  const setter = (part: (typeof parts)[number]) =>
    function set(this: Date, ...values: [number]) {
      const wall = new RealDate(wallOf(getTime.call(this), timeZone));
      wall[`setUTC${part}`](...values);
      return setTime.call(this, momentOfWall(wall.getTime(), timeZone));
    };
  const setFullYear = setter('FullYear');
  return {
    ...Object.fromEntries(parts.map((part) => [`set${part}`, setter(part)])),
    setYear(this: Date, year: number) {
      const whole = Math.trunc(Number(year));
      return setFullYear.call(this, whole >= 0 && whole <= 99 ? 1900 + whole : whole);
    },
  };
}

/** `Mon Mar 02 2026 08:00:00 GMT-0500 (Eastern Standard Time)`, and its halves. */
function writing(RealDate: DateConstructor, timeZone: string): Methods {
  const { getTime, toUTCString } = RealDate.prototype;
  const texts = (date: Date): { day: string; time: string } | undefined => {
    const moment = getTime.call(date);
    if (Number.isNaN(moment)) return undefined;
    const wall = wallOf(moment, timeZone);
    const [weekday = '', day, month, year, time] = toUTCString.call(new RealDate(wall)).split(' ');
    const minutes = Math.trunc(Math.abs(wall - moment) / 60_000);
    const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
    const offset = `GMT${wall < moment ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
    return {
      day: `${weekday.slice(0, 3)} ${month} ${day} ${year}`,
      time: `${time} ${offset} (${longNameOf(moment, timeZone)})`,
    };
  };
  const method = (tell: (told: { day: string; time: string }) => string) =>
    function write(this: Date) {
      const told = texts(this);
      return told ? tell(told) : 'Invalid Date';
    };
  return {
    toString: method(({ day, time }) => `${day} ${time}`),
    toDateString: method(({ day }) => day),
    toTimeString: method(({ time }) => time),
  };
}

/** Google's scripts write dates as in the United States unless they are told otherwise. */
function localized(RealDate: DateConstructor, timeZone: string): Methods {
  const names = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;
  return Object.fromEntries(
    names.map((name) => {
      const native = RealDate.prototype[name];
      const method = function write(this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) {
        return native.call(this, locales ?? 'en-US', { ...options, timeZone: options?.timeZone ?? timeZone });
      };
      return [name, method];
    }),
  );
}

/** `Intl.DateTimeFormat` by the script's zone unless it is told another. */
export function zonedFormat(Real: typeof Intl.DateTimeFormat, timeZone: string): typeof Intl.DateTimeFormat {
  const told = ([locales, options]: [string?, Intl.DateTimeFormatOptions?]) =>
    [locales ?? 'en-US', { ...options, timeZone: options?.timeZone ?? timeZone }] as const;
  return new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, told(args as []), newTarget),
    apply: (target, _self, args) => new target(...told(args as [])),
  });
}
