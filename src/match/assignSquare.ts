export interface Assignment {
  /** The column of each row. */
  readonly columns: Int32Array;
  readonly cost: number;
}

/**
 * Gives each row a column of its own so that the costs add up to the least: column reduction, augmenting row reduction
 * and shortest augmenting paths (Jonker & Volgenant, A Shortest Augmenting Path Algorithm for Dense and Sparse Linear
 * Assignment Problems, 1987).
 * @param costs of row i and column j at `i * n + j`, finite
 */
export function assignSquare(n: number, costs: ArrayLike<number>): Assignment {
  const table = new Table(n, costs);
  table.reduceColumns();
  let free = table.freeRows();
  for (let pass = 0; pass < 2 && free.length > 0; pass++) free = table.reduceRows(free);
  for (const row of free) table.augment(row);
  let cost = 0;
  for (let i = 0; i < n; i++) cost += costs[i * n + (table.columnOf[i] as number)] as number;
  return { columns: table.columnOf, cost };
}

class Table {
  readonly columnOf: Int32Array;
  private readonly rowOf: Int32Array;
  /** What each column is worth; no row can gain by changing to another. */
  private readonly price: Float64Array;
  /** For the search: what it costs to reach each column, from which row, and the columns in order. */
  private readonly far: Float64Array;
  private readonly from: Int32Array;
  private readonly order: Int32Array;

  constructor(
    private readonly n: number,
    private readonly costs: ArrayLike<number>,
  ) {
    this.columnOf = new Int32Array(n).fill(-1);
    this.rowOf = new Int32Array(n).fill(-1);
    this.price = new Float64Array(n);
    this.far = new Float64Array(n);
    this.from = new Int32Array(n);
    this.order = new Int32Array(n);
  }

  /** Each column goes to the row that asks least for it, if that row has none yet. */
  reduceColumns(): void {
    const { n, costs, price, columnOf, rowOf } = this;
    const cheapest = new Int32Array(n);
    price.fill(Infinity);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const cost = costs[i * n + j] as number;
        if (cost >= (price[j] as number)) continue;
        price[j] = cost;
        cheapest[j] = i;
      }
    for (let j = n - 1; j >= 0; j--) {
      const row = cheapest[j] as number;
      if (columnOf[row] !== -1) continue;
      columnOf[row] = j;
      rowOf[j] = row;
    }
  }

  freeRows(): number[] {
    return [...this.columnOf.keys()].filter((i) => this.columnOf[i] === -1);
  }

  /** Each free row takes its best column, from another row too, and lowers that column's price by what it prefers it. */
  reduceRows(free: readonly number[]): number[] {
    const { n, costs, price, columnOf, rowOf } = this;
    const waiting = [...free].reverse();
    const still: number[] = [];
    for (let turns = 0; waiting.length > 0; turns++) {
      const i = waiting.pop() as number;
      let [best, second] = [Infinity, Infinity];
      let [at, next] = [-1, -1];
      for (let j = 0; j < n; j++) {
        const reduced = (costs[i * n + j] as number) - (price[j] as number);
        if (reduced >= second) continue;
        if (reduced >= best) {
          second = reduced;
          next = j;
        } else {
          second = best;
          next = at;
          best = reduced;
          at = j;
        }
      }
      let other = rowOf[at] as number;
      const isCheaper = best < second;
      if (isCheaper) price[at] = (price[at] as number) - (second - best);
      else if (other >= 0 && next >= 0) {
        at = next;
        other = rowOf[at] as number;
      }
      columnOf[i] = at;
      rowOf[at] = i;
      if (other < 0) continue;
      columnOf[other] = -1;
      if (isCheaper && turns < 4 * n && second - best > 1e-12) waiting.push(other);
      else still.push(other);
    }
    return still;
  }

  /** Finds the cheapest way to free a column for a row, each row on it changing to another column. */
  augment(free: number): void {
    const { end, least, ready } = this.search(free);
    const { price, far, order, rowOf, columnOf, from } = this;
    for (let k = 0; k < ready; k++) {
      const j = order[k] as number;
      price[j] = (price[j] as number) + (far[j] as number) - least;
    }
    for (let j = end; ; ) {
      const row = from[j] as number;
      rowOf[j] = row;
      const before = columnOf[row] as number;
      columnOf[row] = j;
      if (row === free) return;
      j = before;
    }
  }

  /**
   * Columns in the order of what it costs to reach them (Dijkstra, 1959): in `order` those before `ready` are done,
   * those from there to `level` cost the least of the rest and wait.
   */
  private search(free: number): { end: number; least: number; ready: number } {
    const { n, costs, price, rowOf, far, from, order } = this;
    for (let j = 0; j < n; j++) {
      far[j] = (costs[free * n + j] as number) - (price[j] as number);
      from[j] = free;
      order[j] = j;
    }
    let least = 0;
    let ready = 0;
    for (let low = 0, level = 0; ; ) {
      if (low === level) {
        ready = low;
        least = Infinity;
        for (let k = low; k < n; k++) {
          const cost = far[order[k] as number] as number;
          if (cost > least) continue;
          if (cost < least) level = low;
          least = cost;
          this.swap(k, level++);
        }
        for (let k = low; k < level; k++)
          if ((rowOf[order[k] as number] as number) < 0) return { end: order[k] as number, least, ready };
      }
      const reached = order[low++] as number;
      const row = rowOf[reached] as number;
      const base = least - (costs[row * n + reached] as number) + (price[reached] as number);
      for (let k = level; k < n; k++) {
        const j = order[k] as number;
        const cost = base + (costs[row * n + j] as number) - (price[j] as number);
        if (cost >= (far[j] as number)) continue;
        far[j] = cost;
        from[j] = row;
        if (cost > least) continue;
        if ((rowOf[j] as number) < 0) return { end: j, least, ready };
        this.swap(k, level++);
      }
    }
  }

  private swap(k: number, m: number): void {
    const j = this.order[k] as number;
    this.order[k] = this.order[m] as number;
    this.order[m] = j;
  }
}
