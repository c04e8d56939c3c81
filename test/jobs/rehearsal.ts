import type { Job } from '../../src/jobs/job';
import { finishOf, noteFailure, SliceFailure, sliceOf } from '../../src/jobs/slice';
import { jobs, staging } from '../../src/jobs/tables';
import { takeSlice } from '../../src/jobs/takeSlice';
import type { Context } from '../../src/tables/context';
import type { Table } from '../../src/tables/table';
import { bookOf } from '../bookOf';

/** A chapter's tables in memory, on which stories are told as units of work: one that throws has changed nothing. */
export function rehearsal(tables: Table[]) {
  let book = bookOf([[jobs, []], [staging, []], ...tables.map((table): [Table, object[]] => [table, []])]);
  const copy = () =>
    bookOf([jobs, staging, ...tables].map((table): [Table, object[]] => [table as Table, book.all(table as Table)]));
  function unit<T>(story: (book: ReturnType<typeof bookOf>) => T): T {
    const before = copy();
    try {
      return story(book);
    } catch (error) {
      book = before;
      throw error;
    }
  }
  return { unit, rows: <T extends Table>(table: T) => book.all(table) as never as Record<string, unknown>[] };
}

/** One slice of a job, as a run does it. @returns whether the slice was done */
export function oneSlice(
  { unit }: Pick<ReturnType<typeof rehearsal>, 'unit'>,
  job: Job,
  jobId: string,
  context: Context,
): 'done' | 'failed' | 'finished' | 'nothing' {
  const run = context.secret();
  const full = { [job.kind]: job.recordsAtOnce };
  const slice = unit((book) => takeSlice.story(book, { jobId, run, full }, context));
  if (!slice) return 'nothing';
  if (!slice.place) {
    unit((book) => finishOf(job).story(book, { jobId, run }, context));
    return 'finished';
  }
  const { block, within, records: of } = slice.place;
  const content = unit((book) => book.get(staging, block).content);
  const records = (JSON.parse(content) as unknown[])
    .slice(within, within + slice.take)
    .map((value, index) => ({ key: `${block}.${within + index}`, value }));
  const work = { jobId, run, block, within, of, records };
  try {
    if (slice.poison) throw new SliceFailure(new Error('killed'));
    unit((book) => sliceOf(job).story(book, work, context));
    return 'done';
  } catch {
    unit((book) => noteFailure.story(book, { ...work, blame: true, sentence: 'It did not work.' }, context));
    return 'failed';
  }
}
