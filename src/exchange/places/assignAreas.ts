import { areas } from '../../chapter/tables';
import { job } from '../../jobs/job';
import { action } from '../../tables/action';
import type { Book } from '../../tables/book';
import { only } from '../../tables/table';
import { doors } from '../../turf/tables';
import { areaByOutline, outlinedAreas } from './areaByOutline';

const tables = [only(areas, 'name', 'outline'), only(doors, 'lat', 'lon', 'area')] as const;

/**
 * Gives doors the area whose outline they lie in: those without an area, or all that have a place. A door outside of
 * every outline keeps what it has. One slice, as three columns of 100,000 doors are read in seconds; done twice, the
 * second time changes nothing.
 */
export const assignAreas = job<number>('assignAreas', {
  label: { en: 'Finding the area of each door', es: 'Buscando el área de cada puerta' },
  tables,
  recordsAtOnce: 1,
  slice: (book, { args }) => {
    giveAreas(book, args as { all: boolean });
  },
});

/** Gives doors the area they lie in. @param all those too that have one */
export function giveAreas(book: Book, { all }: { all: boolean }): void {
  const areaOf = areaByOutline(book);
  for (const door of book.all(doors)) {
    if (door.area !== '' && !all) continue;
    const area = areaOf(door);
    if (area !== '' && area !== door.area) book.change(doors, door.id, { area });
  }
}

/** How the chapter's doors lie in its outlines. */
export interface DoorsAndOutlines {
  readonly outlines: number;
  readonly doors: number;
  /** Doors that no outline has inside. */
  readonly outside: number;
  /** Doors whose place nobody knows. */
  readonly placeless: number;
  /** Doors without an area, wherever they are. */
  readonly withoutArea: number;
}

/** Tells how many doors the outlines have, and how many they leave out. */
export const doorsAndOutlines = action(
  'see which doors lie in the outlines',
  { tables, unlogged: true },
  (book): DoorsAndOutlines => {
    const all = book.all(doors);
    const areaOf = areaByOutline(book);
    const hasPlace = ({ lat, lon }: (typeof all)[number]) => lat !== null && lon !== null && !(lat === 0 && lon === 0);
    const placed = all.filter(hasPlace);
    return {
      outlines: outlinedAreas(book).length,
      doors: all.length,
      outside: placed.filter((door) => areaOf(door) === '').length,
      placeless: all.length - placed.length,
      withoutArea: all.filter(({ area }) => area === '').length,
    };
  },
);
