import { proposed } from '../../../src/exchange/commandLine/adoption';
import { bringIn } from '../../../src/exchange/commandLine/bringIn';
import type { Ask, Report } from '../../../src/exchange/commandLine/report';

const people = [
  ['Name', 'Phone', 'Email'],
  ['Ana Ejemplo', '703-555-0142', 'ana@chapter.example'],
  ['', '703-555-0144', ''],
  ['Sam Sample', '703-555-0143', 'sam@chapter.example'],
];
const sumOf = (list: Report) => list.new + list.same + list.changed + list.maybe + list.rejected.length;

interface Asked {
  readonly name: string;
  readonly args: Record<string, unknown>;
}

/** A chapter that answers from memory: what it knows, and what a person said of the columns. */
function chapter(known: object[] = [], remembered: object | null = null) {
  const asked: Asked[] = [];
  const answers: Record<string, () => unknown> = {
    mappingFor: () => remembered,
    knownRows: () => ({ rows: known }),
    beginImport: () => ({ importId: 'M-1', jobId: 'J-1' }),
    sendRecords: () => ({}),
    continueJob: () => ({ state: 'done', reason: '' }),
  };
  const ask = (async (name: string, args: Record<string, unknown> = {}) => {
    asked.push({ name, args });
    return answers[name]?.();
  }) as Ask;
  return { ask, asked, names: () => asked.map(({ name }) => name) };
}

test('a list says what it is, where it goes and what becomes of each of its lines', async () => {
  const report = await bringIn({ name: 'people.csv', rows: people }, { write: false });
  expect(report).toMatchObject({ file: 'people.csv', kind: 'volunteers', table: 'volunteers', rows: 3, new: 2 });
  expect(report.rejected).toEqual([{ line: 3, reason: 'noName' }]);
  expect(sumOf(report)).toBe(report.rows);
});

test('beside a chapter it says what is known, and changes nothing', async () => {
  const { ask, names } = chapter([{ id: 'V-1', values: { name: 'Ana Ejemplo', phone: '+17035550142' } }]);
  const report = await bringIn({ name: 'people.csv', rows: people }, { ask, write: false });
  expect(report).toMatchObject({ rows: 3, new: 1, changed: 1, same: 0, maybe: 0 });
  expect(names()).toEqual(['mappingFor', 'knownRows']);
});

test('it is brought in as an organizer would, to the end of the work, and says under which number', async () => {
  const { ask, asked, names } = chapter();
  expect(await bringIn({ name: 'people.csv', rows: people }, { ask, write: true })).toMatchObject({ importId: 'M-1' });
  expect(names()).toEqual(['mappingFor', 'knownRows', 'beginImport', 'sendRecords', 'continueJob']);
  expect(asked[2]?.args).toMatchObject({ file: 'people.csv', kind: 'volunteers', whole: false });
  expect(asked[3]?.args).toMatchObject({
    records: [{ add: { name: 'Ana Ejemplo' } }, { add: { name: 'Sam Sample' } }],
  });
});

test('whoever may be somebody known is counted and not brought in: a person decides', async () => {
  const { ask, asked } = chapter([{ id: 'V-1', values: { name: 'Anna Ejemplo', email: 'other@chapter.example' } }]);
  const rows = [
    ['Name', 'Phone'],
    ['Ana Ejemplo', '703-555-0142'],
  ];
  expect(await bringIn({ name: 'x', rows }, { ask, write: true })).toMatchObject({ rows: 1, maybe: 1, new: 0 });
  expect(asked[3]?.args).toMatchObject({ records: [] });
});

test('what a person said of these headers before counts', async () => {
  const rows = [
    ['Who', 'Where'],
    ['Ana Ejemplo', 'Hill'],
  ];
  const remembered = { kind: 'volunteers', fields: ['area', 'name'], dates: 'none' };
  const { ask, asked } = chapter([], remembered);
  expect(await bringIn({ name: 'x', rows }, { ask, write: true })).toMatchObject({ table: 'volunteers', new: 1 });
  expect(asked[3]?.args).toMatchObject({ records: [{ add: { name: 'Ana Ejemplo', area: 'Hill' } }] });
});

describe('a list that goes nowhere says so in a sentence, asks for nothing, and leaves out each line', () => {
  const left = async (rows: string[][], hidden?: boolean) => {
    const { ask, names } = chapter();
    const report = await bringIn({ name: 'x.xlsx · Old', rows, ...(hidden ? { hidden } : {}) }, { ask, write: true });
    expect(names()).toEqual(['mappingFor']);
    expect(sumOf(report)).toBe(report.rows);
    expect(report.table).toBeNull();
    return report;
  };

  test('a hidden tab', async () => {
    const report = await left(people, true);
    expect(report).toMatchObject({ file: 'x.xlsx · Old', rows: 3, rejected: [{ line: 2, reason: 'hidden' }, {}, {}] });
    expect(report.refused).toMatch(/hidden tab/);
  });

  test('one that names who asked for help', async () => {
    const report = await left([
      ['Name', 'Phone', 'What do you need?', 'Status'],
      ['Ana Ejemplo', '703-555-0142', 'Groceries', 'Open'],
      ['Sam Sample', '703-555-0143', 'Diapers', 'Done'],
    ]);
    expect(report).toMatchObject({ kind: 'requests', rows: 2, rejected: [{ line: 2, reason: 'namesAskers' }, {}] });
    expect(report.refused).toMatch(/Help desk/);
  });

  test('one about money', async () => {
    const report = await left([
      ['Date', 'Payee', 'Amount'],
      ['2026-03-04', 'Print shop', '$12.50'],
      ['2026-03-05', 'Food bank', '$40.00'],
    ]);
    expect(report).toMatchObject({ kind: 'ledger', rows: 2, rejected: [{ reason: 'noTable' }, {}] });
    expect(report.refused).toMatch(/money/);
  });

  test('one of which nobody can tell the columns', async () => {
    const report = await left([
      ['foo', 'bar'],
      ['1', '~'],
    ]);
    expect(report).toMatchObject({ kind: null });
    expect(report.refused).toMatch(/what the columns of .* are/);
  });
});

test('a tab says what its columns seem to be', () => {
  const adoption = proposed('book.xlsx', 'Members', [['Our people'], [], ...people]);
  expect(adoption).toMatchObject({ kind: 'volunteers', headerLines: [3], firstLine: 4 });
  expect(adoption.columns.map(({ column, field }) => [column, field])).toEqual([
    ['A', 'name'],
    ['B', 'phone'],
    ['C', 'email'],
  ]);
});
