import type { Language } from '../i18n/language';
import type { DateOnly } from './kinds';
import type { FileName } from './table';

/** What an action may know of the world outside its tables. Plain data and pure functions: no Google type. */
export interface Context {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The day in the chapter's time zone. */
  readonly today: DateOnly;
  readonly timeZone: string;
  /** In [0, 1). */
  readonly random: () => number;
  /** 128 random bits as 32 hexadecimal digits, for links nobody can guess. */
  readonly secret: () => string;
  /** SHA-256 as hexadecimal digits. */
  readonly digest: (text: string) => string;
  /** The 128-bit token of a link, 32 hexadecimal digits: the same each time, and only this script can tell it. */
  readonly token: (linkId: string) => string;
  /** E-mail of the person who acts; '' for a robot or an anonymous visitor. */
  readonly who: string;
  /** The file whose script this is. */
  readonly file: FileName;
  /** The language of the file's tabs. */
  readonly language: Language;
  /** Address of this script's phone pages; '' while it has none. */
  readonly pagesUrl: string;
  /** Day of a moment in the chapter's time zone. */
  readonly dayOf: (milliseconds: number) => DateOnly;
  /** The moment of `HH:MM` on a day in the chapter's time zone. */
  readonly moment: (day: DateOnly, time: string) => number;
}
