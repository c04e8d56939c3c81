import * as v from 'valibot';
import { action } from '../tables/action';
import { only } from '../tables/table';
import { moveRequest } from './moves';
import { standingOf, standingTables } from './offerStanding';
import { closeReasons, helperAtEnd } from './statuses';
import { desk } from './tables';

const reasons = Object.keys(closeReasons) as (keyof typeof closeReasons)[];

/** A coordinator says that a request is done: somebody helped. */
export const sayDone = action(
  'say it is done',
  { tables: standingTables, takes: v.object({ request: v.string() }), alone: true },
  (book, { request }, context) => {
    moveRequest(book, request, { detail: 'delivered', helper: standingOf(book, request).helper }, context);
  },
);

/** A coordinator lets a request wait until a day, or until they say otherwise. */
export const letWait = action(
  'let a request wait',
  {
    tables: [...standingTables, only(desk, 'waitUntil')],
    takes: v.object({ request: v.string(), until: v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/)) }),
    alone: true,
  },
  (book, { request, until }, context) => {
    moveRequest(book, request, { detail: 'waiting', helper: '' }, context);
    book.change(desk, request, { waitUntil: until });
  },
);

/** A coordinator closes a request and says why. */
export const closeRequest = action(
  'close a request',
  {
    tables: [...standingTables, only(desk, 'closeReason', 'closedOn')],
    takes: v.object({ request: v.string(), why: v.picklist(reasons) }),
    alone: true,
  },
  (book, { request, why }, context) => {
    const helper = helperAtEnd(standingOf(book, request).helper, why);
    moveRequest(book, request, { detail: 'closed', helper }, context);
    book.change(desk, request, { closeReason: why, closedOn: context.today });
  },
);
