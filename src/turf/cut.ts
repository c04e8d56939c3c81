import { byText } from '../route/streetOrder';
import { turfsOfArea } from './areaTurfs';
import type { Barrier } from './barriers';
import type { CutDoor } from './blockface';

export interface CutOptions {
  /** Doors a turf; 40 is a shift of three hours where houses stand close. */
  readonly target?: number | undefined;
  /** In [0, 1); the same numbers give the same turfs. */
  readonly random: () => number;
  /** How long to look for better turfs: tries for each block face. */
  readonly effort?: number | undefined;
  /** Lines not to cross; a turf lies on one side of each where that leaves it its size. */
  readonly barriers?: readonly Barrier[] | undefined;
  /** Turfs of an earlier cut of the same doors that was stopped: it goes on from these. */
  readonly from?: readonly Turf[] | undefined;
  /** Asked all the while: true ends the work with the turfs as they are then. */
  readonly enough?: (() => boolean) | undefined;
}

export interface Turf {
  readonly area: string;
  /** Indexes of its doors, in the order of the cut (`walkOrder` finds the one to walk). */
  readonly doors: readonly number[];
  /**
   * Why it is as it is: `building` is one building larger than a turf, `size` more than 10 % off because the area has
   * too few doors or its buildings do not add up, `noPosition` cut by street and number only.
   */
  readonly note?: 'building' | 'size' | 'noPosition';
}

export interface Cut {
  readonly turfs: readonly Turf[];
  /** Indexes of doors that are held out. */
  readonly heldOut: readonly number[];
}

/**
 * Divides doors into turfs of the target size, within 10 % wherever buildings allow. Turfs lie in one area; a building
 * is never split; block faces stay whole unless that costs a long walk. The faces are put into one tour that is then
 * cut where that costs least ("route first, cluster second": Beasley, 1983), and neighbors exchange faces as long as that
 * makes them shorter to walk.
 */
export function cutTurf(doors: readonly CutDoor[], options: CutOptions): Cut {
  const areas = new Map<string, number[]>();
  const heldOut: number[] = [];
  doors.forEach((door, i) => {
    if (door.heldOut) heldOut.push(i);
    else {
      const area = door.area?.trim() ?? '';
      const list = areas.get(area);
      if (list) list.push(i);
      else areas.set(area, [i]);
    }
  });
  const names = [...areas.keys()].sort(byText);
  return { turfs: names.flatMap((area) => turfsOfArea(doors, area, areas.get(area) as number[], options)), heldOut };
}
