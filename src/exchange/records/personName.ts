import { oneLine, plain } from '../../recognize/plain';
import type { Line } from './line';

/** A name in parts; what the list does not tell is ''. */
export interface NameParts {
  readonly firstName: string;
  readonly middleName: string;
  readonly lastName: string;
  readonly nameSuffix: string;
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'esq', 'phd', 'md', 'hijo']);

/** The name of a person in one text, from its parts or as it is written: `Ejemplo, Ana` is `Ana Ejemplo`. */
export function writtenName(line: Line): string {
  const parts = [line.text('firstName'), line.text('middleName'), line.text('lastName'), line.text('nameSuffix')];
  const inParts = parts.filter(Boolean).join(' ');
  // A quote that was never closed stands in front of the name.
  const whole = line.each('name').map(({ text }) => oneLine(text).replace(/^"|"$/g, ''));
  // First and last name in two columns that are both called name.
  const full = whole.some((text) => text.includes(',') || text.includes(' ')) ? (whole[0] ?? '') : whole.join(' ');
  if (line.text('firstName') !== '' && line.text('lastName') !== '') return inParts;
  return full === '' ? inParts : inOrder(full);
}

/** The name of a person in parts, for lists that want first and last name apart. */
export function namedParts(line: Line): NameParts {
  const [firstName, lastName] = [line.text('firstName'), line.text('lastName')];
  const given = { firstName, lastName, middleName: line.text('middleName'), nameSuffix: line.text('nameSuffix') };
  const whole = line.text('fullName');
  if (firstName !== '' || lastName !== '' || whole === '') return given;
  const { first, last, suffix } = apart(whole);
  return { ...given, firstName: first, lastName: last, nameSuffix: given.nameSuffix || suffix };
}

function inOrder(text: string): string {
  const { first, last, suffix } = apart(text);
  return [first, last, suffix].filter(Boolean).join(' ');
}

/** What stands before the first comma is the last name, unless what follows is only a suffix: `Ana Ejemplo, Jr.` */
function apart(text: string): { first: string; last: string; suffix: string } {
  const segments = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const isSuffix = (part: string) => suffixes.has(plain(part).replace(/ /g, ''));
  const suffix = segments.slice(1).filter(isSuffix).join(' ');
  const [one = '', ...rest] = segments.filter((part, i) => i === 0 || !isSuffix(part));
  return rest.length === 0 ? { first: one, last: '', suffix } : { first: rest.join(' '), last: one, suffix };
}
