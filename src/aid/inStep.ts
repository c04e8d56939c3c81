import { areas, requests, volunteers } from '../chapter/tables';
import type { requestStatuses } from '../chapter/words';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { KeyOf } from '../tables/choices';
import { only } from '../tables/table';
import type { DeskRow } from './tables';
import { desk } from './tables';

type Status = KeyOf<typeof requestStatuses> | '';

/**
 * Brings the Desk and the Workbook's Requests into step: what people changed in one is taken over in the other. A row
 * that is gone from Requests comes back, without the person; a request that an organizer typed there gets a row here.
 */
export const keepInStep = action(
  'keep both files in step',
  { tables: [desk, requests, only(volunteers, 'name'), only(areas, 'name')] },
  (book, _, { today }) => {
    for (const row of book.all(desk)) bringIntoStep(book, row, today);
    for (const { id, need, quantity, area, language, urgency, status, takenBy, askedOn } of book.all(requests)) {
      if (book.find(desk, id)) continue;
      const agreed = { agreedStatus: status, agreedHelper: takenBy };
      book.add(desk, { id, need, quantity, area, language, urgency, status, helper: takenBy, askedOn, ...agreed });
    }
  },
);

function bringIntoStep(book: Book, row: DeskRow, today: string): void {
  const { id, need, quantity, area, language, urgency, askedOn } = row;
  const shared = { need, quantity, area, language, urgency };
  const there = book.find(requests, id);
  const status = agree(row.status, there?.status ?? row.status, row.agreedStatus as Status);
  const helper = agree(row.helper, there?.takenBy ?? row.helper, row.agreedHelper);
  const closedOn = status === 'closed' ? row.closedOn || today : '';
  book.change(desk, id, { status, helper, closedOn, agreedStatus: status, agreedHelper: helper });
  const values = { ...shared, status, takenBy: helper, askedOn, closedOn };
  if (there) book.change(requests, id, values);
  else if (status !== 'closed') book.add(requests, { id, ...values });
}

/**
 * Which of two values both files are to hold: the one that a person changed since they last agreed. When people changed
 * both, the coordinators' stays, for they know the case. A value that was cleared is no decision.
 */
export function agree<V extends string>(ours: V, theirs: V, agreed: V): V {
  if (ours !== agreed && ours !== '') return ours;
  return theirs === '' ? agreed : theirs;
}
