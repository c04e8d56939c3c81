import * as v from 'valibot';
import { action } from '../tables/action';
import { only } from '../tables/table';
import type { Place } from './blocks';
import { placeOf } from './blocks';
import { isPoison, slower } from './pace';
import { jobs, staging } from './tables';

/** A run lasts six minutes at most; a job that says Running for longer was left by a kill. */
export const abandonedAfter = 10 * 60_000;

/** What a run has in hand: `place` is missing when all records are behind. */
export interface Slice {
  kind: string;
  take: number;
  place?: Place;
  /** Every try at this one record ended in a kill. */
  poison: boolean;
}

/**
 * Takes the next slice of a job in hand for one run; undefined when another run is at it or nothing is to do. Only the
 * slice itself shows which of two runs has it: it looks for its own mark.
 */
export const takeSlice = action(
  'take a slice in hand',
  {
    tables: [jobs, only(staging, 'job', 'state', 'records')],
    takes: v.object({ jobId: v.string(), run: v.string(), full: v.record(v.string(), v.number()) }),
    unlogged: true,
  },
  (book, { jobId, run, full }, { now }): Slice | undefined => {
    const row = book.get(jobs, jobId);
    const wasKilled = row.state === 'running' && (row.changedAt ?? 0) <= now - abandonedAfter;
    const most = full[row.kind];
    if (most === undefined || (row.state !== 'waiting' && !wasKilled)) return undefined;
    if ((row.restsUntil ?? 0) > now) return undefined;
    const before = { take: row.take ?? most, tries: row.tries ?? 0 };
    const pace = wasKilled ? slower(before) : before;
    book.change(jobs, jobId, { ...pace, state: 'running', run, changedAt: now });
    return { kind: row.kind, take: pace.take, place: placeOf(book, row), poison: wasKilled && isPoison(pace) };
  },
);

/** Jobs that a robot should go on with, the oldest first. */
export const jobsToGoOn = action(
  'look for long work',
  { tables: [only(jobs, 'state', 'startedAt', 'changedAt', 'restsUntil')], unlogged: true },
  (book, _, { now }) =>
    book
      .all(jobs)
      .filter(
        ({ state, changedAt, restsUntil }) =>
          (restsUntil ?? 0) <= now &&
          (state === 'waiting' || (state === 'running' && (changedAt ?? 0) <= now - abandonedAfter)),
      )
      .sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
      .map(({ id }) => id),
);
