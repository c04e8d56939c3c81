import { textOf } from './textOf';
import { Unreadable } from './unreadable';

/** A file inside a zip archive, still packed. */
export interface Member {
  /** With the folders it lies in. */
  readonly path: string;
  readonly packed: Uint8Array;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  /** What the archive says it unpacks to, in bytes. */
  readonly size: number;
  readonly locked: boolean;
}

const directoryEnd = 0x06054b50;
const entrySign = 0x02014b50;
const memberSign = 0x04034b50;

/** The members of a zip archive by its directory, which stands at its end. @throws Unreadable when it is damaged */
export function zipMembers(file: string, bytes: Uint8Array): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return [...entries(bytes, view)];
  } catch (error) {
    // Whatever points outside of the file.
    if (error instanceof RangeError) throw new Unreadable('damaged', file);
    throw error;
  }
}

function* entries(bytes: Uint8Array, view: DataView): Generator<Member> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // More members than the old form can count: the directory says itself where it ends.
  for (let index = 0; count === 0xffff || index < count; index += 1) {
    if (at + 46 > end && count === 0xffff) return;
    if (view.getUint32(at, true) !== entrySign) throw new RangeError('No entry here');
    const sizes = sizesOf(view, at);
    const nameLength = view.getUint16(at + 28, true);
    const path = textOf(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
    const start = sizes.at + 30 + view.getUint16(sizes.at + 26, true) + view.getUint16(sizes.at + 28, true);
    if (view.getUint32(sizes.at, true) !== memberSign || start + sizes.packed > bytes.length) {
      throw new RangeError('No member here');
    }
    const locked = (view.getUint16(at + 8, true) & 1) === 1;
    const packed = bytes.subarray(start, start + sizes.packed);
    yield { path, packed, method: view.getUint16(at + 10, true), size: sizes.unpacked, locked };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Before the archive's own comment, which may have 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === directoryEnd) return at;
  }
  throw new RangeError('No directory');
}

/** Sizes and place of a member; where they stand in the long form (zip64), they are read from there. */
function sizesOf(view: DataView, entry: number): { unpacked: number; packed: number; at: number } {
  const short = [entry + 24, entry + 20, entry + 42].map((at) => view.getUint32(at, true));
  if (!short.includes(0xffffffff)) return named(short);
  let at = entry + 46 + view.getUint16(entry + 28, true);
  const end = at + view.getUint16(entry + 30, true);
  while (at < end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return named(
    short.map((size) => {
      if (size !== 0xffffffff) return size;
      at += 8;
      return Number(view.getBigUint64(at - 8, true));
    }),
  );
}

const named = ([unpacked = 0, packed = 0, at = 0]: number[]) => ({ unpacked, packed, at });
