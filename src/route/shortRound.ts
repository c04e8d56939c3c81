import { greedyRound } from './greedyRound';
import { Round } from './round';
import { type Distance, Settler } from './settle';

export interface RoundOptions {
  /** In [0, 1); the same numbers give the same round. */
  readonly random: () => number;
  /** From one point to another, the same both ways. */
  readonly distance: Distance;
  /** The points worth trying next to each, nearest first. */
  readonly near: readonly Int32Array[];
  /** A round to improve on; the result is never longer than it. */
  readonly from?: readonly number[] | undefined;
  /** How often a settled round is shaken and settled again. */
  readonly kicks: number;
  /** Asked every 16 kicks: true ends the search early. */
  readonly enough?: (() => boolean) | undefined;
}

/** The longest of the three stretches that change places in a kick, in points. */
const longestStretch = 50;

/**
 * A short round (closed tour) through all points: settled by `Settler`, then iterated local search with double bridges
 * between neighboring stretches, which are undone unless they pay (Martin, Otto & Felten, 1991).
 */
export function shortRound({ random, distance, near, from, kicks, enough }: RoundOptions): Int32Array {
  const grown = greedyRound(near, distance);
  const given = from && Int32Array.from(from);
  const round = new Round(given && lengthOf(given, distance) < lengthOf(grown, distance) ? given : grown);
  const n = round.tour.length;
  const settler = new Settler(round, near, distance);
  for (const point of round.tour.slice()) settler.wake(point);
  settler.settle();
  const longest = Math.min(longestStretch, Math.floor((n - 2) / 3));
  if (longest < 1) return round.tour;
  const stretch = () => 1 + Math.floor(random() * longest);
  for (let k = 0; k < kicks; k++) {
    if (k % 16 === 15 && enough?.()) break;
    round.mark();
    const lost = kick(round, settler, distance, Math.floor(random() * n), [stretch(), stretch(), stretch()]);
    if (settler.settle() - lost < -1e-9) round.undo();
  }
  return round.tour;
}

/** Three neighboring stretches from one step after `place` on change their order to 3, 2, 1. @returns meters lost */
function kick(
  round: Round,
  settler: Settler,
  distance: Distance,
  place: number,
  [one, two, three]: [number, number, number],
): number {
  const a = round.at(place, 0);
  const b = round.at(place, 1);
  const c = round.at(place, one);
  const d = round.at(place, one + 1);
  const e = round.at(place, one + two);
  const f = round.at(place, one + two + 1);
  const g = round.at(place, one + two + three);
  const h = round.at(place, one + two + three + 1);
  const made = distance(a, f) + distance(g, d) + distance(e, b) + distance(c, h);
  const lost = made - distance(a, b) - distance(c, d) - distance(e, f) - distance(g, h);
  round.reorder(place, one, two, three);
  settler.wake(a);
  settler.wake(b);
  settler.wake(c);
  settler.wake(d);
  settler.wake(e);
  settler.wake(f);
  settler.wake(g);
  settler.wake(h);
  return lost;
}

/** Of the closed tour. */
export function lengthOf(tour: ArrayLike<number>, distance: Distance): number {
  let length = 0;
  for (let k = 0; k < tour.length; k++) length += distance(tour[k] as number, tour[(k + 1) % tour.length] as number);
  return length;
}
