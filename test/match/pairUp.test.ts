import fc from 'fast-check';
import { solve } from 'yalps';
import { type Helper, type Need, pairUp } from '../../src/match/pairUp';
import { seeded } from '../seeded';

interface Case {
  needs: Need[];
  helpers: Helper[];
  /** By need and helper; null when the helper may not. */
  miles: (number | null)[][];
  loadStep: number;
}

const cases = (mostNeeds: number, mostHelpers: number): fc.Arbitrary<Case> =>
  fc
    .record({ n: fc.integer({ min: 0, max: mostNeeds }), h: fc.integer({ min: 0, max: mostHelpers }) })
    .chain(({ n, h }) =>
      fc.record({
        needs: fc.array(fc.record({ urgency: fc.nat(2) }), { minLength: n, maxLength: n }),
        helpers: fc.array(fc.record({ capacity: fc.nat(3), load: fc.nat(3) }), { minLength: h, maxLength: h }),
        miles: fc.array(fc.array(fc.option(fc.nat(20)), { minLength: h, maxLength: h }), {
          minLength: n,
          maxLength: n,
        }),
        loadStep: fc.constantFrom(0, 0.5, 3),
      }),
    );

const cost =
  ({ miles }: Case) =>
  (need: number, helper: number) =>
    miles[need]?.[helper] ?? Infinity;
const pair = (one: Case, seed = 1) =>
  pairUp(one.needs, one.helpers, { cost: cost(one), loadStep: one.loadStep, random: seeded(seed) });

/** Needs served by urgency, the most urgent first. */
function served({ needs }: Case, helperOf: ArrayLike<number>): number[] {
  const count = [0, 0, 0];
  needs.forEach(({ urgency }, r) => {
    if ((helperOf[r] as number) >= 0) count[2 - urgency] = (count[2 - urgency] as number) + 1;
  });
  return count;
}

/** Distances, and what the load of each helper costs. */
function worth(one: Case, helperOf: ArrayLike<number>): number {
  const tasks = one.helpers.map(() => 0);
  let total = 0;
  for (let r = 0; r < one.needs.length; r++) {
    const helper = helperOf[r] as number;
    if (helper < 0) continue;
    const load = (one.helpers[helper] as Helper).load + (tasks[helper] as number);
    total += cost(one)(r, helper) + one.loadStep * load;
    tasks[helper] = (tasks[helper] as number) + 1;
  }
  return total;
}

/** The same by linear programming: a variable for each pairing, and one for each task that a helper could take. */
function byProgramming(one: Case): number {
  const variables: Record<string, Record<string, number>> = {};
  const constraints: Record<string, { max?: number; min?: number; equal?: number }> = {};
  one.needs.forEach(({ urgency }, r) => {
    constraints[`need${r}`] = { max: 1 };
    one.helpers.forEach((_, h) => {
      const miles = one.miles[r]?.[h];
      if (miles === null || miles === undefined) return;
      variables[`${r},${h}`] = { total: miles - 10_000 * 100 ** urgency, [`need${r}`]: 1, [`helper${h}`]: 1 };
    });
  });
  one.helpers.forEach(({ capacity, load }, h) => {
    constraints[`helper${h}`] = { equal: 0 };
    for (let k = 0; k < capacity; k++) {
      constraints[`slot${h},${k}`] = { max: 1 };
      variables[`slot${h},${k}`] = { total: one.loadStep * (load + k), [`helper${h}`]: -1, [`slot${h},${k}`]: 1 };
    }
  });
  return solve({ direction: 'minimize', objective: 'total', constraints, variables }).result;
}

test('the most needs are served by urgency, at the least distance and load, as linear programming shows', () => {
  fc.assert(
    fc.property(cases(9, 6), (one) => {
      const { helperOf } = pair(one);
      const weighed = served(one, helperOf).reduce((sum, count, k) => sum - count * 10_000 * 100 ** (2 - k), 0);
      expect(weighed + worth(one, helperOf)).toBeCloseTo(byProgramming(one), 3);
    }),
    { numRuns: 300 },
  );
});

test('nobody is paired with what they may not do, nor beyond what they can take', () => {
  fc.assert(
    fc.property(cases(40, 12), (one) => {
      const { helperOf, cost: total } = pair(one);
      const tasks = one.helpers.map((_, h) => [...helperOf].filter((other) => other === h).length);
      expect(tasks.every((count, h) => count <= (one.helpers[h] as Helper).capacity)).toBe(true);
      const miles = [...helperOf].map((h, r) => (h < 0 ? 0 : cost(one)(r, h)));
      expect(miles.every(Number.isFinite)).toBe(true);
      expect(miles.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 6);
    }),
  );
});

test('what a person has paired stays so', () => {
  fc.assert(
    fc.property(cases(12, 5), fc.nat(), fc.nat(), (one, r, h) => {
      fc.pre(one.needs.length > 0 && one.helpers.length > 0);
      const [need, helper] = [r % one.needs.length, h % one.helpers.length];
      one.needs[need] = { ...(one.needs[need] as Need), fixed: helper };
      expect(pair(one).helperOf[need]).toBe(helper);
    }),
  );
});

test('the same seed pairs the same way, and another seed only equals otherwise', () => {
  fc.assert(
    fc.property(cases(12, 5), fc.integer({ min: 2, max: 99 }), (one, seed) => {
      expect(pair(one, seed).helperOf).toEqual(pair(one, seed).helperOf);
      const [first, second] = [pair(one, 1).helperOf, pair(one, seed).helperOf];
      expect(served(one, second)).toEqual(served(one, first));
      expect(worth(one, second)).toBeCloseTo(worth(one, first), 6);
    }),
  );
});

test('work is spread when that costs little, and not when it costs much', () => {
  const needs = Array.from({ length: 4 }, () => ({ urgency: 0 }));
  const helpers = [
    { capacity: 4, load: 0 },
    { capacity: 4, load: 0 },
  ];
  const loads = (far: number) => {
    const { helperOf } = pair({ needs, helpers, miles: needs.map(() => [1, 1 + far]), loadStep: 1 });
    return [0, 1].map((h) => [...helperOf].filter((one) => one === h).length);
  };
  expect(loads(0.1)).toEqual([2, 2]);
  expect(loads(50)).toEqual([4, 0]);
});

test('a helper who is far down the list is found when the nearer ones are taken', () => {
  const count = 60;
  const needs = Array.from({ length: count }, () => ({ urgency: 0 }));
  const helpers = needs.map(() => ({ capacity: 1, load: 0 }));
  const { helperOf, cost: total } = pair({
    needs,
    helpers,
    miles: needs.map(() => helpers.map((_, h) => h)),
    loadStep: 0,
  });
  expect(new Set(helperOf).size).toBe(count);
  expect(total).toBe((count * (count - 1)) / 2);
});
