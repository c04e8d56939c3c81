import { ringArea, widthOf } from './ground';
import type { Point, Polygon, Ring } from './shape';
import { simplified } from './simplify';

/** An area's edge as it is kept with the area: GeoJSON with a word on how exact it is. */
export interface Outline {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly Polygon[];
  /** No edge lies farther than this from where the file had it, in meters. */
  readonly tolerance: number;
}

/** A cell holds 50,000 characters. */
const mostCharacters = 44_900;

/** Six decimals of a degree: no point moves by more than 8 cm. */
const rounding = 0.1;

/**
 * The text of the `outline` column: as exact as a cell has room for. Each try is twice as coarse as the one before; in a
 * coarse one islands and holes that are smaller than its tolerance are left out, except the largest.
 */
export function outlineText(polygons: readonly Polygon[]): string {
  const exact = polygons.map((polygon) => polygon.map(rounded));
  for (let tolerance = rounding; ; tolerance = tolerance === rounding ? 1 : tolerance * 2) {
    const coordinates = tolerance === rounding ? exact : coarser(exact, tolerance - rounding);
    const text = JSON.stringify({ type: 'MultiPolygon', coordinates, tolerance } satisfies Outline);
    if (text.length <= mostCharacters) return text;
  }
}

/** What `outlineText` wrote; undefined for '' and for what somebody typed over it. */
export function readOutline(text: string): Outline | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const { type, coordinates, tolerance } = JSON.parse(text) as Outline;
    const isOutline = type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.every(isPolygon);
    return isOutline ? { type, coordinates, tolerance: Number(tolerance) || rounding } : undefined;
  } catch {
    return undefined;
  }
}

function isPolygon(rings: unknown): boolean {
  const isPoint = (point: unknown) => Array.isArray(point) && point.length === 2 && point.every(Number.isFinite);
  const isRing = (ring: unknown) => Array.isArray(ring) && ring.length > 3 && ring.every(isPoint);
  return Array.isArray(rings) && rings.length > 0 && rings.every(isRing);
}

function coarser(polygons: readonly Polygon[], meters: number): Polygon[] {
  const largest = [...polygons].sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  return polygons
    .filter((polygon) => polygon === largest || widthOf(polygon[0] as Ring) > meters)
    .map(([outer, ...holes]) => [
      simplified(outer as Ring, meters),
      ...holes.filter((hole) => widthOf(hole) > meters).map((hole) => simplified(hole, meters)),
    ]);
}

function sizeOf([outer = []]: Polygon): number {
  return ringArea(outer);
}

function rounded(ring: Ring): Ring {
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return ring.map(([lon, lat]): Point => [round(lon), round(lat)]);
}
