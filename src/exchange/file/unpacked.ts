import { Gunzip, Inflate } from 'fflate';
import type { Budget } from './budget';
import { Unreadable } from './unreadable';
import type { Member } from './zipMembers';

/** So little is unpacked at once that even the densest archive makes 16 MB of it before the budget is asked. */
const step = 16_384;

/** Unpacks a member and hands it on piece by piece. @throws Unreadable when it is locked, damaged or too large */
export function unpackInPieces(file: string, member: Member, budget: Budget, take: (piece: Uint8Array) => void): void {
  if (member.locked) throw new Unreadable('locked', file);
  let size = 0;
  const hear = (piece: Uint8Array) => {
    budget.takeBytes(piece.length);
    size += piece.length;
    take(piece);
  };
  if (member.method === 0) hear(member.packed);
  else if (member.method === 8) push(file, new Inflate(hear), member.packed);
  else throw new Unreadable('archive', file);
  if (size !== member.size) throw new Unreadable('damaged', file);
}

/** The whole of a member in one piece. */
export function unpacked(file: string, member: Member, budget: Budget): Uint8Array {
  return joined((take) => unpackInPieces(file, member, budget, take));
}

export function gunzipped(file: string, bytes: Uint8Array, budget: Budget): Uint8Array {
  const whole = joined((take) => {
    const stream = new Gunzip((piece) => {
      budget.takeBytes(piece.length);
      take(piece);
    });
    push(file, stream, bytes);
  });
  // The size stands at the end; of several that were joined, that of the last.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 18 || view.getUint32(bytes.length - 4, true) > whole.length) throw new Unreadable('damaged', file);
  return whole;
}

function push(file: string, stream: { push(bytes: Uint8Array, last: boolean): void }, packed: Uint8Array): void {
  try {
    for (let at = 0; ; at += step) {
      const last = at + step >= packed.length;
      stream.push(packed.subarray(at, at + step), last);
      if (last) return;
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('damaged', file);
  }
}

function joined(unpack: (take: (piece: Uint8Array) => void) => void): Uint8Array {
  const pieces: Uint8Array[] = [];
  // fflate hands out views of memory that it goes on using.
  unpack((piece) => pieces.push(piece.slice()));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
