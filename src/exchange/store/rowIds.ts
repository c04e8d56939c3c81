import { newId } from '../../tables/ids';

/**
 * Ids for a new row, made of nothing but the job and the record: the same slice again, after a kill, comes to the same
 * ids. Where one is taken by another row already, the next is for this one.
 * @param seed the job's id
 */
export function* rowIds(prefix: string, seed: string, record: string): Generator<string> {
  for (let turn = 0; ; turn += 1) {
    const random = randomFrom(`${seed}/${record}/${turn}`);
    yield newId(prefix, random);
  }
}

/** Numbers in [0, 1) that a text begins (mulberry32 by Tommy Ettinger, seeded by FNV-1a). */
function randomFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
