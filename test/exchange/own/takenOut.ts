/** Rows of our tables with awkward values, and the CSV that a person takes out of them. */
import fc from 'fast-check';
import { areas, volunteers } from '../../../src/chapter/tables';
import { readFile } from '../../../src/exchange/file/readFile';
import type { KnownRow, Value } from '../../../src/exchange/record';
import type { MappedList } from '../../../src/exchange/records/bringIn';
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

export type Row = Record<string, unknown> & { id: string };
export type Tables = Readonly<Record<string, readonly Row[]>>;

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
        fc.double({ min: -90, max: 90, noNaN: true }).map((one) => one + 0),
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
export const idOf = (prefix: string, index: number) =>
  `${prefix}-${letters[index % 31]}K2M-Q${letters[Math.floor(index / 31)]}`;

/** Rows with all kinds of values; what a row must be told apart by is told. */
export function rowsOf(
  table: Table,
  refers: Tables,
  must: Record<string, (index: number) => unknown>,
): fc.Arbitrary<Row[]> {
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

export function csvOf(table: Table, all: Tables, language: Language): string {
  const shown = [areas, volunteers, shifts, doors].filter(({ shownBy }) => shownBy);
  const book = { all: ({ name }: Table) => all[name] ?? [], problems: () => [] } as unknown as Book;
  return partOf(tableFile(table, shown as readonly Table[], book, { ...zone, language } as Context), 0).text;
}

const named: Readonly<Record<string, string>> = { area: 'areas', takenBy: 'volunteers' };

/** A row as the chapter tells it to whoever compares a list with it. */
export function knownOf(row: Row, all: Tables): KnownRow {
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

export function listOf(csv: string): MappedList {
  const [grid] = readFile('taken out.csv', new TextEncoder().encode(csv));
  const rows = grid?.rows ?? [];
  const layout = layoutOf(rows);
  const { kind, fields, dates, format, source } = propose(rows, layout);
  return { file: 'taken out.csv', rows, layout, mapping: { kind, fields, dates }, format, source };
}

export const place = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((names): Row[] => names.map((name, i) => ({ id: idOf('A', i), name: `${name} ${i}`, notes: '' })));
export const language = fc.constantFrom<Language>('en', 'es');
