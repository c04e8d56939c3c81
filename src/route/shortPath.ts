import { exactPath } from './exactPath';
import type { Plane } from './meters';
import { neighbors } from './neighbors';
import { shortRound } from './shortRound';

/** Up to here the shortest path is found for certain; beyond, a search finds a short one. */
const fewPoints = 8;

export interface PathOptions {
  /** In [0, 1); the same numbers give the same path. */
  readonly random: () => number;
  /** Meters to walk from one point to another, the same both ways. */
  readonly distance: (i: number, j: number) => number;
  /** Index of the point to begin at; without it the path begins where that is shortest. */
  readonly start?: number | undefined;
  /** A path to improve on; the result is never longer than it. */
  readonly from?: readonly number[] | undefined;
  /** The points worth trying next to each, by rising `distance`; without it `neighbors(plane)`. */
  readonly near?: readonly Int32Array[] | undefined;
  /** How often a settled path is shaken and settled again. */
  readonly kicks: number;
  /** Asked every 16 kicks: true ends the search early. */
  readonly enough?: (() => boolean) | undefined;
}

/**
 * A short open path through all points: a round through them and one point more, which is at no distance from any and
 * parts the path's two ends. On turfs of 50 doors a few hundred kicks come within 0.1 % of the best known.
 * @returns the indexes of the points in the order to visit them
 */
export function shortPath(plane: Plane, { start, distance, from, near, ...search }: PathOptions): number[] {
  const n = plane.x.length;
  if (n <= fewPoints) return exactPath(n, distance, start);
  const end = n;
  const bond = start === undefined ? 0 : startBond;
  const between = tabled(n + 1, (i, j) => {
    if (i !== end && j !== end) return distance(i, j);
    return i === start || j === start ? bond : 0;
  });
  const round = shortRound({
    ...search,
    distance: between,
    near: withEnd(near ?? neighbors(plane), start),
    from: from && [end, ...startingAt(from, start)],
  });
  const cut = round.indexOf(end);
  const path = [...round.subarray(cut + 1), ...round.subarray(0, cut)];
  return start !== undefined && path[0] !== start ? path.reverse() : path;
}

/** Meters that no detour outweighs: the path's end stays beside its start, so that it begins there. */
const startBond = -1e7;

/** The point that parts the ends is near to the start alone. */
function withEnd(near: readonly Int32Array[], start: number | undefined): Int32Array[] {
  const end = near.length;
  const lists = near.map((list, i) => (i === start ? Int32Array.from([end, ...list]) : list));
  return [...lists, Int32Array.from(start === undefined ? [] : [start])];
}

/** The same distances from a table, where that is small: the search asks for each many times. */
function tabled(n: number, distance: (i: number, j: number) => number): (i: number, j: number) => number {
  if (n > 400) return distance;
  const table = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) table[i * n + j] = distance(i, j);
  return (i, j) => table[i * n + j] as number;
}

function startingAt(path: readonly number[], start: number | undefined): readonly number[] {
  return start === undefined ? path : [start, ...path.filter((i) => i !== start)];
}
