import { isPlace, onPlane, type Place } from './meters';
import { shortPath } from './shortPath';
import { byText, streetOrder } from './streetOrder';

/** What the walk needs to know of a door. */
export interface WalkDoor {
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly street: string;
  /** House number as printed: `314`, `314 1/2`, `12-A`. */
  readonly number: string;
  readonly unit?: string | undefined;
}

export interface WalkOptions {
  /** In [0, 1); the same numbers give the same walk. */
  readonly random: () => number;
  /** Where the team starts; without it the walk starts where that makes it shortest. */
  readonly start?: Place | undefined;
  /** Where it ends, such as the car; without it the walk ends where that makes it shortest. */
  readonly end?: Place | undefined;
  /** One side of a street to its end, and back on the other. */
  readonly oneSideThenBack?: boolean | undefined;
  /**
   * Meters that crossing a street between its corners counts as, besides the distance: 20 keeps a walk on one side
   * where that costs little, 0 lets it zig-zag.
   */
  readonly crossing?: number | undefined;
  /** How long to look for a shorter walk; 0 takes the first good one. */
  readonly kicks?: number | undefined;
}

export interface WalkOrder {
  /** Indexes of the doors in the order to knock on them. */
  readonly order: readonly number[];
  /** Straight-line meters from the first door to the last, without those that have no position. */
  readonly meters: number;
  /** `street`: some doors had no position, so the walk goes street by street in order of house numbers. */
  readonly by: 'distance' | 'street';
}

/**
 * The order to knock on a turf's doors: an open walk, short, that takes a building at once from the top floor down and
 * crosses a street in its middle only where that saves more than `crossing` meters. It is never longer than the doors
 * as given with each building's doors brought together.
 */
export function walkOrder(doors: readonly WalkDoor[], options: WalkOptions): WalkOrder {
  const places = doors.filter(isPlace);
  if (places.length < doors.length) {
    const order = streetOrder(doors);
    return {
      order,
      meters: metersAlong(order.filter((i) => isPlace(doors[i] as WalkDoor)).map((i) => doors[i] as Place)),
      by: 'street',
    };
  }
  const buildings = buildingsOf(doors);
  const order = buildingOrder(doors, buildings, options).flatMap((b) => topFloorFirst(doors, buildings[b] as number[]));
  return { order, meters: metersAlong(order.map((i) => doors[i] as Place)), by: 'distance' };
}

/** Straight-line meters along places in their order. */
export function metersAlong(places: readonly Place[]): number {
  const { x, y } = onPlane(places);
  let meters = 0;
  for (let i = 1; i < places.length; i++) {
    meters += Math.hypot((x[i] as number) - (x[i - 1] as number), (y[i] as number) - (y[i - 1] as number));
  }
  return meters;
}

/** Meters that a crossing in mid-street counts as when it is not wanted at all. */
const aroundTheBlock = 300;

function buildingOrder(doors: readonly WalkDoor[], buildings: readonly number[][], options: WalkOptions): number[] {
  const { random, start, end, oneSideThenBack = false, kicks = Math.min(1000, 10 * buildings.length) } = options;
  const crossing = oneSideThenBack ? aroundTheBlock : (options.crossing ?? 20);
  const stops = buildings.map((building) => middle(building.map((i) => doors[i] as Place)));
  const { x, y } = onPlane([...stops, ...(start ? [start] : []), ...(end ? [end] : [])]);
  const walk = (i: number, j: number) =>
    Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
  const fronts = buildings.map((building) => front(doors[building[0] as number] as WalkDoor));
  const crossed = (i: number, j: number) => {
    const a = fronts[i];
    const b = fronts[j];
    return a && b && a.street === b.street && a.side !== b.side ? crossing : 0;
  };
  const first = start ? stops.length : undefined;
  const last = end ? x.length - 1 : undefined;
  const given = [...(start ? [stops.length] : []), ...stops.keys(), ...(end ? [x.length - 1] : [])];
  const length = (path: readonly number[]) =>
    path.reduce((sum, j, k) => (k ? sum + walk(path[k - 1] as number, j) : 0), 0);
  const common = { random, start: first, end: last, from: given, kicks };
  let path = shortPath({ x, y }, { ...common, distance: (i, j) => walk(i, j) + crossed(i, j) });
  // Staying on one side may cost meters, but never so many that the list as it came would have been shorter.
  if (length(path) > length(given)) path = shortPath({ x, y }, { ...common, distance: walk });
  return path.filter((i) => i < stops.length);
}

/** Doors by street and number, in the order first met. */
function buildingsOf(doors: readonly WalkDoor[]): number[][] {
  const buildings = new Map<string, number[]>();
  doors.forEach((door, i) => {
    const key = door.number.trim() === '' ? `only ${i}` : `${streetName(door)} ${door.number.trim().toUpperCase()}`;
    const building = buildings.get(key);
    if (building) building.push(i);
    else buildings.set(key, [i]);
  });
  return [...buildings.values()];
}

/** Take the lift once: the highest floor first, then down; a door without a unit, such as the porter's, before all. */
function topFloorFirst(doors: readonly WalkDoor[], building: readonly number[]): number[] {
  const unit = (i: number) => unitOf(doors[i] as WalkDoor);
  return [...building].sort((i, j) => unit(j).floor - unit(i).floor || byText(unit(i).text, unit(j).text) || i - j);
}

/** The floor by the American habit: unit 1204 is on the twelfth, 305-B on the third, 4B on the fourth, 12 or B low. */
function unitOf(door: WalkDoor): { floor: number; text: string } {
  const text = (door.unit ?? '').trim().toUpperCase();
  if (text === '') return { floor: Number.POSITIVE_INFINITY, text };
  const digits = Number(/\d{1,6}/.exec(text)?.[0] ?? '0');
  if (/^(PH|PENTHOUSE)/.test(text)) return { floor: 1000 + digits, text };
  const lettered = /^\D*\d{1,2}\s?-?[A-Z]$/.test(text);
  return { floor: digits >= 100 ? Math.floor(digits / 100) : lettered ? digits : 0, text };
}

function front(door: WalkDoor): { street: string; side: number } | undefined {
  const number = /\d+/.exec(door.number);
  return number ? { street: streetName(door), side: Number(number[0].slice(-1)) % 2 } : undefined;
}

function streetName(door: WalkDoor): string {
  return door.street.trim().toUpperCase();
}

function middle(places: readonly Place[]): Place {
  const mean = (of: (place: Place) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
  return { lat: mean((place) => place.lat), lon: mean((place) => place.lon) };
}
