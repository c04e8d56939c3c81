import * as v from 'valibot';
import { jobWords } from '../i18n/jobs';
import { say } from '../i18n/language';
import type { Action } from '../tables/action';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import type { Job, JobRecord } from './job';
import { faster, isPoison, slower, tooMuchAside } from './pace';
import type { JobRow } from './tables';
import { jobs, staging } from './tables';

/** The slice's own story went wrong: its records are to blame, and not the Sheet or the lock. */
export class SliceFailure extends Error {
  constructor(readonly why: unknown) {
    super('A slice of a job failed');
    this.name = 'SliceFailure';
  }
}

const inHand = v.object({ jobId: v.string(), run: v.string() });
const sliceTakes = v.object({
  ...inHand.entries,
  block: v.string(),
  within: v.number(),
  of: v.number(),
  records: v.array(v.object({ key: v.string(), value: v.unknown(), answer: v.optional(v.unknown()) })),
  /** Blocks that are behind afterwards, and where the next slice begins; left out for a slice within one block. */
  behind: v.optional(v.array(v.string())),
  next: v.optional(v.object({ block: v.string(), within: v.number() })),
});

/**
 * One slice as an action. The job's own tables come first, so that they are committed before the job moves on: a kill
 * between repeats a slice and never skips one.
 */
export function sliceOf(job: Job, records: readonly JobRecord[] = []): Action<typeof sliceTakes, void> {
  return action(
    `work on ${job.kind}`,
    { tables: [...(job.tablesFor?.(records) ?? job.tables), only(staging, 'id'), jobs], takes: sliceTakes },
    (book, { jobId, run, block, within, of, records, ...reach }, context) => {
      const row = mine(book, jobId, run);
      const next = reach.next ?? { block, within: within + records.length };
      const carry = blamed(() => job.slice(book, { ...known(row), records: records as JobRecord[] }, context));
      const isBehind = next.within >= of || records.length === 0;
      for (const one of reach.behind ?? (isBehind ? [block] : [])) book.erase(staging, one);
      book.change(jobs, jobId, {
        ...faster(paceOf(row, job), job.recordsAtOnce),
        state: 'waiting',
        run: '',
        reason: '',
        ...next,
        done: (row.done ?? 0) + records.length,
        carry: JSON.stringify(carry ?? null),
        changedAt: context.now,
      });
    },
  );
}

/** The end of a job, when every record is done or set aside. */
export function finishOf(job: Job): Action<typeof inHand, void> {
  return action(
    `finish ${job.kind}`,
    { tables: [...(job.finishTables ?? job.tables), only(staging, 'id'), jobs], takes: inHand },
    (book, { jobId, run }, context) => {
      const row = mine(book, jobId, run);
      blamed(() => job.finish?.(book, known(row), context));
      book.change(jobs, jobId, { state: 'done', run: '', reason: '', carry: '', changedAt: context.now });
    },
  );
}

/** Notes that a slice failed: fewer records next time, or the one that keeps failing set aside with its reason. */
export const noteFailure = action(
  'note that a slice failed',
  {
    tables: [jobs, only(staging, 'id')],
    takes: v.object({ ...sliceTakes.entries, blame: v.boolean(), sentence: v.string() }),
    unlogged: true,
  },
  (book, { jobId, run, block, within, of, records, blame, sentence }, { now, language }) => {
    const row = book.get(jobs, jobId);
    if (row.run !== run) return;
    const change = (values: Partial<JobRow>) =>
      book.change(jobs, jobId, { state: 'waiting', run: '', reason: sentence, changedAt: now, ...values });
    const pace = slower({ take: records.length, tries: row.tries ?? 0 });
    const [bad] = records;
    if (!blame) change({});
    else if (!bad) change({ state: 'stopped' });
    else if (!isPoison(pace)) change(pace);
    else {
      const aside = (row.aside ?? 0) + 1;
      const content = JSON.stringify(bad.value);
      book.add(staging, { id: `${bad.key}.aside`, job: jobId, state: 'aside', records: 1, reason: sentence, content });
      if (within + 1 >= of) book.erase(staging, block);
      const stop = tooMuchAside(aside, row.done ?? 0);
      change({
        aside,
        block,
        within: within + 1,
        tries: 0,
        state: stop ? 'stopped' : 'waiting',
        reason: stop ? say(jobWords.tooMuchAside, language, { aside }) : '',
      });
    }
  },
);

const notMine = {
  en: 'Another run is working on this already.',
  es: 'Otro proceso ya está trabajando en esto.',
};

function mine(book: Book, jobId: string, run: string): JobRow {
  const row = book.get(jobs, jobId);
  if (row.run !== run || row.state !== 'running') throw new Refusal(notMine);
  return row;
}

function known({ id, args, carry }: JobRow) {
  return { jobId: id, args: parsed(args), carry: parsed(carry) };
}

function parsed(text: string): unknown {
  return text === '' ? undefined : (JSON.parse(text) ?? undefined);
}

function paceOf({ take, tries }: JobRow, { recordsAtOnce }: Job) {
  return { take: take ?? recordsAtOnce, tries: tries ?? 0 };
}

function blamed<T>(story: () => T): T {
  try {
    return story();
  } catch (error) {
    throw new SliceFailure(error);
  }
}
