import type { AskerLanguage } from '../i18n/language';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import type { LinkedLine } from './letter';
import { mailLog } from './tables';

/** A letter somebody should get, once. */
export interface Letter {
  /** Says what this letter is about, from ids and days: two letters with one key are one letter. */
  key: string;
  kind: string;
  /** One address. */
  to: string;
  /** Ids and news, never the name or words of a person who asked for help. */
  subject: string;
  /** Plain text; made safe when it is sent. */
  paragraphs: readonly string[];
  /** A list after the paragraphs, each line a link to something that is no secret. */
  lines?: readonly LinkedLine[];
  /** What the reader can do. The link's token is made when the letter is sent and kept nowhere. */
  button?: Button;
  /** It goes to somebody who asked for help, and is no part of the chapter by that. */
  toAsker?: boolean;
  language: AskerLanguage;
  /** Answers somebody who waits, or concerns today: may use the part of the day's quota that is kept back. */
  urgent?: boolean;
  /** Milliseconds since 1970. */
  notBefore?: number;
  /** Better not sent at all after this moment. */
  until?: number;
}

/** A button opens a page by its link, or any address that is no secret. */
export type Button = { label: string; linkId: string } | { label: string; address: string };

/** The parts of a letter that wait in the log until it is sent. */
export type Contents = Pick<Letter, 'paragraphs' | 'lines' | 'button' | 'toAsker' | 'language'>;

const longest = 45_000;

/**
 * Puts a letter in the outbox; a key that was ever used adds nothing.
 * @returns whether it was added
 */
export function queueMail(book: Book, letter: Letter, { now }: Pick<Context, 'now'>): boolean {
  if (book.find(mailLog, letter.key)) return false;
  const { paragraphs, lines, button, toAsker, language } = letter;
  const contents: Contents = { paragraphs, lines, button, toAsker, language };
  const written = JSON.stringify(contents);
  if (written.length > longest) throw new Error(`The letter ${letter.key} is longer than ${longest} characters`);
  book.add(mailLog, {
    key: letter.key,
    kind: letter.kind,
    to: letter.to.trim(),
    subject: oneLine(letter.subject),
    state: 'pending',
    urgent: letter.urgent ?? false,
    queuedAt: now,
    notBefore: letter.notBefore ?? null,
    until: letter.until ?? null,
    tries: 0,
    changedAt: now,
    letter: written,
  });
  return true;
}

/** Takes back a letter that has not gone out. The action must list `mailLog` with its `state`. */
export function dropMail(book: Book, key: string, { now }: Pick<Context, 'now'>): void {
  if (book.find(mailLog, key)?.state !== 'pending') return;
  book.change(mailLog, key, { state: 'dropped', letter: '', changedAt: now });
}

/** A subject is one line: line breaks in it would let a name write mail headers. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
