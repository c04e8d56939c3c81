import fc from 'fast-check';
import type { CutDoor } from '../../src/turf/blockface';
import { type Cut, cutTurf } from '../../src/turf/cut';
import { seeded } from '../seeded';

const meter = 1 / 111_195;
/** Houses on streets of a grid, some of them with several doors. */
function town(streets: number, houses: number, doorsOf: (house: number) => number = () => 1): CutDoor[] {
  return Array.from({ length: streets }, (_, s) =>
    Array.from({ length: houses }, (_one, h) =>
      Array.from({ length: doorsOf(h) }, () => ({
        lat: 38.8 + s * 80 * meter + (h % 2) * 20 * meter,
        lon: -77 + (Math.floor(h / 2) * 15 * meter) / Math.cos((38.8 * Math.PI) / 180),
        street: `Street ${s}`,
        number: String(100 + h),
      })),
    ),
  ).flat(2);
}
const cut = (doors: readonly CutDoor[], more: Partial<Parameters<typeof cutTurf>[1]> = {}): Cut =>
  cutTurf(doors, { target: 20, random: seeded(1), ...more });
const sorted = (indexes: readonly number[]) => [...indexes].sort((a, b) => a - b);

const anyDoor: fc.Arbitrary<CutDoor> = fc.record({
  lat: fc.option(fc.double({ min: 38.8, max: 38.83, noNaN: true }), { nil: undefined, freq: 8 }),
  lon: fc.double({ min: -77.03, max: -77, noNaN: true }),
  street: fc.constantFrom('Oak St', 'Elm St', 'Main St', ' main st '),
  number: fc.oneof(fc.integer({ min: 1, max: 400 }).map(String), fc.constantFrom('', '12 1/2', 'A')),
  area: fc.constantFrom('', 'North', 'South'),
  heldOut: fc.boolean(),
});

