import fc from 'fast-check';
import { volunteers } from '../../src/chapter/tables';
import { id, text } from '../../src/tables/kinds';
import { locate } from '../../src/tables/locate';
import { table } from '../../src/tables/table';

const keys = Object.keys(volunteers.columns);
const english = keys.map((key) => volunteers.columns[key as keyof typeof volunteers.columns].label.en);
const marked = keys.map((key, index) => ({ key, at: index + 1 }));
const inOrder = Object.fromEntries(keys.map((key, index) => [key, index + 1]));

describe('finding the columns of a tab', () => {
  test('by mark, whatever a person renamed the headers to', () => {
    expect(
      locate(
        volunteers,
        marked,
        keys.map((_, index) => `Our own ${index}`),
      ),
    ).toEqual(inOrder);
  });

  test('by header, in either language, when there are no marks', () => {
    const spanish = keys.map((key) => volunteers.columns[key as keyof typeof volunteers.columns].label.es);
    expect(locate(volunteers, [], english)).toEqual(inOrder);
    expect(locate(volunteers, [], spanish)).toEqual(inOrder);
  });

  test('by another name it is known under', () => {
    expect(
      locate(
        volunteers,
        [],
        english.map((header) => (header === 'Phone' ? 'Cell' : header)),
      ),
    ).toEqual(inOrder);
  });

  test('one whose name is also another’s name for itself is found by its own', () => {
    const both = table(
      'both',
      { file: 'each', version: 1, tab: { en: 'Both', es: 'Ambas' } },
      {
        id: id('B'),
        first: text({ en: 'Who', es: 'Quién' }).alias('Name'),
        second: text({ en: 'Name', es: 'Nombre' }),
      },
    );
    expect(locate(both, [], ['ID', 'Name', 'Who'])).toEqual({ id: 1, first: 3, second: 2 });
  });

  test('in any order and between columns of the chapter’s own', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), fc.nat(keys.length), (order, gap) => {
        const shown = [...order.slice(0, gap), 'theirs', ...order.slice(gap)];
        const marks = shown.flatMap((key, index) => (key === 'theirs' ? [] : [{ key, at: index + 1 }]));
        const found = locate(
          volunteers,
          marks,
          shown.map((_, index) => `Header ${index}`),
        );
        for (const key of keys) expect(found).toHaveProperty(key, shown.indexOf(key) + 1);
      }),
    );
  });

  test('stops when a column is gone', () => {
    expect(
      locate(
        volunteers,
        [],
        english.filter((header) => header !== 'Phone'),
      ),
    ).toEqual({
      what: 'missing',
      column: 'phone',
    });
  });

  test('stops when a column is there twice', () => {
    expect(locate(volunteers, marked, [...english, 'Phone'])).toEqual({ what: 'doubled', column: 'phone' });
  });

  test('stops when contents were cut and pasted, so that a mark stands under another column’s header', () => {
    const swapped = english.map((header) => (header === 'Phone' ? 'E-mail' : header === 'E-mail' ? 'Phone' : header));
    expect(locate(volunteers, marked, swapped)).toEqual({ what: 'mixedUp', column: 'phone' });
  });
});
