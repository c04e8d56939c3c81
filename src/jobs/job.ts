import type { Words } from '../i18n/language';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import type { Table } from '../tables/table';

/** One staged record: `key` is the same whenever the record comes round again. */
export interface JobRecord<R = unknown> {
  key: string;
  value: R;
  /** What the world outside answered about it; see `outside`. */
  answer?: unknown;
}

/** What the world outside answered about some records. */
export interface Answers {
  /** One a record, from the first on, JSON-able; fewer when it would answer no more. */
  answers: unknown[];
  /** Why there are no more: the job rests for so long, or for good, and says so. */
  pause?: { milliseconds: number | 'for good'; why: Words };
}

/** What a slice knows of its job. */
export interface JobWork<R = unknown> {
  jobId: string;
  /** What the job was started with. */
  args: unknown;
  /** What the slice before returned; undefined at first. */
  carry: unknown;
  records: JobRecord<R>[];
}

/**
 * Long work over staged records. Each slice is one unit of work of its own: tables read, a story, a commit. A kill may
 * repeat the last slice, so a slice finds what it did before by the records' keys.
 */
export interface Job {
  readonly kind: string;
  readonly label: Words;
  /** Tables the slices use; `jobs` and `staging` are added. */
  readonly tables: readonly Table[];
  /** Of them, what these records need: big tables are read column by column. */
  readonly tablesFor?: (records: readonly JobRecord[]) => readonly Table[];
  /** Records for one slice, when all goes well. */
  readonly recordsAtOnce: number;
  /**
   * Asks the world outside about some records (a geocoder, which has a quota) before each slice, without the lock. A kill
   * may lose answers; then they are asked for again.
   */
  readonly outside?: (records: JobRecord[]) => Answers;
  /** Works on some records. @returns what the next slice should know, JSON-able and small */
  readonly slice: (book: Book, work: JobWork, context: Context) => unknown;
  /** When every record is done or set aside, in a unit of work of its own. */
  readonly finish?: (book: Book, work: Omit<JobWork, 'records'>, context: Context) => void;
  /** Tables the finish uses, where they are others than those of the slices; it may start another job. */
  readonly finishTables?: readonly Table[];
}

interface JobStory<R> {
  label: Words;
  tables: readonly Table[];
  tablesFor?: (records: readonly JobRecord<R>[]) => readonly Table[];
  recordsAtOnce?: number;
  outside?: (records: JobRecord<R>[]) => Answers;
  slice: (book: Book, work: JobWork<R>, context: Context) => unknown;
  finish?: Job['finish'];
  finishTables?: readonly Table[];
}

/** Declares long work; `workbook.ts` or `desk.ts` hands it to the dispatcher. `R` is a record as it was staged. */
export function job<R>(kind: string, { recordsAtOnce = 500, slice, outside, tablesFor, ...rest }: JobStory<R>): Job {
  const asks = outside ? { outside: outside as Required<Job>['outside'] } : {};
  const reads = tablesFor ? { tablesFor: tablesFor as Required<Job>['tablesFor'] } : {};
  return { kind, recordsAtOnce, ...rest, ...asks, ...reads, slice: slice as Job['slice'] };
}
