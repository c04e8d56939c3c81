import { isPlace, onPlane, type Place, type Plane } from '../route/meters';
import { neighbors } from '../route/neighbors';
import { byText } from '../route/streetOrder';
import { type Barrier, type Crosses, crossingMeters, crossingsOf } from './barriers';
import { type Blockface, type Building, blockfaces, buildingsOf, type CutDoor } from './blockface';
import type { CutOptions, Turf } from './cut';
import { faceTour } from './faceTour';
import { placeByNeighbors } from './placeByNeighbors';
import { refine } from './refine';
import { type Sizes, type Stop, splitTour } from './splitTour';

/** Meters that splitting a block face counts as: two teams meet on the same pavement. */
const splitFace = 60;
const roundness = 0.05;

/** The turfs of one area: houses by a tour, those without a position by street, and large buildings by themselves. */
export function turfsOfArea(
  doors: readonly CutDoor[],
  area: string,
  indexes: readonly number[],
  options: CutOptions,
): Turf[] {
  const sizes = sizesFor(options.target ?? 40);
  const buildings = buildingsOf(doors, indexes);
  placeByNeighbors(buildings, doors);
  const large = buildings.filter((building) => building.doors.length > sizes.most);
  const rest = buildings.filter((building) => building.doors.length <= sizes.most);
  const placed = rest.filter(isPlace);
  const unplaced = rest.filter((building) => !isPlace(building));
  return [
    ...placedTurfs(placed as PlacedBuilding[], options, sizes).map((turf) => ({ area, ...turf })),
    ...listedTurfs(unplaced, sizes).map((list) => ({ area, doors: list, note: 'noPosition' as const })),
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

/** Indexes of a turf's doors. */
interface Doors {
  doors: number[];
  note?: 'size';
}

function withNote(doors: number[], { least, most }: Sizes): Doors {
  return doors.length < least || doors.length > most ? { doors, note: 'size' } : { doors };
}

/** Where the buildings of an area stand, by index, and whether a barrier lies between two of them. */
interface Site {
  readonly plane: Plane;
  readonly crosses: Crosses;
  readonly indexOf: ReadonlyMap<Building, number>;
}

function siteOf(buildings: readonly PlacedBuilding[], barriers: readonly Barrier[] = []): Site {
  const { x, y } = onPlane([...buildings, ...barriers.flat()]);
  let at = buildings.length;
  const lines = barriers.map(({ length }) => {
    at += length;
    return { x: x.slice(at - length, at), y: y.slice(at - length, at) };
  });
  const plane = { x: x.slice(0, buildings.length), y: y.slice(0, buildings.length) };
  const indexOf = new Map<Building, number>(buildings.map((building, i) => [building, i]));
  return { plane, crosses: crossingsOf(plane, lines), indexOf };
}

function placedTurfs(buildings: readonly PlacedBuilding[], options: CutOptions, sizes: Sizes): Doors[] {
  const site = siteOf(buildings, options.barriers);
  const apart = (a: Building, b: Building) =>
    metersBetween(site, site.indexOf.get(a) as number, site.indexOf.get(b) as number);
  const faces = blockfaces(buildings, apart);
  const begun = goneOnFrom(buildings, options) ?? toured(faces, site, apart, options, sizes);
  const face = new Int32Array(buildings.length);
  faces.forEach((list, f) => {
    for (const building of list) face[site.indexOf.get(building) as number] = f;
  });
  const { plane, crosses } = site;
  const weight = buildings.map(({ doors }) => doors.length);
  const ground = { plane, crosses, weight, face, near: neighbors(plane, 1, 4) };
  return refine(begun, ground, sizes, options.enough).map((turf) =>
    withNote(
      turf.flatMap((i) => (buildings[i] as Building).doors),
      sizes,
    ),
  );
}

function metersBetween({ plane: { x, y }, crosses }: Site, i: number, j: number): number {
  const meters = Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
  return crosses(i, j) ? meters + crossingMeters : meters;
}

/** A tour of the faces, cut into turfs: the buildings of each, by index. */
function toured(
  faces: readonly Blockface[],
  site: Site,
  apart: (a: Building, b: Building) => number,
  { random, effort = 12, enough }: CutOptions,
  sizes: Sizes,
): number[][] {
  const { plane, indexOf } = site;
  const at = (building: Building) => indexOf.get(building) as number;
  const ends = faces.map((list) => [at(list[0] as Building), at(list[list.length - 1] as Building)] as const);
  const order = faceTour(ends, plane, (i, j) => metersBetween(site, i, j), {
    random,
    kicks: effort * faces.length,
    enough,
  });
  const inOrder = order.map(({ face, isTurned }) =>
    isTurned ? [...(faces[face] as Blockface)].reverse() : (faces[face] as Blockface),
  );
  const { buildings, stops } = tourOf(inOrder, apart, (building) => ({
    x: plane.x[at(building)] as number,
    y: plane.y[at(building)] as number,
  }));
  const begins = splitTour(stops, sizes, roundness);
  return begins.map((begin, t) => buildings.slice(begin, begins[t + 1] ?? buildings.length).map(at));
}

/** The turfs of a cut that was stopped, when they hold all these buildings and no others. */
function goneOnFrom(buildings: readonly Building[], { from }: CutOptions): number[][] | undefined {
  if (!from) return undefined;
  const turfOf = new Map(from.flatMap(({ doors }, t) => doors.map((door) => [door, t] as const)));
  const turfs = new Map<number, number[]>();
  for (const [i, { doors }] of buildings.entries()) {
    const turf = turfOf.get(doors[0] as number);
    if (turf === undefined) return undefined;
    turfs.set(turf, [...(turfs.get(turf) ?? []), i]);
  }
  return [...turfs.values()];
}

/** By street and number, side by side, for buildings whose position nothing tells. */
function listedTurfs(unplaced: readonly Building[], sizes: Sizes): number[][] {
  const faces = blockfaces(unplaced, () => 0).sort((a, b) => byFace(a[0] as Building, b[0] as Building));
  const { buildings, stops } = tourOf(
    faces,
    (a, b) => (a.street === b.street ? 10 : 500),
    () => ({ x: 0, y: 0 }),
  );
  const begins = splitTour(stops, sizes, 0);
  return begins.map((begin, t) =>
    buildings.slice(begin, begins[t + 1] ?? buildings.length).flatMap(({ doors }) => doors),
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
