import { gzipSync, strToU8, type Zippable, zipSync } from 'fflate';
import { readFile, readParts } from '../../../src/exchange/file/readFile';
import { Unreadable } from '../../../src/exchange/file/unreadable';

const zip = (files: Zippable) => zipSync(files, { level: 1 });
const list = strToU8('Name,City\nAna,Springfield\n');
const grid = [
  ['Name', 'City'],
  ['Ana', 'Springfield'],
];

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
  return 'read';
}

/** Says another size than it has, in the directory and before the member. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return bytes;
}

describe('a zip archive', () => {
  test('gives every list in it, from any folder, and none of what a Mac or Windows leaves behind', () => {
    const bytes = zip({
      'a.csv': list,
      'wards/one/b.tsv': strToU8('Name\tCity\nAna\tSpringfield'),
      'wards/': new Uint8Array(),
      '__MACOSX/._a.csv': strToU8('Mac OS X\0\0'),
      'wards/.DS_Store': strToU8('x'),
      'Thumbs.db': strToU8('x'),
    });
    expect(readFile('lists.zip', bytes)).toEqual([
      { name: 'lists.zip · a.csv', rows: grid },
      { name: 'lists.zip · wards/one/b.tsv', rows: grid },
    ]);
  });

  test('may hold another archive, and says so when it goes on and on', () => {
    const inner = zip({ 'a.csv': list });
    expect(readFile('o.zip', zip({ 'i.zip': inner }))).toEqual([{ name: 'o.zip · i.zip · a.csv', rows: grid }]);
    expect(refusalOf(() => readFile('o.zip', zip({ 'm.zip': zip({ 'i.zip': inner }) })))).toBe('tooDeep');
  });

  test('gives its lists and names what is none', () => {
    const parts = readParts(
      'x.zip',
      zip({ 'read me.pdf': strToU8('%PDF-1.7'), 'a.csv': list, 'empty.csv': strToU8('\n') }),
    );
    expect(parts.map((part) => ('unread' in part ? [part.name, part.unread.code] : part.name))).toEqual([
      ['x.zip · read me.pdf', 'pdf'],
      'x.zip · a.csv',
      ['x.zip · empty.csv', 'empty'],
    ]);
  });

  test('with nothing that can be read is refused for what is in it', () => {
    expect(refusalOf(() => readFile('x.zip', zip({ 'a.pdf': strToU8('%PDF-1.7') })))).toBe('pdf');
    expect(refusalOf(() => readFile('x.zip', zip({})))).toBe('empty');
  });

  test('that says it unpacks to more than a browser holds is not unpacked', () => {
    expect(refusalOf(() => readFile('x.zip', lying(zip({ 'a.csv': list }), 4_000_000_000)))).toBe('tooLarge');
  });

  test('that unpacks to more than it says is left', () => {
    const flood = new Uint8Array(610_000_000);
    const bytes = lying(zip({ 'a.csv': flood }), 10);
    expect(bytes.length).toBeLessThan(4_000_000);
    expect(refusalOf(() => readFile('x.zip', bytes))).toBe('tooLarge');
  });

  test('whose members are not as long as it says is damaged', () => {
    expect(refusalOf(() => readFile('x.zip', lying(zip({ 'a.csv': list }), 10)))).toBe('damaged');
  });

  test('of commas alone is refused before its cells fill the memory', () => {
    expect(refusalOf(() => readFile('x.csv', new Uint8Array(40_000_000).fill(44)))).toBe('tooLarge');
  });

  test('with more members than anybody makes is refused', () => {
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`${index}.csv`, list]));
    expect(refusalOf(() => readFile('x.zip', zip(many)))).toBe('tooLarge');
  });

  test.each([0.3, 0.6, 0.9, 0.99])('that was cut off after %d of it is said to be damaged', (part) => {
    const bytes = zip({ 'a.csv': list, 'b.csv': list });
    expect(refusalOf(() => readFile('x.zip', bytes.subarray(0, bytes.length * part)))).toBe('damaged');
  });

  test('that is locked says so', () => {
    const bytes = zip({ 'a.csv': list });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = 1;
    expect(refusalOf(() => readFile('x.zip', bytes))).toBe('locked');
  });

  test('may have told its sizes in the long form', () => {
    const name = strToU8('a.csv');
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(name.length, 26);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(list.length), 4);
    extra.writeBigUInt64LE(BigInt(list.length), 12);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.fill(0xff, 20, 28);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.fill(0xff, 42, 46);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(30 + name.length + list.length, 16);
    const bytes = new Uint8Array(Buffer.concat([head, name, list, entry, name, extra, end]));
    expect(readFile('x.zip', bytes)).toEqual([{ name: 'x.zip · a.csv', rows: grid }]);
  });
});

test('a list that is packed by itself is read, and said to be damaged when half of it is missing', () => {
  const bytes = gzipSync(list);
  expect(readFile('a.csv.gz', bytes)).toEqual([{ name: 'a.csv', rows: grid }]);
  expect(refusalOf(() => readFile('a.csv.gz', bytes.subarray(0, bytes.length - 10)))).toBe('damaged');
});
