import { plan, type Waiting } from '../match/plan';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { isAhead, signUpsOf, standingOf } from './standing';
import { type Shift, shifts } from './tables';
import { overlap, type Span, spanOf } from './time';
import { candidatesFor, taskOf } from './whoFits';

/** More places than this at one shift are filled as they come. */
const mostPlaces = 20;

/**
 * Who is asked best for each shift when all shifts ahead are looked at together, so that nobody who alone could do one of
 * them is given to another that anybody can do. Place after place: each round gives every shift one person more.
 * @returns ids of volunteers by shift
 */
export function planShifts(book: Book, context: Context): Map<string, readonly string[]> {
  const open = book
    .all(shifts)
    .filter((shift) => isAhead(shift, context))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((shift) => openShift(book, shift, context));
  for (let place = 0; place < mostPlaces; place++) {
    const short = open.filter(({ places, given }) => given.length < places);
    const waiting = short.map((one): Waiting => ({ ...one, candidates: stillFree(one, open) }));
    const ids = plan(waiting, context);
    if (ids.every((id) => id === '')) break;
    for (const [k, one] of short.entries()) give(ids[k] as string, one, open);
  }
  return new Map(open.map(({ shift, given }) => [shift.id, given]));
}

interface OpenShift extends Waiting {
  readonly shift: Shift;
  readonly span: Span;
  /** People to be asked: those who come and those who were asked are taken off. */
  readonly places: number;
  readonly given: string[];
}

function openShift(book: Book, shift: Shift, context: Context): OpenShift {
  const { free, invited } = standingOf(shift, signUpsOf(book, shift.id));
  return {
    shift,
    span: spanOf(shift, context) as Span,
    task: taskOf(shift),
    candidates: candidatesFor(book, shift, context).candidates,
    urgency: 0,
    places: Math.max(0, free - invited),
    given: [],
  };
}

/** Those who have no place yet at this shift, or another at the same time; with what they are given by now. */
function stillFree({ span, candidates }: OpenShift, open: readonly OpenShift[]): Waiting['candidates'] {
  return candidates.flatMap((one) => {
    const theirs = open.filter(({ given }) => given.includes(one.id));
    const isTaken = theirs.some((other) => overlap(other.span, span));
    return isTaken ? [] : [{ ...one, load: one.load + theirs.length }];
  });
}

/** One round may give somebody two shifts at once: the second stays open. */
function give(id: string, to: OpenShift, open: readonly OpenShift[]): void {
  const clashes = open.some((other) => other.given.includes(id) && overlap(other.span, to.span));
  if (id !== '' && !clashes) to.given.push(id);
}
