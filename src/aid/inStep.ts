import * as v from 'valibot';
import { areas, type Request, requests, volunteers } from '../chapter/tables';
import { say } from '../i18n/language';
import { lookWords } from '../i18n/pleaseLook';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { appendOnly, only, type Table } from '../tables/table';
import { type Agreement, agreementOn, type Before, type Conflict, type Shared, whatIn } from './agreement';
import { caseFor, hasWordsForNumber, numbersFor } from './handWritten';
import { looksOf } from './looks';
import { noteMove } from './moves';
import { type Settled, settle } from './settle';
import { type Detail, statusOf } from './statuses';
import { type DeskRow, desk, moves, partners, people } from './tables';
import { takeHome } from './takeHome';
import { wordsIn } from './wordsInCells';

/** Whose edit it was that calls for a look, as far as Google tells. */
const editShape = v.object({
  file: v.optional(v.picklist(['desk', 'workbook'])),
  /** E-mail address. */
  who: v.optional(v.string(), ''),
});
export type Edit = v.InferOutput<typeof editShape>;

/**
 * Brings the Desk and the Workbook's Requests into step: what people changed in one is taken over in the other. A row
 * that is gone from Requests comes back, without the person; what tells there where somebody is comes here; a request
 * that an organizer typed there gets a row here; one that a coordinator typed here gets its case, so that it is erased in
 * time like any other.
 * @returns whether somebody has filled in a cell of the Desk that stands for a deed; see `deedsInCells`
 */
export const keepInStep = action(
  'keep both files in step',
  {
    tables: [
      desk,
      requests,
      only(people, 'name', 'phone', 'email', 'language', 'askedOn', 'inbox', 'erasedOn', 'requests'),
      only(volunteers, 'name'),
      only(areas, 'name'),
      only(partners, 'name', 'helpsWith', 'languages'),
      appendOnly(moves),
    ],
    takes: editShape,
    alone: true,
  },
  (book, edit, context) => {
    // Whoever is typing goes on in the same row; the robots' round has it right.
    if (edit.file === undefined) numbersFor(book);
    const isTyping = book.all(desk).some(({ id }) => hasWordsForNumber(book, id));
    const back = isTyping ? [] : book.all(requests).filter(({ id }) => !book.find(desk, id));
    for (const { id } of back) book.add(desk, { id });
    for (const row of book.all(desk)) {
      if (hasWordsForNumber(book, row.id)) continue;
      takeHome(book, row);
      caseFor(book, book.get(desk, row.id));
      bringIntoStep(book, book.get(desk, row.id), edit, context);
    }
    for (const { id, turn } of back) if (turn !== null) missWhoAsked(book, id, context);
    return book.all(desk).some(({ logCall, offerTo }) => logCall + offerTo !== '');
  },
);

/** A row that stood here before, and whose case is gone too: its file was brought back from an earlier day. */
function missWhoAsked(book: Book, id: string, { language }: Context): void {
  const { person, status, look } = book.get(desk, id);
  if (person !== '' || status === 'closed') return;
  book.change(desk, id, { look: [look, say(lookWords.cameBack, language)].filter(Boolean).join('\n') });
}

function bringIntoStep(book: Book, row: DeskRow, edit: Edit, context: Context): void {
  const { id } = row;
  const there = book.find(requests, id);
  const agreement = agreementOn(row, there);
  const { before, said, both } = agreement;
  const asker = book.find(people, row.person);
  const known = { erased: (asker?.erasedOn ?? '') !== '', outOfArea: asker?.inbox === 'outOfArea' };
  const settled = settle({ ...row, ...said }, before, { today: context.today, ...known });
  const { detail, helper } = settled;
  const isClosed = detail === 'closed';
  const days = {
    askedOn: row.askedOn || there?.askedOn || context.today,
    closedOn: isClosed ? row.closedOn || there?.closedOn || context.today : '',
  };
  const turn = turnAfter(row, there, before, settled, both);
  const look = looksOf(book, { row, settled, agreement }, edit, context);
  const agreed = { agreedDetail: detail, agreedHelper: helper, agreedWhat: whatIn(both).join('|') };
  const ours = { ...both, ...days, ...cellsOf(settled), ...agreed, turn, look };
  book.change(desk, id, understood(book, desk, id, ours));
  const theirs = {
    ...both,
    ...days,
    status: statusOf(detail),
    takenBy: helper,
    turn,
    ...gaveWay(there, agreement, settled),
  };
  if (there) book.change(requests, id, understood(book, requests, id, theirs));
  else if (!isClosed) book.add(requests, { id, ...theirs });
  if (before.detail !== '') noteMove(book, { request: id, before, after: settled, by: edit.who }, context);
}

const cellsOf = ({ detail, helper, waitUntil, referredTo, closeReason }: Settled) => {
  return { status: statusOf(detail), detail, helper, waitUntil, referredTo, closeReason };
};

/** What the Workbook shows of a choice that gave way, until the row moves again. */
function gaveWay(there: Request | undefined, { before, conflicts }: Agreement, after: Settled) {
  const theirs = (what: Conflict['what']) => conflicts.find((one) => one.what === what)?.theirs ?? '';
  const isMoved = after.detail !== before.detail || after.helper !== before.helper;
  if (conflicts.length === 0 && !isMoved)
    return { otherStatus: there?.otherStatus ?? '', otherHelper: there?.otherHelper ?? '' };
  return { otherStatus: statusOf(theirs('status') as Detail | ''), otherHelper: theirs('helper') };
}

function turnAfter(
  row: DeskRow,
  there: Request | undefined,
  before: Before,
  after: Settled,
  both: Shared,
): number | null {
  const last = Math.max(row.turn ?? 0, there?.turn ?? 0);
  const isNew = after.detail !== before.detail || after.helper !== before.helper;
  return isNew || whatIn(both).join('|') !== row.agreedWhat ? last + 1 : last || row.turn;
}

/** Without the cells that hold what people wrote in words of their own: those stay theirs. */
function understood<T extends object>(book: Book, where: Table, id: string, values: T): Partial<T> {
  const strange = wordsIn(book, where, id).map(({ column }) => column);
  return Object.fromEntries(Object.entries(values).filter(([key]) => !strange.includes(key))) as Partial<T>;
}
