import fc from 'fast-check';
import { cameOut, guarded } from '../../src/tables/gateway';
import { repairs } from '../../src/tables/repairs';

const typedAsText = (cell: unknown) => typeof cell === 'string' && cell.startsWith("'");

describe('the gateway for text', () => {
  test.each([
    '=IMPORTXML("x")',
    '+1 703 555 0142',
    '007',
    '1-2',
    "'quoted",
    'TRUE',
    'May',
    '-5',
    '@here',
    '12:30',
    '5%',
    'Jan 5',
  ])('%s is written as text', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  test('plain words and our own ids are written as they are', () => {
    expect(guarded('Ana Ejemplo')).toBe('Ana Ejemplo');
    expect(guarded('R-7K2M-Q4')).toBe('R-7K2M-Q4');
    expect(guarded(12)).toBe(12);
  });

  test('nothing that begins like a formula or holds a digit is ever written bare', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', "'", '1', '$'), (rest, first) => {
        expect(typedAsText(guarded(first + rest))).toBe(true);
      }),
    );
  });

  test('a cell that became a formula never counts as right', () => {
    expect(cameOut('=1+1', '=1+1', '=1+1')).toBe(false);
    expect(cameOut('007', 7, '')).toBe(false);
    expect(cameOut('007', '007', '')).toBe(true);
  });
});

describe('putting right what a commit wrote', () => {
  const before = [
    { id: 'R-1', status: 'Open', note: 'a' },
    { id: 'R-2', status: 'Open', note: 'b' },
  ];
  const wanted = new Map([['R-1', { status: 'Claimed' }]]);

  test('nothing to do when every id holds what it should', () => {
    const after = [{ ...before[0], status: 'Claimed' }, before[1] as never] as never[];
    expect(repairs({ idColumn: 'id', before: before, after: after, wanted: wanted })).toEqual({
      cells: [],
      missing: [],
    });
  });

  test('a row sorted away between: the value goes to its id and the other row gets its own back', () => {
    const after = [
      { id: 'R-2', status: 'Claimed', note: 'b' },
      { id: 'R-1', status: 'Open', note: 'a' },
    ];
    expect(repairs({ idColumn: 'id', before: before, after: after, wanted: wanted }).cells).toEqual([
      { index: 0, key: 'status', cell: 'Open' },
      { index: 1, key: 'status', cell: 'Claimed' },
    ]);
  });

  test('a row inserted between: the empty row is emptied again', () => {
    const after = [{ id: '', status: 'Claimed', note: '' }, ...before];
    expect(repairs({ idColumn: 'id', before: before, after: after, wanted: wanted }).cells).toEqual([
      { index: 0, key: 'status', cell: '' },
      { index: 1, key: 'status', cell: 'Claimed' },
    ]);
  });

  test('what a person typed meanwhile stays theirs', () => {
    const after = [
      { ...before[0], status: 'Delivered' },
      { ...before[1], status: 'Waiting' },
    ] as never[];
    expect(repairs({ idColumn: 'id', before: before, after: after, wanted: wanted }).cells).toEqual([]);
  });

  test('an apostrophe that Google kept, or a number it made of the text, is put right', () => {
    const phones = new Map([['R-1', { note: '007' }]]);
    for (const found of ["'007", 7]) {
      const after = [{ ...before[0], note: found }, before[1]] as never[];
      expect(repairs({ idColumn: 'id', before: before, after: after, wanted: phones }).cells).toEqual([
        { index: 0, key: 'note', cell: '007' },
      ]);
    }
  });

  test('a new row that is nowhere is added again', () => {
    const added = new Map([['R-3', { id: 'R-3', status: 'New', note: '' }]]);
    expect(repairs({ idColumn: 'id', before: before, after: before, wanted: added }).missing).toEqual([
      { id: 'R-3', status: 'New', note: '' },
    ]);
  });
});
