import * as v from 'valibot';
import { setting, settings } from '../../chapter/settings';
import { areas } from '../../chapter/tables';
import { placelessWords as words } from '../../i18n/places';
import { parseAddress } from '../../recognize/address';
import type { Place } from '../../route/meters';
import { byText } from '../../route/streetOrder';
import { action } from '../../tables/action';
import type { Book } from '../../tables/book';
import { Refusal } from '../../tables/refusal';
import { only } from '../../tables/table';
import { writtenKey } from '../../turf/doorKey';
import { doors } from '../../turf/tables';
import { areaByOutline } from './areaByOutline';
import { buildingsOfDoors, type PlacedBuilding, placeOf } from './buildings';
import { givePlace } from './findPlaces';
import { readPosition } from './readPosition';

const doorColumns = only(doors, 'address', 'unit', 'city', 'zip', 'lat', 'lon', 'area', 'doNotKnock', 'key');

/** A street address whose place nobody knows. */
export interface PlacelessBuilding {
  /** Ids of its doors without a place. */
  readonly doors: readonly string[];
  /** As it is written in the list, without units where there are several. */
  readonly address: string;
  /** City and ZIP, as far as they are known. */
  readonly town: string;
}

export interface PlacelessDoors {
  /** The first of them, street by street. */
  readonly buildings: readonly PlacelessBuilding[];
  /** All buildings without a place. */
  readonly of: number;
  /** All doors without a place, and all doors. */
  readonly left: number;
  readonly doors: number;
  /** Whether Google may be asked. */
  readonly google: boolean;
}

const mostShown = 200;

/** The doors that no list, no map and no neighbor could place. */
export const placelessDoors = action(
  'see the doors without a place',
  { tables: [doorColumns, settings], unlogged: true },
  (book): PlacelessDoors => {
    const all = book.all(doors);
    const without = buildingsOfDoors(all)
      .filter(({ placeless }) => placeless.length > 0)
      .sort((a, b) => byText(a.street, b.street) || byText(a.number, b.number));
    return {
      buildings: without.slice(0, mostShown).map((building) => shown(book, building)),
      of: without.length,
      left: without.reduce((sum, { placeless }) => sum + placeless.length, 0),
      doors: all.length,
      google: setting(book, 'findPlaces') === 'yes',
    };
  },
);

function shown(book: Book, { placeless, city, zip }: PlacedBuilding): PlacelessBuilding {
  const [first = ''] = placeless;
  const address = nameOf(book.get(doors, first), placeless.length);
  return { doors: placeless, address, town: [city, zip].filter(Boolean).join(' ') };
}

/** What came of a place that a person gave. */
export interface PlaceGiven {
  /** Doors that have a place now. */
  readonly placed: number;
  /** The address as it is now. */
  readonly address: string;
}

/**
 * Gives the doors of one building what a person typed: a position, or their address as it should have been. With a
 * corrected address they take the place of another door there, if there is one.
 * @throws Refusal when the text is neither, when the position is far from all other doors, or the address another door's
 */
export const placeDoors = action(
  'give doors a place',
  {
    tables: [doorColumns, only(areas, 'name', 'outline')],
    takes: v.object({
      doors: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(5000)),
      typed: v.pipe(v.string(), v.maxLength(2000)),
    }),
  },
  (book, { doors: ids, typed }): PlaceGiven => {
    const [first] = ids.map((id) => book.get(doors, id));
    const position = readPosition(typed);
    if (position === 'short link') throw new Refusal(words.shortLink);
    if (!position) return readdressed(book, ids, typed);
    const away = kilometersAway(book, position);
    if (away > 200) throw new Refusal(words.farAway, { miles: Math.round(away / 1.609) });
    givePlace(book, ids, position, areaByOutline(book));
    return { placed: ids.length, address: first ? nameOf(first, ids.length) : '' };
  },
);

/** Several doors of a building go by its street address. */
function nameOf({ address }: { address: string }, doorCount: number): string {
  const { number, street } = parseAddress(address);
  return doorCount === 1 || number === '' ? address : `${number} ${street}`;
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

/** From the middle of the doors that have a place; 0 while none has. */
function kilometersAway(book: Book, { lat, lon }: Place): number {
  const placed = book.all(doors).flatMap((door) => placeOf(door) ?? []);
  if (placed.length === 0) return 0;
  const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] as number;
  const north = lat - middle(placed.map((place) => place.lat));
  const east = (lon - middle(placed.map((place) => place.lon))) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(north, east) * 111.195;
}
