import { setting, settingProblems, settings } from '../../src/chapter/settings';
import { requests, volunteers } from '../../src/chapter/tables';
import { Refusal } from '../../src/tables/refusal';
import { appendOnly, only, type Table } from '../../src/tables/table';
import { WorkingBook } from '../../src/tables/workingBook';
import { blocksOf } from '../../src/tables/writeCells';
import { bookOf } from '../bookOf';
import { seeded } from '../seeded';

describe('the book an action works on', () => {
  const open = () =>
    bookOf([
      [
        requests,
        [
          { id: 'R-1', status: 'looking', need: 'food' },
          { id: 'R-2', status: 'new' },
        ],
      ],
    ]);

  test('shows an action its own changes and tells the commit only what differs', () => {
    const book = open();
    book.change(requests, 'R-1', { status: 'taken', need: 'food' });
    expect(book.get(requests, 'R-1').status).toBe('taken');
    expect(book.changes()[0]?.changed).toEqual(new Map([['R-1', { status: 'taken' }]]));
  });

  test('has nothing to write when nothing is different', () => {
    const book = open();
    book.change(requests, 'R-1', { status: 'looking' });
    expect(book.changes()).toEqual([]);
  });

  test('gives a new row an id and empty values', () => {
    const row = open().add(requests, { need: 'ride' });
    expect(row).toMatchObject({ need: 'ride', quantity: null, takenBy: '' });
    expect(row.id).toMatch(/^R-/);
  });

  test('refuses in a sentence what is not there', () => {
    expect(() => open().get(requests, 'R-9')).toThrow(Refusal);
    expect(() => open().get(requests, 'R-9')).toThrow('There is no R-9 in Requests any more.');
  });

  test('a row added and erased again was never there', () => {
    const book = open();
    const { id } = book.add(requests, {});
    book.erase(requests, id);
    expect(book.changes()).toEqual([]);
  });

  test('an action cannot touch a table that it did not list, or a column that does not exist', () => {
    expect(() => open().all(volunteers)).toThrow('did not list the table volunteers');
    expect(() => open().change(requests, 'R-1', { phone: '1' } as never)).toThrow('no column phone');
  });

  test('an action cannot change or empty a column that it did not read', () => {
    const book = bookOf([[only(requests, 'status'), [{ id: 'R-1', status: 'new' }]]]);
    expect(() => book.change(requests, 'R-1', { need: 'food' })).toThrow('did not list need of requests');
    expect(() => book.empty(requests, 'R-1', ['need'])).toThrow('did not list need of requests');
    expect(book.changes()).toEqual([]);
  });

  test('an id for a table of which no row was read is asked for, several at once; for one that was read it is not', () => {
    const idsIn = (table: Table) => {
      const asked: number[] = [];
      const free = (_: Table, ids: readonly string[]) => {
        asked.push(ids.length);
        return ids.slice(1);
      };
      const book = new WorkingBook([{ table, rows: [] }], seeded(7), free);
      const ids = Array.from({ length: 7 }, () => book.add(requests, {}).id);
      expect(new Set(ids).size).toBe(7);
      return asked;
    };
    expect(idsIn(appendOnly(requests))).toEqual([8]);
    expect(idsIn(requests)).toEqual([]);
  });
});

describe('settings', () => {
  const withSetting = (key: string, value: string) => bookOf([[settings, [{ key, value }]]]);

  test('are the usual ones until the chapter chooses', () => {
    expect(setting(bookOf([[settings, []]]), 'doorsPerTurf')).toBe('40');
    expect(setting(withSetting('doorsPerTurf', '60'), 'doorsPerTurf')).toBe('60');
  });

  test('counts of help can never be shown below 5, nor contact details kept beyond 90 days', () => {
    expect(setting(withSetting('withholdBelow', '3'), 'withholdBelow')).toBe('11');
    expect(setting(withSetting('eraseAfterDays', '365'), 'eraseAfterDays')).toBe('30');
    expect(settingProblems(withSetting('eraseAfterDays', '365')).map(({ key }) => key)).toEqual(['eraseAfterDays']);
  });
});

describe('writing cells', () => {
  test('neighbours go together: ten rows of three columns are one call', () => {
    const cells = Array.from({ length: 30 }, (_, n) => ({
      row: 2 + (n % 10),
      column: 4 + Math.floor(n / 10),
      cell: n,
    }));
    expect(blocksOf(cells)).toHaveLength(1);
    expect(blocksOf(cells)[0]).toMatchObject({ row: 2, column: 4 });
  });

  test('a foreign column between is never written', () => {
    const cells = [1, 3].map((column) => ({ row: 2, column, cell: 'x' }));
    expect(blocksOf(cells).map(({ column, block }) => [column, block])).toEqual([
      [1, [['x']]],
      [3, [['x']]],
    ]);
  });
});
