import { requests } from '../chapter/tables';
import type { Book } from '../tables/book';
import type { DeskRow, PersonWhoAsked } from './tables';
import { desk, people } from './tables';
import { idOnly } from './wordsInCells';

/**
 * A row that a coordinator typed, say after a call, gets a case as those from the form do; what it tells of the person
 * goes where the case has nothing yet. Without a case nothing of it would ever be erased. A row that was deleted and
 * came back finds its case again, and a case that was deleted is made anew from what its row still tells.
 */
export function caseFor(book: Book, row: DeskRow): void {
  const { name, contact, notes, language, askedOn } = row;
  const told = { name, ...readContact(contact) };
  const known = knownCase(book, row);
  if (!known) {
    if (name + contact + notes === '') return;
    const id = row.person === '' ? {} : { id: row.person };
    const made = book.add(people, { ...id, ...told, language, askedOn, requests: row.id });
    book.change(desk, row.id, { person: made.id });
    return;
  }
  if (row.person === '') book.change(desk, row.id, { person: known.id });
  const hasContact = known.phone + known.email !== '';
  book.change(people, known.id, {
    name: known.name || told.name,
    ...(hasContact ? {} : { phone: told.phone, email: told.email }),
    requests: withRequest(known.requests, row.id),
  });
}

/**
 * Words that a coordinator typed where a row's number stands, a name perhaps, go to its notes, and the row gets a number:
 * its own again where they were typed over it. Numbers go to the other file and into the logs; words must not.
 */
export function numbersFor(book: Book): void {
  for (const { id: words, ...row } of book.all(desk)) {
    if (!hasWordsForNumber(book, words)) continue;
    const own = (book.find(people, row.person)?.requests ?? '').split(' ');
    const id = own.find((one) => one !== '' && !book.find(desk, one)) ?? '';
    book.add(desk, { ...row, id, notes: [row.notes, words].filter(Boolean).join('\n') });
    book.erase(desk, words);
  }
}

/** A number that an organizer gave a request of the Workbook is one too. */
export function hasWordsForNumber(book: Book, id: string): boolean {
  return idOnly(id) === '' && !book.find(requests, id);
}

function knownCase(book: Book, { id, person }: DeskRow): PersonWhoAsked | undefined {
  if (person !== '') return book.find(people, person);
  return book.all(people).find(({ requests }) => requests.split(' ').includes(id));
}

/** The ids of a case's requests with one more, each once. */
export function withRequest(requests: string, id: string): string {
  return [...new Set([...requests.split(' ').filter(Boolean), id])].join(' ');
}

/** A phone number, an e-mail address, or both with a comma between. */
function readContact(contact: string): { phone: string; email: string } {
  const parts = contact.split(/[,;]/).map((part) => part.trim());
  const email = parts.find((part) => part.includes('@')) ?? '';
  return { email, phone: parts.filter((part) => part !== '' && part !== email).join(', ') };
}
