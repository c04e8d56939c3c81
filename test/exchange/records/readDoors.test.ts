import { compare } from '../../../src/exchange/records/compare';
import { readRecords } from '../../../src/exchange/records/readRecords';
import { listed } from './listed';

const fields = ['address', 'zip', 'area', 'lat', 'lon', 'vanId', 'firstName', 'lastName', 'nameSuffix'];
const doors = (...rows: string[][]) => listed('doors', fields, rows);

test('voters at one door are its people, with the lines that told of them; who is told twice is one', () => {
  const { records } = doors(
    ['12 North Fifth Street Apt 2', '02139', '', '', '', '101', 'Ana', 'Ejemplo', 'Jr'],
    ['12 N 5th St #2', '2139', 'Old Town', '38.8', '-77', '102', 'Sam', 'Sample', ''],
    ['12 N 5th St #2', '2139', '', '', '', '102', 'Sam', 'Sample', ''],
  );
  expect(records).toEqual([
    {
      line: 2,
      also: [4],
      values: expect.objectContaining({
        address: '12 North Fifth Street Apt 2',
        unit: 'Apt 2',
        area: 'Old Town',
        lat: 38.8,
        lon: -77,
      }),
      people: [
        { line: 2, values: { voterFileId: '101', firstName: 'Ana', lastName: 'Ejemplo Jr' } },
        { line: 3, values: { voterFileId: '102', firstName: 'Sam', lastName: 'Sample' } },
      ],
    },
  ]);
});

test('parts of an address are put together, with half and letter', () => {
  const parts = ['number', 'half', 'prefix', 'street', 'type', 'unitType', 'unit'];
  const { records } = listed('doors', parts, [
    ['314', '1/2', 'N', 'Oak', 'St', 'Apt', '4B'],
    ['3240', 'A', 'S', '28TH', 'ST', '', ''],
  ]);
  expect(records.map(({ values }) => values.address)).toEqual(['314 1/2 N Oak St, Apt 4B', '3240A S 28TH ST']);
});

test('what is no door is rejected with a reason, and a position that cannot be read is told of', () => {
  const { records, rejected, warnings } = doors(
    ['', ''],
    ['PO Box 12', ''],
    ['Oak Street', ''],
    ['12 Oak St', '', '', '', '', '', '', '', '', 'Apt 3'],
    [`12 Oak St ${'x'.repeat(400)}`],
    ['14 Oak St', '', '', 'n/a', ''],
  );
  expect(rejected.map(({ reason }) => reason)).toEqual(['blank', 'poBox', 'noNumber', 'tooManyCells', 'tooLong']);
  expect(records.map(({ values }) => values.address)).toEqual(['14 Oak St']);
  expect(warnings).toEqual([{ line: 7, field: 'lat', text: 'n/a', what: 'noPosition' }]);
});

test('only who is registered is a voter', () => {
  const { records, rejected } = listed(
    'doors',
    ['address', 'status'],
    [
      ['12 Oak St', 'A'],
      ['14 Oak St', 'Inactive'],
      ['16 Oak St', 'P'],
      ['18 Oak St', 'Purged'],
    ],
  );
  expect(records.map(({ line }) => line)).toEqual([2, 3]);
  expect(rejected).toEqual([
    { line: 4, reason: 'notActive' },
    { line: 5, reason: 'notActive' },
  ]);
});

test('a door where any words say not to knock is held out', () => {
  const held = (text: string) => listed('doors', ['address', 'doNotKnock'], [['12 Oak St', text]]);
  expect(held('x').records[0]?.values).toMatchObject({ doNotKnock: true });
  expect(held('dog').records[0]?.values).toMatchObject({ doNotKnock: true, doNotKnockReason: 'unsafe' });
  expect(held('rang in May').records[0]?.values).toMatchObject({ doNotKnock: true });
  expect(held('rang in May').warnings).toHaveLength(1);
  expect(held('no').records[0]?.values).not.toHaveProperty('doNotKnock');
});

test('lines that were found to be none are rejected as what they are', () => {
  const layout = {
    header: ['Address'],
    headerLines: [1],
    firstLine: 2,
    notRecords: [{ line: 3, why: 'total' as const }],
  };
  const rows = [['Address'], ['12 Oak St'], ['14 Oak St']];
  const { records, rejected } = readRecords(rows, layout, { kind: 'doors', fields: ['address'], dates: 'none' });
  expect([records.length, rejected]).toEqual([1, [{ line: 3, reason: 'total' }]]);
});

test('a hundred thousand doors with 180,000 voters are read and compared', () => {
  const rows = Array.from({ length: 180_000 }, (_, i) => {
    const house = i % 100_000;
    return [
      `${(house % 997) + 1} ${Math.floor(house / 997)}th St`,
      '22150',
      '',
      '38.8',
      '-77',
      String(i),
      'Ana',
      'E',
      '',
    ];
  });
  const list = listed('doors', fields, rows);
  const known = list.records.map(({ values }, i) => ({ id: `D-${i}`, values }));
  const voters = list.records.flatMap(({ people = [] }, i) =>
    people.map(({ line, values }) => ({ id: `P-${line}`, values, door: `D-${i}` })),
  );
  const { records, outcomes } = compare('doors', list, known, { voters });
  const all = outcomes.flatMap(({ outcome, people = [] }) => [outcome, ...people]);
  expect(all.every(({ is }) => is === 'same')).toBe(true);
  expect(all).toHaveLength(280_000);
  expect(records).toHaveLength(100_000);
}, 300_000);
