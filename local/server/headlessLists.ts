import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a dialog of the Sheet asks of the script: a public function by name. @throws with its sentence when it declines */
export type Ask = <T>(name: string, args?: object) => Promise<T>;

/** A list of a file as cells of text, or a sentence why there is none. */
export type Listed = { name: string; rows: string[][]; hidden?: boolean } | { name: string; sentence: string };

/** One line of output: what a list is, and what became of each of its lines. */
export interface BroughtIn {
  file: string;
  /** A known export by its name, else what the list is about; null when nobody can tell. */
  kind: string | null;
  /** The table it goes to; null when it goes nowhere. */
  table: string | null;
  rows: number;
  new: number;
  same: number;
  changed: number;
  maybe: number;
  rejected: { line: number; reason: string }[];
  /** Why it goes nowhere, as a sentence. */
  refused?: string;
  [more: string]: unknown;
}

/** What a tab seems to be, column by column. */
export interface Adoption {
  file: string;
  tab: string;
  kind: string;
  table: string | null;
  confidence: number;
  headerLines: number[];
  firstLine: number;
  columns: { column: string; header: string; field: string; confidence: number }[];
  notRecords: { line: number; why: string }[];
  dates: string;
  namesAskers: boolean;
}

/** Lists as the dialogs understand them: built from the same source as these, since the workbench imports none. */
export interface Lists {
  listsIn(name: string, bytes: Uint8Array): Listed[];
  /** @param ask without it, nothing is known yet, and nothing is written */
  bringIn(list: Listed, settings: { ask?: Ask; write: boolean }): Promise<BroughtIn>;
  proposed(file: string, tab: string, rows: string[][]): Adoption;
}

/** @param built folder of the built workbench */
export async function loadLists(built: string): Promise<Lists> {
  return (await import(pathToFileURL(join(built, 'lists.mjs')).href)) as Lists;
}
