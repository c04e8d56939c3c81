import { isPlace, onPlane, type Place } from '../route/meters';
import { byText } from '../route/streetOrder';
import { type Blockface, type Building, blockfaces, buildingsOf, type CutDoor } from './blockface';
import { faceTour } from './faceTour';
import { placeByNeighbors } from './placeByNeighbors';
import { type Sizes, type Stop, splitTour } from './splitTour';

export interface CutOptions {
  /** Doors a turf; 40 is a shift of three hours where houses stand close. */
  readonly target?: number | undefined;
  /** In [0, 1); the same numbers give the same turfs. */
  readonly random: () => number;
  /** How long to look for better turfs: tries for each block face. */
  readonly effort?: number | undefined;
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

/** Meters that splitting a block face counts as: two teams meet on the same pavement. */
const splitFace = 150;
const roundness = 0.05;

/**
 * Divides doors into turfs of the target size, within 10 % wherever buildings allow. Turfs lie in one area; a building
 * is never split; block faces stay whole unless that costs a long walk. The faces are put into one tour that is then
 * cut where that costs least ("route first, cluster second": Beasley 1983).
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
  return { turfs: names.flatMap((area) => cutArea(doors, area, areas.get(area) as number[], options)), heldOut };
}

function cutArea(doors: readonly CutDoor[], area: string, indexes: readonly number[], options: CutOptions): Turf[] {
  const sizes = sizesFor(options.target ?? 40);
  const buildings = buildingsOf(doors, indexes);
  placeByNeighbors(buildings, doors);
  const large = buildings.filter((building) => building.doors.length > sizes.most);
  const rest = buildings.filter((building) => building.doors.length <= sizes.most);
  const placed = rest.filter(isPlace);
  const unplaced = rest.filter((building) => !isPlace(building));
  return [
    ...split(walked(placed as PlacedBuilding[], options), sizes, roundness).map((turf) => ({ area, ...turf })),
    ...split(listed(unplaced), sizes, 0).map((turf) => ({ area, ...turf, note: 'noPosition' as const })),
    ...large.map((building) => ({ area, doors: building.doors, note: 'building' as const })),
  ];
}

/** Sizes within 10 % of the target. */
function sizesFor(target: number): Sizes {
  return { least: Math.ceil(target * 0.9), most: Math.floor(target * 1.1), target };
}

type PlacedBuilding = Building & Place;
interface Tour {
  readonly buildings: readonly Building[];
  readonly stops: readonly Stop[];
}

function split({ buildings, stops }: Tour, sizes: Sizes, round: number): { doors: number[]; note?: 'size' }[] {
  const begins = splitTour(stops, sizes, round);
  return begins.map((begin, t) => {
    const list = buildings.slice(begin, begins[t + 1] ?? buildings.length).flatMap((building) => building.doors);
    return list.length < sizes.least || list.length > sizes.most ? { doors: list, note: 'size' } : { doors: list };
  });
}

function walked(buildings: readonly PlacedBuilding[], { random, effort = 8 }: CutOptions): Tour {
  const { x, y } = onPlane(buildings);
  const index = new Map<Building, number>(buildings.map((building, i) => [building, i]));
  const apart = (a: Building, b: Building) => {
    const [i, j] = [index.get(a) as number, index.get(b) as number];
    return Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
  };
  const faces = blockfaces(buildings, apart);
  return tourOf(faceTour(faces, random, effort * faces.length), apart, (building) => {
    const i = index.get(building) as number;
    return { x: x[i] as number, y: y[i] as number };
  });
}

/** By street and number, side by side, for buildings whose position nothing tells. */
function listed(buildings: readonly Building[]): Tour {
  const faces = blockfaces(buildings, () => 0).sort((a, b) => byFace(a[0] as Building, b[0] as Building));
  return tourOf(
    faces,
    (a, b) => (a.street === b.street ? 10 : 500),
    () => ({ x: 0, y: 0 }),
  );
}

function byFace(a: Building, b: Building): number {
  return byText(a.street, b.street) || (a.number % 2) - (b.number % 2) || a.number - b.number;
}

function tourOf(
  faces: readonly Blockface[],
  apart: (a: Building, b: Building) => number,
  at: (building: Building) => { x: number; y: number },
): Tour {
  const buildings = faces.flat();
  const begins = new Set(faces.map((face) => face[0]));
  const stops = buildings.map((building, i) => ({
    weight: building.doors.length,
    hop: i > 0 ? apart(buildings[i - 1] as Building, building) : 0,
    cut: begins.has(building) ? 0 : splitFace,
    ...at(building),
  }));
  return { buildings, stops };
}
