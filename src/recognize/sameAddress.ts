import { streetKey, unitKey } from './address';
import { type AddressParts, addressParts } from './addressParts';
import { plain } from './plain';
import { editDistance } from './similar';

/** How far two addresses agree; see `Link` for the bands. */
export interface AddressLink {
  readonly first: number;
  readonly second: number;
  readonly band: 'same' | 'maybe';
  /** What is not the same in both, so that a person can decide; empty for `same`. */
  readonly doubts: readonly Doubt[];
}

/** `missing…` stands in one of the two only. */
export type Doubt = 'street' | 'missingDirection' | 'missingType' | 'missingUnit' | 'type' | 'zip';

interface Known extends AddressParts {
  readonly street: string;
  readonly house: string;
  readonly apartment: string;
  readonly zip: string;
}

/** Addresses of one number in one place; more would be one street written in a thousand ways. */
const largestGroup = 400;

/**
 * Finds the addresses that mean the same door: the same number with half and letter and the same unit always, the same
 * street by `streetKey`. Those whose street is mistyped, or that leave a part out, are for a person to decide.
 * @param addresses as they are written, each with its ZIP code or ''
 */
export function sameAddresses(addresses: readonly { readonly text: string; readonly zip: string }[]): AddressLink[] {
  const known = addresses.map(({ text, zip }) => partsOf(text, zip));
  const groups = new Map<string, number[]>();
  known.forEach((one, i) => {
    if (one.house === '') return;
    for (const sign of [`${one.house}|${one.zip}`, `${one.house}~${plain(one.name).slice(0, 3)}`]) {
      const group = groups.get(sign);
      if (group) group.push(i);
      else groups.set(sign, [i]);
    }
  });
  const links = new Map<number, AddressLink>();
  for (const group of groups.values()) {
    if (group.length > largestGroup) continue;
    group.forEach((second, k) => {
      for (const first of group.slice(0, k)) {
        const key = first * addresses.length + second;
        if (links.has(key)) continue;
        const doubts = doubtsBetween(known[first] as Known, known[second] as Known);
        if (doubts) links.set(key, { first, second, band: doubts.length > 0 ? 'maybe' : 'same', doubts });
      }
    });
  }
  return [...links.values()].sort((a, b) => a.first - b.first || a.second - b.second);
}

function partsOf(text: string, zip: string): Known {
  const parts = addressParts(text);
  const { number, half, letter, direction, name, type, suffix, unit } = parts;
  return {
    ...parts,
    house: [number, half, letter].join(' ').trim(),
    street: streetKey([direction, name, type, suffix].filter(Boolean).join(' ')),
    apartment: unitKey(unit),
    zip: zip.slice(0, 5),
  };
}

/** What speaks against two addresses being one; undefined when they are not. */
function doubtsBetween(a: Known, b: Known): Doubt[] | undefined {
  const doubts: Doubt[] = [];
  const isOneMissing = (one: string, other: string) => (one === '') !== (other === '');
  if (a.house !== b.house) return undefined;
  if (isOneMissing(a.apartment, b.apartment)) doubts.push('missingUnit');
  else if (a.apartment !== b.apartment) return undefined;
  if (a.zip !== b.zip && a.zip !== '' && b.zip !== '') doubts.push('zip');
  if (a.street === b.street) return doubts.length < 2 ? doubts : undefined;
  for (const [one, other] of [
    [a.direction, b.direction],
    [a.suffix, b.suffix],
  ] as const) {
    if (isOneMissing(one, other)) doubts.push('missingDirection');
    else if (one.toUpperCase() !== other.toUpperCase()) return undefined;
  }
  if (isOneMissing(a.type, b.type)) doubts.push('missingType');
  else if (a.type !== b.type) doubts.push('type');
  const [one, other] = [plain(a.name), plain(b.name)];
  const most = Math.min(one.length, other.length) >= 8 ? 2 : Math.min(one.length, other.length) >= 5 ? 1 : 0;
  if (one !== other) doubts.push('street');
  return editDistance(one, other, most) <= most && doubts.length < 2 ? doubts : undefined;
}
