import * as v from 'valibot';
import { now } from '../google/clock';
import { action } from '../tables/action';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { timeBudget } from './budget';
import type { Job } from './job';
import type { JobRow } from './tables';
import { jobs } from './tables';
import { workOn } from './workOn';

/** How far a job has come, for a dialog or the Start tab. */
export interface Progress {
  state: JobRow['state'];
  done: number;
  of: number;
  aside: number;
  /** Why it stands still; '' when it does not. */
  reason: string;
  /** Waits for a day's share of something, and goes on by itself. */
  rests: boolean;
}

export const takesJob = v.object({ jobId: v.string() });

export const jobProgress = action(
  'see how far a job is',
  { tables: [jobs], takes: takesJob },
  (book, { jobId }, { now }): Progress => {
    const { state, done, of, aside, reason, restsUntil } = book.get(jobs, jobId);
    const rests = state === 'waiting' && (restsUntil ?? 0) > now;
    return { state, done: done ?? 0, of: of ?? 0, aside: aside ?? 0, reason, rests };
  },
);

/** A dialog waits this long for an answer; then it asks again. */
const dialogMilliseconds = 20_000;

/** Goes on with a job for a dialog that waits. Should the dialog be closed, the dispatcher goes on. */
export function continueFor(jobList: readonly Job[]) {
  return ({ jobId }: v.InferOutput<typeof takesJob>): Progress => {
    workOn(jobId, jobList, timeBudget(dialogMilliseconds, now), ownChapter().stamp.language);
    return perform(jobProgress, { jobId });
  };
}
