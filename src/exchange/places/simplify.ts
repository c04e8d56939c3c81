import { flat, toSegment } from './ground';
import type { Ring } from './shape';

/**
 * A ring with fewer corners (Ramer, Douglas and Peucker): none of those left out lies farther than `meters` from the
 * edge that takes its place. Three corners always stay.
 */
export function simplified(ring: Ring, meters: number): Ring {
  if (ring.length <= 4) return ring;
  const { x, y } = flat(ring);
  const last = ring.length - 1;
  const far = farthest(1, last - 1, (i) => Math.hypot(x[i] as number, y[i] as number)).at;
  const off = (a: number, b: number) => (i: number) =>
    toSegment(
      (x[a] as number) - (x[i] as number),
      (y[a] as number) - (y[i] as number),
      (x[b] as number) - (x[i] as number),
      (y[b] as number) - (y[i] as number),
    );
  const kept = new Set([0, far, last]);
  const stretches: [number, number][] = [
    [0, far],
    [far, last],
  ];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [a, b] = stretch;
    const worst = farthest(a + 1, b - 1, off(a, b));
    if (worst.distance <= meters) continue;
    kept.add(worst.at);
    stretches.push([a, worst.at], [worst.at, b]);
  }
  if (kept.size < 4) kept.add(third(far, last, off(0, far)));
  return [...kept].sort((a, b) => a - b).map((i) => ring[i] as Ring[number]);
}

/** The corner that lies farthest from the line between the two that are kept: without it there would be no inside. */
function third(far: number, last: number, off: (i: number) => number): number {
  const before = farthest(1, far - 1, off);
  const after = farthest(far + 1, last - 1, off);
  return before.distance >= after.distance ? before.at : after.at;
}

function farthest(from: number, to: number, distanceOf: (i: number) => number): { at: number; distance: number } {
  let at = from;
  let distance = -1;
  for (let i = from; i <= to; i += 1) {
    const one = distanceOf(i);
    if (one > distance) {
      distance = one;
      at = i;
    }
  }
  return { at, distance };
}
