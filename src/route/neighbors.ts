import type { Plane } from './meters';

/**
 * The points worth trying next to each point: the two nearest in each quadrant and the nearest few besides. Plain
 * nearest lists fail on points strung along streets, where everything near lies on one line; quadrants look across.
 * @returns for each point its neighbors' indexes, nearest first
 */
export function neighbors({ x, y }: Plane, perQuadrant = 2, besides = 4): Int32Array[] {
  const grid = gridOf({ x, y });
  return Array.from(x, (_, i) => {
    const quadrants: Found[][] = [[], [], [], []];
    const nearest: Found[] = [];
    grid.around(i, (ring, reach) => {
      for (const j of ring) {
        const dx = (x[j] as number) - (x[i] as number);
        const dy = (y[j] as number) - (y[i] as number);
        const found = { j, far: Math.hypot(dx, dy) };
        keep(quadrants[(dx >= 0 ? 1 : 0) + (dy >= 0 ? 2 : 0)] as Found[], found, perQuadrant);
        keep(nearest, found, besides);
      }
      const settled = (list: Found[], size: number) => list.length === size && (list[size - 1] as Found).far <= reach;
      return (
        settled(nearest, besides) && (reach > grid.farEnough || quadrants.every((list) => settled(list, perQuadrant)))
      );
    });
    const all = new Map<number, number>();
    for (const { j, far } of [...nearest, ...quadrants.flat()]) all.set(j, far);
    return Int32Array.from([...all].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([j]) => j));
  });
}

interface Found {
  readonly j: number;
  readonly far: number;
}

/** Keeps the `size` nearest, nearest first. */
function keep(list: Found[], found: Found, size: number): void {
  let at = list.length;
  while (at > 0 && (list[at - 1] as Found).far > found.far) at--;
  if (at >= size) return;
  list.splice(at, 0, found);
  if (list.length > size) list.pop();
}

interface Grid {
  /** Beyond this many meters a quadrant is taken to be empty. */
  readonly farEnough: number;
  /**
   * Visits the points around a point in square rings of cells, nearest ring first, the point itself left out, until
   * `visit` returns true or all points were seen. `reach`: every point within so many meters has been seen.
   */
  around(i: number, visit: (ring: number[], reach: number) => boolean): void;
}

function gridOf({ x, y }: Plane): Grid {
  const left = x.reduce((a, b) => Math.min(a, b), Infinity);
  const low = y.reduce((a, b) => Math.min(a, b), Infinity);
  const width = x.reduce((a, b) => Math.max(a, b), -Infinity) - left;
  const height = y.reduce((a, b) => Math.max(a, b), -Infinity) - low;
  const cell = Math.max(Math.sqrt((width * height * 2) / x.length), ((width + height) * 2) / x.length, 0.01);
  const columns = Math.floor(width / cell) + 1;
  const rows = Math.floor(height / cell) + 1;
  const cells = new Map<number, number[]>();
  const column = (i: number) => Math.floor(((x[i] as number) - left) / cell);
  const row = (i: number) => Math.floor(((y[i] as number) - low) / cell);
  for (let i = 0; i < x.length; i++) {
    const key = row(i) * columns + column(i);
    const list = cells.get(key);
    if (list) list.push(i);
    else cells.set(key, [i]);
  }
  const around: Grid['around'] = (i, visit) => {
    const c = column(i);
    const r = row(i);
    for (let k = 0; k <= Math.max(columns, rows); k++) {
      const ring: number[] = [];
      const gather = (cc: number, rr: number) => {
        if (cc < 0 || cc >= columns) return;
        for (const j of cells.get(rr * columns + cc) ?? []) if (j !== i) ring.push(j);
      };
      for (let rr = Math.max(0, r - k); rr <= Math.min(rows - 1, r + k); rr++) {
        if (Math.abs(rr - r) === k)
          for (let cc = Math.max(0, c - k); cc <= Math.min(columns - 1, c + k); cc++) gather(cc, rr);
        else {
          gather(c - k, rr);
          gather(c + k, rr);
        }
      }
      if (visit(ring, k * cell)) return;
    }
  };
  return { farEnough: cell * 8, around };
}
