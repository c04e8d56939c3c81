import { type WalkOrder, walkOrder } from '../route/walkOrder';
import { cutTurf } from './cut';
import { mostListCharacters, packTurf } from './publishedTurf';
import { streetsInTowns } from './streetInTown';
import type { Door } from './tables';

export type DoorToWalk = Pick<Door, 'id' | 'address' | 'unit' | 'city' | 'zip' | 'lat' | 'lon' | 'key'>;

/** One list to hand out: its doors in the order to knock. */
export interface WalkList {
  readonly doors: readonly DoorToWalk[];
  readonly meters: number;
  /** What phones and paper show; `packTurf`. */
  readonly list: string;
}

/**
 * Cuts the doors of one area into lists of about `size` and puts each in the order to walk. A building with more doors
 * than a cell has room for becomes several lists.
 * @param namesAt first names of the people behind a door
 */
export function walkLists(
  doors: readonly DoorToWalk[],
  { size, namesAt, random }: { size: number; namesAt: (doorId: string) => readonly string[]; random: () => number },
): WalkList[] {
  const streets = streetsInTowns(doors);
  const places = doors.map(({ lat, lon }, i) => ({
    lat: lat ?? undefined,
    lon: lon ?? undefined,
    ...(streets[i] as (typeof streets)[0]),
  }));
  const published = (order: readonly number[]) =>
    packTurf(order.map((i) => ({ ...(doors[i] as DoorToWalk), names: namesAt((doors[i] as DoorToWalk).id) })));
  const ordered = (indexes: readonly number[]): WalkOrder => {
    const walk = walkOrder(
      indexes.map((i) => places[i] as (typeof places)[0]),
      { random },
    );
    return { ...walk, order: walk.order.map((at) => indexes[at] as number) };
  };
  const { turfs } = cutTurf(places, { target: size, random });
  return turfs
    .flatMap((turf) => fitting(turf.doors, (indexes) => published(indexes).length <= mostListCharacters))
    .map((indexes) => {
      const { order, meters } = ordered(indexes);
      return {
        doors: order.map((i) => doors[i] as DoorToWalk),
        meters: Math.round(meters),
        list: published(order),
      };
    });
}

/** The doors as they are, or halved until each part fits. */
function fitting(doors: readonly number[], fits: (doors: readonly number[]) => boolean): (readonly number[])[] {
  if (doors.length < 2 || fits(doors)) return [doors];
  const half = Math.ceil(doors.length / 2);
  return [...fitting(doors.slice(0, half), fits), ...fitting(doors.slice(half), fits)];
}
