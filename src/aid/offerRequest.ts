import * as v from 'valibot';
import { areas, volunteers } from '../chapter/tables';
import { mailTables } from '../mail/tables';
import { action } from '../tables/action';
import { only } from '../tables/table';
import { makeOffer } from './makeOffer';
import { askingTables } from './offerStanding';

/** A coordinator asks a volunteer to help with a request; see `makeOffer`. */
export const offerRequest = action(
  'offer a request',
  {
    tables: [...askingTables, only(areas, 'name'), volunteers, ...mailTables],
    takes: v.object({ request: v.string(), volunteer: v.string() }),
    alone: true,
  },
  (book, { request, volunteer }, context) => makeOffer(book, request, volunteer, context),
);
