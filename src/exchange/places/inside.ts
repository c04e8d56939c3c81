import type { Point, Polygon, Ring } from './shape';

/**
 * Whether a point lies inside some land, by how often a line to the east crosses its edges. A point on an edge belongs
 * to one side: where two pieces share an edge it lies in exactly one of them.
 */
export function isInside(point: Point, polygons: readonly Polygon[]): boolean {
  return polygons.some((polygon) => polygon.reduce((odd, ring) => odd !== crossesOddly(point, ring), false));
}

function crossesOddly(point: Point, ring: Ring): boolean {
  let odd = false;
  for (let i = 1; i < ring.length; i += 1) if (crosses(point, ring[i - 1] as Point, ring[i] as Point)) odd = !odd;
  return odd;
}

/** The lower end of an edge belongs to it, the upper does not; whichever way it is walked, the sum is the same. */
export function crosses([lon, lat]: Point, a: Point, b: Point): boolean {
  if (a[1] > lat === b[1] > lat) return false;
  const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
  return lon < low[0] + ((lat - low[1]) / (high[1] - low[1])) * (high[0] - low[0]);
}
