import fc from 'fast-check';
import type { Grid } from '../../../src/exchange/grid';
import { listKinds } from '../../../src/exchange/list';
import { nothingKnown, reviewOf } from '../../../src/exchange/records/bringIn';
import { readRecords } from '../../../src/exchange/records/readRecords';
import { layoutOf } from '../../../src/exchange/understand/layoutOf';
import { propose } from '../../../src/exchange/understand/propose';
import { awkwardTexts } from '../../awkwardTexts';

const headers = [
  'Name',
  'Phone',
  'E-mail',
  'Address',
  'Need',
  'Date',
  'Event',
  'Result',
  'VANID',
  'Amount',
  'Notes',
  'Nombre',
  'TOTAL',
  '',
];
const values = [
  'Ana Ejemplo',
  '703 555 0101',
  'a@example.org',
  '12 King St',
  'food',
  '3/4/2026',
  '2026-03-14',
  '$5',
  'yes',
  '38.8048',
  '22314',
  'Not Home',
];
const cell = fc.oneof(fc.constantFrom(...headers, ...values, ...awkwardTexts), fc.string({ maxLength: 12 }));
const grid: fc.Arbitrary<Grid> = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });

test('whatever stands in a list, nothing breaks and every line is a record, part of one, or left out with a reason', () => {
  fc.assert(
    fc.property(grid, fc.constantFrom(undefined, ...listKinds), (rows, kind) => {
      const layout = layoutOf(rows);
      const proposal = propose(rows, layout, kind ? { kind } : {});
      expect(proposal.fields).toHaveLength(layout.header.length);
      expect(proposal.columns).toHaveLength(layout.header.length);
      expect(proposal.confidence >= 0 && proposal.confidence <= 1).toBe(true);
      const { records, rejected } = readRecords(rows, layout, proposal);
      const told = records.flatMap(({ line, also = [], people = [] }) => [
        line,
        ...also,
        ...people.map((one) => one.line),
      ]);
      const lines = [...new Set([...told, ...rejected.map(({ line }) => line)])].sort((a, b) => a - b);
      expect(lines).toEqual(rows.map((_, i) => i + 1).filter((line) => line >= layout.firstLine));
      expect(new Set(rejected.map(({ line }) => line)).size).toBe(rejected.length);
    }),
    { numRuns: 400 },
  );
});

test('whatever stands in a list, the numbers that a person sees add up', () => {
  fc.assert(
    fc.property(grid, fc.constantFrom(...listKinds), (rows, kind) => {
      const layout = layoutOf(rows);
      const { format, source, ...mapping } = propose(rows, layout, { kind });
      const { counts } = reviewOf(
        { file: 'x.csv', rows, layout, mapping: { ...mapping, kind }, format, source },
        nothingKnown,
      );
      expect(counts.new + counts.same + counts.changed + counts.maybe + counts.rejected).toBe(counts.rows);
      expect(counts.rows).toBe(Math.max(0, rows.length - layout.firstLine + 1));
    }),
    { numRuns: 300 },
  );
});

const people = fc.array(
  fc.record({
    Name: fc.constantFrom('Ana Ejemplo', 'Bo Sample', 'Cara Muestra', 'Dana Ejemplo'),
    Phone: fc.constantFrom('703 555 0101', '(703) 555-0102', ''),
    'E-mail': fc.constantFrom('a@example.org', 'b@example.org', ''),
    Skills: fc.constantFrom('driving', 'cooking, driving', ''),
    Remarks: fc.constantFrom('tall', 'likes dogs', ''),
  }),
  { minLength: 2, maxLength: 8 },
);
const columns = ['Name', 'Phone', 'E-mail', 'Skills', 'Remarks'] as const;

test('the order of columns, and blank lines and columns, change nothing of what a list is', () => {
  fc.assert(
    fc.property(people, fc.shuffledSubarray([...columns], { minLength: 5 }), fc.nat(2), (rows, order, gap) => {
      const said = (names: readonly (typeof columns)[number][], blanks: number) => {
        const between = (cells: readonly string[]) =>
          cells.flatMap((one) => [one, ...Array.from({ length: blanks }, () => '')]);
        const lines = [
          between(names),
          ...rows.flatMap((row) => [...(blanks > 0 ? [[]] : []), between(names.map((name) => row[name]))]),
        ];
        const layout = layoutOf(lines);
        const proposal = propose(lines, layout);
        const fields = Object.fromEntries(
          layout.header.flatMap((name, i) => (name === '' ? [] : [[name, proposal.fields[i]]])),
        );
        return {
          kind: proposal.kind,
          fields,
          records: readRecords(lines, layout, proposal).records.map(({ values: told }) => told),
        };
      };
      expect(said(order, gap)).toEqual(said(columns, 0));
    }),
    { numRuns: 150 },
  );
});
