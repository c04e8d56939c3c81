import { levelOf, near, same } from '../../recognize/levels';
import { mayBeCalled } from '../../recognize/nicknames';
import { plain } from '../../recognize/plain';

const suffixes = /^(jr|sr|ii|iii|iv)$/;

export interface PlainName {
  readonly all: string;
  readonly first: string;
  readonly last: string;
  readonly suffix: string;
}

export function plainName(name: string): PlainName {
  const words = plain(name).split(' ');
  const suffix = words.length > 2 && suffixes.test(words[words.length - 1] as string) ? (words.pop() as string) : '';
  const [first = '', ...rest] = words;
  return { all: [...words, suffix].filter(Boolean).join(' '), first, last: rest.join(' '), suffix };
}

/** The same person, when the telephone or the address is the same too: nobody but a nickname or a surname left out. */
export function isSamePerson(a: PlainName, b: PlainName): boolean {
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return false;
  const isFirst = a.first === b.first || mayBeCalled(a.first, b.first);
  const isLast = a.last === '' || b.last === '' || a.last === b.last || includesWords(a.last, b.last);
  return a.first !== '' && isFirst && isLast;
}

/** Worth a look: both names agree but for a letter or a nickname, or have changed places. */
export function isAlike(a: PlainName, b: PlainName): boolean {
  const agrees = (one: string, other: string) => one !== '' && [same, near].includes(levelOf('name', one, other));
  return (agrees(a.first, b.first) && agrees(a.last, b.last)) || (agrees(a.first, b.last) && agrees(a.last, b.first));
}

function includesWords(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}
