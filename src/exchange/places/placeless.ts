import { setting, settings } from '../../chapter/settings';
import { parseAddress } from '../../recognize/address';
import { byText } from '../../route/streetOrder';
import { action } from '../../tables/action';
import type { Book } from '../../tables/book';
import { only } from '../../tables/table';
import { doors } from '../../turf/tables';
import { buildingsOfDoors, type PlacedBuilding } from './buildings';

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

/** Several doors of a building go by its street address. */
export function nameOf({ address }: { address: string }, doorCount: number): string {
  const { number, street } = parseAddress(address);
  return doorCount === 1 || number === '' ? address : `${number} ${street}`;
}
