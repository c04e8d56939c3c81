import { parseAddress } from './address';
import { cityType, direction, streetType } from './streetWords';

/** An address taken apart to its smallest parts. What is not in the text is ''. */
export interface AddressParts {
  /** The house number alone: `314` of `314 1/2` and of `314-A`. */
  readonly number: string;
  /** `1/2` */
  readonly half: string;
  /** The letter of a house number: `A` of `314-A`. */
  readonly letter: string;
  /** `N` of North Beauregard Street. */
  readonly direction: string;
  /** As written: `Beauregard`. */
  readonly name: string;
  /** As the Postal Service abbreviates it: `ST`. */
  readonly type: string;
  /** The direction behind the type: `NW` of Main Street NW. */
  readonly suffix: string;
  /** As written: `Apt 4B`. */
  readonly unit: string;
}

/** The parts of an address that `parseAddress` reads. A street always has a name: North Street is called North. */
export function addressParts(text: string): AddressParts {
  const { number: house, street, unit } = parseAddress(text);
  const [, number = house, half = '', letter = ''] =
    /^(\d+(?:-\d+)?)(?:\s*(\d\/\d))?(?:[\s-]*([A-Za-z]))?$/.exec(house) ?? [];
  return { number, half, letter: letter.toUpperCase(), ...streetParts(street), unit };
}

function streetParts(street: string): Pick<AddressParts, 'direction' | 'name' | 'type' | 'suffix'> {
  const words = street.split(' ').filter(Boolean);
  const suffix = words.length > 2 ? direction(words[words.length - 1] as string) : undefined;
  if (suffix) words.pop();
  const type = words.length > 1 ? typeOf(words[words.length - 1] as string) : undefined;
  if (type) words.pop();
  const before = words.length > 1 && !isPartOfName(words) ? direction(words[0] as string) : undefined;
  if (before) words.shift();
  return { direction: before ?? '', name: words.join(' '), type: type ?? '', suffix: suffix ?? '' };
}

/** North View Terrace is called North View, and 12 N View Street is on View Street. */
function isPartOfName([first = '', ...rest]: readonly string[]): boolean {
  return first.length > 2 && rest.length === 1 && streetType(rest[0] as string) !== undefined;
}

function typeOf(word: string): string | undefined {
  return streetType(word) ?? cityType(word);
}
