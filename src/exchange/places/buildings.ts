import { parseAddress } from '../../recognize/address';
import { isPlace, type Place } from '../../route/meters';
import { keyParts } from '../../turf/doorKey';
import type { Door } from '../../turf/tables';
import type { AskedAddress } from './googleAnswer';

type AddressedDoor = Pick<Door, 'id' | 'address' | 'unit' | 'city' | 'zip' | 'lat' | 'lon' | 'key' | 'doNotKnock'>;

/** Doors at one street address. */
export interface PlacedBuilding extends AskedAddress {
  /** The same for all its doors; see `buildingKey`. */
  readonly key: string;
  readonly doors: readonly string[];
  /** Those of its doors whose place nobody knows. */
  readonly placeless: readonly string[];
  /** Where its other doors are, when they all are at one place. */
  readonly place?: Place;
  /** All its doors are ones that nobody is sent to. */
  readonly heldOut: boolean;
}

/** One spelling for the street address of a door, without its unit; a door without a number is by itself. */
export function buildingKey(door: Pick<AddressedDoor, 'id' | 'address' | 'unit' | 'city' | 'zip' | 'key'>): string {
  const { house, street, zip } = keyParts(door);
  if (house === '' || street === '') return door.id;
  return [house, street, zip || door.city.trim().toUpperCase()].join('|');
}

/** The buildings that some doors make, in the order first met. */
export function buildingsOfDoors(doors: readonly AddressedDoor[]): PlacedBuilding[] {
  const groups = new Map<string, AddressedDoor[]>();
  for (const door of doors) {
    const key = buildingKey(door);
    const group = groups.get(key);
    if (group) group.push(door);
    else groups.set(key, [door]);
  }
  return [...groups].map(([key, group]) => {
    const [first] = group as [AddressedDoor];
    const { number, street, city, zip } = parseAddress(first.address);
    const known = group.map(placeOf).filter((place): place is Place => place !== undefined);
    const [place] = known;
    return {
      key,
      number,
      street,
      city: first.city || city,
      zip: (first.zip || zip).slice(0, 5),
      doors: group.map(({ id }) => id),
      placeless: group.filter((door) => !placeOf(door)).map(({ id }) => id),
      ...(place && known.every((other) => areNear(place, other)) ? { place } : {}),
      heldOut: group.every(({ doNotKnock }) => doNotKnock),
    };
  });
}

/** The place of a door; undefined while nobody knows it. */
export function placeOf({ lat, lon }: Pick<AddressedDoor, 'lat' | 'lon'>): Place | undefined {
  const place = { lat: lat ?? undefined, lon: lon ?? undefined };
  return isPlace(place) ? place : undefined;
}

/** About 200 meters: a large block of flats has doors that far apart, two houses of one address do not. */
function areNear(a: Place, b: Place): boolean {
  return Math.abs(a.lat - b.lat) < 0.002 && Math.abs(a.lon - b.lon) < 0.0025;
}
