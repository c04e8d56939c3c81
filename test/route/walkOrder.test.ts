import fc from 'fast-check';
import { metersAlong, type WalkDoor, walkOrder } from '../../src/route/walkOrder';
import { seeded } from '../seeded';
import { gridOfStreets } from './streets';

const walk = (doors: WalkDoor[], more = {}) => walkOrder(doors, { random: seeded(1), ...more });
const at = (meters: number, number: string, street = 'Main St'): WalkDoor => ({
  lat: 40,
  lon: -75 + meters / 85_180,
  street,
  number,
});

test('houses along a street are walked from one end to the other', () => {
  const shuffled = [at(40, '8'), at(0, '2'), at(60, '12'), at(20, '4')];
  const numbers = walk(shuffled).order.map((i) => shuffled[i]?.number);
  expect([numbers, [...numbers].reverse()]).toContainEqual(['2', '4', '8', '12']);
});

test('the walk begins at the door nearest to where the team starts', () => {
  const doors = [at(0, '2'), at(20, '4'), at(40, '8')];
  expect(walk(doors, { start: { lat: 40, lon: -75 + 60 / 85_180 } }).order).toEqual([2, 1, 0]);
});

test('the walk ends where it is asked to, with or without a start', () => {
  const doors = gridOfStreets(3, 8);
  const corner = (i: number) => ({ lat: doors[i]?.lat ?? 0, lon: doors[i]?.lon ?? 0 });
  const last = doors.length - 1;
  const ended = walk(doors, { end: corner(0) }).order;
  expect([ended[last], new Set(ended).size]).toEqual([0, doors.length]);
  const both = walk(doors, { start: corner(last), end: corner(0) }).order;
  expect([both[0], both[last]]).toEqual([last, 0]);
  const few = doors.slice(0, 5);
  expect(walk(few, { end: corner(1) }).order[4]).toBe(1);
});

test('one side of each street to its end and then back, when that is wanted', () => {
  const doors = gridOfStreets(1, 20);
  const { order } = walk(doors, { oneSideThenBack: true });
  const sides = order.map((i) => Number(doors[i]?.number) % 2);
  expect(sides.filter((side, k) => k > 0 && side !== sides[k - 1])).toHaveLength(1);
});

test('a building is taken at once, the top floor first', () => {
  const units = ['101', '304', '302', '202'].map((unit) => ({ ...at(30, '10'), unit }));
  const doors = [at(0, '2'), units[0], at(60, '14'), units[1], units[2], units[3]] as WalkDoor[];
  const visited = walk(doors).order.map((i) => doors[i]?.unit ?? doors[i]?.number);
  expect(visited.slice(1, -1)).toEqual(['302', '304', '202', '101']);
});

test('one side of a street first, then back on the other, unless crossing costs nothing', () => {
  const both = gridOfStreets(1, 3);
  const crossings = (doors: WalkDoor[], more = {}) =>
    walk(doors, more).order.filter(
      (i, k, order) => k > 0 && (Number(doors[i]?.number) + Number(doors[order[k - 1] as number]?.number)) % 2 === 1,
    ).length;
  expect(crossings(both)).toBeLessThanOrEqual(3);
  const near = shuffled(both.map((door) => ({ ...door, lat: 40 + (door.lat - 40) / 5 })));
  expect(crossings(near, { crossing: 0 })).toBeGreaterThan(crossings(near, { crossing: 20 }));
});

test('without positions the walk goes street by street and says so', () => {
  const doors = ['Oak St 10', 'Elm St 4', 'Oak St 2', 'Elm St 3', 'Elm St 12'].map((line) => {
    const [, street, number] = /^(.*) (\d+)$/.exec(line) as unknown as [string, string, string];
    return { street, number };
  });
  const { order, by } = walk(doors);
  expect(by).toBe('street');
  expect(order.map((i) => `${doors[i]?.street} ${doors[i]?.number}`)).toEqual([
    'Elm St 4',
    'Elm St 12',
    'Elm St 3',
    'Oak St 2',
    'Oak St 10',
  ]);
});

test('an empty turf and a turf of one door are walked too', () => {
  expect(walk([]).order).toEqual([]);
  expect(walk([at(0, '2')])).toEqual({ order: [0], meters: 0, by: 'distance' });
});

test('for small turfs the walk is the shortest there is', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: fc.nat(400), y: fc.nat(400) }), { minLength: 3, maxLength: 7 }), (points) => {
      const doors = points.map(({ x, y }, i) => ({
        lat: 40 + y / 111_195,
        lon: -75 + x / 85_180,
        street: `S${i}`,
        number: '1',
      }));
      const lengths = permutations(doors.map((_, i) => i)).map((p) =>
        metersAlong(p.map((i) => doors[i] as (typeof doors)[0])),
      );
      expect(walk(doors, { kicks: 200 }).meters).toBeLessThan(Math.min(...lengths) * 1.0001 + 0.01);
    }),
    { numRuns: 40 },
  );
});

test('every door is visited once, no order is longer than the one that came in, and the same seed walks the same way', () => {
  const door = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 900 }),
    street: fc.constantFrom('A', 'B', 'C'),
    n: fc.nat(99),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(door, { maxLength: 60, selector: (d) => `${d.street} ${d.n}` }),
      fc.integer(),
      (list, seed) => {
        const doors = list.map(({ x, y, street, n }) => ({
          lat: 40 + y / 111_195,
          lon: -75 + x / 85_180,
          street,
          number: String(n),
        }));
        const { order, meters } = walkOrder(doors, { random: seeded(seed), kicks: 50 });
        expect([...order].sort((a, b) => a - b)).toEqual(doors.map((_, i) => i));
        expect(meters).toBeLessThanOrEqual(metersAlong(doors) + 0.01);
        expect(walkOrder(doors, { random: seeded(seed), kicks: 50 }).order).toEqual(order);
      },
    ),
    { numRuns: 60 },
  );
});

test('a turf of streets is walked at nearly the least possible length', () => {
  const doors = shuffled(gridOfStreets(3, 2));
  expect(walk(doors).meters).toBeLessThanOrEqual(walk(doors, { kicks: 5_000 }).meters * 1.03);
});

function permutations(list: number[]): number[][] {
  if (list.length < 2) return [list];
  return list.flatMap((first, i) =>
    permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [first, ...rest]),
  );
}

function shuffled<T>(list: T[]): T[] {
  const random = seeded(7);
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
