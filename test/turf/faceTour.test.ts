import fc from 'fast-check';
import { faceTour } from '../../src/turf/faceTour';
import { seeded } from '../seeded';

/** Faces between points: the first begins at point 0 and ends at point 1. */
function tour(points: readonly (readonly [number, number])[]) {
  const plane = { x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) };
  const meters = (i: number, j: number) =>
    Math.hypot((plane.x[i] as number) - (plane.x[j] as number), (plane.y[i] as number) - (plane.y[j] as number));
  const ends = Array.from({ length: points.length / 2 }, (_, face) => [2 * face, 2 * face + 1] as const);
  const toured = faceTour(ends, plane, meters, { random: seeded(1), kicks: 20 * ends.length });
  const walked = toured.flatMap(({ face, isTurned }) =>
    isTurned ? [2 * face + 1, 2 * face] : [2 * face, 2 * face + 1],
  );
  return { toured, meters: walked.slice(1).reduce((sum, point, k) => sum + meters(walked[k] as number, point), 0) };
}

test('long faces side by side are walked up one and down the next', () => {
  const { toured, meters } = tour(
    Array.from({ length: 24 }, (_, k) => [(k % 2) * 1000, Math.floor(k / 2) * 50] as const),
  );
  expect(meters).toBe(12 * 1000 + 11 * 50);
  toured.slice(1).forEach(({ isTurned }, k) => {
    expect(isTurned).not.toBe(toured[k]?.isTurned);
  });
});

test('every face is walked once', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }));
  const faces = fc.array(fc.tuple(point, point), { maxLength: 40 });
  fc.assert(
    fc.property(faces, (list) => {
      const { toured } = tour(list.flat());
      expect(toured.map(({ face }) => face).sort((a, b) => a - b)).toEqual([...list.keys()]);
    }),
  );
});
