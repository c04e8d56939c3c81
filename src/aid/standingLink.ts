import { askerMail } from '../i18n/askerMail';
import { linkAddress, makeLink } from '../mail/links';
import { linkSubjects, links } from '../mail/tables';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { seek } from '../tables/table';
import type { PersonWhoAsked } from './tables';
import { askerLanguage, writeToAsker } from './writeToAsker';

/** Longer than anything stays open; it ends before, when the case is erased. */
export const standingLasts = 365 * 86_400_000;

/** The purpose of links that show a person how it stands. */
export const standing = 'standing';

/** Gives a person who has just asked their link, and sends it where letters are welcome. */
export function giveLink(book: Book, person: PersonWhoAsked, context: Context): void {
  const language = askerLanguage(person, context.language);
  const linkId = makeLink(
    book,
    { purpose: standing, subject: person.id, until: context.now + standingLasts, language },
    context,
  );
  const { receivedSubject: subject, received, receivedNext } = askerMail;
  const letter = { key: `received/${person.id}`, kind: 'received', subject, paragraphs: [received, receivedNext] };
  writeToAsker(book, person.id, { ...letter, button: { label: askerMail.howItStands, linkId } }, context);
}

/** The links about one case or answer: Google finds them, the others are not read. */
export const linksAbout = (subject: string) => seek(linkSubjects, { column: 'subject', texts: [subject] });

/** The address of the page about a case or an answer; '' while there is none. The action must list `links`. */
export function standingAddress(book: Book, about: string, context: Context): string {
  const isTheirs = ({ purpose, subject, revokedAt }: { purpose: string; subject: string; revokedAt: number | null }) =>
    purpose === standing && subject === about && revokedAt === null;
  const link = book.all(links).find(isTheirs);
  return link && context.pagesUrl !== '' ? linkAddress(link.id, context) : '';
}
