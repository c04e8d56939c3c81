/** A point as GeoJSON writes it, in degrees: longitude first, then latitude. */
export type Point = readonly [lon: number, lat: number];

/** A closed line; its first point is told again at its end, as GeoJSON does. */
export type Ring = readonly Point[];

/** One piece of land: its outer edge, then the edges of its holes. */
export type Polygon = readonly Ring[];

/** An area as a file of outlines tells it. */
export interface Shape {
  /** '' where the file gives it none. */
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

/** Why something in a file of outlines became no area. */
export type SkippedShape =
  /** It is a pin or a line, which has no inside. */
  | 'noOutline'
  /** Fewer than three corners, or corners that are no numbers. */
  | 'brokenOutline'
  /** Meters or feet of some map sheet instead of degrees. */
  | 'notDegrees';

export interface ReadShapes {
  readonly shapes: readonly Shape[];
  /** `place`: which feature of the file, counted from 1. */
  readonly skipped: readonly { readonly place: number; readonly name: string; readonly why: SkippedShape }[];
}

/**
 * A ring that can be one: closed, in degrees, with at least three corners that differ.
 * @throws a `SkippedShape` in a `NoShape`
 */
export function ringOf(points: readonly unknown[]): Ring {
  const ring: Point[] = [];
  for (const point of points) {
    const [lon, lat] = Array.isArray(point) ? (point as unknown[]) : [];
    if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat))
      throw new NoShape('brokenOutline');
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90) throw new NoShape('notDegrees');
    const before = ring[ring.length - 1];
    if (!before || before[0] !== lon || before[1] !== lat) ring.push([lon, lat]);
  }
  const [first] = ring;
  const last = ring[ring.length - 1];
  if (!first || !last) throw new NoShape('brokenOutline');
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push(first);
  if (new Set(ring.map(([lon, lat]) => `${lon} ${lat}`)).size < 3) throw new NoShape('brokenOutline');
  return ring;
}

/** What a reader throws for a single feature; the others of the file are read on. */
export class NoShape extends Error {
  constructor(readonly why: SkippedShape) {
    super(why);
    this.name = 'NoShape';
  }
}
