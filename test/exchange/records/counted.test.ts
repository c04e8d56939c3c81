import fc from 'fast-check';
import type { Outcome } from '../../../src/exchange/record';
import { counted } from '../../../src/exchange/records/counted';

const outcomes: Record<Outcome['is'], Outcome> = {
  new: { is: 'new' },
  same: { is: 'same', row: 'D1' },
  changed: { is: 'changed', row: 'D1', change: {}, was: {} },
  maybe: { is: 'maybe', rows: ['D1'], reasons: [] },
};
const kinds = Object.keys(outcomes) as Outcome['is'][];

test('a line counts for what is in it', () => {
  const records = kinds.map((_, index) => ({ line: index + 2, values: {} }));
  const all = kinds.map((is) => ({ outcome: outcomes[is] }));
  expect(counted(records, all)).toEqual({ new: 1, same: 1, changed: 1, maybe: 1 });
});

test('a line with a known door and somebody new behind it is new; further lines that repeat are the same', () => {
  const people = [
    { line: 2, values: {} },
    { line: 3, values: {} },
  ];
  const record = { line: 2, values: {}, people, also: [4, 5] };
  const told = { outcome: outcomes.same, people: [outcomes.new, outcomes.changed] };
  expect(counted([record], [told])).toEqual({ new: 1, same: 2, changed: 1, maybe: 0 });
});

test('every line counts exactly once, however records share them', () => {
  const kind = fc.constantFrom(...kinds);
  const door = fc.record({
    is: kind,
    people: fc.array(kind, { maxLength: 4 }),
    also: fc.nat(3),
    twoOnALine: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(door, { maxLength: 10 }), (doors) => {
      let line = 1;
      const lines = new Set<number>();
      const next = () => {
        line += 1;
        lines.add(line);
        return line;
      };
      const records = doors.map(({ people, also, twoOnALine }) => {
        const first = next();
        const behind = people.map((_, index) => ({ line: index === 0 || twoOnALine ? first : next(), values: {} }));
        return { line: first, values: {}, people: behind, also: Array.from({ length: also }, next) };
      });
      const told = doors.map(({ is, people }) => ({
        outcome: outcomes[is],
        people: people.map((one) => outcomes[one]),
      }));
      const counts = counted(records, told);
      expect(counts.new + counts.same + counts.changed + counts.maybe).toBe(lines.size);
    }),
  );
});
