/** What is taken out of a chapter and brought in again is the same, to the letter. */
import fc from 'fast-check';
import { areas, requests, volunteers } from '../../../src/chapter/tables';
import { readFile } from '../../../src/exchange/file/readFile';
import type { KnownRow, Value, Values } from '../../../src/exchange/record';
import { type MappedList, nothingKnown, reviewOf } from '../../../src/exchange/records/bringIn';
import { planOf } from '../../../src/exchange/records/plan';
import { told } from '../../../src/exchange/records/told';
import { tableFile } from '../../../src/exchange/takeOut/tableFile';
import { partOf } from '../../../src/exchange/takeOut/written';
import { layoutOf } from '../../../src/exchange/understand/layoutOf';
import { propose } from '../../../src/exchange/understand/propose';
import type { Language } from '../../../src/i18n/language';
import { shifts } from '../../../src/roster/tables';
import type { Book } from '../../../src/tables/book';
import type { Context } from '../../../src/tables/context';
import type { Column } from '../../../src/tables/kinds';
import type { Table } from '../../../src/tables/table';
import { doors } from '../../../src/turf/tables';

type Row = Record<string, unknown> & { id: string };
type Tables = Readonly<Record<string, readonly Row[]>>;

const signs = fc.constantFrom('=1+1', '+1', '-2+3', '@SUM(A1)', "'quoted", "'=A1", '"', 'a;=1', 'a, b', 'Ejemplo, Ana');
const more = fc.constantFrom(
  'Total',
  'two\nlines',
  '12 King St',
  '<b>',
  'Hill · A-0000-00',
  '1,000.00',
  'x | y',
  'ñandú',
);
const awkward = fc.oneof(signs, more, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }));
const text = awkward.map((one) => one.replace(/\p{Cc}/gu, '\n').trim()).filter((one) => one.trim() !== '');

function valueFor({ kind, choices = {}, to }: Column<unknown>, ids: readonly string[]): fc.Arbitrary<unknown> {
  const keys = Object.keys(choices);
  switch (kind) {
    case 'choice':
      return fc.constantFrom('', ...keys);
    case 'tags':
      return fc.subarray(keys);
    case 'number':
      return fc.oneof(
        fc.constant(null),
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: -90, max: 90, noNaN: true }),
      );
    case 'date':
      return fc.constantFrom('', '2026-03-04', '2026-12-31');
    case 'timestamp':
      return fc.constantFrom(null, Date.UTC(2026, 2, 4, 17, 30), Date.UTC(2026, 10, 1, 6, 5));
    case 'yesNo':
      return fc.boolean();
    case 'phone':
      return fc.oneof(fc.constantFrom('', '+17035550142', '555-0142'), text);
    case 'reference':
      return to && ids.length > 0 ? fc.constantFrom('', ...ids) : fc.constant('');
    default:
      return fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 4, arbitrary: text });
  }
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const idOf = (prefix: string, index: number) =>
  `${prefix}-${letters[index % 31]}K2M-Q${letters[Math.floor(index / 31)]}`;

/** Rows with all kinds of values; what a row must be told apart by is told. */
function rowsOf(table: Table, refers: Tables, must: Record<string, (index: number) => unknown>): fc.Arbitrary<Row[]> {
  const prefix = table.columns[table.idColumn]?.prefix ?? '';
  const model = Object.fromEntries(
    Object.entries(table.columns)
      .filter(([key]) => key !== table.idColumn)
      .map(([key, column]) => [
        key,
        valueFor(
          column,
          (refers[column.to ?? ''] ?? []).map(({ id }) => id),
        ),
      ]),
  );
  return fc.array(fc.record(model), { minLength: 1, maxLength: 8 }).map((all) =>
    all.map((row, index) => ({
      ...row,
      ...Object.fromEntries(Object.entries(must).map(([key, make]) => [key, make(index)])),
      id: idOf(prefix, index),
    })),
  );
}

const zone = { moment: (day: string, time: string) => Date.parse(`${day}T${time}:00Z`) + 4 * 3_600_000 };

function csvOf(table: Table, all: Tables, language: Language): string {
  const shown = [areas, volunteers, shifts, doors].filter(({ shownBy }) => shownBy);
  const book = { all: ({ name }: Table) => all[name] ?? [], problems: () => [] } as unknown as Book;
  return partOf(tableFile(table, shown as readonly Table[], book, { ...zone, language } as Context), 0).text;
}

const named: Readonly<Record<string, string>> = { area: 'areas', takenBy: 'volunteers' };

/** A row as the chapter tells it to whoever compares a list with it. */
function knownOf(row: Row, all: Tables): KnownRow {
  const values = Object.entries(row).map(([key, value]): [string, Value] => {
    const other = named[key];
    if (other) return [key, String(all[other]?.find(({ id }) => id === value)?.name ?? '')];
    const isMoment = key.endsWith('At') || key === 'at';
    return [
      key,
      isMoment && typeof value === 'number'
        ? new Date(value - 14_400_000).toISOString().slice(0, 16)
        : (value as Value),
    ];
  });
  return { id: row.id, values: Object.fromEntries(values), ...(row.door ? { door: String(row.door) } : {}) };
}

function listOf(csv: string): MappedList {
  const [grid] = readFile('taken out.csv', new TextEncoder().encode(csv));
  const rows = grid?.rows ?? [];
  const layout = layoutOf(rows);
  const { kind, fields, dates, format, source } = propose(rows, layout);
  return { file: 'taken out.csv', rows, layout, mapping: { kind, fields, dates }, format, source };
}

const place = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((names): Row[] => names.map((name, i) => ({ id: idOf('A', i), name: `${name} ${i}`, notes: '' })));
const language = fc.constantFrom<Language>('en', 'es');

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
      );
    });
  },
);
