import { requests } from '../chapter/tables';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import type { Before } from './agreement';
import type { Standing } from './offerStanding';
import { type Detail, skippedSteps, statusOf } from './statuses';
import { desk, moves } from './tables';

/** Moves a request in both files at once. The action must list `appendOnly(moves)`. */
export function moveRequest(
  book: Book,
  request: string,
  { detail, helper }: Standing & { detail: Detail },
  context: Context,
  by = context.who,
): void {
  const row = book.get(desk, request);
  const seen = book.find(requests, request);
  const status = statusOf(detail);
  const turn = Math.max(row.turn ?? 0, seen?.turn ?? 0) + 1;
  const before = { detail: row.agreedDetail as Detail | '', helper: row.agreedHelper };
  book.change(desk, request, { status, detail, helper, agreedDetail: detail, agreedHelper: helper, turn });
  if (seen) book.change(requests, request, { status, takenBy: helper, turn });
  noteMove(book, { request, before, after: { detail, helper }, by }, context);
}

interface Move {
  request: string;
  before: Before;
  after: { detail: Detail; helper: string };
  /** E-mail address or id of who moved it; '' when nobody knows. */
  by: string;
}

/** Keeps a step of a request, with the steps that were skipped on the way to it. */
export function noteMove(book: Book, { request, before, after, by }: Move, { now }: Context): void {
  if (before.detail === after.detail && before.helper === after.helper) return;
  const skipped = skippedSteps(statusOf(before.detail), statusOf(after.detail));
  const step = { from: before.detail, to: after.detail, helper: after.helper, skipped };
  book.add(moves, { request, at: now, by, ...step });
}
