import type { Book } from '../tables/book';
import type { JobRow } from './tables';
import { staging } from './tables';

/** A staged block in the work, and the place in it. */
export interface Place {
  block: string;
  within: number;
  /** Records in the whole block. */
  records: number;
}

/** The first block of a job that is left, and where in it to go on; undefined when there is none. */
export function placeOf(book: Book, job: Pick<JobRow, 'id' | 'block' | 'within'>): Place | undefined {
  const left = book.all(staging).filter((one) => one.job === job.id && one.state === 'waiting');
  const [first] = left.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!first) return undefined;
  return { block: first.id, within: first.id === job.block ? (job.within ?? 0) : 0, records: first.records ?? 0 };
}
