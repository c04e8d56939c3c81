import { dayText, type Shows } from './dayText';

/** How a number is written in a cell; `raw` is the number as the file tells it. */
export type Writes = (raw: string) => string;

/** Formats that Excel knows by number alone. */
const builtIn: Record<number, string> = {
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};
/** Days of East Asian calendars; what they look like depends on the place. */
for (const id of [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]) builtIn[id] = 'yyyy-mm-dd';

/**
 * Numbers come out as people read them where that matters: days, times, percents, and leading zeros of ZIP codes.
 * Thousands signs and currencies are left out.
 * @param id of the format
 * @param code of the format, if the workbook tells one
 */
export function writesAs(id: number, code: string | undefined, from1904: boolean): Writes {
  const bare = bareFormat(code ?? builtIn[id] ?? '');
  const shows = showsOf(bare);
  if (shows.day || shows.time) {
    return (raw) => dayText(Number(raw), shows, from1904) ?? plain(raw);
  }
  if (bare.includes('%')) return (raw) => `${Number((Number(raw) * 100).toPrecision(12))}%`;
  const digits = bare.replace(/[^0]/g, '').length;
  if (digits > 1 && /^[0\-() ]+$/.test(bare)) return (raw) => zeroPadded(raw, bare, digits);
  return plain;
}

/** As a person would type it: no powers of ten for phone numbers, no dust at the sixteenth digit. */
export function plain(raw: string): string {
  if (/^-?\d{1,17}$/.test(raw)) return raw;
  const number = Number(raw);
  return raw.trim() === '' || Number.isNaN(number) ? raw : String(Number(number.toPrecision(15)));
}

/** The first of a format's parts, for positive numbers, without colors, languages and quoted words. */
function bareFormat(code: string): string {
  const [first = ''] = code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, (pair) => (pair[0] === '\\' && /[-() ]/.test(pair[1] ?? '') ? (pair[1] ?? '') : ''))
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .split(';');
  return first;
}

function showsOf(bare: string): Shows {
  const time = /[hs]/i.test(bare) || /am\/pm/i.test(bare) || /\[m+\]/i.test(bare);
  const noClock = bare.replace(/am\/pm|a\/p/gi, '');
  const day = /[yd]/i.test(noClock) || (!time && /m/i.test(noClock));
  return { day, time, length: /\[[hms]+\]/i.test(bare) };
}

function zeroPadded(raw: string, format: string, digits: number): string {
  if (!/^\d+$/.test(raw) || raw.length > digits) return plain(raw);
  const padded = raw.padStart(digits, '0');
  let at = 0;
  return format.replace(/0/g, () => padded[at++] ?? '');
}
