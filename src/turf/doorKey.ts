import { addressKey, parseAddress } from '../recognize/address';
import type { Door } from './tables';

/** What the key of a door's address says: house number and street in one spelling each. */
export interface KeyParts {
  readonly house: string;
  readonly street: string;
  readonly zip: string;
  readonly unit: string;
}

type Written = Pick<Door, 'address' | 'unit' | 'city' | 'zip'>;

/** One spelling for one door; where no ZIP is known, the city tells two Main Streets apart. */
export function doorKey(parts: { number: string; street: string; unit: string; city: string; zip: string }): string {
  return addressKey(parts) + (parts.zip ? '' : `|${parts.city.toUpperCase()}`);
}

/** The key of a door of which only the address as written is known: one that somebody typed. */
export function writtenKey({ address, unit, city, zip }: Written): string {
  const { number, street, ...read } = parseAddress(address);
  return doorKey({ number, street, unit: unit || read.unit, city: city || read.city, zip: zip || read.zip });
}

/** The parts of a door's key. */
export function keyParts(door: Written & Pick<Door, 'key'>): KeyParts {
  const [house = '', street = '', zip = '', unit = ''] = (door.key || writtenKey(door)).split('|');
  return { house, street, zip, unit };
}
