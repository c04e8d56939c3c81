import type { Placed } from './placed';

/** One mark of developer metadata: on the file, on a tab, or on a row or column of it. */
export interface FileMark {
  id: number;
  key: string;
  /** Null when it was marked without one. */
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  sheet?: string;
  column?: number;
  row?: number;
  /** Whose mark it is when only that script sees it. */
  project?: string | undefined;
}

/** What the engine does not keep of a file, and the engine's own data. */
export interface FileState {
  id: string;
  name: string;
  owner: string;
  editors: string[];
  viewers: string[];
  locale: string;
  timeZone: string;
  marks: FileMark[];
  /** By sheet, row and column, as `sheet:0:2`. */
  notes: Record<string, string>;
  /** Number formats of whole columns below their first row, as `sheet:2`: kept here, not in ten thousand empty cells. */
  columnFormats: Record<string, string>;
  /** How formats are spelled in Sheets, by what the engine is told for them. */
  spellings: Record<string, string>;
  /** What people read when they break a rule for a cell, as `sheet:rule`. */
  ruleHelps: Record<string, string>;
  /** What Google knows of rules for cells and their looks beyond what the engine does, as `sheet:rule`. */
  ruleDetails: Record<string, unknown>;
  /** How formulas are reckoned, as a script has set it. */
  settings: {
    recalculation?: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
    iterative?: boolean;
    cycles?: number;
    threshold?: number;
  };
  /** Protections, filters and charts. */
  placed: Placed[];
  /** The revision that the engine's data is at. */
  revision: string;
  model: unknown;
}

export type NewFile = Pick<FileState, 'id' | 'name' | 'owner' | 'locale' | 'timeZone'> &
  Partial<Omit<FileState, 'id' | 'name' | 'owner' | 'locale' | 'timeZone'>>;

export interface CellState {
  readonly value: string | number | boolean | null;
  /** As Sheets spells it; '' for none. */
  readonly format: string;
  readonly shown: string;
}

/** The content as the engine keeps it, with how it looks. */
export interface StoredCell {
  content: string;
  format?: string;
  style?: object;
}
