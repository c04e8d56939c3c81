import type { Place } from '../../route/meters';
import { areaOf, metersToEdge } from './ground';
import { crosses } from './inside';
import type { Outline } from './outline';
import type { Point } from './shape';

/** An area with its outline. */
export interface OutlinedArea {
  readonly id: string;
  readonly outline: Outline;
}

/** One piece of an area, its edges sorted into strips of latitude so that few are looked at. */
interface Piece {
  readonly area: string;
  readonly size: number;
  readonly slack: number;
  readonly box: { west: number; south: number; east: number; north: number };
  readonly strips: Edge[][];
}

type Edge = readonly [Point, Point];

/**
 * Finds the area that a place lies in. Where areas overlap the smallest wins; a place in none, but within the exactness
 * of an outline, is in the nearest. The same places and areas give the same answer, in whatever order.
 * @returns a function that gives an area's id, or '' outside of all
 */
export function areaIndex(areas: readonly OutlinedArea[]): (place: Place) => string {
  const pieces = areas
    .flatMap(piecesOf)
    .sort((a, b) => a.size - b.size || (a.area < b.area ? -1 : a.area > b.area ? 1 : 0));
  const cells = gridOf(pieces);
  return ({ lat, lon }) => {
    const point: Point = [lon, lat];
    const near = cells(point);
    const holds = near.find((piece) => isIn(piece, point));
    return holds ? holds.area : nearest(near, point);
  };
}

function piecesOf({ id, outline }: OutlinedArea): Piece[] {
  const size = areaOf(outline.coordinates);
  return outline.coordinates.map((polygon) => {
    const edges = polygon.flatMap((ring) => ring.slice(1).map((end, i): Edge => [ring[i] as Point, end]));
    const lats = edges.map(([[, lat]]) => lat);
    const lons = edges.map(([[lon]]) => lon);
    // Degrees of longitude are shorter than those of latitude: thrice is enough up to 70 degrees north.
    const slack = degrees(outline.tolerance);
    const box = {
      west: least(lons) - 3 * slack,
      south: least(lats) - slack,
      east: most(lons) + 3 * slack,
      north: most(lats) + slack,
    };
    return { area: id, size, slack: outline.tolerance, box, strips: stripsOf(edges, box) };
  });
}

function stripsOf(edges: readonly Edge[], box: Piece['box']): Edge[][] {
  const strips = Array.from({ length: Math.min(500, Math.max(1, edges.length >> 1)) }, (): Edge[] => []);
  for (const edge of edges) {
    const low = stripAt(strips.length, box, Math.min(edge[0][1], edge[1][1]));
    const high = stripAt(strips.length, box, Math.max(edge[0][1], edge[1][1]));
    for (let strip = low; strip <= high; strip += 1) (strips[strip] as Edge[]).push(edge);
  }
  return strips;
}

function stripAt(count: number, { south, north }: Piece['box'], lat: number): number {
  const strip = Math.floor(((lat - south) / (north - south || 1)) * count);
  return Math.min(count - 1, Math.max(0, strip));
}

function isIn({ box, strips }: Piece, point: Point): boolean {
  if (point[0] < box.west || point[0] > box.east || point[1] < box.south || point[1] > box.north) return false;
  let odd = false;
  for (const [a, b] of strips[stripAt(strips.length, box, point[1])] as Edge[]) if (crosses(point, a, b)) odd = !odd;
  return odd;
}

/** Outlines are only so exact: a house in a crack between two of them lies in the nearer one. */
function nearest(pieces: readonly Piece[], point: Point): string {
  let found = '';
  let least = Number.POSITIVE_INFINITY;
  for (const { area, slack, strips, box } of pieces) {
    const high = stripAt(strips.length, box, point[1] + degrees(slack));
    for (let strip = stripAt(strips.length, box, point[1] - degrees(slack)); strip <= high; strip += 1) {
      for (const edge of strips[strip] as Edge[]) {
        const meters = metersToEdge(point, ...edge);
        if (meters > slack || meters >= least) continue;
        least = meters;
        found = area;
      }
    }
  }
  return found;
}

/** Of latitude, and a hair more than so many meters. */
function degrees(meters: number): number {
  return meters / 111_000;
}

/** A grid over all pieces: each cell knows those whose box touches it, smallest first. */
function gridOf(pieces: readonly Piece[]): (point: Point) => readonly Piece[] {
  const west = least(pieces.map(({ box }) => box.west));
  const south = least(pieces.map(({ box }) => box.south));
  const side = Math.min(64, Math.ceil(Math.sqrt(pieces.length)) * 2);
  const wide = (most(pieces.map(({ box }) => box.east)) - west) / side || 1;
  const high = (most(pieces.map(({ box }) => box.north)) - south) / side || 1;
  const column = (lon: number) => Math.floor((lon - west) / wide);
  const row = (lat: number) => Math.floor((lat - south) / high);
  const cells = new Map<number, Piece[]>();
  for (const piece of pieces) {
    for (let x = column(piece.box.west); x <= column(piece.box.east); x += 1) {
      for (let y = row(piece.box.south); y <= row(piece.box.north); y += 1) {
        const cell = cells.get(x * 1000 + y);
        if (cell) cell.push(piece);
        else cells.set(x * 1000 + y, [piece]);
      }
    }
  }
  return ([lon, lat]) => cells.get(column(lon) * 1000 + row(lat)) ?? [];
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((high, one) => Math.max(high, one), Number.NEGATIVE_INFINITY);
}
