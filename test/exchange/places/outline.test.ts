import fc from 'fast-check';
import { metersToEdge } from '../../../src/exchange/places/ground';
import { outlineText, readOutline } from '../../../src/exchange/places/outline';
import type { Point, Ring } from '../../../src/exchange/places/shape';
import { simplified } from '../../../src/exchange/places/simplify';

/** A ragged coast: a circle with a radius that wanders, by a seed. */
function coast(corners: number, seed: number, [lon, lat]: Point = [-77, 38.8], degrees = 0.02): Ring {
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const ring = Array.from({ length: corners }, (_, i): Point => {
    const turn = (2 * Math.PI * i) / corners;
    const radius = degrees * (0.7 + 0.3 * next());
    return [lon + radius * Math.cos(turn) * 1.2, lat + radius * Math.sin(turn)];
  });
  return [...ring, ring[0] as Point];
}

const edges = (ring: Ring) => ring.slice(1).map((end, i) => [ring[i] as Point, end] as const);
const farFrom = (point: Point, ring: Ring) =>
  edges(ring).reduce((low, [a, b]) => Math.min(low, metersToEdge(point, a, b)), Number.POSITIVE_INFINITY);
/** Corners and middles of a ring's edges. */
const along = (ring: Ring) => edges(ring).flatMap(([a, b]): Point[] => [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]]);

describe('a simplified outline', () => {
  test('lies nowhere farther from the true one than its tolerance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 120 }),
        fc.nat(1e6),
        fc.double({ min: 0, max: 9000, noNaN: true }),
        (n, seed, meters) => {
          const ring = coast(n, seed);
          const fewer = simplified(ring, meters);
          for (const point of ring) expect(farFrom(point, fewer)).toBeLessThanOrEqual(meters * 1.001 + 1e-6);
          expect(new Set(fewer.map(String)).size).toBeGreaterThanOrEqual(3);
          expect(fewer[0]).toEqual(fewer[fewer.length - 1]);
          for (const point of fewer) expect(ring).toContainEqual(point);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('leaves corners out that lie on a straight line', () => {
    const ring: Ring = [
      [0, 0],
      [0.5, 0],
      [1, 0],
      [1, 0.5],
      [1, 1],
      [0, 1],
      [0, 0.25],
      [0, 0],
    ];
    expect(simplified(ring, 0.01)).toHaveLength(5);
  });
});

describe('the outline of an area', () => {
  test('is kept exact to ten centimeters where a cell has room for it', () => {
    const ring = coast(800, 5);
    const outline = readOutline(outlineText([[ring]]));
    expect(outline?.tolerance).toBe(0.1);
    expect(outline?.coordinates[0]?.[0]).toHaveLength(801);
    for (const point of ring) expect(farFrom(point, outline?.coordinates[0]?.[0] as Ring)).toBeLessThan(0.1);
  });

  test.each([3_000, 30_000])('with %i corners is made coarser, within the tolerance that it tells', (corners) => {
    const land: Ring[] = [coast(corners, 7), coast(corners / 10, 9, [-77, 38.8], 0.005)];
    const text = outlineText([land]);
    expect(text.length).toBeLessThan(45_000);
    const { coordinates, tolerance = 0 } = readOutline(text) ?? {};
    expect(tolerance).toBeGreaterThan(0.1);
    expect(coordinates?.[0]).toHaveLength(2);
    land.forEach((ring, i) => {
      const kept = coordinates?.[0]?.[i] as Ring;
      for (const point of along(ring).filter((_, at) => at % 37 === 0))
        expect(farFrom(point, kept)).toBeLessThanOrEqual(tolerance);
    });
  });

  test('of a thousand islands leaves out those that are smaller than its tolerance, and never the largest', () => {
    const islands = Array.from({ length: 1500 }, (_, i) => [coast(12, i, [-77 + i / 1000, 38], 0.0002)]);
    const large = [coast(12, 3, [-79, 38], 0.002)];
    const { coordinates, tolerance } = readOutline(outlineText([...islands, large])) ?? {};
    expect(coordinates?.length).toBeLessThan(1500);
    expect(coordinates?.some(([ring]) => (ring?.[0]?.[0] ?? 0) < -78)).toBe(true);
    expect(tolerance).toBeLessThanOrEqual(64);
  });

  test('of islands that are all too small keeps one', () => {
    const islands = Array.from({ length: 4000 }, (_, i) => [coast(4, i, [-77 + i / 1000, 38], 0.00002)]);
    expect(readOutline(outlineText(islands))?.coordinates.length).toBeGreaterThan(0);
  });

  test.each([
    '',
    'around the church',
    '{',
    '{}',
    '{"type":"MultiPolygon"}',
    '{"type":"MultiPolygon","coordinates":[[[[1]]]]}',
  ])('that somebody typed over (%s) is none', (text) => expect(readOutline(text)).toBeUndefined());
});
