import type { Book } from '../tables/book';
import type { DeskRow } from './tables';
import { desk, people } from './tables';

/**
 * A row that a coordinator typed, say after a call, gets a case as those from the form do; what it tells of the person
 * goes where the case has nothing yet. Without a case nothing of it would ever be erased.
 */
export function caseFor(book: Book, { id, person, name, contact, notes, language, askedOn }: DeskRow): void {
  const told = { name, ...readContact(contact) };
  if (person === '') {
    if (name + contact + notes === '') return;
    book.change(desk, id, { person: book.add(people, { ...told, language, askedOn }).id });
    return;
  }
  const known = book.find(people, person);
  if (!known) return;
  const hasContact = known.phone + known.email !== '';
  book.change(people, person, {
    name: known.name || told.name,
    ...(hasContact ? {} : { phone: told.phone, email: told.email }),
  });
}

/** A phone number, an e-mail address, or both with a comma between. */
function readContact(contact: string): { phone: string; email: string } {
  const parts = contact.split(/[,;]/).map((part) => part.trim());
  const email = parts.find((part) => part.includes('@')) ?? '';
  return { email, phone: parts.filter((part) => part !== '' && part !== email).join(', ') };
}
