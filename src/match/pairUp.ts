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
const rounds = 20;

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
  const reach = needs.map(({ fixed }, r) => (fixed === undefined ? nearest(helpers.length, r, options) : noReach));
  for (let round = 0; ; round++) {
    const flow = new Flow(needs, helpers, options, reach);
    for (const r of order) flow.serve(r);
    const found = round < rounds ? flow.cheaperOptions() : [];
    if (found.length === 0) return flow.pairing();
    for (const { need, helper } of found) add(reach[need] as Reach, helper, options.cost(need, helper));
  }
}

/** The helpers that are looked at for a need, and what each costs. */
interface Reach {
  readonly helpers: number[];
  readonly costs: number[];
  /** No helper that was left out costs less; Infinity when none was. */
  readonly beyond: number;
}

const noReach: Reach = { helpers: [], costs: [], beyond: Infinity };

function add({ helpers, costs }: Reach, helper: number, cost: number): void {
  helpers.push(helper);
  costs.push(cost);
}

function nearest(count: number, need: number, { cost }: PairingOptions): Reach {
  const helpers: number[] = [];
  const costs: number[] = [];
  let isWhole = true;
  for (let helper = 0; helper < count; helper++) {
    const far = cost(need, helper);
    if (far === Infinity) continue;
    if (costs.length === firstOptions) {
      isWhole = false;
      if (far >= (costs[firstOptions - 1] as number)) continue;
      costs.pop();
      helpers.pop();
    }
    let at = costs.length;
    while (at > 0 && (costs[at - 1] as number) > far) at--;
    costs.splice(at, 0, far);
    helpers.splice(at, 0, helper);
  }
  return { helpers, costs, beyond: isWhole ? Infinity : (costs[costs.length - 1] as number) };
}

const nobody = -1;
/** Less than anybody walks, more than rounding loses. */
const tiny = 1e-7;

class Flow {
  private readonly helperOf: Int32Array;
  private readonly tasks: number[][];
  /** What each need costs now. */
  private readonly paid: Float64Array;
  /** What one more task of each helper is worth, as the shortest paths so far say. */
  private readonly price: Float64Array;
  private readonly far: Float64Array;
  /** The task that is moved to reach a helper; it lies with another one until then. */
  private readonly via: Int32Array;
  private readonly unserved: number;

  constructor(
    private readonly needs: readonly Need[],
    private readonly helpers: readonly Helper[],
    private readonly options: PairingOptions,
    private readonly reach: readonly Reach[],
  ) {
    this.helperOf = new Int32Array(needs.length).fill(nobody);
    this.tasks = helpers.map(() => []);
    this.paid = new Float64Array(needs.length);
    this.price = new Float64Array(helpers.length);
    this.far = new Float64Array(helpers.length).fill(Infinity);
    this.via = new Int32Array(helpers.length);
    this.unserved = 1e7;
    needs.forEach(({ fixed }, r) => {
      if (fixed !== undefined) this.give(r, fixed);
    });
  }

  /** Finds the cheapest way to serve one need more, others changing their helper for it where that pays. */
  serve(need: number): void {
    if ((this.needs[need] as Need).fixed !== undefined) return;
    const { far, via, price } = this;
    const touched: number[] = [];
    const queue = new LeastFirst();
    const isDone = new Set<number>();
    const reachFrom = (task: number, base: number) => {
      const { helpers, costs } = this.reach[task] as Reach;
      for (let k = 0; k < helpers.length; k++) {
        const helper = helpers[k] as number;
        const through = base + (costs[k] as number) - (price[helper] as number);
        if (isDone.has(helper) || through >= (far[helper] as number)) continue;
        if (far[helper] === Infinity) touched.push(helper);
        far[helper] = through;
        via[helper] = task;
        queue.add(helper, through);
      }
    };
    reachFrom(need, 0);
    let end = { cost: this.without(need), helper: nobody, leaves: need };
    for (let next = queue.take(); next && next.key < end.cost; next = queue.take()) {
      const helper = next.item;
      if (isDone.has(helper)) continue;
      isDone.add(helper);
      const base = next.key + (price[helper] as number);
      if (this.hasRoom(helper) && base + this.load(helper) < end.cost)
        end = { cost: base + this.load(helper), helper, leaves: nobody };
      for (const task of this.tasks[helper] as number[]) {
        if ((this.needs[task] as Need).fixed !== undefined) continue;
        const freed = base - (this.paid[task] as number);
        if (freed + this.without(task) < end.cost) end = { cost: freed + this.without(task), helper, leaves: task };
        reachFrom(task, freed);
      }
    }
    for (const helper of touched) {
      price[helper] = (price[helper] as number) + Math.min(0, (far[helper] as number) - end.cost);
      far[helper] = Infinity;
    }
    if (end.helper !== nobody) this.move(need, end.helper, end.leaves);
  }

  /** Pairings that were not looked at and would pay by the prices, of which none is above 0. */
  cheaperOptions(): { need: number; helper: number }[] {
    const { price, helperOf } = this;
    return this.needs.flatMap(({ fixed }, need) => {
      if (fixed !== undefined) return [];
      const now = helperOf[need] as number;
      const paid = now === nobody ? this.without(need) : (this.paid[need] as number) - (price[now] as number);
      const { beyond, helpers } = this.reach[need] as Reach;
      if (beyond >= paid - tiny) return [];
      const known = new Set(helpers);
      const found: { need: number; helper: number }[] = [];
      for (let helper = 0; helper < this.helpers.length; helper++) {
        if (this.options.cost(need, helper) - (price[helper] as number) < paid - tiny && !known.has(helper))
          found.push({ need, helper });
      }
      return found;
    });
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
      this.give(task, helper);
      if (task === need) return;
      helper = before;
    }
  }
  private give(task: number, helper: number): void {
    this.helperOf[task] = helper;
    this.paid[task] = this.options.cost(task, helper);
    (this.tasks[helper] as number[]).push(task);
  }
  private take(task: number): void {
    const tasks = this.tasks[this.helperOf[task] as number] as number[];
    tasks.splice(tasks.indexOf(task), 1);
    this.helperOf[task] = nobody;
  }

  private hasRoom(helper: number): boolean {
    return (this.tasks[helper] as number[]).length < (this.helpers[helper] as Helper).capacity;
  }
  /** What one task more costs: a step more than the one before. */
  private load(helper: number): number {
    return this.options.loadStep * ((this.helpers[helper] as Helper).load + (this.tasks[helper] as number[]).length);
  }
  private without(need: number): number {
    return this.unserved * (1 + (this.needs[need] as Need).urgency);
  }
}
