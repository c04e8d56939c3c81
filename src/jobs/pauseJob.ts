import * as v from 'valibot';
import { action } from '../tables/action';
import { jobs } from './tables';

/** Lets a job rest because the world outside answers no more for now, or stops it for good. */
export const pauseJob = action(
  'let a job rest',
  {
    tables: [jobs],
    takes: v.object({
      jobId: v.string(),
      run: v.string(),
      milliseconds: v.union([v.number(), v.literal('for good')]),
      sentence: v.string(),
    }),
    unlogged: true,
  },
  (book, { jobId, run, milliseconds, sentence: reason }, { now }) => {
    const row = book.get(jobs, jobId);
    // After its last slice nobody has it in hand; another run may have taken it since.
    const isOurs = row.run === run || (row.run === '' && row.state === 'waiting');
    if (!isOurs) return;
    const rest = { reason, run: '', changedAt: now };
    if (milliseconds === 'for good') book.change(jobs, jobId, { ...rest, state: 'stopped' });
    else book.change(jobs, jobId, { ...rest, state: 'waiting', restsUntil: now + milliseconds });
  },
);
