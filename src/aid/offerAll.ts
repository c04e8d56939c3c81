import * as v from 'valibot';
import { spokenReason } from '../chapter/reasons';
import { areas, volunteers } from '../chapter/tables';
import { mailTables } from '../mail/tables';
import { rank } from '../match/rank';
import { action } from '../tables/action';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { makeOffer } from './makeOffer';
import { planFor, waitingRows } from './matching';
import { safetyTable, wasNotSafe } from './notSafe';
import { candidatesOf, taskOf } from './offerCandidates';
import { spokenTask } from './offerLetter';
import { askingTables, standingOf } from './offerStanding';
import { offers } from './tables';

/** One request and who is asked best for it, with why. */
export interface PlannedOffer {
  request: string;
  task: { need: string; quantity: string; area: string; urgency: string };
  volunteer: string;
  name: string;
  reasons: string[];
}

const tables = [...askingTables, safetyTable, only(areas, 'name'), volunteers] as const;

/**
 * Who would be asked for what if all were offered now. Left out is what somebody is being asked for already, and where
 * it was not safe: there a coordinator asks one by one.
 */
export const planOffers = action('plan all offers', { tables, unlogged: true }, (book, _, context) => {
  const asked = new Set(book.all(offers).flatMap(({ request, state }) => (state === 'offered' ? [request] : [])));
  const rows = waitingRows(book).filter(({ id }) => !asked.has(id) && !wasNotSafe(book, id));
  const planned = planFor(book, rows, context);
  const candidatesFor = candidatesOf(book, context);
  const found = rows.flatMap((row, at): PlannedOffer[] => {
    const volunteer = planned[at] ?? '';
    if (volunteer === '') return [];
    const own = candidatesFor(row.id).filter(({ id }) => id === volunteer);
    const [best] = rank(taskOf(row, context), own, context.now, context.today).ranked;
    const areaName = book.find(areas, row.area)?.name ?? '';
    return [
      {
        request: row.id,
        task: spokenTask({ ...row, areaName }, context.language),
        volunteer,
        name: book.get(volunteers, volunteer).name || volunteer,
        reasons: (best?.reasons ?? []).map((reason) => spokenReason(reason, context.language)),
      },
    ];
  });
  return { planned: found, nobody: rows.length - found.length };
});
export type PlannedOffers = ReturnType<typeof planOffers.story>;

/** Asks for many requests at once. What has changed since it was planned is left alone and told. */
export const offerAll = action(
  'offer all',
  {
    tables: [...tables, ...mailTables],
    takes: v.object({
      offers: v.pipe(v.array(v.object({ request: v.string(), volunteer: v.string() })), v.maxLength(500)),
    }),
    alone: true,
  },
  (book, { offers: wanted }, context) => {
    const left: string[] = [];
    for (const { request, volunteer } of wanted) {
      try {
        if (standingOf(book, request).detail !== 'offered') makeOffer(book, request, volunteer, context);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        left.push(error.in(context.language));
      }
    }
    return { asked: wanted.length - left.length, left };
  },
);
