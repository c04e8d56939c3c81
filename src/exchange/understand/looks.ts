import { isState, streetType } from '../../recognize/streetWords';
import { parseChoice } from '../../tables/choices';
import { momentOf, timeOf } from '../records/days';
import { isNo, isYes } from '../records/yesNo';
import type { Field, Look } from './field';

type Shape = (text: string) => boolean;

const degrees = (text: string) => (/^[+-]?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN);
const capitalized = /^\p{Lu}[\p{L}.'’-]*$/u;
const wordsOf = (text: string) => text.split(/[\s,]+/).filter(Boolean);

function isFullName(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !/\d/.test(text) &&
    words.filter((word) => capitalized.test(word)).length >= 2
  );
}

/** What the text of one cell looks like. Of the other looks nothing can be said by a cell alone. */
const shapes = {
  phone: (text: string) => {
    const digits = text.replace(/\D/g, '').length;
    return digits >= 7 && /^[+(\d][\d\s().+/;,extcelhomwrk:-]*$/i.test(text) && !isDay(text) && decimalPart(text) < 3;
  },
  email: (text: string) => /^\S+@\S+\.\S+$/.test(text.split(/[,;\s]+/)[0] ?? ''),
  zip: (text: string) => /^\d{5}(-?\d{4})?$/.test(text) || /^0?\d{4}$/.test(text),
  state: (text: string) => isState(text.trim().toUpperCase()),
  latitude: (text: string) => Math.abs(degrees(text)) <= 90,
  longitude: (text: string) => Math.abs(degrees(text)) <= 180,
  day: (text: string) => isDay(text),
  time: (text: string) => timeOf(text) !== '',
  fullName: isFullName,
  address: (text: string) => (/^\d+\S*\s.*\p{L}{2}/u.test(text) || /^calle\s/i.test(text)) && !isDay(text),
  houseNumber: (text: string) => /^\d{1,6}(-\d{1,4})?[A-Za-z]?$/.test(text),
  sex: (text: string) => /^(m|f|u|x|male|female|mujer|hombre|femenino|masculino|unknown)$/i.test(text),
  age: (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 16 && Number(text) <= 115,
  yesNo: (text: string) => isYes(text) || isNo(text),
} satisfies Partial<Record<Look, Shape>>;

/** Whether the text of one cell looks like it. */
export const looksOf: Readonly<Partial<Record<Look, Shape>> & typeof shapes> = shapes;

function isDay(text: string): boolean {
  return momentOf(text, 'mdy') !== undefined;
}

function decimalPart(text: string): number {
  return /^\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
}

/** Looks that hardly anything else has: a column may be known by them, and a header that says otherwise is wrong. */
export const telling: ReadonlySet<Look> = new Set<Look>(['phone', 'email', 'latitude', 'longitude', 'address', 'day']);

/**
 * Numbers with so many decimals that they can be nothing but places, latitudes where people live; and addresses with a
 * word for a street, since five bags of rice begin with a number too.
 */
const tellingShapes: Partial<Record<Look, Shape>> = {
  address: (text) =>
    looksOf.address(text) &&
    wordsOf(text).some((word) => streetType(word.toUpperCase().replace(/\W/g, '')) !== undefined),
  latitude: (text) => /[.,]\d{3,}$/.test(text) && Math.abs(degrees(text)) <= 72,
  longitude: (text) => /[.,]\d{3,}$/.test(text) && Math.abs(degrees(text)) <= 180,
};

/** The share of cells that nothing but values of the field look like, from 0 to 1; see `telling`. */
export function shareThatTells({ looks }: Field, cells: readonly string[]): number {
  const shape = tellingShapes[looks] ?? looksOf[looks as keyof typeof shapes];
  return cells.length === 0 || !shape ? 0 : cells.filter(shape).length / cells.length;
}

/** Looks of which the header is believed only when some of the cells have them. */
export const checked: ReadonlySet<Look> = new Set<Look>([
  ...telling,
  'zip',
  'state',
  'houseNumber',
  'sex',
  'age',
  'time',
]);

/**
 * The share of cells that look like values of the field, from 0 to 1; undefined where nothing can be said of it.
 * @param cells filled ones, without blanks around
 */
export function shareThatLooks({ looks, choices }: Field, cells: readonly string[]): number | undefined {
  if (cells.length === 0) return undefined;
  const shape = choices
    ? (text: string) => text.split(/[,;|\n]/).some((part) => parseChoice(choices, part) !== undefined)
    : (looksOf[looks as keyof typeof shapes] as Shape | undefined);
  return shape ? cells.filter(shape).length / cells.length : undefined;
}

const values = ['phone', 'email', 'day', 'latitude', 'address', 'houseNumber'] as const;

/** A text that is a value and no header. */
export function looksLikeValue(text: string): boolean {
  return values.some((look) => (tellingShapes[look] ?? looksOf[look])(text));
}

/** A name of a person with first and last name, and nothing else. */
export function looksLikeName(text: string): boolean {
  return isFullName(text) && wordsOf(text).length <= 4;
}
