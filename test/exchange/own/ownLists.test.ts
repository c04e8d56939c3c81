/** What is taken out of a chapter and brought in again is the same, to the letter. */
import fc from 'fast-check';
import { areas, requests, volunteers } from '../../../src/chapter/tables';
import type { Values } from '../../../src/exchange/record';
import { nothingKnown, reviewOf } from '../../../src/exchange/records/bringIn';
import { planOf } from '../../../src/exchange/records/plan';
import { told } from '../../../src/exchange/records/told';
import { shifts, signUps } from '../../../src/roster/tables';
import type { Table } from '../../../src/tables/table';
import { doors, visits, voters } from '../../../src/turf/tables';
import { csvOf, idOf, knownOf, language, listOf, place, type Row, rowsOf, type Tables } from './takenOut';

const runs = { numRuns: 40 };

/** What is read of each table, and what tells its rows apart. */
const own: readonly [table: Table, reads: string, must: Record<string, (index: number) => unknown>][] = [
  [
    volunteers,
    'name phone email area languages skills free reachMiles timesAWeek pausedUntil joinedOn',
    { name: (i) => `=Ana, ${'abcdefgh'[i]}${i}` },
  ],
  [areas, 'name notes', { name: (i) => `'=Hill ${i}` }],
  [
    shifts,
    'title kind day start end place area people skill language notes status',
    { title: (i) => `-Food ${i}, "x"` },
  ],
  [
    doors,
    'address unit city zip lat lon area doNotKnock doNotKnockReason',
    { address: (i) => `${i + 1} "King" St\n+1`, zip: () => '' },
  ],
  [
    requests,
    'need quantity area language urgency status takenBy askedOn closedOn',
    { need: () => 'food', quantity: (i) => i },
  ],
];

function world(table: Table, must: (typeof own)[number][2]): fc.Arbitrary<Tables> {
  return place.chain((places) => {
    const helpers: Row[] = [{ id: idOf('V', 30), name: '+Sam · Sample' }];
    const others = { areas: places, volunteers: helpers };
    return rowsOf(table, others, must).map((rows) => ({ ...others, [table.name]: rows }));
  });
}

const pick = (values: Values, reads: string) =>
  told(Object.fromEntries(reads.split(' ').map((key) => [key, values[key]])));

describe.each(own.map((one) => [one[0].name, one] as const))(
  '%s taken out and brought in again',
  (_, [table, reads, must]) => {
    test('say nothing new', () => {
      fc.assert(
        fc.property(world(table, must), language, (all, tongue) => {
          const known = (all[table.name] as Row[]).map((row) => knownOf(row, all));
          const review = reviewOf(listOf(csvOf(table, all, tongue)), { ...nothingKnown, rows: known });
          expect(review.counts).toMatchObject({ rows: known.length, same: known.length, rejected: 0 });
          expect(review.compared.warnings).toEqual([]);
        }),
        runs,
      );
    });

    test('are the same rows in a chapter that has none', () => {
      fc.assert(
        fc.property(world(table, must), language, (all, tongue) => {
          const list = listOf(csvOf(table, all, tongue));
          const { compared, known } = reviewOf(list, nothingKnown);
          const decisions = new Map(compared.records.map(({ line }) => [line, 'new' as const]));
          const staged = planOf(compared, { kind: list.mapping.kind, known: known.rows, decisions, whole: false });
          const rows = (all[table.name] as Row[]).map((row) => pick(knownOf(row, all).values, reads));
          const added = [...staged].sort((a, b) => a.line - b.line).map(({ add = {} }) => pick(add, reads));
          expect(added).toEqual(rows);
        }),
        runs,
      );
    });
  },
);

