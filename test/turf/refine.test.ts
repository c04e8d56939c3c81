import fc from 'fast-check';
import { neighbors } from '../../src/route/neighbors';
import { refine } from '../../src/turf/refine';
import { treeLength } from '../../src/turf/treeLength';

/** Buildings anywhere, a few doors each, on faces of five, dealt out to turfs in order. */
const division = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 600 }),
      doors: fc.constantFrom(1, 1, 1, 2, 6),
    }),
    { minLength: 10, maxLength: 80 },
  )
  .map((buildings) => {
    const plane = {
      x: Float64Array.from(buildings, ({ x }) => x),
      y: Float64Array.from(buildings, ({ y }) => y),
    };
    const ground = {
      plane,
      crosses: () => false,
      weight: buildings.map(({ doors }) => doors),
      face: Int32Array.from(buildings, (_, i) => Math.floor(i / 5)),
      near: neighbors(plane, 1, 4),
    };
    const count = Math.ceil(buildings.length / 10);
    const turfs = Array.from({ length: count }, (_, t) => [...buildings.keys()].filter((i) => i % count === t));
    return { ground, turfs };
  });
const sizes = { target: 15, least: 10, most: 20 };
const doorsIn = (turf: readonly number[], weight: readonly number[]) =>
  turf.reduce((sum, building) => sum + (weight[building] as number), 0);

test('turfs that exchange buildings keep all of them, and none twice', () => {
  fc.assert(
    fc.property(division, ({ ground, turfs }) => {
      const all = refine(turfs, ground, sizes).flat();
      expect(all.sort((a, b) => a - b)).toEqual([...ground.weight.keys()]);
    }),
  );
});

test('no exchange makes a turf that was of the right size too large or too small', () => {
  fc.assert(
    fc.property(division, ({ ground, turfs }) => {
      const isRight = (doors: number) => doors >= sizes.least && doors <= sizes.most;
      refine(turfs, ground, sizes).forEach((turf, t) => {
        const [before, after] = [turfs[t] as number[], turf].map((one) => doorsIn(one, ground.weight)) as [
          number,
          number,
        ];
        if (isRight(before)) expect(isRight(after)).toBe(true);
        else expect(isRight(after) || Math.abs(after - sizes.target) <= Math.abs(before - sizes.target)).toBe(true);
      });
    }),
  );
});

test('two turfs that lie across each other become two that lie apart', () => {
  const column = (x: number) => Array.from({ length: 10 }, (_, k) => ({ x: x + (k % 2) * 10, y: k * 10 }));
  const buildings = [...column(0), ...column(400)];
  const plane = {
    x: Float64Array.from(buildings, ({ x }) => x),
    y: Float64Array.from(buildings, ({ y }) => y),
  };
  const near = buildings.map((_, i) => Int32Array.from([...buildings.keys()].filter((j) => j !== i)));
  const ground = {
    plane,
    crosses: () => false,
    weight: buildings.map(() => 1),
    face: Int32Array.from(buildings, (_, i) => Math.floor(i / 5)),
    near,
  };
  const mixed = [
    [0, 1, 2, 3, 4, 10, 11, 12, 13, 14],
    [5, 6, 7, 8, 9, 15, 16, 17, 18, 19],
  ];
  const turfs = refine(mixed, ground, { target: 10, least: 9, most: 11 }).map((turf) => turf.sort((a, b) => a - b));
  expect(turfs.map((turf) => turf.length)).toEqual([10, 10]);
  const length = (all: readonly number[][]) => all.reduce((sum, turf) => sum + treeLength(turf, plane, () => false), 0);
  expect(length(turfs)).toBeLessThan(length(mixed) - 700);
});
