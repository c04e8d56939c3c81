import type { Plane } from '../route/meters';
import { neighbors } from '../route/neighbors';
import { shortPath } from '../route/shortPath';

/** Meters that no detour outweighs: the two ends of a face stay together. */
const bond = -1e6;

/** A block face in its place on the tour. */
export interface Toured {
  /** Its index. */
  readonly face: number;
  /** Whether it is walked from its second end to its first. */
  readonly isTurned: boolean;
}

interface Search {
  readonly random: () => number;
  /** How long to look for a shorter path. */
  readonly kicks: number;
  readonly enough?: (() => boolean) | undefined;
}

/**
 * The faces in an order to walk them all, each turned the way it is walked: a short path through the faces' ends, whose
 * two ends are never parted.
 * @param ends the points at which each face begins and ends
 * @param meters from one point to another
 */
export function faceTour(
  ends: readonly (readonly [number, number])[],
  plane: Plane,
  meters: (i: number, j: number) => number,
  search: Search,
): Toured[] {
  if (ends.length < 2) return ends.map((_, face) => ({ face, isTurned: false }));
  const points = Int32Array.from(ends.flat());
  const ofEnds = {
    x: Float64Array.from(points, (point) => plane.x[point] as number),
    y: Float64Array.from(points, (point) => plane.y[point] as number),
  };
  const distance = (i: number, j: number) =>
    i >> 1 === j >> 1 ? bond : meters(points[i] as number, points[j] as number);
  const path = shortPath(ofEnds, { ...search, distance, near: withOtherEnd(ofEnds), from: [...points.keys()] });
  return path.filter((_, at) => at % 2 === 0).map((end) => ({ face: end >> 1, isTurned: end % 2 === 1 }));
}

function withOtherEnd(plane: Plane): Int32Array[] {
  return neighbors(plane).map((near, i) => Int32Array.from([i ^ 1, ...near.filter((j) => j !== (i ^ 1))]));
}
