import type { Point, Polygon, Ring } from './shape';

const metersPerDegree = 111_195;

/** A ring laid flat, in meters east and north of its first point, and back to where it is closed. */
export function flat(ring: Ring): { x: Float64Array; y: Float64Array } {
  const [lon0, lat0] = ring[0] as Point;
  const east = metersPerDegree * Math.cos((middleLat(ring) * Math.PI) / 180);
  const x = new Float64Array(ring.length);
  const y = new Float64Array(ring.length);
  ring.forEach(([lon, lat], i) => {
    x[i] = (lon - lon0) * east;
    y[i] = (lat - lat0) * metersPerDegree;
  });
  return { x, y };
}

/** Meters from a point to the line between two others. */
export function metersToEdge([lon, lat]: Point, [lonA, latA]: Point, [lonB, latB]: Point): number {
  const east = metersPerDegree * Math.cos((lat * Math.PI) / 180);
  return toSegment(
    (lonA - lon) * east,
    (latA - lat) * metersPerDegree,
    (lonB - lon) * east,
    (latB - lat) * metersPerDegree,
  );
}

/** From the origin to the segment between two points, in the unit of its numbers. */
export function toSegment(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

/** Square meters of land, without its holes. */
export function areaOf(polygons: readonly Polygon[]): number {
  return polygons.reduce(
    (sum, [outer = [], ...holes]) => sum + ringArea(outer) - holes.reduce((cut, hole) => cut + ringArea(hole), 0),
    0,
  );
}

/** Square meters that a ring encloses. */
export function ringArea(ring: Ring): number {
  if (ring.length === 0) return 0;
  const { x, y } = flat(ring);
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1)
    twice += (x[i - 1] as number) * (y[i] as number) - (x[i] as number) * (y[i - 1] as number);
  return Math.abs(twice) / 2;
}

/** The diagonal of the box around a ring, in meters. */
export function widthOf(ring: Ring): number {
  const { x, y } = flat(ring);
  return Math.hypot(Math.max(...x) - Math.min(...x), Math.max(...y) - Math.min(...y));
}

function middleLat(ring: Ring): number {
  return ring.reduce((sum, [, lat]) => sum + lat, 0) / ring.length;
}
