import * as v from 'valibot';
import { setting } from '../chapter/settings';
import { forgetWords } from '../i18n/forget';
import { say } from '../i18n/language';
import { action } from '../tables/action';
import { addDays } from '../tables/days';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { casesOnFile, eraseCase, erasingTables } from './eraseCase';
import { idsOfCase } from './mergeCases';
import { moveRequest } from './moves';
import { standingTables } from './offerStanding';
import { desk, people } from './tables';

/** Somebody asked to be forgotten: their requests are closed and they are erased at once. */
export const forgetPerson = action(
  'forget a person',
  {
    tables: [...erasingTables, ...standingTables, only(desk, 'closeReason')],
    takes: v.object({ person: v.string() }),
    alone: true,
  },
  (book, { person: id }, context) => {
    const ids = idsOfCase(book, book.get(people, id).mergedInto || id);
    const own = ids.map((one) => book.get(people, one));
    const isHeld = own.some(({ hold }) => hold) || setting(book, 'holdErasing') === 'yes';
    if (isHeld) throw new Refusal(forgetWords.held, { id });
    for (const row of book.all(desk)) {
      if (!ids.includes(row.person) || row.status === 'closed') continue;
      moveRequest(book, row.id, { detail: 'closed', helper: '' }, context);
      book.change(desk, row.id, { closedOn: context.today, closeReason: 'noLongerNeeded' });
    }
    for (const person of own) eraseCase(book, person, say(forgetWords.asked, context.language), context);
  },
);

/** What will be erased and when, and what is held: ids and days only. */
export const comingErasures = action(
  'see what will be erased',
  { tables: erasingTables, unlogged: true },
  (book, _, context) => {
    const days = Number(setting(book, 'eraseAfterDays'));
    const cases = casesOnFile(book, context.today).map(({ person, rows, closedOn }) => ({
      id: person.id,
      requests: rows.map(({ id }) => id),
      /** '' while a request is open. */
      eraseOn: closedOn && addDays(closedOn, days),
      held: person.hold,
    }));
    const last = '9999';
    cases.sort((a, b) => ((a.eraseOn || last) < (b.eraseOn || last) ? -1 : 1));
    return { days, allHeld: setting(book, 'holdErasing') === 'yes', cases };
  },
);
export type ComingErasures = ReturnType<typeof comingErasures.story>;

/** A case is held for a lawyer, or no longer. */
export const holdCase = action(
  'hold a case',
  { tables: [only(people, 'hold')], takes: v.object({ person: v.string(), hold: v.boolean() }), alone: true },
  (book, { person, hold }) => {
    book.change(people, person, { hold });
  },
);
