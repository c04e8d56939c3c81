import { say } from '../i18n/language';
import { lookWords } from '../i18n/pleaseLook';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { makeOffer } from './makeOffer';
import { planFor, waitingRows } from './matching';
import { standingOf } from './offerStanding';
import { type DeskRow, desk, type Offer, offers } from './tables';

/** After so many who could not, a person who knows people does better than a robot. */
export const mostAsked = 5;

/**
 * Requests whose volunteers said no, or nothing, go to the next person, as the matching of all open requests finds best.
 * Whom nobody can be found for, or who had enough noes, is left to the coordinators, and the row says so.
 */
export function passOn(book: Book, context: Context): void {
  const byRequest = new Map<string, Offer[]>();
  for (const offer of book.all(offers)) {
    byRequest.set(offer.request, [...(byRequest.get(offer.request) ?? []), offer]);
  }
  const asked = (row: DeskRow) => byRequest.get(row.id) ?? [];
  const rows = waitingRows(book);
  const left = rows.filter((row) => standingOf(book, row.id).detail === 'open' && isLeft(asked(row)));
  if (left.length === 0) return;
  const isNew = (request: string, id: string) =>
    !(byRequest.get(request) ?? []).some(({ volunteer }) => volunteer === id);
  const planned = planFor(book, rows, context, isNew);
  for (const row of left) {
    const next = asked(row).length < mostAsked ? planned[rows.indexOf(row)] : '';
    if (next) makeOffer(book, row.id, next, context);
    else leaveToPeople(book, row, asked(row).length, context);
  }
}

/** Somebody was asked, and nobody is any more: the last of them could not, or did not answer. */
function isLeft(asked: readonly Offer[]): boolean {
  const last = asked[asked.length - 1]?.state;
  return (
    (last === 'declined' || last === 'expired') && !asked.some(({ state }) => state === 'offered' || state === 'taken')
  );
}

function leaveToPeople(book: Book, { id, look }: DeskRow, count: number, { language }: Context): void {
  const line = say(lookWords.nobodyCould, language, { count });
  const others = look.split('\n').filter((known) => known !== '' && known !== line);
  book.change(desk, id, { look: [...others, line].join('\n') });
}