describe('Whatever the doors', () => {
  const any = fc.array(anyDoor, { maxLength: 120 });

  it('each lies in exactly one turf, and those that are held out in none', () => {
    fc.assert(
      fc.property(any, (doors) => {
        const { turfs, heldOut } = cut(doors, { target: 10 });
        expect(sorted([...turfs.flatMap((turf) => turf.doors), ...heldOut])).toEqual([...doors.keys()]);
        expect(heldOut.every((i) => doors[i]?.heldOut)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('no turf reaches over the border of an area, and no building is split unless it fills turfs', () => {
    fc.assert(
      fc.property(any, (doors) => {
        const { turfs } = cut(doors, { target: 10 });
        const turfOf = new Map<string, number>();
        turfs.forEach((turf, t) => {
          for (const i of turf.doors) {
            const { area = '', street, number } = doors[i] as CutDoor;
            expect(area).toBe(turf.area);
            if (number === '') continue;
            const building = `${area} ${street.trim().toUpperCase()} ${number}`;
            expect(turfOf.get(building) ?? t).toBe(t);
            turfOf.set(building, t);
          }
        });
      }),
      { numRuns: 80 },
    );
  });

  it('the same seed cuts them the same way', () => {
    fc.assert(
      fc.property(any, (doors) => expect(cut(doors)).toEqual(cut(doors))),
      { numRuns: 20 },
    );
  });
});

describe('In a town of streets', () => {
  it('turfs are of the target size within a tenth, and none says otherwise', () => {
    for (const target of [15, 20, 40]) {
      const { turfs } = cut(town(10, 40), { target });
      for (const { doors, note } of turfs) {
        expect(note).toBeUndefined();
        expect(Math.abs(doors.length - target)).toBeLessThanOrEqual(target / 10);
      }
    }
  });

  it('faces stay whole where they fit', () => {
    const doors = town(10, 40);
    const faceOf = (i: number) => `${doors[i]?.street} ${Number(doors[i]?.number) % 2}`;
    const turfsOf = new Map<string, Set<number>>();
    cut(doors).turfs.forEach((turf, t) => {
      for (const i of turf.doors) turfsOf.set(faceOf(i), (turfsOf.get(faceOf(i)) ?? new Set()).add(t));
    });
    const split = [...turfsOf.values()].filter(({ size }) => size > 1).length;
    expect(split / turfsOf.size).toBeLessThan(0.2);
  });

  it('a building larger than a turf is a turf of its own, and says so', () => {
    const { turfs } = cut(town(2, 20, (house) => (house === 7 ? 30 : 1)));
    const buildings = turfs.filter(({ note }) => note === 'building');
    expect(buildings.map(({ doors }) => doors.length)).toEqual([30, 30]);
  });

  it('doors without a position are cut by street and number', () => {
    const { turfs } = cut(town(3, 20).map(({ street, number }) => ({ street, number })));
    expect(turfs.map(({ note, doors }) => [note, doors.length])).toEqual([
      ['noPosition', 20],
      ['noPosition', 20],
      ['noPosition', 20],
    ]);
  });

  it('and in whatever order they are listed, a street’s doors stay together', () => {
    const listed = town(3, 20).map(({ street, number }) => ({ street, number }));
    const mixed = listed.map((_, i) => listed[(i * 7) % listed.length] as CutDoor);
    const streets = cut(mixed).turfs.map(({ doors }) => new Set(doors.map((i) => mixed[i]?.street)).size);
    expect(streets).toEqual([1, 1, 1]);
    const first = cut(mixed).turfs[0]?.doors.map((i) => Number(mixed[i]?.number)) ?? [];
    const [evens, odds] = [first.filter((number) => number % 2 === 0), first.filter((number) => number % 2 === 1)];
    expect([evens, odds]).toEqual([evens, odds].map((side) => [...side].sort((a, b) => a - b)));
  });

  it('no turf lies on both sides of a river', () => {
    const doors = town(10, 40);
    const lat = 38.8 + 4.6 * 80 * meter;
    const river = [
      { lat, lon: -77.1 },
      { lat, lon: -76.9 },
    ];
    const banks = cut(doors, { barriers: [river] }).turfs.map(
      (turf) => new Set(turf.doors.map((i) => ((doors[i] as CutDoor).lat as number) > lat)).size,
    );
    expect(banks.every((count) => count === 1)).toBe(true);
  });
});

describe('A cut that is stopped', () => {
  const doors = town(12, 30);
  const walkable = (turfs: Cut['turfs']) => sorted(turfs.flatMap((turf) => turf.doors)).length === doors.length;

  it('gives whole turfs all the same', () => {
    const { turfs } = cut(doors, { enough: () => true });
    expect(walkable(turfs)).toBe(true);
  });

  it('goes on from where it stood, to the turfs that it would have come to', () => {
    let asked = 0;
    const stopped = cut(doors, { enough: () => ++asked > 40 });
    const goneOn = cut(doors, { from: stopped.turfs });
    expect(walkable(goneOn.turfs)).toBe(true);
    expect(cut(doors, { from: goneOn.turfs }).turfs.map((turf) => sorted(turf.doors))).toEqual(
      goneOn.turfs.map((turf) => sorted(turf.doors)),
    );
  });

  it('loses nothing of what it had come to', () => {
    const begun = cut(doors, { random: seeded(9) });
    const untouched = cut(doors, { from: begun.turfs, enough: () => true });
    const shape = (turfs: Cut['turfs']) => turfs.map((turf) => sorted(turf.doors).join(' ')).sort();
    expect(shape(untouched.turfs)).toEqual(shape(begun.turfs));
    const otherwise = town(12, 30).map((_, i) => i);
    const strips = Array.from({ length: 18 }, (_, t) => ({ area: '', doors: otherwise.filter((i) => i % 18 === t) }));
    expect(shape(cut(doors, { from: strips, enough: () => true }).turfs)).toEqual(shape(strips));
  });

  it('begins anew when the doors are others', () => {
    const { turfs } = cut(doors.slice(0, 200));
    expect(walkable(cut(doors, { from: turfs }).turfs)).toBe(true);
  });
});
