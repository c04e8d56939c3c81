import * as v from 'valibot';
import type { ListedDoor } from './doorFile';

/** A door on its way from the dialog to the Doors tab; what the list does not tell is left out. */
export const stagedDoor = v.object({
  /** Left out, it is made from the address. */
  key: v.optional(v.string()),
  address: v.string(),
  unit: v.optional(v.string()),
  city: v.optional(v.string()),
  zip: v.optional(v.string()),
  lat: v.optional(v.number()),
  lon: v.optional(v.number()),
  area: v.optional(v.string()),
  /** Voter file id, first name, last name. */
  people: v.optional(v.array(v.tuple([v.string(), v.string(), v.string()]))),
});
export type StagedDoor = v.InferOutput<typeof stagedDoor>;

/** A home for old people without units has hundreds of voters behind one door; they come in several records. */
const mostPeople = 100;
const mostDoors = 2000;
/** Google takes more in one call, but a slow line should not have to send so much twice. */
const mostCharacters = 800_000;

/** What of a list is stored, and nothing else: party, age, phone and the rest never leave the reader's browser. */
export function stagedDoors(doors: readonly ListedDoor[]): StagedDoor[] {
  return doors.flatMap(({ key, address, unit, city, zip, lat, lon, area, people }) => {
    const door = known({ key, address, unit, city, zip, lat, lon, area });
    const named = people.map((one): [string, string, string] => [
      one.vanId,
      one.firstName,
      [one.lastName, one.nameSuffix].filter(Boolean).join(' '),
    ]);
    if (named.length === 0) return [door];
    const parts = Math.ceil(named.length / mostPeople);
    return Array.from({ length: parts }, (_, part) => ({
      ...door,
      people: named.slice(part * mostPeople, (part + 1) * mostPeople),
    }));
  });
}

/** Records in the parts in which they are sent. */
export function inParts<R>(records: readonly R[], characters = mostCharacters, most = mostDoors): R[][] {
  const parts: R[][] = [];
  let room = 0;
  for (const record of records) {
    const needed = JSON.stringify(record).length + 1;
    const last = parts[parts.length - 1];
    if (last && needed <= room && last.length < most) last.push(record);
    else {
      parts.push([record]);
      room = characters;
    }
    room -= needed;
  }
  return parts;
}

function known(door: StagedDoor): StagedDoor {
  return Object.fromEntries(
    Object.entries(door).filter(([, value]) => value !== '' && value !== undefined),
  ) as unknown as StagedDoor;
}
