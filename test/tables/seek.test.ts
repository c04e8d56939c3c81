import fc from 'fast-check';
import { stretches } from '../../src/tables/seek';
import { holding, just } from '../../src/tables/table';

describe('rows that were found are read in few stretches', () => {
  test.each<[number[], number, string]>([
    [[], 3, ''],
    [[7], 3, '7-7'],
    [[2, 3, 4, 9], 3, '2-4 9-9'],
    [[2, 10, 12, 40], 2, '2-12 40-40'],
    [[2, 4, 6, 8], 1, '2-8'],
  ])('%j in at most %d: %s', (rows, most, wanted) => {
    expect(
      stretches(rows, most)
        .map(({ first, last }) => `${first}-${last}`)
        .join(' '),
    ).toBe(wanted);
  });

  test('never more than allowed, always with every row, and none overlaps another', () => {
    const some = fc.uniqueArray(fc.integer({ min: 2, max: 500 }), { maxLength: 60 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 8 }), (picked, most) => {
        const rows = [...picked].sort((a, b) => a - b);
        const found = stretches(rows, most);
        expect(found.length).toBeLessThanOrEqual(most);
        for (const row of rows) expect(found.filter(({ first, last }) => first <= row && row <= last)).toHaveLength(1);
        for (const { first, last } of found) expect([rows.includes(first), rows.includes(last)]).toEqual([true, true]);
      }),
    );
  });
});

describe('a text as a pattern', () => {
  test('matches itself and nothing else, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, other) => {
        const matches = (pattern: string, cell: string) => new RegExp(`^(?:${pattern})$`, 'us').test(cell);
        expect(matches(just(text), text)).toBe(true);
        expect(matches(just(text), other)).toBe(text === other);
        expect(matches(holding(text), `${other}${text}${other}`)).toBe(true);
      }),
    );
  });
});
