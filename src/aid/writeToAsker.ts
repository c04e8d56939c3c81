import { setting } from '../chapter/settings';
import { askerMail } from '../i18n/askerMail';
import { type AskerLanguage, isAskerLanguage, say, type Words } from '../i18n/language';
import { type Letter, queueMail } from '../mail/outbox';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { idsOfCase } from './mergeCases';
import { consents, type PersonWhoAsked, people } from './tables';

type Writable = Pick<PersonWhoAsked, 'id' | 'email' | 'reach' | 'messageIsSafe'>;

/**
 * Whether a person may get a letter: they left an address, agreed to be written to, and chose letters, or chose nothing
 * and said that a message is safe.
 */
export function mayWriteTo(book: Book, { id, email, reach, messageIsSafe }: Writable): boolean {
  if (!email.includes('@')) return false;
  const ids = idsOfCase(book, id);
  const agreed = book
    .all(consents)
    .some(({ person, purpose, withdrawnAt }) => ids.includes(person) && purpose === 'contact' && withdrawnAt === null);
  return agreed && (reach.length > 0 ? reach.includes('email') : messageIsSafe);
}

/** What a letter to a person who asked may hold: nothing of what they need. */
interface ToAsker extends Pick<Letter, 'key' | 'kind'> {
  subject: Words;
  paragraphs: readonly Words[];
  button?: { label: Words; linkId: string };
}

/** Writes to a person who asked, in their language, if they want letters. @returns whether a letter waits to go out */
export function writeToAsker(book: Book, personId: string, { button, ...letter }: ToAsker, context: Context): boolean {
  const person = book.find(people, personId);
  if (!person || !mayWriteTo(book, person)) return false;
  const language = askerLanguage(person, context.language);
  const values = { chapter: setting(book, 'chapterName'), phone: setting(book, 'phoneToCall') };
  return queueMail(
    book,
    {
      ...letter,
      to: person.email,
      toAsker: true,
      subject: say(letter.subject, language, values),
      paragraphs: letter.paragraphs.map((words) => say(words, language, values)),
      ...(button ? { button: { ...button, label: say(button.label, language) } } : {}),
      language,
    },
    context,
  );
}

/** The language that we write to a person in; the file's where we do not write theirs. */
export function askerLanguage({ language }: Pick<PersonWhoAsked, 'language'>, usual: AskerLanguage): AskerLanguage {
  return isAskerLanguage(language) ? language : usual;
}

/** After three calls without an answer. */
export function sayGoodbye(book: Book, person: string, context: Context): void {
  const letter = { key: `goodbye/${person}/${context.today}`, kind: 'goodbye' };
  const { triedSubject: subject, tried, triedAgain } = askerMail;
  writeToAsker(book, person, { ...letter, subject, paragraphs: [tried, triedAgain] }, context);
}
