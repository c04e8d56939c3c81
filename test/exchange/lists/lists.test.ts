import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../../src/exchange/file/readFile';
import { readRecords } from '../../../src/exchange/records/readRecords';
import { layoutOf } from '../../../src/exchange/understand/layoutOf';
import { propose } from '../../../src/exchange/understand/propose';
import { bytesOf } from './built';
import { type Expected, expected } from './expected';

/** A list as it is understood without a person's help. */
async function read({ file, list = 0 }: Expected) {
  const { rows } = readFile(file, await bytesOf(file))[list] as { rows: readonly (readonly string[])[] };
  const layout = layoutOf(rows);
  const proposal = propose(rows, layout);
  return { rows, layout, proposal, read: readRecords(rows, layout, proposal) };
}

describe.each(expected.map((one) => [`${one.file}: ${one.why}`, one] as const))('%s', (_, one) => {
  test('is understood', async () => {
    const { layout, proposal } = await read(one);
    expect(proposal.kind).toBe(one.kind);
    expect(proposal.format).toBe(one.format ?? 'list');
    expect(proposal.fields.map((field) => field || '-').join(' ')).toBe(one.fields);
    expect(proposal.dates).toBe(one.dates ?? 'none');
    expect(layout.headerLines).toEqual(one.headerLines ?? [1]);
    expect(proposal.namesAskers).toBe(one.askers ?? false);
  });

  test('is read, and no line of it is lost', async () => {
    const { rows, layout, read: list } = await read(one);
    expect(list.records.map(({ values }) => values)).toMatchObject(one.records);
    expect(list.records).toHaveLength(one.records.length);
    if (one.people)
      expect(list.records.map(({ people = [] }) => people.map(({ values }) => values))).toMatchObject(one.people);
    expect(Object.fromEntries(list.rejected.map(({ line, reason }) => [line, reason]))).toEqual(one.rejected ?? {});
    expect(list.warnings).toHaveLength(one.warnings ?? 0);
    const lines = [
      ...list.records.flatMap(({ line, also = [], people = [] }) => [
        line,
        ...also,
        ...people.map((person) => person.line),
      ]),
      ...list.rejected.map(({ line }) => line),
    ];
    const all = rows.map((__, index) => index + 1).filter((line) => line >= layout.firstLine);
    expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(all);
  });
});

test('an empty file says so', async () => {
  const bytes = await bytesOf('empty.csv');
  expect(() => readFile('empty.csv', bytes)).toThrow(/empty/);
});

test('every file of the folder is played', () => {
  const files = readdirSync(path.join(__dirname, 'files')).filter((file) => file !== 'empty.csv');
  const played = new Set(expected.map(({ file }) => file));
  expect(files.filter((file) => !played.has(file))).toEqual([]);
  expect(expected.length).toBeGreaterThanOrEqual(25);
});
