import { LeastFirst } from './leastFirst';

/** What waits for somebody. */
export interface Need {
  /** How much sooner than others it is served; 0 for the least. A whole step outweighs every distance. */
  readonly urgency: number;
  /** The helper that a person has chosen; that pairing stays. */
  readonly fixed?: number | undefined;
}

/** Who could do it. */
export interface Helper {
  /** How many more they can take now. */
  readonly capacity: number;
  /** How many they have already. */
  readonly load: number;
}

export interface PairingOptions {
  /** What it costs that a helper does it, such as miles; Infinity when they may not. */
  readonly cost: (need: number, helper: number) => number;
  /** What the second task of a helper costs more than the first, the third more than the second, and so on. */
  readonly loadStep: number;
  /** In [0, 1): decides between equals. */
  readonly random: () => number;
}

export interface Pairing {
  /** The helper of each need; -1 when nobody can do it or all are busy. */
  readonly helperOf: Int32Array;
  /** Of all pairings, without what load costs. */
  readonly cost: number;
}

/** Helpers that are looked at first for each need; more when the prices say that it would pay. */
const firstOptions = 15;

/**
 * Pairs needs with helpers so that, by urgency, the most needs are served, and then distance and the convex cost of
 * load add up to the least: a min-cost flow by successive shortest paths with prices (Ahuja, Magnanti & Orlin, Network
 * Flows, 1993). It begins with the nearest helpers of each need and takes in others until none can better it, so the
 * result is the optimum over all.
 */
export function pairUp(needs: readonly Need[], helpers: readonly Helper[], options: PairingOptions): Pairing {
  const shuffled = needs.map((_, r) => ({ r, turn: options.random() }));
  const order = shuffled
    .sort((a, b) => (needs[b.r] as Need).urgency - (needs[a.r] as Need).urgency || a.turn - b.turn)
    .map(({ r }) => r);
  const reach = needs.map(({ fixed }, r) => (fixed === undefined ? reachOf(helpers.length, r, options) : noReach()));
  for (;;) {
    const flow = new Flow(needs, helpers, options, reach);
    for (const r of order) flow.serve(r);
    if (!flow.looksFarther()) return flow.pairing();
  }
}

/** All helpers that may serve a need, the cheapest first. */
interface Reach {
  readonly helpers: Int32Array;
  readonly costs: Float64Array;
  /** So many of them are looked at, from the first on. */
  looked: number;
}

const noReach = (): Reach => ({ helpers: new Int32Array(0), costs: new Float64Array(0), looked: 0 });

function reachOf(count: number, need: number, { cost }: PairingOptions): Reach {
  const able: { helper: number; far: number }[] = [];
  for (let helper = 0; helper < count; helper++) {
    const far = cost(need, helper);
    if (far !== Infinity) able.push({ helper, far });
  }
  able.sort((a, b) => a.far - b.far || a.helper - b.helper);
  return {
    helpers: Int32Array.from(able, ({ helper }) => helper),
    costs: Float64Array.from(able, ({ far }) => far),
    looked: Math.min(firstOptions, able.length),
  };
}

const nobody = -1;
/** What it costs to leave a need, for each step of urgency: more than all ways together. */
const leaving = 1e7;
/** Less than anybody walks, more than rounding loses. */
const tiny = 1e-7;

class Flow {
  private readonly helperOf: Int32Array;
  /** What each need costs now, and what leaving it costs. */
  private readonly paid: Float64Array;
  private readonly unserved: Float64Array;
  private readonly isFixed: Uint8Array;
  /** The tasks of a helper as a chain: its first, and after each the next. */
  private readonly firstTask: Int32Array;
  private readonly nextTask: Int32Array;
  private readonly room: Int32Array;
  /** What one task more costs each helper, without the way. */
  private readonly load: Float64Array;
  /** What one more task of each helper is worth, as the shortest paths so far say; never above 0. */
  private readonly price: Float64Array;
  private readonly far: Float64Array;
  /** The task that is moved to reach a helper; it lies with another one until then. */
  private readonly via: Int32Array;
  private readonly isDone: Uint8Array;
  private readonly touched: number[] = [];
  private readonly queue = new LeastFirst();

  constructor(
    needs: readonly Need[],
    helpers: readonly Helper[],
    private readonly options: PairingOptions,
    private readonly reach: readonly Reach[],
  ) {
    this.helperOf = new Int32Array(needs.length).fill(nobody);
    this.paid = new Float64Array(needs.length);
    this.unserved = Float64Array.from(needs, ({ urgency }) => leaving * (1 + urgency));
    this.isFixed = Uint8Array.from(needs, ({ fixed }) => (fixed === undefined ? 0 : 1));
    this.firstTask = new Int32Array(helpers.length).fill(-1);
    this.nextTask = new Int32Array(needs.length).fill(-1);
    this.room = Int32Array.from(helpers, ({ capacity }) => capacity);
    this.load = Float64Array.from(helpers, ({ load }) => load * options.loadStep);
    this.price = new Float64Array(helpers.length);
    this.far = new Float64Array(helpers.length).fill(Infinity);
    this.via = new Int32Array(helpers.length);
    this.isDone = new Uint8Array(helpers.length);
    needs.forEach(({ fixed }, r) => {
      if (fixed !== undefined) this.give(r, fixed, options.cost(r, fixed));
    });
  }

