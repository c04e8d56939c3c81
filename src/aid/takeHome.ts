import { requests } from '../chapter/tables';
import type { Book } from '../tables/book';
import { type DeskRow, desk } from './tables';
import { tellsWhere, wordsIn } from './wordsInCells';

type Key = keyof typeof requests.columns;

/**
 * A phone number or address that an organizer typed into a request of the Workbook comes to the notes of its row here,
 * and the organizers are told: the Workbook holds nothing by which somebody who asks is found.
 */
export function takeHome(book: Book, { id, notes }: DeskRow): void {
  const telling = wordsIn(book, requests, id).filter(({ text }) => tellsWhere(text));
  if (telling.length === 0) return;
  book.empty(
    requests,
    id,
    telling.map(({ column }) => column as Key),
  );
  book.change(requests, id, { look: 'moved' });
  book.change(desk, id, { notes: [notes, ...telling.map(({ text }) => text)].filter(Boolean).join('\n') });
}
