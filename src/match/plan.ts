import { pairUp } from './pairUp';
import { type Candidate, rank, type Task } from './rank';

/** A task that waits for somebody, and everybody who could be asked for it. */
export interface Waiting {
  readonly task: Task;
  readonly candidates: readonly Candidate[];
  /** A step more is served first; 0 for the least. */
  readonly urgency: number;
}

/** How many more tasks somebody is given who has not said how many they want. */
const usualTimesAWeek = 3;
/** Points that one task more costs: what `rank` takes off for it. */
const loadStep = 8;

/**
 * Who is asked best for each of several tasks when all are looked at together: as many as possible are served, the
 * urgent ones first, and nobody is given a task that only somebody else could do while that one is given theirs.
 * @param today YYYY-MM-DD in the chapter's time zone
 * @returns for each task the id of a candidate, '' for nobody
 */
export function plan(
  waiting: readonly Waiting[],
  { now, today, random }: { now: number; today: string; random: () => number },
): string[] {
  const ids = [...new Set(waiting.flatMap(({ candidates }) => candidates.map(({ id }) => id)))];
  const scores = waiting.map(({ task, candidates }) => {
    const { ranked } = rank(task, candidates, now, today);
    return new Map(ranked.map(({ id, score }) => [id, score]));
  });
  const best = Math.max(0, ...scores.flatMap((one) => [...one.values()]));
  const byId = new Map(waiting.flatMap(({ candidates }) => candidates.map((one) => [one.id, one])));
  const helpers = ids.map((id) => {
    const { load, timesAWeek } = byId.get(id) as Candidate;
    return { load, capacity: Math.max(0, (timesAWeek ?? Math.max(usualTimesAWeek, load + 1)) - load) };
  });
  const cost = (need: number, helper: number) => {
    const score = scores[need]?.get(ids[helper] as string);
    return score === undefined ? Infinity : best - score;
  };
  const { helperOf } = pairUp(waiting, helpers, { cost, loadStep, random });
  return [...helperOf].map((helper) => ids[helper] ?? '');
}
