import type { Plane } from '../route/meters';
import { type Crosses, crossingMeters } from './barriers';

/** A gap that parts a turf into pieces, in meters, and what such a gap counts as besides. */
const gap = 115;
const gapCost = 200;

const far = new Float64Array(4096);
const left = new Int32Array(4096);
const from = new Int32Array(4096);

/**
 * The length of the shortest tree that joins some points (Prim, 1957), in meters, with a fine for each bond so long
 * that it parts them or crosses a barrier.
 */
export function treeLength(points: readonly number[], { x, y }: Plane, crosses: Crosses): number {
  let count = points.length;
  if (count > left.length) throw new Error(`${count} buildings are more than a turf can have`);
  for (let k = 0; k < count; k++) {
    left[k] = points[k] as number;
    from[k] = -1;
    far[k] = Infinity;
  }
  let length = 0;
  for (let at = 0; count > 1; ) {
    const point = left[at] as number;
    const [px, py] = [x[point] as number, y[point] as number];
    count--;
    left[at] = left[count] as number;
    far[at] = far[count] as number;
    from[at] = from[count] as number;
    let least = Infinity;
    for (let k = 0; k < count; k++) {
      const other = left[k] as number;
      const [dx, dy] = [(x[other] as number) - px, (y[other] as number) - py];
      const square = dx * dx + dy * dy;
      if (square < (far[k] as number)) {
        far[k] = square;
        from[k] = point;
      }
      if ((far[k] as number) >= least) continue;
      least = far[k] as number;
      at = k;
    }
    const bond = Math.sqrt(least);
    length += bond > gap ? bond + gapCost : bond;
    if (crosses(from[at] as number, left[at] as number)) length += crossingMeters;
  }
  return length;
}
