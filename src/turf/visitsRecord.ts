import * as v from 'valibot';
import { action } from '../tables/action';
import { appendOnly, only } from '../tables/table';
import { unpackTurf } from './publishedTurf';
import { turfs, visits } from './tables';
import { checkVisit, type SentVisit, type VisitProblem } from './visitsSent';
import { doorsDone, packWalked, resultIn, shortId, unpackWalked } from './visitsWalked';

/** What became of each visit that was sent; every one is in one of the two lists, by its place in what was sent. */
export interface Recorded {
  /** Stored now, or stored before. */
  stored: number[];
  refused: { index: number; problem: VisitProblem }[];
}

/**
 * Stores visits of a walk list. The list's own row knows which have come in before, so nothing grows with the number of
 * visits or doors; being told alone, one that is sent twice at once is stored once.
 */
export const recordVisits = action(
  'record visits',
  {
    tables: [only(turfs, 'doors', 'done', 'status', 'handedTo', 'list', 'walked', 'settledTo'), appendOnly(visits)],
    takes: v.object({ subject: v.string(), visits: v.pipe(v.array(v.unknown()), v.maxLength(100)) }),
    unlogged: true,
    alone: true,
  },
  (book, { subject, visits: sent }, { now }): Recorded => {
    const turf = book.get(turfs, subject);
    const inList = new Set(unpackTurf(turf.list).map(({ id }) => id));
    const walked = unpackWalked(turf.walked);
    const known = new Set(walked.map(({ id }) => id));
    const recorded: Recorded = { stored: [], refused: [] };
    sent.forEach((one, index) => {
      const checked = checkVisit(one, (door) => inList.has(door));
      if ('problem' in checked) {
        recorded.refused.push({ index, problem: checked.problem });
        return;
      }
      recorded.stored.push(index);
      const { visit } = checked;
      if (known.has(shortId(visit.id))) return;
      known.add(shortId(visit.id));
      // A phone's clock may be ahead.
      const row = { ...asRow(visit), at: Math.min(visit.at, now) };
      book.add(visits, { ...row, turf: turf.id, volunteer: turf.handedTo });
      const { id, door, at, replaces } = row;
      walked.push({ id: shortId(id), door, at, result: resultIn(row), replaces: shortId(replaces) });
    });
    const done = doorsDone(walked);
    book.change(turfs, turf.id, {
      walked: packWalked(walked, turf.settledTo),
      done,
      status: done >= (turf.doors ?? 0) ? 'done' : 'out',
    });
    return recorded;
  },
);

function asRow({ id, door, result, answers, note, replaces }: SentVisit) {
  const answered = Object.keys(answers).length > 0;
  return { id, door, result, answers: answered ? JSON.stringify(answers) : '', note: note.trim(), replaces };
}
