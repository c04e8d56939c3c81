import { servedName } from '../kernel/serve';
import { javaDate } from './utilities/javaDate';

/**
 * A value as `Logger` writes it: as Java would, so 100 is `100.0` and `{ name: 'Ted', age: 4 }` is `{age=4.0, name=Ted}`.
 * @param timeZone of the script, for dates
 */
export function javaText(value: unknown, timeZone: string): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return javaNumber(value);
  if (Array.isArray(value)) return `[${value.map((one) => javaText(one, timeZone)).join(', ')}]`;
  if (Object.prototype.toString.call(value) === '[object Date]') return dateText(value as Date, timeZone);
  if (!isPlain(value)) return String(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, one]) => `${key}=${javaText(one, timeZone)}`).join(', ')}}`;
}

/** An object that is nothing but its properties, of whatever world. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || servedName(value) !== undefined) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** As `Double.toString`: `1.0`, `0.25`, `1.0E7`. */
function javaNumber(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return Number.isInteger(value) ? `${String(value)}.0` : String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`;
}

function dateText(date: Date, timeZone: string): string {
  const moment = date.getTime();
  return Number.isNaN(moment) ? 'Invalid Date' : javaDate(moment, timeZone, "EEE MMM dd HH:mm:ss 'GMT'XXX yyyy");
}
