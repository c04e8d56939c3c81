import { logFault } from '../google/faults';
import { secret } from '../google/outside';
import { jobWords } from '../i18n/jobs';
import type { Language } from '../i18n/language';
import { say } from '../i18n/language';
import { perform } from '../tables/perform';
import { Refusal } from '../tables/refusal';
import { type Place, reachOf } from './blocks';
import type { Answers, Job, JobRecord } from './job';
import { pauseJob } from './pauseJob';
import { finishOf, noteFailure, SliceFailure, sliceOf } from './slice';
import { stagedBlocks } from './stagedBlock';
import { takeSlice } from './takeSlice';

interface Budget {
  timeIsUp: () => boolean;
  lap: () => void;
}

/** Goes on with one job, slice by slice, until it ends, another run has it, or time is up. */
export function workOn(jobId: string, jobs: readonly Job[], budget: Budget, language: Language): void {
  while (!budget.timeIsUp() && oneSlice(jobId, jobs, language)) budget.lap();
}

/** @returns whether there may be more to do */
function oneSlice(jobId: string, jobs: readonly Job[], language: Language): boolean {
  const run = secret().slice(0, 12);
  const full = Object.fromEntries(jobs.map(({ kind, recordsAtOnce }) => [kind, recordsAtOnce]));
  const slice = perform(takeSlice, { jobId, run, full });
  const job = jobs.find(({ kind }) => kind === slice?.kind);
  if (!slice || !job) return false;
  const inHand = { jobId, run };
  if (!slice.place) return finish(job, inHand, language);
  const { block, within, records: of } = slice.place;
  const { behind, next, blocks } = reachOf(slice.place, slice.take);
  const work: Work = { ...inHand, block, within, of, behind, next, records: [] };
  try {
    work.records = recordsAt(blocks, within, slice.take);
    if (slice.poison) throw new SliceFailure(new Refusal(jobWords.killed));
    const pause = askOutside(job, work, slice.place);
    if (!pause || work.records.length > 0) perform(sliceOf(job, work.records), work);
    if (pause) perform(pauseJob, { ...inHand, ...pause, sentence: say(pause.why, language) });
    return !pause;
  } catch (error) {
    return failed(error, work, language, work.records.length > 0);
  }
}

/** Leaves only those records in hand that were answered. @returns why the rest must wait */
function askOutside(job: Job, work: Work, place: Place): Answers['pause'] {
  if (!job.outside) return undefined;
  const { answers, pause } = job.outside(work.records);
  if (answers.length < work.records.length) Object.assign(work, reachOf(place, answers.length));
  work.records = work.records.slice(0, answers.length).map((record, i) => ({ ...record, answer: answers[i] ?? null }));
  return pause;
}

/**
 * A fault of the story, or one that Google reports at the commit, is blamed on the records; a busy lock is not, nor what
 * kept the records from being read.
 */
function failed(error: unknown, work: Work, language: Language, isRead = true): boolean {
  const blame = isRead && (error instanceof SliceFailure || !(error instanceof Refusal));
  perform(noteFailure, { ...work, blame, sentence: sentenceOf(error, language) });
  return blame;
}

function finish(job: Job, inHand: { jobId: string; run: string }, language: Language): boolean {
  try {
    perform(finishOf(job), inHand);
  } catch (error) {
    failed(error, { ...inHand, block: '', within: 0, of: 0, records: [] }, language);
  }
  return false;
}

interface Work {
  jobId: string;
  run: string;
  block: string;
  within: number;
  of: number;
  records: JobRecord[];
  behind?: readonly string[];
  next?: { readonly block: string; readonly within: number };
}

/** @param within where to begin in the first block */
function recordsAt(blocks: readonly string[], within: number, take: number): JobRecord[] {
  return stagedBlocks(blocks)
    .flatMap(({ id, records }) => records.map((value, index) => ({ key: `${id}.${index}`, value })))
    .slice(within, within + take);
}

function sentenceOf(error: unknown, language: Language): string {
  const why = error instanceof SliceFailure ? error.why : error;
  if (why instanceof Refusal) return why.in(language);
  logFault(why);
  return say(jobWords.fault, language, { what: why instanceof Error ? why.name : 'Error' });
}
