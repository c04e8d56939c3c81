import * as v from 'valibot';
import { areas } from '../../chapter/tables';
import { placelessWords as words } from '../../i18n/places';
import { parseAddress } from '../../recognize/address';
import { action } from '../../tables/action';
import type { Book } from '../../tables/book';
import { perform } from '../../tables/perform';
import { Refusal } from '../../tables/refusal';
import { only } from '../../tables/table';
import { writtenKey } from '../../turf/doorKey';
import { doors } from '../../turf/tables';
import { areaByOutline } from './areaByOutline';
import { buildingsOfDoors } from './buildings';
import { kilometersAway } from './farAway';
import { givePlace, placeTables } from './findPlaces';
import { nameOf } from './placeless';
import { readPosition } from './readPosition';

/** What came of a place that a person gave. */
export interface PlaceGiven {
  /** Doors that have a place now. */
  readonly placed: number;
  /** The address as it is now. */
  readonly address: string;
}

const takes = v.object({
  doors: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(5000)),
  typed: v.pipe(v.string(), v.maxLength(2000)),
});

const givePosition = action(
  'give doors a place',
  { tables: [only(doors, 'address', 'lat', 'lon', 'area'), only(areas, 'name', 'outline')], takes },
  (book, { doors: ids, typed }): PlaceGiven => {
    const position = readPosition(typed);
    if (position === 'short link') throw new Refusal(words.shortLink);
    if (!position) throw new Refusal(words.neither);
    const away = kilometersAway(book, position) ?? 0;
    if (away > 200) throw new Refusal(words.farAway, { miles: Math.round(away / 1.609) });
    const [first = ''] = ids;
    const address = nameOf(book.get(doors, first), ids.length);
    givePlace(book, ids, position, areaByOutline(book));
    return { placed: ids.length, address };
  },
);

const correctAddress = action(
  'correct the address of doors',
  { tables: placeTables, takes },
  (book, { doors: ids, typed }): PlaceGiven => readdressed(book, ids, typed),
);

/** What `placeDoors` takes: ids of the doors of one building, and what a person typed. */
export const takesPlace = takes;

/**
 * Gives the doors of one building what a person typed: a position, or their address as it should have been. With a
 * corrected address they take the place of another door there, if there is one. Only the latter reads whole addresses.
 * @throws Refusal when the text is neither, when the position is far from all other doors, or the address another door's
 */
export function placeDoors(args: v.InferOutput<typeof takesPlace>, who: string): PlaceGiven {
  return perform(readPosition(args.typed) ? givePosition : correctAddress, args, { who });
}

function readdressed(book: Book, ids: readonly string[], typed: string): PlaceGiven {
  const { number, street, city, zip, unit } = parseAddress(typed);
  if (number === '' || street === '' || /^(?:https?:|www\.)/i.test(typed.trim())) throw new Refusal(words.neither);
  const others = new Set(
    book
      .all(doors)
      .filter(({ id }) => !ids.includes(id))
      .map((door) => door.key || writtenKey(door)),
  );
  const changes = ids.map((id) => {
    const door = book.get(doors, id);
    const own = (ids.length === 1 ? unit : '') || door.unit;
    const corrected = {
      address: [`${number} ${street}`, own].filter(Boolean).join(', '),
      unit: own,
      city: city || door.city,
      zip: zip || door.zip,
    };
    return { id, ...corrected, key: writtenKey(corrected) };
  });
  if (changes.some(({ key }) => others.has(key))) throw new Refusal(words.knownAddress);
  for (const { id, ...corrected } of changes) book.change(doors, id, corrected);
  return { placed: placedByBuilding(book, ids), address: `${number} ${street}` };
}

function placedByBuilding(book: Book, ids: readonly string[]): number {
  const building = buildingsOfDoors(book.all(doors)).find(({ placeless }) => ids.some((id) => placeless.includes(id)));
  if (!building?.place) return 0;
  givePlace(book, ids, building.place, areaByOutline(book));
  return ids.length;
}
