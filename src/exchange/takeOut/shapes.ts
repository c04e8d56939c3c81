import type { Written } from './written';

export type Position = readonly [lon: number, lat: number];
type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, string | number | null>>;
}

export interface WalkedTurf {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly doors: number | null;
  readonly meters: number | null;
  /** In walking order. */
  readonly places: readonly { readonly lat: number | null; readonly lon: number | null }[];
}

/** Features as GeoJSON (RFC 7946). */
export function featureFile(features: readonly Feature[]): Written {
  return {
    head: '{"type":"FeatureCollection","features":[\n',
    size: features.length,
    piece: (index) => JSON.stringify(features[index]),
    between: ',\n',
    tail: '\n]}\n',
  };
}

/** A walk list as the way through its doors: longitude first. A list of a single place is a point, of none nothing. */
export function turfFeature({ id, name, area, doors, meters, places }: WalkedTurf): Feature {
  const way: Position[] = [];
  for (const { lon, lat } of places) {
    const last = way[way.length - 1];
    if (lon !== null && lat !== null && !(last && last[0] === lon && last[1] === lat)) way.push([lon, lat]);
  }
  return { type: 'Feature', id, geometry: geometryOf(way), properties: { name, area, doors, meters } };
}

/** An area's outline; outer edges run against the clock and holes with it, as the right-hand rule says. */
export function areaFeature(
  id: string,
  name: string,
  polygons: readonly (readonly (readonly Position[])[])[],
): Feature {
  const coordinates = polygons.map((rings) => rings.map((ring, index) => wound(ring, index === 0)));
  return { type: 'Feature', id, geometry: { type: 'MultiPolygon', coordinates }, properties: { name } };
}

function geometryOf(way: readonly Position[]): Geometry | null {
  const [first] = way;
  if (!first) return null;
  return way.length === 1 ? { type: 'Point', coordinates: first } : { type: 'LineString', coordinates: way };
}

function wound(ring: readonly Position[], againstTheClock: boolean): readonly Position[] {
  return twiceArea(ring) > 0 === againstTheClock ? ring : [...ring].reverse();
}

function twiceArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [a, b] = [ring[at - 1] as Position, ring[at] as Position];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum;
}
