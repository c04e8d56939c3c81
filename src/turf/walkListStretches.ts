import { parseAddress, streetKey } from '../recognize/address';
import type { PublishedDoor } from './publishedTurf';

/** Doors of one street that follow each other on the walk. */
export interface Stretch<Door> {
  readonly street: string;
  readonly doors: readonly Door[];
}

/** The walk as stretches of one street each; a street that is walked twice comes twice. */
export function stretches<Door extends Pick<PublishedDoor, 'address'>>(doors: readonly Door[]): Stretch<Door>[] {
  const all: { key: string; street: string; doors: Door[] }[] = [];
  for (const door of doors) {
    const street = parseAddress(door.address).street || door.address;
    const last = all[all.length - 1];
    if (last?.key === streetKey(street)) last.doors.push(door);
    else all.push({ key: streetKey(street), street, doors: [door] });
  }
  return all;
}

/** The address with its unit, which lists write into one column or two. */
export function doorName({ address, unit }: Pick<PublishedDoor, 'address' | 'unit'>): string {
  return unit === '' || parseAddress(address).unit !== '' ? address : `${address}, ${unit}`;
}
