import type { SpreadsheetFile, Tab } from '../google/spreadsheet';
import type { Language } from '../i18n/language';
import type { FileName } from '../tables/table';
import type { CheckId, Seen } from './expectations';

/** Where a check may do as it likes. */
export interface Ground {
  file: SpreadsheetFile;
  tab: Tab;
  /** The scratch tab's. */
  name: string;
  locale: string;
  timeZone: string;
  language: Language;
  /** Who asked for the check, when they want a letter too. */
  mailTo?: string | undefined;
}

/** What was seen, by check; a check that could not be made is left out. */
export type Sight = Partial<Record<CheckId, Seen>>;

/** A look at Google that answers one or several questions; it may throw. */
export type Look = (ground: Ground) => Sight;

/** Where scratch tabs are made. */
export interface Place {
  file(): SpreadsheetFile;
  /** Takes everything away that a check has made. @param name of its tab, which may not have been made */
  clear(name: string): void;
}

/** What one of the two scripts checks. */
export interface SelfCheck {
  where: FileName;
  place: Place;
  looks: readonly Look[];
}
