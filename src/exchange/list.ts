/** What a list is about. Money is known again and left alone: there is no tab for it yet. */
export type ListKind = 'volunteers' | 'doors' | 'visits' | 'signUps' | 'shifts' | 'requests' | 'areas' | 'ledger';

export const listKinds: readonly ListKind[] = [
  'volunteers',
  'doors',
  'visits',
  'signUps',
  'shifts',
  'requests',
  'areas',
  'ledger',
];

/** Exports that are known by their headers; `list` is everything else. */
export type FormatName =
  | 'vanList'
  | 'vanExportJob'
  | 'vanContactHistory'
  | 'vanSurveyReport'
  | 'actionNetwork'
  | 'mobilize'
  | 'mobilizeReport'
  | 'nysVoterFile'
  | 'addresses'
  | 'list';

/** Where in a grid the records stand. Lines are counted from 1, as people see them. */
export interface Layout {
  /** One text a column, '' where it has none; two header lines are joined by a blank. */
  readonly header: readonly string[];
  /** Lines of the header: mostly one, sometimes two, none for a file that has no header. */
  readonly headerLines: readonly number[];
  /** The first line that may be a record. */
  readonly firstLine: number;
  /** Lines that are no records, from the first to the last of the grid. */
  readonly notRecords: readonly { readonly line: number; readonly why: NotARecord }[];
}

export type NotARecord = 'title' | 'blank' | 'header' | 'total' | 'note';

/** How days are written in a list; `undecided` when no day is above 12, so that a person must say. */
export type DateOrder = 'none' | 'ymd' | 'mdy' | 'dmy' | 'undecided';

/** What each column of a list is. `fields` has one entry a column: the key of a field of the kind, or '' for the chapter's own. */
export interface Mapping {
  readonly kind: ListKind;
  readonly fields: readonly string[];
  readonly dates: DateOrder;
}

/** What a list seems to be, for a person to look at. */
export interface Proposal extends Mapping {
  readonly format: FormatName;
  /** How sure that is, from 0 to 1. */
  readonly confidence: number;
  /** By column: how sure its field is, and what says so; beside an own column, the field it might be. */
  readonly columns: readonly { readonly confidence: number; readonly why: Sign; readonly perhaps: string }[];
  /** It tells who asked for help: such a list belongs in the Help desk and nowhere else. */
  readonly namesAskers: boolean;
  /** Names this set of headers: a mapping that a person chose is remembered by it. */
  readonly source: string;
}

export type Sign = 'format' | 'remembered' | 'header' | 'values' | 'nothing';
