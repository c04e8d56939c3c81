import { areas } from '../../chapter/tables';
import { isPlace } from '../../route/meters';
import type { Book } from '../../tables/book';
import { areaIndex } from './areaIndex';
import { readOutline } from './outline';

/** Where a door may stand; null or undefined while nobody knows. */
export interface MaybePlace {
  readonly lat?: number | null | undefined;
  readonly lon?: number | null | undefined;
}

/**
 * Which of the chapter's areas a door lies in, by their outlines. The action that asks lists `areas` with `outline`
 * among its tables; outlines are looked at when the first place is asked about.
 * @returns a function that gives the area's id, or '' for a door without a place and for one outside of all outlines
 */
export function areaByOutline(book: Book): (door: MaybePlace) => string {
  let find: ReturnType<typeof areaIndex> | undefined;
  return ({ lat, lon }) => {
    const place = { lat: lat ?? undefined, lon: lon ?? undefined };
    if (!isPlace(place)) return '';
    find ??= areaIndex(outlinedAreas(book));
    return find(place);
  };
}

/** The chapter's areas that have an outline. */
export function outlinedAreas(book: Book): Parameters<typeof areaIndex>[0] {
  return book.all(areas).flatMap(({ id, outline }) => {
    const read = readOutline(outline);
    return read ? [{ id, outline: read }] : [];
  });
}
