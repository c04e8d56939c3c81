import * as v from 'valibot';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { only } from '../tables/table';
import { unpackTurf } from './publishedTurf';
import type { Door, TurfRow } from './tables';
import { doors, turfs, visits } from './tables';
import type { Walked } from './visitsWalked';
import { resultIn, shortId, standing, unpackWalked } from './visitsWalked';

type Settling = Pick<TurfRow, 'walked' | 'settledTo'>;

const doorColumns = only(doors, 'lastResult', 'lastVisitAt', 'visits', 'doNotKnock', 'doNotKnockReason');

/** Holds out at once the doors of a list where somebody asked not to be visited again. */
export const holdOutDoors = action(
  'hold doors out',
  {
    tables: [only(turfs, 'walked'), only(doors, 'doNotKnock', 'doNotKnockReason')],
    takes: v.object({ subject: v.string() }),
  },
  (book, { subject }): void => {
    for (const { door, result } of standing(unpackWalked(book.get(turfs, subject).walked))) {
      if (result === 'doNotKnock') holdOut(book, door);
    }
  },
);

/** Whether there is anything for `settleVisits` to do. */
const visitsToSettle = action(
  'look for new visits',
  { tables: [only(turfs, 'status', 'walked', 'settledTo')], unlogged: true },
  (book) => ({
    any: book.all(turfs).some((turf) => turf.status === 'out' || news(turf).length > 0),
    corrected: book.all(turfs).some(isCorrected),
  }),
);

/** Adds new visits to what the Doors tab knows, and tells lists that are out which doors were held out meanwhile. */
export const addNewVisits = action(
  'bring the doors up to date',
  { tables: [only(turfs, 'status', 'walked', 'settledTo', 'heldOut', 'list'), doorColumns], unlogged: true },
  (book): void => {
    for (const turf of book.all(turfs)) {
      if (isCorrected(turf)) continue;
      const counting = new Set(standing(unpackWalked(turf.walked)).map(({ id }) => id));
      for (const visit of news(turf)) if (counting.has(visit.id)) addVisit(book, visit);
      markSettled(book, turf);
    }
    tellListsOfHeldOut(book);
  },
);

/** What an action lists that counts visits anew. */
export const recountTables = [
  only(turfs, 'walked', 'settledTo'),
  doorColumns,
  only(visits, 'door', 'at', 'result', 'answers', 'replaces'),
] as const;

/** The same for lists where a visit was taken back that the Doors tab had counted: their doors are told from the log. */
export const recountCorrected = action('count visits anew', { tables: recountTables, unlogged: true }, (book): void =>
  countAnew(book, book.all(turfs).filter(isCorrected)),
);

/** Doors whose visits did not come from a phone are told from the log, and with them all that is new in walk lists. */
export function recountDoors(book: Book, ids: readonly string[]): void {
  const fresh = book.all(turfs).filter((turf) => news(turf).length > 0);
  countAnew(book, fresh, ids);
}

function countAnew(book: Book, fresh: readonly (Settling & { id: string })[], more: readonly string[] = []): void {
  const logs = new Map<string, Walked[]>(
    [...fresh.flatMap(news).map(({ door }) => door), ...more].map((door) => [door, []]),
  );
  for (const visit of book.all(visits)) {
    const { id, door, at, replaces } = visit;
    logs.get(door)?.push({ id: shortId(id), door, at: at ?? 0, result: resultIn(visit), replaces: shortId(replaces) });
  }
  for (const [id, log] of logs) recount(book, id, log);
  for (const turf of fresh) markSettled(book, turf);
}

/** A robot's task every ten minutes: nothing in a chapter without doors, nearly nothing while no list is out. */
export function settleVisits(): void {
  if (!ownChapter().stamp.uses.doors) return;
  const { any, corrected } = perform(visitsToSettle, {});
  if (any) perform(addNewVisits, {});
  if (corrected) perform(recountCorrected, {});
}

/** Visits of a list that the Doors tab has not heard of. */
function news({ walked, settledTo }: Settling): Walked[] {
  const all = unpackWalked(walked);
  return all.slice(all.findIndex(({ id }) => id === settledTo) + 1);
}

function isCorrected(turf: Settling): boolean {
  const fresh = news(turf);
  const ids = new Set(fresh.map(({ id }) => id));
  return fresh.some(({ replaces }) => replaces !== '' && !ids.has(replaces));
}

function markSettled(book: Book, turf: Settling & { id: string }): void {
  const last = news(turf).pop();
  if (last) book.change(turfs, turf.id, { settledTo: last.id });
}

function addVisit(book: Book, { door: id, at, result }: Walked): void {
  const door = book.find(doors, id);
  if (!door) return;
  const isLatest = at >= (door.lastVisitAt ?? 0);
  book.change(doors, id, {
    visits: (door.visits ?? 0) + 1,
    ...(isLatest ? { lastResult: result, lastVisitAt: at } : {}),
  });
  if (result === 'doNotKnock') holdOut(book, id);
}

function holdOut(book: Book, id: string): void {
  const door = book.find(doors, id);
  if (door && !door.doNotKnock) book.change(doors, id, { doNotKnock: true, doNotKnockReason: 'asked' });
}

function recount(book: Book, id: string, log: readonly Walked[]): void {
  const door = book.find(doors, id);
  if (!door) return;
  const counting = [...standing(log)].sort((a, b) => a.at - b.at);
  const last = counting[counting.length - 1];
  book.change(doors, id, { visits: counting.length, lastResult: last?.result ?? '', lastVisitAt: last?.at ?? null });
  if (counting.some(({ result }) => result === 'doNotKnock')) holdOut(book, id);
  else if (askedByMistake(door, log)) book.change(doors, id, { doNotKnock: false, doNotKnockReason: '' });
}

/** "Do not knock" was tapped and taken back, and nobody wrote another reason into the Sheet. */
function askedByMistake({ doNotKnock, doNotKnockReason }: Door, log: readonly Walked[]): boolean {
  return doNotKnock && doNotKnockReason === 'asked' && log.some(({ result }) => result === 'doNotKnock');
}

function tellListsOfHeldOut(book: Book): void {
  for (const { id, status, list } of book.all(turfs)) {
    if (status !== 'out') continue;
    const held = unpackTurf(list).filter((door) => book.find(doors, door.id)?.doNotKnock);
    book.change(turfs, id, { heldOut: held.map((door) => door.id).join(' ') });
  }
}
