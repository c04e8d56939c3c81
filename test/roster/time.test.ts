import fc from 'fast-check';
import { freeTimeOf, overlap, parseTime, spanOf } from '../../src/roster/time';
import { contextOf } from '../contextOf';

const context = contextOf();

describe('a time of day', () => {
  test.each([
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['9 am', '09:00'],
    ['5:30pm', '17:30'],
    ['12 pm', '12:00'],
    ['12:15 a.m.', '00:15'],
    ['17h', '17:00'],
    ['17h30', '17:30'],
    ['17.30', '17:30'],
    ['23:59', '23:59'],
  ])('typed as %s is %s', (typed, time) => expect(parseTime(typed)).toBe(time));

  test.each(['', '9', '17', '24:00', '9:60', '13 pm', '0 am', 'noon', '9:30-11', '1/2'])('“%s” is none', (typed) =>
    expect(parseTime(typed)).toBeUndefined(),
  );

  test('stays what it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(parseTime(time)).toBe(time);
      }),
    );
  });
});

describe('the span of a shift', () => {
  const span = (start: string, end: string, day = '2026-03-07') => {
    const found = spanOf({ day, start, end }, context);
    return found && [found.begins, found.ends].map((at) => new Date(at).toISOString());
  };

  test('is in the chapter’s time zone', () => {
    expect(span('9:30', '12:00')).toEqual(['2026-03-07T14:30:00.000Z', '2026-03-07T17:00:00.000Z']);
  });
  test('runs past midnight', () => {
    expect(span('22:00', '01:00')).toEqual(['2026-03-08T03:00:00.000Z', '2026-03-08T06:00:00.000Z']);
  });
  test('is two hours when nobody said how long', () => {
    expect(span('9:30', '')).toEqual(['2026-03-07T14:30:00.000Z', '2026-03-07T16:30:00.000Z']);
  });
  test('is not guessed', () => {
    expect([span('soon', '12:00'), span('9:30', 'late'), span('9:30', '12:00', '')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('shifts overlap when one begins before the other ends', () => {
  expect(overlap({ begins: 1, ends: 3 }, { begins: 2, ends: 4 })).toBe(true);
  expect(overlap({ begins: 1, ends: 2 }, { begins: 2, ends: 4 })).toBe(false);
});

test('a shift falls into one of the times that volunteers name', () => {
  const at = (day: string, start: string) => freeTimeOf({ day, start });
  expect([
    at('2026-03-07', '9:30'),
    at('2026-03-08', '12:00'),
    at('2026-03-02', '17:00'),
    at('2026-03-06', '8:00'),
  ]).toEqual(['weekendMornings', 'weekendAfternoons', 'weekdayEvenings', 'weekdayMornings']);
});
