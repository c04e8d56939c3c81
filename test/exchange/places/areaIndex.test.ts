import fc from 'fast-check';
import { areaIndex, type OutlinedArea } from '../../../src/exchange/places/areaIndex';
import { isInside } from '../../../src/exchange/places/inside';
import type { Point, Polygon, Ring } from '../../../src/exchange/places/shape';

const area = (id: string, ...coordinates: Polygon[]): OutlinedArea => ({
  id,
  outline: { type: 'MultiPolygon', coordinates, tolerance: 0.1 },
});
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const at = (lon: number, lat: number) => ({ lon, lat });

/** The slow plain way: the angle that a ring turns around a point, for points that are on no edge. */
function windsAround([lon, lat]: Point, ring: Ring): boolean {
  let turned = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] as Point;
    const [bx, by] = ring[i] as Point;
    let turn = Math.atan2(by - lat, bx - lon) - Math.atan2(ay - lat, ax - lon);
    if (turn > Math.PI) turn -= 2 * Math.PI;
    if (turn < -Math.PI) turn += 2 * Math.PI;
    turned += turn;
  }
  return Math.abs(Math.round(turned / (2 * Math.PI))) % 2 === 1;
}

const corner = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([x, y]): Point => [x, y]);
const ring = fc
  .uniqueArray(corner, { minLength: 3, maxLength: 9, selector: String })
  .map((points): Ring => [...points, points[0] as Point]);
/** Never on an edge's corner, hardly ever on an edge. */
const somewhere = fc
  .tuple(fc.integer({ min: -100, max: 4100 }), fc.integer({ min: -100, max: 4100 }))
  .map(([x, y]): Point => [x / 100 + 0.00311, y / 100 + 0.00173]);

describe('the area that a place lies in', () => {
  test('is the same that turning around it tells, for any outline, even one that crosses itself', () => {
    fc.assert(
      fc.property(
        fc.array(ring, { minLength: 1, maxLength: 3 }),
        fc.array(somewhere, { maxLength: 20 }),
        (rings, points) => {
          const find = areaIndex([area('A', rings)]);
          for (const point of points) {
            const odd = rings.filter((one) => windsAround(point, one)).length % 2 === 1;
            expect(isInside(point, [rings])).toBe(odd);
            expect(find(at(...point)) === 'A').toBe(odd);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is the smallest of those that have it, whatever order they come in', () => {
    const areas = fc.array(fc.tuple(ring, fc.nat(50)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(areas, fc.array(somewhere, { minLength: 1, maxLength: 20 }), (given, points) => {
        const all = given.map(([one, shift], i) => {
          const moved = one.map(([x, y]): Point => [x + shift, y]);
          return area(`A${i}`, [moved]);
        });
        const find = areaIndex(all);
        const again = areaIndex([...all].reverse());
        const size = (id: string) =>
          Math.abs(shoelace(all.find((one) => one.id === id)?.outline.coordinates[0]?.[0] ?? []));
        for (const point of points) {
          const found = find(at(...point));
          expect(again(at(...point))).toBe(found);
          const holding = all.filter(({ outline }) => isInside(point, outline.coordinates)).map(({ id }) => id);
          expect(holding.length > 0).toBe(found !== '');
          if (found !== '') expect(holding).toContain(found);
          // On the round earth sizes differ a little from those on paper.
          for (const id of holding) expect(size(found)).toBeLessThanOrEqual(size(id) * 1.4);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is exactly one where two areas share an edge, for points on that edge and at its corners', () => {
    const find = areaIndex([
      area('west', [box(0, 0, 10, 10)]),
      area('east', [box(10, 0, 20, 10)]),
      area('north', [
        [
          [0, 10],
          [20, 10],
          [13, 23],
          [0, 10],
        ],
      ]),
    ]);
    for (let lat = 0.5; lat < 10; lat += 0.5) expect(find(at(10, lat))).toBe('east');
    for (let lon = 0.5; lon < 20; lon += 0.5) expect(find(at(lon, 10))).toBe('north');
    for (const corner of [at(10, 0), at(0, 0), at(10, 10), at(20, 10)]) expect(find(corner)).not.toBe('');
  });

  test('is one of the two for every point along a slanting edge that they share', () => {
    const degree = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(degree, degree, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (low, high, part) => {
        const [a, b]: [Point, Point] = [
          [low, -1.3],
          [high, 1.7],
        ];
        const point: Point = [low + (high - low) * part, -1.3 + 3 * part];
        const west: Ring = [a, b, [-5, 1.7], [-5, -1.3], a];
        const east: Ring = [b, a, [5, -1.3], [5, 1.7], b];
        expect(isInside(point, [[west]])).toBe(!isInside(point, [[east]]));
      }),
      { numRuns: 2000 },
    );
  });

  test('is none in a hole, but the area that fills the hole', () => {
    const doughnut = area('around', [box(0, 0, 10, 10), box(4, 4, 6, 6)]);
    expect(areaIndex([doughnut])(at(5, 5))).toBe('');
    expect(areaIndex([doughnut])(at(2, 5))).toBe('around');
    expect(areaIndex([doughnut, area('filling', [box(4, 4, 6, 6)])])(at(5, 5))).toBe('filling');
  });

  test('is the nearest where coarse outlines leave a crack between them, and none farther away', () => {
    const coarse = (id: string, ...rings: Ring[]): OutlinedArea => ({
      id,
      outline: { type: 'MultiPolygon', coordinates: [rings], tolerance: 16 },
    });
    const find = areaIndex([
      coarse('west', box(-77.02, 38, -77.01, 38.01)),
      coarse('east', box(-77.0098, 38, -77, 38.01)),
    ]);
    expect(find(at(-77.00995, 38.005))).toBe('west');
    expect(find(at(-77.00986, 38.005))).toBe('east');
    expect(find(at(-77.0005, 38.0101))).toBe('east');
    expect(find(at(-77.0005, 38.0103))).toBe('');
  });

  test('of 100,000 doors among 200 areas with 400 corners each is found', () => {
    const areas = Array.from({ length: 200 }, (_, i) => {
      const [x, y] = [i % 20, Math.floor(i / 20)];
      const round = Array.from({ length: 400 }, (__, n): Point => {
        const turn = (2 * Math.PI * n) / 400;
        const radius = 0.006 * (0.9 + 0.1 * Math.cos(7 * turn));
        return [-77 + x * 0.01 + radius * Math.cos(turn), 38 + y * 0.01 + radius * Math.sin(turn)];
      });
      return area(`A${i}`, [[...round, round[0] as Point]]);
    });
    const find = areaIndex(areas);
    let inside = 0;
    for (let i = 0; i < 100_000; i += 1) {
      if (find(at(-77 + ((i * 7919) % 20000) / 100000, 38 + ((i * 104729) % 10000) / 100000))) inside += 1;
    }
    expect(inside).toBeGreaterThan(70_000);
  });

  test('is none without any area', () => {
    expect(areaIndex([])(at(-77, 38))).toBe('');
  });
});

function shoelace(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i] as Point)[0] * y - x * (ring[i] as Point)[1], 0) / 2;
}
