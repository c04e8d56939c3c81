import fc from 'fast-check';
import type { ExactCount, PublishedCount } from '../../src/impact/publish';
import { otherAreas, publish } from '../../src/impact/publish';

const months = Array.from(
  { length: 24 },
  (_, n) => `${2025 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
);
const areas = ['Harbor', 'Hill', 'Mill'];
const categories = ['food', 'ride'];
const cells = areas.flatMap((area) =>
  months.flatMap((month) => categories.map((category) => ({ area, month, category }))),
);
const worlds = fc
  .array(fc.oneof(fc.constant(0), fc.nat(30)), { minLength: cells.length, maxLength: cells.length })
  .map((counts) => cells.map((cell, n): ExactCount => ({ ...cell, count: counts[n] as number })));

const month = (name: string, food: number, ride: number, area = 'Harbor'): ExactCount[] => [
  { area, month: name, category: 'food', count: food },
  { area, month: name, category: 'ride', count: ride },
];

/** The exact requests that a published figure stands for. */
function covered(world: readonly ExactCount[], figure: PublishedCount, all: readonly PublishedCount[]): ExactCount[] {
  const alone = (area: string, name: string) => all.some((one) => one.area === area && one.months.includes(name));
  return world.filter(
    (cell) =>
      figure.months.includes(cell.month) &&
      (figure.area === otherAreas ? !alone(cell.area, cell.month) : figure.area === cell.area) &&
      (figure.category === '' || figure.category === cell.category),
  );
}

/** Editions as they appear: one at the end of every month, each after those before it. */
function editions(world: readonly ExactCount[], through = months): PublishedCount[] {
  const all: PublishedCount[] = [];
  for (const last of through) all.push(...publish(world, all, last, 11));
  return all;
}

describe('publishing how much help there was', () => {
  test('a month whose categories are all large enough is shown by category, rounded to 5', () => {
    expect(publish(month('2026-01', 12, 23), [], '2026-01', 11)).toEqual([
      { area: 'Harbor', months: ['2026-01'], category: 'food', count: 10 },
      { area: 'Harbor', months: ['2026-01'], category: 'ride', count: 25 },
    ]);
  });

  test('a small category is shown only together with the others', () => {
    expect(publish(month('2026-01', 3, 23), [], '2026-01', 11)).toEqual([
      { area: 'Harbor', months: ['2026-01'], category: '', count: 25 },
    ]);
  });

  test('a small month waits for its quarter, and a month that was shown is not in the quarter’s figure', () => {
    const world = [...month('2026-01', 20, 0), ...month('2026-02', 4, 2), ...month('2026-03', 3, 5)];
    expect(publish(world, [], '2026-02', 11).map(({ months: shown }) => shown)).toEqual([['2026-01'], ['2026-01']]);
    expect(publish(world, [], '2026-03', 11)).toContainEqual({
      area: 'Harbor',
      months: ['2026-02', '2026-03'],
      category: '',
      count: 15,
    });
  });

  test('areas too small all year are shown together', () => {
    const world = areas.flatMap((area) => month('2025-05', 2, 3, area));
    expect(publish(world, [], '2025-12', 11)).toEqual([
      { area: otherAreas, months: ['2025-05'], category: '', count: 15 },
    ]);
  });

  test('months that are not over are never shown', () => {
    expect(publish(month('2026-02', 50, 50), [], '2026-01', 11)).toEqual([]);
  });

  test('every figure is nothing or at least the threshold, and no request is in two figures: nothing can be subtracted', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const figures = editions(world);
        const seen = new Set<ExactCount>();
        for (const figure of figures) {
          const behind = covered(world, figure, figures);
          const exact = behind.reduce((sum, { count }) => sum + count, 0);
          expect(exact === 0 || exact >= 11).toBe(true);
          expect(figure.count).toBe(Math.round(exact / 5) * 5);
          for (const cell of behind) expect(seen.has(cell)).toBe(false);
          for (const cell of behind) seen.add(cell);
        }
      }),
    );
  });

  test('what was published is never published again in another form', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 23 }), (world, at) => {
        const early = editions(world, months.slice(0, at));
        expect(publish(world, early, months[at - 1] as string, 11)).toEqual([]);
      }),
    );
  });

  test('two chapters that differ only in a held month publish the same', () => {
    const quiet = [...month('2026-01', 20, 0), ...month('2026-02', 1, 0)];
    const busier = [...month('2026-01', 20, 0), ...month('2026-02', 5, 5)];
    expect(publish(quiet, [], '2026-02', 11)).toEqual(publish(busier, [], '2026-02', 11));
  });
});
