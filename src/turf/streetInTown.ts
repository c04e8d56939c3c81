import { keyParts } from './doorKey';
import type { DoorToWalk } from './walkLists';

/**
 * Each door's house number, street and unit, for cutting and walking. A street of which two towns have the same house
 * goes by its ZIP or its town too: 12 Main Street here and 12 Main Street there are two buildings on two streets.
 */
export function streetsInTowns(doors: readonly DoorToWalk[]): { number: string; street: string; unit: string }[] {
  const parts = doors.map((door) => ({ ...keyParts(door), city: door.city.trim().toUpperCase() }));
  const byZip = doubledStreets(parts, ({ zip }) => zip);
  const byCity = doubledStreets(parts, ({ zip, city }) => (zip === '' ? city : ''));
  return parts.map(({ house, street, unit, zip, city }, i) => {
    const town = byZip.has(street) ? zip : byCity.has(street) ? city : '';
    return { number: house, street: `${street} ${town}`.trim(), unit: (doors[i] as DoorToWalk).unit || unit };
  });
}

type Part = { house: string; street: string; zip: string; city: string };

/** Streets with a house that stands in more than one town; a town that is not told counts for nothing. */
function doubledStreets(parts: readonly Part[], townOf: (part: Part) => string): Set<string> {
  const firstTown = new Map<string, string>();
  const doubled = new Set<string>();
  for (const part of parts) {
    const town = townOf(part);
    if (town === '' || part.house === '') continue;
    const address = `${part.house}|${part.street}`;
    const before = firstTown.get(address);
    if (before === undefined) firstTown.set(address, town);
    else if (before !== town) doubled.add(part.street);
  }
  return doubled;
}
