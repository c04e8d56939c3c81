import { plain } from '../../recognize/plain';
import { editDistance } from '../../recognize/similar';
import type { ListKind } from '../list';
import type { Field } from './field';
import { fieldsOf } from './fields';

/** A header in words, as headers are compared: `StreetNo`, `street_no` and `Street No.` are the same. */
export function headerWords(header: string): string {
  return plain(header.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'));
}

/** How well a header says that a column is a field, from 0 to 1. */
export type HeaderMatch = ReadonlyMap<string, number>;

const aboutOthers =
  /\b(emergency|emergencia|spouse|partner|esposa|esposo|parents?|guardian|reference|referred|tutor)\b/;
const atLeast = { contained: 3, misspelled: 5 };

/** Whether it tells of somebody else than the person of the line: whom to call when something happens. */
export function isAboutOthers(header: string): boolean {
  return aboutOthers.test(headerWords(header));
}

/** How well a header fits each field of a kind; fields that it does not fit at all are left out. */
export function matchHeader(kind: ListKind, header: string): HeaderMatch {
  const words = headerWords(header);
  const found = new Map<string, number>();
  if (words === '' || isAboutOthers(header)) return found;
  for (const { key, spellings } of spelled(kind)) {
    let best = 0;
    for (const spelling of spellings) best = Math.max(best, likeness(words, spelling));
    if (best > 0) found.set(key, best);
  }
  return found;
}

interface Spelling {
  readonly words: string;
  readonly joined: string;
  /** What it is worth when the header says just this: a little less for the weaker sources. */
  readonly worth: number;
}

function likeness(words: string, { words: alias, joined, worth }: Spelling): number {
  const letters = words.replace(/ /g, '');
  if (letters === joined) return worth;
  if (joined.length >= atLeast.contained && ` ${words} `.includes(` ${alias} `)) {
    return 0.55 + 0.35 * (joined.length / letters.length);
  }
  const most = joined.length >= 8 ? 2 : 1;
  const isNear =
    Math.min(letters.length, joined.length) >= atLeast.misspelled && editDistance(letters, joined, most) <= most;
  // Another number is another thing: `Address 2` is no misspelled `Address`.
  return isNear && digitsOf(letters) === digitsOf(joined) ? 0.75 : 0;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

interface SpelledField {
  readonly key: string;
  readonly spellings: readonly Spelling[];
}

const known = new Map<ListKind, readonly SpelledField[]>();

function spelled(kind: ListKind): readonly SpelledField[] {
  const before = known.get(kind);
  if (before) return before;
  const all = fieldsOf[kind].map((field) => ({ key: field.key, spellings: spellingsOf(field) }));
  known.set(kind, all);
  return all;
}

function spellingsOf({ aliases }: Field): Spelling[] {
  return aliases
    .map((alias, i) => ({ words: headerWords(alias), worth: 1 - Math.min(i, 100) * 0.001 }))
    .map(({ words, worth }) => ({ words, joined: words.replace(/ /g, ''), worth }));
}
