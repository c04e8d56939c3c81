import type { Round } from './round';

export type Distance = (i: number, j: number) => number;

/** How a round is put together again after two bonds were broken, or three. */
type Kind = 'none' | 'two' | 'turned' | 'straight' | 'halfTurned';

/** The bonds t1-t2, t3-t4 and t5-t6 are broken, t2-t3, t4-t5 and t6-t1 are made. */
interface Move {
  kind: Kind;
  won: number;
  t3: number;
  t4: number;
  t5: number;
  t6: number;
}

/** Neighbors that are tried for the first and for the second new bond. */
const firstBreadth = 8;
const secondBreadth = 5;
const least = 1e-9;

/**
 * Shortens a round until no change of two or three bonds that begins with a short new one shortens it: 2-opt and the
 * sequential moves of 3-opt over neighbor lists, the best at each point (Johnson & McGeoch, The Traveling Salesman
 * Problem: A Case Study, 1997; the order of the points is that of Lin & Kernighan, 1973). Only points that were touched are looked at again.
 */
export class Settler {
  private readonly queue: Int32Array;
  private readonly isQueued: Uint8Array;
  private head = 0;
  private size = 0;
  private readonly breadth: number;
  private readonly secondBreadth: number;
  /** The neighbors of point i from `i * breadth` on, -1 after the last; and how far each is. */
  private readonly near: Int32Array;
  private readonly far: Float64Array;
  private readonly best: Move = { kind: 'none', won: 0, t3: 0, t4: 0, t5: 0, t6: 0 };

  constructor(
    private readonly round: Round,
    near: readonly Int32Array[],
    private readonly distance: Distance,
  ) {
    const n = round.tour.length;
    this.queue = new Int32Array(n);
    this.isQueued = new Uint8Array(n);
    this.breadth = Math.min(
      firstBreadth,
      near.reduce((most, list) => Math.max(most, list.length), 1),
    );
    this.secondBreadth = Math.min(secondBreadth, this.breadth);
    this.near = new Int32Array(n * this.breadth).fill(-1);
    this.far = new Float64Array(n * this.breadth);
    near.forEach((list, i) => {
      list.subarray(0, this.breadth).forEach((j, k) => {
        this.near[i * this.breadth + k] = j;
        this.far[i * this.breadth + k] = distance(i, j);
      });
    });
  }

  /** The point will be looked at. */
  wake(point: number): void {
    if (this.isQueued[point]) return;
    this.isQueued[point] = 1;
    const at = this.head + this.size;
    this.queue[at >= this.queue.length ? at - this.queue.length : at] = point;
    this.size++;
  }

  /** @returns how much shorter the round became */
  settle(): number {
    let won = 0;
    while (this.size > 0) {
      const point = this.queue[this.head] as number;
      this.head = this.head + 1 === this.queue.length ? 0 : this.head + 1;
      this.size--;
      this.isQueued[point] = 0;
      for (let more = this.improveAt(point); more > 0; more = this.improveAt(point)) won += more;
    }
    return won;
  }

  private improveAt(t1: number): number {
    return this.improveToward(t1, true) || this.improveToward(t1, false);
  }

  /** The best change that breaks the bond of a point with the next (or the previous) one. */
  private improveToward(t1: number, onward: boolean): number {
    const { round, breadth, best } = this;
    const t2 = onward ? round.next(t1) : round.previous(t1);
    const broken = this.distance(t1, t2);
    best.kind = 'none';
    best.won = least;
    for (let k = t2 * breadth; k < (t2 + 1) * breadth; k++) {
      const t3 = this.near[k] as number;
      const gain = broken - (this.far[k] as number);
      if (t3 < 0 || gain <= least) break;
      if (t3 === t1) continue;
      this.lookTurned(t1, t2, t3, gain, onward);
      this.lookStraight(t1, t2, t3, gain, onward);
    }
    if (best.kind === 'none') return 0;
    this.make(t1, t2);
    return best.won;
  }

  /** t4 lies between t2 and t3: two bonds make a round already, and a third may make a shorter one. */
  private lookTurned(t1: number, t2: number, t3: number, gain: number, onward: boolean): void {
    const { round, distance, best } = this;
    const t4 = onward ? round.previous(t3) : round.next(t3);
    if (t4 === t2) return;
    const freed = gain + distance(t3, t4);
    const closed = freed - distance(t4, t1);
    if (closed > best.won) this.keep('two', closed, t3, t4, t4, t3);
    for (let k = t4 * this.breadth, end = k + this.secondBreadth; k < end; k++) {
      const t5 = this.near[k] as number;
      const left = freed - (this.far[k] as number);
      if (t5 < 0 || left <= best.won) break;
      if (t5 === t3 || t5 === t1) continue;
      const isInside = onward ? round.isBetween(t2, t5, t4) : round.isBetween(t4, t5, t2);
      const t6 = isInside === onward ? round.next(t5) : round.previous(t5);
      if (t6 === t4) continue;
      const won = left + distance(t5, t6) - distance(t6, t1);
      if (won > best.won) this.keep('turned', won, t3, t4, t5, t6);
    }
  }

  /** t4 lies beyond t3: two bonds would leave two rounds, which a third between t2 and t3 makes one. */
  private lookStraight(t1: number, t2: number, t3: number, gain: number, onward: boolean): void {
    const { round, distance, best } = this;
    const t4 = onward ? round.next(t3) : round.previous(t3);
    const freed = gain + distance(t3, t4);
    for (let k = t4 * this.breadth, end = k + this.secondBreadth; k < end; k++) {
      const t5 = this.near[k] as number;
      const left = freed - (this.far[k] as number);
      if (t5 < 0 || left <= best.won) break;
      if (t5 === t3 || !(onward ? round.isBetween(t2, t5, t3) : round.isBetween(t3, t5, t2))) continue;
      const after = onward ? round.next(t5) : round.previous(t5);
      const straight = left + distance(t5, after) - distance(after, t1);
      if (straight > best.won) this.keep('straight', straight, t3, t4, t5, after);
      if (t5 === t2) continue;
      const before = onward ? round.previous(t5) : round.next(t5);
      const halfTurned = left + distance(t5, before) - distance(before, t1);
      if (halfTurned > best.won) this.keep('halfTurned', halfTurned, t3, t4, t5, before);
    }
  }

  private keep(kind: Kind, won: number, t3: number, t4: number, t5: number, t6: number): void {
    const { best } = this;
    best.kind = kind;
    best.won = won;
    best.t3 = t3;
    best.t4 = t4;
    best.t5 = t5;
    best.t6 = t6;
  }

  private make(t1: number, t2: number): void {
    const { round } = this;
    const { kind, t3, t4, t5, t6 } = this.best;
    if (kind === 'straight') {
      round.exchange(t1, t2, t3);
      round.exchange(t1, t3, t6);
      round.exchange(t3, t5, t2);
    } else if (kind === 'halfTurned') {
      round.exchange(t1, t2, t6);
      round.exchange(t2, t5, t3);
    } else {
      round.exchange(t1, t2, t4);
      if (kind === 'turned') round.exchange(t1, t4, t6);
    }
    this.wake(t1);
    this.wake(t2);
    this.wake(t3);
    this.wake(t4);
    this.wake(t5);
    this.wake(t6);
  }
}
