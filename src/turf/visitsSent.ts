import * as v from 'valibot';
import { visitResults } from './tables';
import type { VisitResult } from './visitsWalked';

/** The most letters of a note. */
export const longestNote = 200;

/** 128 random bits; in letters only, which no spreadsheet takes for a number such as `12e4`. */
const visitId = v.pipe(v.string(), v.regex(/^[a-p]{32}$/));
const answer = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));

/** A visit as a phone sends it: a result or answers, or neither to take another back. */
const sentVisit = v.object({
  id: visitId,
  door: v.pipe(v.string(), v.maxLength(20)),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(1_500_000_000_000)),
  result: v.union([v.picklist(Object.keys(visitResults) as VisitResult[]), v.literal('')]),
  answers: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(20)), answer),
    v.check((answers) => Object.keys(answers).length <= 30),
  ),
  note: v.pipe(v.string(), v.maxLength(longestNote)),
  replaces: v.union([visitId, v.literal('')]),
});
export type SentVisit = v.InferOutput<typeof sentVisit>;

/** Why a visit was not stored. The phone keeps it and says so. */
export type VisitProblem = 'notUnderstood' | 'notInList' | 'resultAndAnswers' | 'empty';

/** Checks one visit. @param inList whether the door belongs to the list that the link is for */
export function checkVisit(
  sent: unknown,
  inList: (door: string) => boolean,
): { visit: SentVisit } | { problem: VisitProblem } {
  const parsed = v.safeParse(sentVisit, sent);
  if (!parsed.success) return { problem: 'notUnderstood' };
  const visit = parsed.output;
  const answered = Object.keys(visit.answers).length > 0;
  if (!inList(visit.door)) return { problem: 'notInList' };
  if (answered && visit.result !== '') return { problem: 'resultAndAnswers' };
  if (!answered && visit.result === '' && visit.replaces === '') return { problem: 'empty' };
  return { visit };
}
