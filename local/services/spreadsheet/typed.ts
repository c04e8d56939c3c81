import { readAmount } from './typedAmount';
import { readMoment } from './typedMoment';

/** What Google makes of a text that is typed into a cell, or written by a script as if it were. */
export type Typed =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  | { kind: 'formula'; formula: string }
  | TypedValue;

/** @property format that the cell gets when it has none, as Sheets spells it */
export interface TypedValue {
  kind: 'value';
  value: number | boolean;
  format?: string;
}

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
  const value =
    readTruth(trimmed, reading.locale) ?? readAmount(trimmed, reading.locale) ?? readMoment(trimmed, reading);
  if (value) return value;
  return /^\+./.test(text) ? { kind: 'formula', formula: `=${text}` } : { kind: 'text', text };
}

function readTruth(text: string, locale: string): TypedValue | undefined {
  const words = locale.startsWith('es') ? ['verdadero', 'falso'] : ['true', 'false'];
  const at = [words[0], words[1], 'true', 'false'].indexOf(text.toLowerCase());
  return at < 0 ? undefined : { kind: 'value', value: at % 2 === 0 };
}
