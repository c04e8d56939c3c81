import { dayFormat, writesDecimalComma, writesMonthFirst } from '../../engine/locale';

/** What Google makes of a text that is typed into a cell, or written by a script as if it were. */
export type Typed =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  | { kind: 'formula'; formula: string }
  | { kind: 'value'; value: number | boolean; format?: string };

interface Reading {
  locale: string;
  /** Of the cell. */
  format: string;
  /** Whether the format `@` stops a text from being read as anything else. */
  textFormatStopsParsing: boolean;
  apostrophe: 'consumed' | 'kept';
  /** The year of a date that is typed without one. */
  year: number;
}

/** Reads a text as Google Sheets does: formulas, numbers, money, per cent, truth values, dates and times; else text. */
export function readTyped(text: string, reading: Reading): Typed {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: reading.apostrophe === 'consumed' ? text.slice(1) : text };
  if (reading.format === '@' && reading.textFormatStopsParsing) return { kind: 'text', text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const value = truth(trimmed, reading.locale) ?? amount(trimmed, reading.locale) ?? dayOrTime(trimmed, reading);
  if (value) return value;
  return /^\+./.test(text) ? { kind: 'formula', formula: `=${text}` } : { kind: 'text', text };
}

function truth(text: string, locale: string): Typed | undefined {
  const words = locale.startsWith('es') ? ['verdadero', 'falso'] : ['true', 'false'];
  const at = [words[0], words[1], 'true', 'false'].indexOf(text.toLowerCase());
  return at < 0 ? undefined : { kind: 'value', value: at % 2 === 0 };
}

function amount(text: string, locale: string): Typed | undefined {
  const plain = writesDecimalComma(locale) ? text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : text;
  const match = /^([+-]?)(\$|€)?\s*([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d+))?\s*(%|€)?$/.exec(plain);
  if (!match) return undefined;
  const [, signA, money, signB, whole = '', fraction = '', exponent, after] = match;
  if (whole === '' && !/\d/.test(fraction)) return undefined;
  const sign = signA === '-' || signB === '-' ? -1 : 1;
  const number = sign * Number(`${whole.replace(/,/g, '') || '0'}${fraction}${exponent ? `e${exponent}` : ''}`);
  if (after === '%') return { kind: 'value', value: number / 100, format: fraction ? '0.00%' : '0%' };
  if (money === '$') return { kind: 'value', value: number, format: '$#,##0.00' };
  if (money || after) return { kind: 'value', value: number, format: '#,##0.00 [$€]' };
  if (whole.includes(',')) return { kind: 'value', value: number, format: fraction ? '#,##0.00' : '#,##0' };
  return { kind: 'value', value: number };
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const mesesEs = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');

function dayOrTime(text: string, { locale, year }: Reading): Typed | undefined {
  const [, dayText = '', timeText = ''] = /^(.*?)\s*(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?)?$/i.exec(text) ?? [];
  const day = dayText === '' ? undefined : dayOf(dayText, locale, year);
  const time = timeText === '' ? undefined : timeOf(timeText);
  if (dayText !== '' && day === undefined) return undefined;
  if (timeText !== '' && time === undefined) return undefined;
  if (day === undefined && time === undefined) return undefined;
  const isLong = time !== undefined && time >= 1;
  const clock = /[ap]/i.test(timeText) ? 'hh:mm:ss a' : isLong ? 'hhhh:mm:ss' : 'hh:mm:ss';
  const days = dayFormat(locale);
  const format = day === undefined ? clock : time === undefined ? days : `${days} hh:mm:ss`;
  return { kind: 'value', value: (day ?? 0) + (time ?? 0), format };
}

function dayOf(text: string, locale: string, thisYear: number): number | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(text);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const [month, date] = writesMonthFirst(locale) ? [first, second] : [second, first];
    return serial(numbers[3] ? fullYear(numbers[3]) : thisYear, month, date) ?? monthAndYear(first, second);
  }
  const words = /^(?:(\d{1,2})[\s-]+)?(\p{L}{3,})\.?(?:[\s-]+(\d{1,2})(?!\d))?,?(?:[\s-]+(\d{4}))?$/u.exec(text);
  if (!words || !(words[1] || words[3] || words[4])) return undefined;
  const name = (words[2] as string).toLowerCase().slice(0, 3);
  const month = months.indexOf(name) >= 0 ? months.indexOf(name) : mesesEs.indexOf(name);
  if (month < 0) return undefined;
  return serial(words[4] ? Number(words[4]) : thisYear, month + 1, Number(words[1] ?? words[3] ?? 1));
}

/** `3-26` is no day of March; Sheets takes it as March 2026. */
function monthAndYear(month: number, year: number): number | undefined {
  return month >= 1 && month <= 12 && year > 31 ? serial(fullYear(String(year)), month, 1) : undefined;
}

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function timeOf(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?/i.exec(text);
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half === 'p' ? 12 : 0) : Number(match[1]);
  const [minute, second] = [Number(match[2]), Number(match[3] ?? 0)];
  return minute > 59 || second > 59 ? undefined : (hour * 3600 + minute * 60 + second) / 86_400;
}
