import type { Book } from '../tables/book';
import type { JobRow } from './tables';
import { staging } from './tables';

/** A staged block in the work, and the place in it. */
export interface Place {
  block: string;
  within: number;
  /** Records in the whole block. */
  records: number;
  /** The blocks behind it, in order, as far as one slice may reach. */
  more: { block: string; records: number }[];
}

/** A read of so many cells of 45,000 characters is still quick. */
const mostBlocks = 24;

/** The first block of a job that is left, and where in it to go on; undefined when there is none. */
export function placeOf(book: Book, job: Pick<JobRow, 'id' | 'block' | 'within'>): Place | undefined {
  const left = book.all(staging).filter((one) => one.job === job.id && one.state === 'waiting');
  const [first, ...others] = left.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!first) return undefined;
  const more = others.slice(0, mostBlocks - 1).map(({ id, records }) => ({ block: id, records: records ?? 0 }));
  const within = first.id === job.block ? (job.within ?? 0) : 0;
  return { block: first.id, within, records: first.records ?? 0, more };
}

/** The records of a slice: which blocks they are in, and where the next slice goes on. */
export interface Reach {
  /** The blocks that are read, in order. */
  readonly blocks: readonly string[];
  /** Those of them that are behind afterwards. */
  readonly behind: readonly string[];
  readonly next: { readonly block: string; readonly within: number };
}

/** How far so many records reach. @param take at least 1 */
export function reachOf({ block, within, records, more }: Place, take: number): Reach {
  const blocks: string[] = [];
  const behind: string[] = [];
  let left = take;
  let next = { block, within };
  for (const one of [{ block, records, from: within }, ...more.map((later) => ({ ...later, from: 0 }))]) {
    if (left <= 0) break;
    const count = Math.min(left, one.records - one.from);
    blocks.push(one.block);
    left -= count;
    next = { block: one.block, within: one.from + count };
    if (next.within >= one.records) behind.push(one.block);
  }
  return { blocks, behind, next };
}
