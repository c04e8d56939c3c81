import { settings } from '../../src/chapter/settings';
import { requests } from '../../src/chapter/tables';
import { lastClosedMonth, publishMonth } from '../../src/impact/publishMonth';
import { published } from '../../src/impact/tables';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';

type Help = { area?: string; need?: string; month?: string; takenBy?: string; status?: string };

let next = 0;
const helped = (count: number, { month = '2026-02', ...help }: Help = {}) =>
  Array.from({ length: count }, () => {
    next += 1;
    const closedOn = `${month}-1${next % 10}`;
    return { id: `R-${next}`, area: 'A-1', need: 'food', status: 'closed', takenBy: 'V-1', closedOn, ...help };
  });

const bookWith = (...rows: object[]) =>
  bookOf([
    [requests, rows],
    [published, []],
    [settings, []],
  ]);
const march = contextOf({ now: '2026-03-07T12:00:00-05:00' });
const figures = (book: ReturnType<typeof bookWith>) =>
  book.all(published).map(({ area, place, months, need, count }) => [area, place, months, need, count]);

describe('publishing a month of help', () => {
  test('adds what may be known, rounded, with the day', () => {
    const book = bookWith(...helped(12), ...helped(23, { need: 'ride' }));
    expect(publishMonth.story(book, {}, march)).toBe(2);
    expect(figures(book)).toEqual([
      ['A-1', 'area', '2026-02', 'food', 10],
      ['A-1', 'area', '2026-02', 'ride', 25],
    ]);
    expect(book.all(published)[0]?.publishedOn).toBe('2026-03-07');
  });

  test('counts closed requests that somebody took, and no other', () => {
    const book = bookWith(
      ...helped(11),
      ...helped(20, { takenBy: '' }),
      ...helped(20, { status: 'done' }),
      ...helped(20, { month: '2026-03' }),
    );
    publishMonth.story(book, {}, march);
    expect(figures(book)).toEqual([['A-1', 'area', '2026-02', 'food', 10]]);
  });

  test('safety rule 5: a count below the setting is held back, however the setting is written', () => {
    for (const [value, shown] of [
      ['20', []],
      ['11', [['A-1', 'area', '2026-02', 'food', 15]]],
      ['2', [['A-1', 'area', '2026-02', 'food', 15]]],
      ['none', [['A-1', 'area', '2026-02', 'food', 15]]],
    ] as const) {
      const book = bookOf([
        [requests, helped(13)],
        [published, []],
        [settings, [{ key: 'withholdBelow', value }]],
      ]);
      publishMonth.story(book, {}, march);
      expect([value, figures(book)]).toEqual([value, shown]);
    }
    const few = bookOf([
      [requests, helped(4)],
      [published, []],
      [settings, [{ key: 'withholdBelow', value: '2' }]],
    ]);
    expect(publishMonth.story(few, {}, march)).toBe(0);
  });

  test('a second round, and what changes afterwards, adds nothing: two editions cannot be compared', () => {
    const book = bookWith(...helped(12));
    publishMonth.story(book, {}, march);
    for (const late of helped(1)) book.add(requests, late as never);
    expect(publishMonth.story(book, {}, march)).toBe(0);
    expect(publishMonth.story(book, {}, contextOf({ now: '2026-04-20T12:00:00-04:00' }))).toBe(0);
    expect(figures(book)).toHaveLength(1);
  });

  test('requests without an area are a place of their own, and do not keep the areas of that month back', () => {
    const book = bookWith(...helped(30, { area: '' }));
    publishMonth.story(book, {}, march);
    expect(figures(book)).toEqual([['', 'noArea', '2026-02', 'food', 30]]);
    for (const other of helped(15, { area: 'A-2' })) book.add(requests, other as never);
    expect(publishMonth.story(book, {}, march)).toBe(1);
  });

  test('areas that were small all year are shown together, without their names, and only once', () => {
    const book = bookWith(...[1, 2, 3].flatMap((n) => helped(5, { area: `A-${n}`, month: '2025-05' })));
    publishMonth.story(book, {}, march);
    expect(figures(book)).toEqual([['', 'rest', '2025-05', '', 15]]);
    expect(publishMonth.story(book, {}, march)).toBe(0);
  });

  test('a month is closed five days after its end, when what was done at its end has been noted', () => {
    expect(lastClosedMonth('2026-03-05')).toBe('2026-01');
    expect(lastClosedMonth('2026-03-06')).toBe('2026-02');
    expect(lastClosedMonth('2026-01-06')).toBe('2025-12');
  });
});
