import fc from 'fast-check';
import { solve } from 'yalps';
import { assignSquare } from '../../src/match/assignSquare';

const square = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((n) =>
      fc.tuple(fc.constant(n), fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * n, maxLength: n * n })),
    );

/** The least that any way to give each row a column costs, by trying all. */
function leastByTrying(n: number, costs: readonly number[], taken: readonly number[] = []): number {
  const row = taken.length;
  if (row === n) return 0;
  const left = Array.from({ length: n }, (_, j) => j).filter((j) => !taken.includes(j));
  return Math.min(...left.map((j) => (costs[row * n + j] as number) + leastByTrying(n, costs, [...taken, j])));
}

/** The same by linear programming. */
function leastByProgramming(n: number, costs: readonly number[]): number {
  const cells = Array.from({ length: n * n }, (_, k) => [Math.floor(k / n), k % n] as const);
  const lines = Array.from({ length: n }, (_, k) => k);
  const { result } = solve({
    direction: 'minimize',
    objective: 'cost',
    constraints: Object.fromEntries(
      lines.flatMap((k) => [
        [`row${k}`, { equal: 1 }],
        [`column${k}`, { equal: 1 }],
      ]),
    ),
    variables: Object.fromEntries(
      cells.map(([i, j]) => [`${i},${j}`, { cost: costs[i * n + j] as number, [`row${i}`]: 1, [`column${j}`]: 1 }]),
    ),
  });
  return result;
}

test('every row gets a column of its own', () => {
  fc.assert(
    fc.property(square(30), ([n, costs]) => {
      expect(new Set(assignSquare(n, costs).columns).size).toBe(n);
    }),
  );
});

test('no other way costs less, as trying all shows for small squares', () => {
  fc.assert(
    fc.property(square(6), ([n, costs]) => {
      expect(assignSquare(n, costs).cost).toBe(leastByTrying(n, costs));
    }),
  );
});

test('no other way costs less, as linear programming shows for larger ones', () => {
  fc.assert(
    fc.property(square(14), ([n, costs]) => {
      expect(assignSquare(n, costs).cost).toBeCloseTo(leastByProgramming(n, costs), 6);
    }),
    { numRuns: 30 },
  );
});

test('costs with fractions and costs that are all alike come to an end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: -1, max: 1, noNaN: true }), (n, cost) => {
      const same = new Float64Array(n * n).fill(cost);
      expect(assignSquare(n, same).cost).toBeCloseTo(n * cost, 9);
      const slightly = same.map((one, k) => one + k * 1e-13);
      expect(new Set(assignSquare(n, slightly).columns).size).toBe(n);
    }),
  );
});

test('nothing is assigned where there is nothing', () => {
  expect(assignSquare(0, [])).toEqual({ columns: new Int32Array(0), cost: 0 });
});
