import { areas, type Request, requests, volunteers } from '../chapter/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Table } from '../tables/table';
import { only } from '../tables/table';
import { caseFor } from './handWritten';
import type { DeskRow } from './tables';
import { desk, people } from './tables';

/**
 * Brings the Desk and the Workbook's Requests into step: what people changed in one is taken over in the other. A row
 * that is gone from Requests comes back, without the person; a request that an organizer typed there gets a row here;
 * one that a coordinator typed here gets its case, so that it is erased in time like any other.
 */
export const keepInStep = action(
  'keep both files in step',
  {
    tables: [
      desk,
      requests,
      only(people, 'name', 'phone', 'email', 'language', 'askedOn'),
      only(volunteers, 'name'),
      only(areas, 'name'),
    ],
    alone: true,
  },
  (book, _, { today }) => {
    for (const { id } of book.all(requests)) if (!book.find(desk, id)) book.add(desk, { id });
    for (const row of book.all(desk)) {
      bringIntoStep(book, row, today);
      caseFor(book, book.get(desk, row.id));
    }
  },
);

const shared = ['need', 'quantity', 'area', 'language', 'urgency'] as const;
type Shared = Pick<DeskRow, (typeof shared)[number]>;

function bringIntoStep(book: Book, row: DeskRow, today: string): void {
  const { id } = row;
  const there = book.find(requests, id);
  const status = agree(row.status, there?.status ?? row.status, row.agreedStatus as DeskRow['status']) || 'new';
  const helper = agree(row.helper, there?.takenBy ?? row.helper, row.agreedHelper);
  const both = agreeOnWhat(row, there);
  const askedOn = row.askedOn || there?.askedOn || today;
  const closedOn = status === 'closed' ? row.closedOn || today : '';
  const agreedWhat = shared.map((key) => both[key] ?? '').join('|');
  const agreed = { agreedStatus: status, agreedHelper: helper, agreedWhat };
  const days = { askedOn, closedOn };
  book.change(desk, id, understood(book, desk, id, { ...both, ...days, status, helper, ...agreed }));
  const values = { ...both, ...days, status, takenBy: helper };
  if (there) book.change(requests, id, understood(book, requests, id, values));
  else if (status !== 'closed') book.add(requests, { id, ...values });
}

/** Without the cells that hold what people wrote in words of their own: those stay theirs. */
function understood<T extends object>(book: Book, where: Table, id: string, values: T): Partial<T> {
  const strange = book.problems(where).flatMap((cell) => (cell.id === id ? [cell.column] : []));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !strange.includes(key))) as Partial<T>;
}

/** What is needed, where and by when: organizers who type a request fill it in cell by cell. */
function agreeOnWhat(row: Shared & Pick<DeskRow, 'agreedWhat'>, there: Request | undefined): Shared {
  const agreed = row.agreedWhat.split('|');
  const one = (key: (typeof shared)[number]) => {
    const [ours, theirs] = [String(row[key] ?? ''), String((there ?? row)[key] ?? '')];
    return agree(ours, theirs, agreed[shared.indexOf(key)] ?? '');
  };
  const quantity = one('quantity');
  return {
    need: one('need') as Shared['need'],
    quantity: quantity === '' ? null : Number(quantity),
    area: one('area'),
    language: one('language') as Shared['language'],
    urgency: one('urgency') as Shared['urgency'],
  };
}

/**
 * Which of two values both files are to hold: the one that a person changed since they last agreed. When people changed
 * both, the coordinators' stays, for they know the case. A value that was cleared is no decision.
 */
export function agree<V extends string>(ours: V, theirs: V, agreed: V): V {
  if (ours !== agreed && ours !== '') return ours;
  return theirs === '' ? agreed : theirs;
}
