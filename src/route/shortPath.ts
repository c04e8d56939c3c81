import { exactPath } from './exactPath';
import type { Plane } from './meters';
import { neighbors } from './neighbors';

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
  /** Asked every 64 kicks: true ends the search early. */
  readonly enough?: (() => boolean) | undefined;
}

/**
 * A short open path through all points: 2-opt and Or-opt over neighbor lists, then iterated local search with small
 * double bridges that are undone unless they pay (Johnson & McGeoch, The Traveling Salesman Problem: A Case Study,
 * 1997). On turfs of 50 doors a few hundred kicks come within 0.1 % of the best known.
 * @returns the indexes of the points in the order to visit them
 */
export function shortPath(plane: Plane, options: PathOptions): number[] {
  const n = plane.x.length;
  const { start, distance } = options;
  if (n <= fewPoints) return exactPath(n, distance, start);
  const end = n;
  // A point at no distance from any other closes the path into a round; its bond to the start cannot be beaten.
  const bond = start === undefined ? 0 : -1e7;
  const between = tabled(n + 1, (i, j) => {
    if (i !== end && j !== end) return distance(i, j);
    return start !== undefined && (i === start || j === start) ? bond : 0;
  });
  const near = [...(options.near ?? neighbors(plane)), new Int32Array(0)];
  const given = options.from && startingAt(options.from, start);
  const length = (path: readonly number[]) =>
    path.reduce((sum, j, k) => (k ? sum + distance(path[k - 1] as number, j) : 0), 0);
  const grown = nearestFirst(near, distance, start ?? 0);
  const first = given && length(given) < length(grown) ? given : grown;
  const round = improve([end, ...first], near, between, options);
  const cut = round.indexOf(end);
  const path = [...round.slice(cut + 1), ...round.slice(0, cut)];
  return start !== undefined && path[0] !== start ? path.reverse() : path;
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

/** Always on to the nearest point not yet visited; among the neighbors first, among all only when those are used up. */
function nearestFirst(
  near: readonly Int32Array[],
  distance: (i: number, j: number) => number,
  start: number,
): number[] {
  const n = near.length - 1;
  const left = new Set<number>(Array.from({ length: n }, (_, i) => i));
  const path: number[] = [];
  for (let at = start; ; ) {
    path.push(at);
    left.delete(at);
    if (left.size === 0) return path;
    let next = -1;
    let best = Infinity;
    const look = (j: number) => {
      if (!left.has(j) || distance(at, j) >= best) return;
      best = distance(at, j);
      next = j;
    };
    (near[at] as Int32Array).forEach(look);
    if (next < 0) left.forEach(look);
    at = next;
  }
}

/** Local search on a round (a closed tour) held in an array with each point's position beside it. */
function improve(
  first: readonly number[],
  near: readonly Int32Array[],
  d: (i: number, j: number) => number,
  options: PathOptions,
): number[] {
  const n = first.length;
  const tour = Int32Array.from(first);
  const position = new Int32Array(n);
  tour.forEach((point, at) => {
    position[point] = at;
  });
  const next = (i: number) => tour[((position[i] as number) + 1) % n] as number;
  const previous = (i: number) => tour[((position[i] as number) + n - 1) % n] as number;

  let log: number[] = [];
  const turnBetween = (from: number, to: number) => {
    let i = from;
    let j = to;
    for (let k = (((to - from + n) % n) + 1) >> 1; k > 0; k--) {
      const a = tour[i] as number;
      const b = tour[j] as number;
      tour[i] = b;
      position[b] = i;
      tour[j] = a;
      position[a] = j;
      i = i + 1 === n ? 0 : i + 1;
      j = j === 0 ? n - 1 : j - 1;
    }
  };
  /** Turns the stretch between two positions round; the rest instead when that is shorter, which is the same round. */
  const turn = (from: number, to: number) => {
    const inside = ((to - from + n) % n) + 1;
    const [i, j] = inside * 2 > n ? [(to + 1) % n, (from + n - 1) % n] : [from, to];
    log.push(i, j);
    turnBetween(i, j);
  };
  /** Bonds a-b and c-d become a-c and b-d. Said in points, so that it holds whichever way the round now runs. */
  const exchange = (a: number, b: number, c: number, e: number) => {
    if (next(a) === b) turn(position[b] as number, position[c] as number);
    else turn(position[a] as number, position[e] as number);
  };

  const waiting: number[] = [];
  const isWaiting = new Uint8Array(n);
  const wake = (i: number) => {
    if (isWaiting[i]) return;
    isWaiting[i] = 1;
    waiting.push(i);
  };

  /** The first 2-opt move at a point that pays; meters won, 0 for none. */
  const twoOpt = (a: number): number => {
    for (const forward of [true, false]) {
      const step = forward ? next : previous;
      const b = step(a);
      const ab = d(a, b);
      for (const c of near[a] as Int32Array) {
        const ac = d(a, c);
        if (ac >= ab) break;
        const e = step(c);
        if (c === b || e === a) continue;
        const won = ab + d(c, e) - ac - d(b, e);
        if (won < 1e-7) continue;
        exchange(a, b, c, e);
        wake(a);
        wake(b);
        wake(c);
        wake(e);
        return won;
      }
    }
    return 0;
  };

  /**
   * The first Or-opt move at a point that pays: up to three points from `a` on go between a neighbor `c` of `a` and the
   * point on one of its sides, `a` next to `c`.
   */
  const orOpt = (a: number): number => {
    for (const forward of [true, false]) {
      const ahead = forward ? next : previous;
      const behind = forward ? previous : next;
      const before = behind(a);
      const held = d(before, a);
      const stretch: number[] = [];
      for (let last = a; stretch.length < 3 && stretch.length < n - 4; last = ahead(last)) {
        stretch.push(last);
        const after = ahead(last);
        const freed = held + d(last, after) - d(before, after);
        for (const c of near[a] as Int32Array) {
          const ac = d(a, c);
          if (ac >= freed) break;
          if (stretch.includes(c)) continue;
          for (const e of [ahead(c), behind(c)]) {
            const onward = e === ahead(c);
            if (stretch.includes(e) || (c === before && !onward)) continue;
            const won = freed + d(c, e) - ac - d(last, e);
            if (won < 1e-7) continue;
            if (onward) insertOnward(before, a, last, after, c, e);
            else insertTurned(before, a, last, after, c, e);
            for (const i of [before, a, last, after, c, e]) wake(i);
            return won;
          }
        }
      }
    }
    return 0;
  };
  /** before [a..last] after..c e becomes before after..c [a..last] e */
  const insertOnward = (before: number, a: number, last: number, after: number, c: number, e: number) => {
    exchange(before, a, c, e);
    if (c !== after) exchange(before, c, after, last);
    if (a !== last) exchange(c, last, a, e);
  };
  /** before [a..last] after..e c becomes before after..e [last..a] c */
  const insertTurned = (before: number, a: number, last: number, after: number, c: number, e: number) => {
    exchange(before, a, e, c);
    if (e !== after) exchange(before, e, after, last);
  };

  const settle = (): number => {
    let won = 0;
    for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
      isWaiting[i] = 0;
      for (let more = twoOpt(i) || orOpt(i); more > 0; more = twoOpt(i) || orOpt(i)) won += more;
    }
    return won;
  };

  /** Two neighboring stretches change places (a double bridge that stays local); meters won, mostly below 0. */
  const kick = (): number => {
    const longest = Math.min(10, Math.floor((n - 2) / 2));
    const at = Math.floor(options.random() * n);
    const one = 1 + Math.floor(options.random() * longest);
    const two = 1 + Math.floor(options.random() * longest);
    const point = (k: number) => tour[(at + k) % n] as number;
    const [a, b, c, e, f, g] = [point(0), point(1), point(one), point(one + 1), point(one + two), point(one + two + 1)];
    exchange(a, b, f, g);
    if (e !== f) exchange(a, f, e, c);
    if (b !== c) exchange(f, c, b, g);
    for (const i of [a, b, c, e, f, g]) wake(i);
    return d(a, b) + d(c, e) + d(f, g) - d(a, e) - d(f, b) - d(c, g);
  };

  const undo = () => {
    for (let k = log.length - 2; k >= 0; k -= 2) turnBetween(log[k] as number, log[k + 1] as number);
  };

  for (let k = n - 1; k >= 0; k--) wake(tour[k] as number);
  settle();
  for (let k = 0; k < options.kicks && n > 5; k++) {
    if (k % 64 === 63 && options.enough?.()) break;
    log = [];
    if (kick() + settle() < -1e-9) undo();
  }
  return [...tour];
}
