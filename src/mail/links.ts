import type { AskerLanguage } from '../i18n/language';
import { isAskerLanguage } from '../i18n/language';
import { mailWords } from '../i18n/mail';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { seek } from '../tables/table';
import type { Link } from './tables';
import { links } from './tables';

export interface LinkWishes {
  /** The name of the page it opens, and of nothing else. */
  purpose: string;
  /** The id of what the page is about. */
  subject: string;
  /** When it ends, in milliseconds since 1970. */
  until: number;
  /** The reader's; the file's when left out. */
  language?: AskerLanguage;
}

const linkOver = {
  en: 'This link is no longer valid. Nothing was changed. If you still want to help or need something, please call us.',
  es: 'Este enlace ya no es válido. No se cambió nada. Si aún quiere ayudar o necesita algo, llámenos.',
};

/**
 * Makes a link for one purpose and one subject; only a hash of its token is stored.
 * @returns the link's id, for a letter's button or `linkAddress`
 */
export function makeLink(book: Book, { purpose, subject, until, language }: LinkWishes, context: Context): string {
  const id = context.secret().slice(0, 20);
  book.add(links, {
    id,
    purpose,
    subject,
    until,
    language: language ?? context.language,
    madeAt: context.now,
    hash: context.digest(context.token(id)),
  });
  return id;
}

/** The address that a person opens; for showing it to who may hand it on. @throws when there are no pages yet */
export function linkAddress(linkId: string, { pagesUrl, token }: Pick<Context, 'pagesUrl' | 'token'>): string {
  if (pagesUrl === '') throw new Refusal(mailWords.noPages);
  return `${pagesUrl}?t=${token(linkId)}`;
}

/** What an action lists that opens the link of a token: its row is found, the others are not read. */
export const linkSought = (token: string, digest: Context['digest']) =>
  seek(links, { column: 'hash', texts: [digest(token)] });

/** The link that a token opens. @throws Refusal when it is unknown, ended, withdrawn, or for something else */
export function openLink(
  book: Book,
  token: string,
  { digest, now }: Pick<Context, 'digest' | 'now'>,
  purpose?: string,
): Link {
  const hash = digest(token);
  const link = book.all(links).find((one) => one.hash === hash);
  const good = link && link.revokedAt === null && (link.until ?? 0) > now;
  if (!good || (purpose !== undefined && link.purpose !== purpose)) throw new Refusal(linkOver);
  return link;
}

/** Ends the links for a subject at once. The action must list `links`. */
export function revokeLinks(
  book: Book,
  { purpose, subject }: Pick<LinkWishes, 'purpose' | 'subject'>,
  { now }: Pick<Context, 'now'>,
): void {
  for (const link of book.all(links)) {
    if (link.purpose === purpose && link.subject === subject && link.revokedAt === null) {
      book.change(links, link.id, { revokedAt: now });
    }
  }
}

/** Lets the links for a subject last longer, because what they are for has changed. The action must list `links`. */
export function extendLinks(book: Book, { purpose, subject, until }: Omit<LinkWishes, 'language'>): void {
  for (const link of book.all(links)) {
    if (link.purpose === purpose && link.subject === subject && link.revokedAt === null) {
      book.change(links, link.id, { until: Math.max(until, link.until ?? 0) });
    }
  }
}

export function linkLanguage({ language }: Pick<Link, 'language'>): AskerLanguage {
  return isAskerLanguage(language) ? language : 'en';
}
