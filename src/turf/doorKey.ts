import { addressKey, parseAddress } from '../recognize/address';
import type { Door } from './tables';

/** What the key of a door's address says: house number and street in one spelling each. */
export interface KeyParts {
  readonly house: string;
  readonly street: string;
  readonly zip: string;
  readonly unit: string;
}

/** The parts of `doors.key`; a row that somebody typed has no key yet, so that it is made from the address. */
export function keyParts({ key, address, unit, zip }: Pick<Door, 'key' | 'address' | 'unit' | 'zip'>): KeyParts {
  const [house = '', street = '', code = '', flat = ''] = (key || typedKey(address, unit, zip)).split('|');
  return { house, street, zip: code, unit: flat };
}

/** The same for all doors of one building. */
export function buildingKey(door: Pick<Door, 'key' | 'address' | 'unit' | 'zip'>): string {
  const { house, street, zip } = keyParts(door);
  return [house, street, zip].join('|');
}

function typedKey(address: string, unit: string, zip: string): string {
  const read = parseAddress(address);
  return addressKey({ ...read, unit: unit || read.unit, zip: zip || read.zip });
}
