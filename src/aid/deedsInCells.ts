import { areas, volunteers } from '../chapter/tables';
import { say } from '../i18n/language';
import { lookWords } from '../i18n/pleaseLook';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { callTables, logCall } from './logCall';
import { makeOffer } from './makeOffer';
import { askingTables } from './offerStanding';
import { type DeskRow, desk } from './tables';

/**
 * Does what people asked for by filling in a cell of the Desk, which is free again afterwards: a call that they log,
 * a volunteer whom they ask. What cannot be done is said in the row.
 */
export const deedsInCells = action(
  'do what was asked for in cells',
  {
    tables: [only(desk, 'logCall', 'offerTo', 'look'), ...askingTables, ...callTables, only(areas, 'name'), volunteers],
    alone: true,
  },
  (book, _, context) => {
    for (const row of book.all(desk)) {
      if (row.logCall !== '') callIn(book, row, context);
      if (row.offerTo !== '') offerIn(book, row, context);
    }
  },
);

function callIn(book: Book, { id, person, logCall: outcome, callBackOn }: DeskRow, context: Context): void {
  if (outcome === '') return;
  // A day that stood there was promised before this call; only who asks to be called later still waits for it.
  const promised = outcome === 'callLater' && callBackOn > context.today ? callBackOn : '';
  logCall(book, { person, request: id, channel: 'call', outcome, note: '', callBackOn: promised }, context);
  const wrong = outcome === 'wrongNumber' ? say(lookWords.wrongNumber, context.language) : '';
  book.change(desk, id, { logCall: '', look: withLine(book.get(desk, id).look, wrong) });
}

function offerIn(book: Book, { id, offerTo }: DeskRow, context: Context): void {
  const offer = () => {
    if (!book.find(volunteers, offerTo)) throw new Refusal(lookWords.noSuchVolunteer, { name: offerTo });
    makeOffer(book, id, offerTo, context);
  };
  const line = refusalOf(offer, context);
  book.change(desk, id, { offerTo: '', look: withLine(book.get(desk, id).look, line) });
}

/** What stands against it, in a sentence; '' once it is done. A refusal has changed nothing. */
function refusalOf(deed: () => void, { language }: Context): string {
  try {
    deed();
    return '';
  } catch (error) {
    if (error instanceof Refusal) return error.in(language);
    throw error;
  }
}

function withLine(look: string, line: string): string {
  return [...look.split('\n').filter((known) => known !== '' && known !== line), line].filter(Boolean).join('\n');
}
