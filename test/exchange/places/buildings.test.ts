import fc from 'fast-check';
import { buildingsOfDoors } from '../../../src/exchange/places/buildings';
import { writtenKey } from '../../../src/turf/doorKey';
import type { DoorToWalk } from '../../../src/turf/walkLists';
import { walkLists } from '../../../src/turf/walkLists';
import { seeded } from '../../seeded';

type Listed = Partial<Pick<DoorToWalk, 'address' | 'unit' | 'city' | 'zip' | 'lat' | 'lon'>>;

/** Doors as a list brings them in: their keys are made from what is written. */
function doorsOf(listed: readonly Listed[]) {
  return listed.map((one, i) => {
    const door = { address: '', unit: '', city: '', zip: '', lat: null, lon: null, ...one };
    return { id: `D-${i}`, doNotKnock: false, ...door, key: writtenKey(door) };
  });
}
const listsOf = (doors: readonly DoorToWalk[], size: number) =>
  walkLists(doors, { size, namesAt: () => [], random: seeded(7) }).map((list) => list.doors.map(({ id }) => id));
const addresses = (listed: readonly Listed[]) => buildingsOfDoors(doorsOf(listed)).map(({ doors }) => doors.length);

describe('the doors of one building', () => {
  test('are those at one street address, however their units are written', () => {
    const written = [
      '12 N Oak St Apt 1',
      '12 North Oak Street #2',
      '12 N. OAK ST., UNIT 3-B',
      '12 N Oak St, 4th Floor',
    ];
    const apart = [
      ...written.map((address) => ({ address })),
      { address: '12 N Oak St', unit: '5' },
      { address: '12 N Oak St, Bsmt' },
    ];
    expect(addresses(apart)).toEqual([6]);
  });

  test.each<[string, Listed, Listed]>([
    ['the next house', { address: '12 Oak St' }, { address: '14 Oak St' }],
    ['half a house', { address: '12 Oak St' }, { address: '12 1/2 Oak St' }],
    ['a house with a letter', { address: '12 Oak St' }, { address: '12-A Oak St' }],
    ['the other end of the street', { address: '12 N Oak St' }, { address: '12 S Oak St' }],
    ['an avenue of that name', { address: '12 Oak St' }, { address: '12 Oak Ave' }],
    ['another ZIP', { address: '12 Oak St', zip: '22314' }, { address: '12 Oak St', zip: '22301' }],
    ['another town', { address: '12 Oak St', city: 'Alexandria' }, { address: '12 Oak St', city: 'Arlington' }],
    ['a place without a number', { address: 'Oak St' }, { address: 'Oak St' }],
  ])('are not those of %s', (_, one, other) => expect(addresses([one, other])).toEqual([1, 1]));

  test('keep their units and what was written', () => {
    const [door] = doorsOf([{ address: '12 North Oak Street, Apt. 4b' }]);
    expect(door).toMatchObject({ address: '12 North Oak Street, Apt. 4b', key: '12|N OAK ST||4B|' });
  });
});

describe('walk lists', () => {
  /** Houses of a street; some are blocks of flats, written in several ways, with or without a place. */
  const street = fc.array(
    fc.record({ units: fc.integer({ min: 1, max: 14 }), style: fc.nat(3), placed: fc.boolean() }),
    { minLength: 1, maxLength: 25 },
  );
  const writings = [
    (house: number, unit: number) => ({ address: `${house} N Oak St Apt ${unit}` }),
    (house: number, unit: number) => ({ address: `${house} North Oak Street`, unit: `#${unit}` }),
    (house: number, unit: number) => ({ address: `${house} N. OAK ST, UNIT ${unit}` }),
    (house: number, unit: number) =>
      unit % 2 ? { address: `${house} N Oak Street #${unit}` } : { address: `${house} N OAK ST, Apt ${unit}` },
  ];

  test('never part the doors of a building, which are walked one after the other', () => {
    fc.assert(
      fc.property(street, fc.integer({ min: 5, max: 40 }), (houses, size) => {
        const listed = houses.flatMap(({ units, style, placed }, n) =>
          Array.from({ length: units }, (_, unit) => ({
            ...(writings[style] as (typeof writings)[0])(101 + 2 * n, unit + 1),
            zip: '22314',
            ...(placed ? { lat: 38.8 + n / 5000, lon: -77.04 + unit / 1e6 } : {}),
          })),
        );
        const doors = doorsOf(listed);
        const lists = listsOf(doors, size);
        expect(lists.flat().sort()).toEqual(doors.map(({ id }) => id).sort());
        for (const { doors: ids } of buildingsOfDoors(doors)) {
          const holding = lists.filter((list) => list.some((id) => ids.includes(id)));
          expect(holding).toHaveLength(1);
          const at = ids.map((id) => (holding[0] as string[]).indexOf(id));
          expect(Math.max(...at) - Math.min(...at)).toBe(ids.length - 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('take the houses of one address in two towns for two', () => {
    const town = (zip: string, city: string, lat: number) =>
      Array.from({ length: 6 }, (_, n) => ({
        address: `${2 + 2 * n} Main St`,
        zip,
        city,
        lat: lat + n / 5000,
        lon: -77,
      }));
    for (const doors of [
      doorsOf([...town('22314', '', 38.8), ...town('22301', '', 38.9)]),
      doorsOf([...town('', 'Alexandria', 38.8), ...town('', 'Arlington', 38.9)]),
    ]) {
      const south = new Set(doors.slice(0, 6).map(({ id }) => id));
      for (const list of listsOf(doors, 6)) expect(list.filter((id) => south.has(id)).length % 6).toBe(0);
    }
  });
});
