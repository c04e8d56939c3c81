import { now } from '../google/clock';
import { logFault } from '../google/faults';
import type { Language } from '../i18n/language';
import { sendPending } from '../mail/sendPending';
import type { Action } from '../tables/action';
import { ownChapter } from '../tables/chapterFile';
import { finishSaving, perform } from '../tables/perform';
import { Refusal } from '../tables/refusal';
import { timeBudget } from './budget';
import type { Job } from './job';
import { jobsToGoOn } from './takeSlice';
import { workOn } from './workOn';

/** What a robot does on each of its rounds, beside mail and long work: an action that takes nothing, or a function. */
export type Task = Action | (() => void);

/** A trigger's run may last six minutes; the rest is for the slice that is on. */
const roundMilliseconds = 270_000;

/**
 * The ten-minute round: what a stopped run left half-saved, the features' own tasks, then mail, then long work, then the mail that came of it. What one part
 * cannot do does not keep the others from their turn.
 * @throws at the end with everything that went wrong, so that Google tells the script's owner
 */
export function dispatch({ jobs, tasks = [] }: { jobs: readonly Job[]; tasks?: readonly Task[] }): void {
  const { stamp } = ownChapter();
  const budget = timeBudget(roundMilliseconds, now);
  const trouble = inTurn([
    finishSaving,
    ...tasks.map(asFunction),
    () => void sendPending(budget.timeIsUp),
    () => {
      for (const jobId of perform(jobsToGoOn, {})) workOn(jobId, jobs, budget, stamp.language);
    },
    () => void sendPending(budget.timeIsUp),
  ]);
  report(trouble, stamp.language);
}

export function asFunction(task: Task): () => void {
  return typeof task === 'function' ? task : () => void perform(task, {});
}

/** Does each thing, whatever becomes of the others. @returns what was thrown */
export function inTurn(works: readonly (() => void)[]): unknown[] {
  return works.flatMap((work) => {
    try {
      work();
      return [];
    } catch (error) {
      return [error];
    }
  });
}

/** @throws one error with the sentences of all, when there are any */
export function report(trouble: readonly unknown[], language: Language): void {
  if (trouble.length === 0) return;
  trouble.filter((error) => !(error instanceof Refusal)).forEach(logFault);
  const sentences = trouble.map((error) => (error instanceof Refusal ? error.in(language) : (error as Error).name));
  throw new Error([...new Set(sentences)].join(' '));
}