  /** Finds the cheapest way to serve one need more, others changing their helper for it where that pays. */
  serve(need: number): void {
    if (this.isFixed[need]) return;
    const { queue } = this;
    let cost = this.unserved[need] as number;
    let end = nobody;
    let leaves = need;
    this.reachFrom(need, 0, cost);
    for (let helper = queue.take(); helper !== undefined && queue.key < cost; helper = queue.take()) {
      if (this.isDone[helper]) continue;
      this.isDone[helper] = 1;
      const base = queue.key + (this.price[helper] as number);
      const loaded = base + (this.load[helper] as number);
      if ((this.room[helper] as number) > 0 && loaded < cost) {
        cost = loaded;
        end = helper;
        leaves = nobody;
      }
      for (let task = this.firstTask[helper] as number; task >= 0; task = this.nextTask[task] as number) {
        if (this.isFixed[task]) continue;
        const freed = base - (this.paid[task] as number);
        const left = freed + (this.unserved[task] as number);
        if (left < cost) {
          cost = left;
          end = helper;
          leaves = task;
        }
        this.reachFrom(task, freed, cost);
      }
    }
    this.settlePrices(cost);
    if (end !== nobody) this.move(need, end, leaves);
  }

  /** The helpers that a task could go to, when it is moved for what `base` costs so far. */
  private reachFrom(task: number, base: number, most: number): void {
    const { far, via, price, isDone } = this;
    const { helpers, costs, looked } = this.reach[task] as Reach;
    for (let k = 0; k < looked; k++) {
      const direct = base + (costs[k] as number);
      if (direct >= most) return;
      const helper = helpers[k] as number;
      const through = direct - (price[helper] as number);
      if (isDone[helper] || through >= (far[helper] as number) || through >= most) continue;
      if (far[helper] === Infinity) this.touched.push(helper);
      far[helper] = through;
      via[helper] = task;
      this.queue.add(helper, through);
    }
  }

  private settlePrices(cost: number): void {
    const { price, far, isDone, touched } = this;
    for (const helper of touched) {
      price[helper] = (price[helper] as number) + Math.min(0, (far[helper] as number) - cost);
      far[helper] = Infinity;
      isDone[helper] = 0;
    }
    touched.length = 0;
    this.queue.clear();
  }

  /**
   * Takes in the helpers that were not looked at and would pay by the prices, of which none is above 0; and those who
   * are nearer than they. @returns whether there were any
   */
  looksFarther(): boolean {
    let isAny = false;
    this.reach.forEach((reach, need) => {
      const now = this.helperOf[need] as number;
      const paid =
        now === nobody ? (this.unserved[need] as number) : (this.paid[need] as number) - (this.price[now] as number);
      for (let k = reach.looked; k < reach.costs.length && (reach.costs[k] as number) < paid - tiny; k++) {
        if ((reach.costs[k] as number) - (this.price[reach.helpers[k] as number] as number) >= paid - tiny) continue;
        reach.looked = k + 1;
        isAny = true;
      }
    });
    return isAny;
  }

  pairing(): Pairing {
    let cost = 0;
    this.helperOf.forEach((helper, r) => {
      if (helper !== nobody) cost += this.paid[r] as number;
    });
    return { helperOf: this.helperOf, cost };
  }

  /** Along the path that `via` tells, from its end back to the need that came new. */
  private move(need: number, end: number, leaves: number): void {
    if (leaves !== nobody) this.take(leaves);
    for (let helper = end; ; ) {
      const task = this.via[helper] as number;
      const before = this.helperOf[task] as number;
      if (before !== nobody) this.take(task);
      this.give(task, helper, this.options.cost(task, helper));
      if (task === need) return;
      helper = before;
    }
  }
  private give(task: number, helper: number, cost: number): void {
    this.helperOf[task] = helper;
    this.paid[task] = cost;
    this.nextTask[task] = this.firstTask[helper] as number;
    this.firstTask[helper] = task;
    this.room[helper] = (this.room[helper] as number) - 1;
    this.load[helper] = (this.load[helper] as number) + this.options.loadStep;
  }
  private take(task: number): void {
    const helper = this.helperOf[task] as number;
    let before = -1;
    for (let at = this.firstTask[helper] as number; at !== task; at = this.nextTask[at] as number) before = at;
    const next = this.nextTask[task] as number;
    if (before < 0) this.firstTask[helper] = next;
    else this.nextTask[before] = next;
    this.helperOf[task] = nobody;
    this.room[helper] = (this.room[helper] as number) + 1;
    this.load[helper] = (this.load[helper] as number) - this.options.loadStep;
  }
}
