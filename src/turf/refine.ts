import type { Plane } from '../route/meters';
import type { Crosses } from './barriers';
import type { Sizes } from './splitTour';
import { treeLength } from './treeLength';

/** Buildings that are to be divided among turfs. */
export interface Ground {
  /** Where the buildings stand. */
  readonly plane: Plane;
  /** Whether a barrier lies between two of them. */
  readonly crosses: Crosses;
  /** Doors of each building. */
  readonly weight: readonly number[];
  /** The block face that each building lies on. */
  readonly face: ArrayLike<number>;
  /** The buildings nearest to each. */
  readonly near: readonly Int32Array[];
}

/** Meters that parting a block face counts as: two teams meet on the same pavement. */
const partedFace = 60;

/** A turf's buildings of one face. */
type Piece = readonly number[];

interface Exchange {
  readonly from: number;
  readonly to: number;
  readonly given: Piece;
  readonly taken: Piece;
}

/**
 * Makes turfs shorter to walk by giving pieces of block faces to the turfs beside them, alone or for another piece, as
 * long as the turfs stay within their sizes. How long a turf is to walk is judged by its shortest tree.
 * @param turfs the buildings of each turf
 * @param enough asked before each turf: true ends the work early
 */
export function refine(
  turfs: readonly (readonly number[])[],
  ground: Ground,
  sizes: Sizes,
  enough: () => boolean = () => false,
): number[][] {
  const state = new Division(turfs, ground, sizes);
  const waiting = turfs.map((_, t) => t);
  const isWaiting = new Uint8Array(turfs.length).fill(1);
  for (let t = waiting.shift(); t !== undefined && !enough(); t = waiting.shift()) {
    isWaiting[t] = 0;
    for (const touched of state.improve(t)) {
      if (isWaiting[touched]) continue;
      isWaiting[touched] = 1;
      waiting.push(touched);
    }
  }
  return state.turfs;
}

class Division {
  readonly turfs: number[][];
  private readonly turfOf: Int32Array;
  private readonly doors: number[];
  private readonly lengths: number[];

  constructor(
    turfs: readonly (readonly number[])[],
    private readonly ground: Ground,
    private readonly sizes: Sizes,
  ) {
    this.turfs = turfs.map((turf) => [...turf]);
    this.turfOf = new Int32Array(ground.weight.length).fill(-1);
    this.turfs.forEach((turf, t) => {
      for (const building of turf) this.turfOf[building] = t;
    });
    this.doors = this.turfs.map((turf) => this.weightOf(turf));
    this.lengths = this.turfs.map((turf) => this.lengthOf(turf));
  }

  /** Makes the best exchange of a turf with one beside it, if any pays. @returns the turfs that changed */
  improve(turf: number): number[] {
    let best: Exchange | undefined;
    let most = 0.5;
    for (const other of this.beside(turf)) {
      for (const [given, taken] of this.offers(turf, other)) {
        const exchange = { from: turf, to: other, given, taken };
        const won = this.wonBy(exchange, most);
        if (won <= most) continue;
        most = won;
        best = exchange;
      }
    }
    if (!best) return [];
    this.make(best);
    return [best.from, best.to];
  }

  /** Turfs with a building near to one of this turf's. */
  private beside(turf: number): Set<number> {
    const others = new Set<number>();
    for (const building of this.turfs[turf] as number[])
      for (const near of this.ground.near[building] as Int32Array) others.add(this.turfOf[near] as number);
    others.delete(turf);
    return others;
  }

  /** Pieces that two turfs could give each other: any for nothing, whole ones for whole ones. */
  private offers(turf: number, other: number): [given: Piece, taken: Piece][] {
    const [ours, theirs] = [this.pieces(turf, other), this.pieces(other, turf)];
    const alone: [Piece, Piece][] = [
      ...ours.flat().map((one): [Piece, Piece] => [one, []]),
      ...theirs.flat().map((one): [Piece, Piece] => [[], one]),
    ];
    const swaps = ours.flatMap(([one]) =>
      theirs
        .filter(([two]) => !this.areOfOneFace(one as Piece, two as Piece))
        .map(([two]): [Piece, Piece] => [one as Piece, two as Piece]),
    );
    return [...alone, ...swaps];
  }

  private areOfOneFace([one]: Piece, [two]: Piece): boolean {
    const { face } = this.ground;
    return face[one as number] === face[two as number];
  }

  /** What a turf could give to another: pieces of faces that lie beside it, whole or from one of their ends on. */
  private pieces(turf: number, other: number): Piece[][] {
    const { face, near } = this.ground;
    const touching = new Set<number>();
    for (const building of this.turfs[turf] as number[])
      if ((near[building] as Int32Array).some((one) => this.turfOf[one] === other))
        touching.add(face[building] as number);
    return [...touching].map((one) => {
      const whole = (this.turfs[turf] as number[]).filter((building) => face[building] === one);
      const parts = [2, 5].filter((count) => count < whole.length);
      return [whole, ...parts.flatMap((count) => [whole.slice(0, count), whole.slice(-count)])];
    });
  }

  /** Meters that an exchange saves; less than `least` at once when the turfs' sizes forbid it. */
  private wonBy({ from, to, given, taken }: Exchange, least: number): number {
    const shift = this.weightOf(given) - this.weightOf(taken);
    const [one, two] = [(this.doors[from] as number) - shift, (this.doors[to] as number) + shift];
    const { least: fewest, most } = this.sizes;
    const fits = (now: number, before: number) =>
      (now >= fewest && now <= most) || Math.abs(now - this.sizes.target) < Math.abs(before - this.sizes.target);
    if (!fits(one, this.doors[from] as number) || !fits(two, this.doors[to] as number)) return -Infinity;
    const before =
      (this.lengths[from] as number) +
      (this.lengths[to] as number) -
      this.parted(given, from, to) -
      this.parted(taken, to, from);
    const first = this.lengthOf(this.without(from, given, taken));
    if (before - first <= least) return -Infinity;
    return before - first - this.lengthOf(this.without(to, taken, given));
  }

  /** Meters lost by parting the face of a piece that goes to another turf; below 0 when it comes together there. */
  private parted(piece: Piece, from: number, to: number): number {
    const first = piece[0];
    if (first === undefined) return 0;
    const { face } = this.ground;
    const on = (turf: number) =>
      (this.turfs[turf] as number[]).filter((building) => face[building] === face[first]).length;
    return partedFace * ((on(from) > piece.length ? 1 : 0) - (on(to) > 0 ? 1 : 0));
  }

  private without(turf: number, given: Piece, taken: Piece): number[] {
    return [...(this.turfs[turf] as number[]).filter((building) => !given.includes(building)), ...taken];
  }

  private make({ from, to, given, taken }: Exchange): void {
    const [one, two] = [this.without(from, given, taken), this.without(to, taken, given)];
    for (const [turf, buildings] of [
      [from, one],
      [to, two],
    ] as const) {
      this.turfs[turf] = buildings;
      for (const building of buildings) this.turfOf[building] = turf;
      this.doors[turf] = this.weightOf(buildings);
      this.lengths[turf] = this.lengthOf(buildings);
    }
  }

  private lengthOf(buildings: readonly number[]): number {
    return treeLength(buildings, this.ground.plane, this.ground.crosses);
  }

  private weightOf(buildings: readonly number[]): number {
    return buildings.reduce((sum, building) => sum + (this.ground.weight[building] as number), 0);
  }
}