describe('who lives behind a door, visits and sign-ups', () => {
  const doorRows: Row[] = [1, 2, 3].map((n) => ({
    id: idOf('D', n),
    address: `=${n} "King" St`,
    unit: '',
    city: '',
    zip: '22314',
  }));
  const people: Row[] = [1, 2].map((n) => ({ id: idOf('V', n), name: `+Ana · ${n}`, phone: '', email: '' }));
  const meetings: Row[] = [1, 2].map((n) => ({ id: idOf('S', n), title: '@Food', day: '2026-03-04', start: '17:30' }));
  const base = { doors: doorRows, volunteers: people, shifts: meetings };
  const knownRows = (all: Tables, name: string) => (all[name] ?? []).map((row) => knownOf(row, all));
  const worldOf = (table: Table, must: (index: number) => Record<string, unknown>) =>
    rowsOf(table, base, {}).map(
      (rows): Tables => ({ ...base, [table.name]: rows.map((row, i) => ({ ...row, ...must(i) })) }),
    );
  const atDoor = (i: number) => ({ door: doorRows[i % 3]?.id });

  test('come back as the same', () => {
    const tables: readonly [Table, (index: number) => Record<string, unknown>][] = [
      [voters, (i) => ({ ...atDoor(i), voterFileId: `'${i}` })],
      [visits, (i) => ({ ...atDoor(i), result: 'talked' })],
      [signUps, (i) => ({ volunteer: people[i % 2]?.id, shift: meetings[i % 2]?.id, state: 'came' })],
    ];
    for (const [table, must] of tables) {
      fc.assert(
        fc.property(worldOf(table, must), language, (all, tongue) => {
          const rows = knownRows(all, table.name === 'voters' ? 'doors' : table.name);
          const known = {
            rows,
            voters: knownRows(all, 'voters'),
            volunteers: knownRows(all, 'volunteers'),
            shifts: [],
          };
          const { counts, compared } = reviewOf(listOf(csvOf(table, all, tongue)), known);
          const { length } = all[table.name] as Row[];
          expect(counts).toMatchObject({ rows: length, same: length, rejected: 0 });
          expect(compared.warnings).toEqual([]);
        }),
        runs,
      );
    }
  });

  test('of a door that is not there are new ones, with all who live there', () => {
    fc.assert(
      fc.property(
        worldOf(voters, (i) => ({ ...atDoor(i), firstName: `=Ana ${i}` })),
        language,
        (all, tongue) => {
          const { compared } = reviewOf(listOf(csvOf(voters, all, tongue)), nothingKnown);
          const staged = planOf(compared, { kind: 'doors', known: [], voters: [], decisions: new Map(), whole: false });
          const names = staged.flatMap(({ add, people = [] }) =>
            people.map((one) => `${one.add?.firstName} of ${add?.address}`),
          );
          const address = ({ door }: Row) => doorRows.find(({ id }) => id === door)?.address;
          expect(names.sort()).toEqual(
            (all.voters as Row[]).map((row) => `${row.firstName} of ${address(row)}`).sort(),
          );
        },
      ),
      runs,
    );
  });

  test('that were deleted since come back where their door, volunteer and shift still are, and are left out elsewhere', () => {
    const sets: readonly [Table, string, Row][] = [
      [visits, 'unknownPerson', { id: 'K-1', ...atDoor(0), at: Date.UTC(2026, 2, 4, 17, 30), result: 'talked' }],
      [signUps, 'unknownPerson', { id: idOf('U', 1), volunteer: people[0]?.id, shift: meetings[1]?.id, state: 'came' }],
    ];
    for (const [table, reason, row] of sets) {
      const all: Tables = {
        ...base,
        [table.name]: [row],
        voters: [{ id: idOf('P', 1), ...atDoor(0), firstName: 'Ana' }],
      };
      const list = listOf(csvOf(table, all, 'en'));
      const [volunteersHere, shiftsHere] = [knownRows(all, 'volunteers'), knownRows(all, 'shifts')];
      const here = { rows: [], voters: knownRows(all, 'voters'), volunteers: volunteersHere, shifts: shiftsHere };
      const { compared } = reviewOf(list, here);
      expect(compared.outcomes).toEqual([{ outcome: { is: 'new' } }]);
      const refers = table.name === 'visits' ? { door: row.door } : { volunteer: row.volunteer, shift: row.shift };
      expect(compared.records[0]?.values).toMatchObject(refers);
      expect(reviewOf(list, nothingKnown).compared.rejected).toEqual([{ line: 2, reason }]);
    }
  });
});
