import type { Place } from '../../route/meters';
import type { Book } from '../../tables/book';
import { doors } from '../../turf/tables';
import { placeOf } from './buildings';

/** From the middle of the doors that have a place; undefined while none has. The action lists `doors` with `lat` and `lon`. */
export function kilometersAway(book: Book, { lat, lon }: Place): number | undefined {
  const placed = book.all(doors).flatMap((door) => placeOf(door) ?? []);
  if (placed.length === 0) return undefined;
  const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] as number;
  const north = lat - middle(placed.map((place) => place.lat));
  const east = (lon - middle(placed.map((place) => place.lon))) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(north, east) * 111.195;
}
