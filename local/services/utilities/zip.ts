import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface Packed {
  name: string;
  bytes: Buffer;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfArchive = 0x06054b50;
const deflated = 8;
const namesAreUtf8 = 0x0800;
/** 1 January 1980, the earliest day that an archive can tell: the same files always make the same bytes. */
const firstDay = 0x0021;

/** An archive of files, as PKWARE's APPNOTE describes it. */
export function zipped(files: readonly Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const packed = deflateRawSync(file.bytes);
    const shared = sharedFields(file.bytes, packed, name);
    const body = Buffer.concat([numbers([localHeader, 4]), shared, name, packed]);
    bodies.push(body);
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(Buffer.concat([numbers([centralHeader, 4], [20, 2]), shared, place, name]));
    offset += body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = files.length;
  const end = numbers([endOfArchive, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...bodies, ...directory, end]);
}

/** The files of an archive; undefined when it is none. */
export function unzipped(archive: Buffer): Packed[] | undefined {
  const end = archive.lastIndexOf(numbers([endOfArchive, 4]));
  if (end < 0) return undefined;
  const files: Packed[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) files.push({ name, bytes: bodyAt(archive, at) });
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

function bodyAt(archive: Buffer, entry: number): Buffer {
  const start = archive.readUInt32LE(entry + 42);
  const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
  const body = archive.subarray(from, from + archive.readUInt32LE(entry + 20));
  return archive.readUInt16LE(entry + 10) === deflated ? inflateRawSync(body) : Buffer.from(body);
}

function sharedFields(bytes: Buffer, packed: Buffer, name: Buffer): Buffer {
  return numbers(
    [20, 2],
    [namesAreUtf8, 2],
    [deflated, 2],
    [0, 2],
    [firstDay, 2],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  );
}

/** Numbers with their widths in bytes, least significant first. */
function numbers(...list: [number, 2 | 4][]): Buffer {
  return Buffer.concat(
    list.map(([value, width]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}

const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
