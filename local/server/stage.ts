import type { Placed } from '../engine/placed';

export type { PublicForm } from '../services/forms/publicForm';
export type { PublicItem as FormItem } from '../services/forms/publicItem';

/** What happens on the stage and an open page should hear of. `as` limits it to one person, `file` to one file's pages. */
export type StageEvent =
  | { kind: 'revision'; file: string; message: unknown }
  | ({ kind: 'question' } & Question)
  | { kind: 'answered'; id: number; as: string }
  | ({ kind: 'show' } & Shown)
  | { kind: 'toast'; as: string; file: string; title: string; message: string; seconds: number }
  | { kind: 'changed' }
  /** The chapter began anew: pages load again. */
  | { kind: 'anew' };

/** A script waits for this person's answer to `Ui.alert` or `Ui.prompt`. */
export interface Question {
  id: number;
  as: string;
  file: string;
  asks: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: string[];
}

export interface Answer {
  /** As Google names it: OK, CANCEL, YES, NO or CLOSE. */
  button: string;
  text: string;
}

/** A dialog or sidebar that a script opened; `html` on the way to the server, `frame` (an address) from there to the page. */
export interface Shown {
  id: string;
  as: string;
  file: string;
  where: 'dialog' | 'sidebar';
  modal: boolean;
  title: string;
  width?: number;
  height?: number;
  html?: string;
  frame?: string;
}

export interface Person {
  email: string;
  name: string;
}

export interface FileSummary {
  id: string;
  name: string;
  /** What this person may do with it. */
  right: 'owner' | 'editor' | 'viewer' | 'none';
}

/** What the sheet's own engine does not know of a file. Rows and columns are 0-based. */
export interface Extras {
  notes: CellNote[];
  /** Who may edit, and the protections of tabs and cells, as the host keeps them. */
  rights: { owner: string; editors: string[]; placed: Placed[] };
  filters: SheetFilter[];
}

/** The filter of a tab: its first row, the columns that leave something out, and the rows that are hidden. */
export interface SheetFilter {
  sheet: string;
  top: number;
  left: number;
  right: number;
  columns: number[];
  hidden: number[];
}

/** Cells of a tab, rows and columns 0-based. */
export interface Screen {
  sheet: string;
  zone: { top: number; left: number; bottom: number; right: number };
}

export interface CellNote {
  sheet: string;
  row: number;
  column: number;
  note: string;
}

export type MenuEntry =
  | { kind: 'item'; label: string; path: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; entries: MenuEntry[] };

/** By item id. */
export type FormAnswers = Record<string, string | string[] | string[][]>;

export interface PublicPage {
  html: string;
  title: string;
  /** The width and scale that the script's meta tags ask for, if any. */
  viewport?: string;
}

export interface Letter {
  id: string;
  /** With the name beside the address, if the script gave one. */
  from: string;
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  subject: string;
  body: string;
  html: string;
  at: string;
  /** Names of the files that came along. */
  attachments: string[];
}

/** A file that came with a letter. */
export interface Attachment {
  name: string;
  base64: string;
}

export interface Run {
  project: string;
  name: string;
  as: string;
  via: string;
  calls: number;
  seconds: number;
  at?: string;
  error?: string;
}

export interface DueTrigger {
  project: string;
  name: string;
  kind: string;
  as: string;
  /** When it fires next; empty for triggers that wait for an edit, an opening or an answer. */
  at: string;
}

export interface Meter {
  name: string;
  used: number;
  limit: number;
}

export interface WebApp {
  id: string;
  name: string;
  url: string;
}
