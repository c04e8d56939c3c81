import fc from 'fast-check';
import { crossingsOf } from '../../src/turf/barriers';

type Point = [x: number, y: number];
const plane = (points: readonly Point[]) => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
});

/** Where two ways meet, reckoned along each: both between its ends. Those that only touch are left out. */
function meet([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point, [dx, dy]: Point): boolean | undefined {
  const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (turn === 0) return undefined;
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn;
  const across = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn;
  if ([along, across].some((one) => Math.abs(one) < 1e-9 || Math.abs(one - 1) < 1e-9)) return undefined;
  return along > 0 && along < 1 && across > 0 && across < 1;
}

const anywhere = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));

test('a way crosses a barrier where the two lines meet, and nowhere else', () => {
  fc.assert(
    fc.property(anywhere, anywhere, fc.array(anywhere, { minLength: 2, maxLength: 6 }), (a, b, line) => {
      const pieces = line.slice(1).map((end, k) => meet(a, b, line[k] as Point, end));
      fc.pre(pieces.every((one) => one !== undefined));
      expect(crossingsOf(plane([a, b]), [plane(line)])(0, 1)).toBe(pieces.includes(true));
    }),
    { numRuns: 1000 },
  );
});

test('the same both ways, and never without barriers', () => {
  fc.assert(
    fc.property(anywhere, anywhere, fc.array(anywhere, { minLength: 2, maxLength: 6 }), (a, b, line) => {
      const crosses = crossingsOf(plane([a, b]), [plane(line)]);
      expect(crosses(0, 1)).toBe(crosses(1, 0));
      expect(crossingsOf(plane([a, b]), [])(0, 1)).toBe(false);
    }),
  );
});
