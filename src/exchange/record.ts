/** A value as tables hold it: see `src/tables/kinds.ts`. A reference is the name that the list tells. */
export type Value = string | number | boolean | null | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** What one line of a list tells, by column of its table; what it does not tell is left out. */
export interface ListRecord {
  readonly line: number;
  /** In a list that Chapterbook wrote itself: the row that it was, or the door of whoever lives behind it. */
  readonly id?: string;
  readonly values: Values;
  /** Who lives behind a door; the lines that told of them. */
  readonly people?: readonly { readonly line: number; readonly values: Values }[];
  /** Further lines that say the same, or more of the same: a survey has a line a question. */
  readonly also?: readonly number[];
}

export interface Rejected {
  readonly line: number;
  readonly reason: RejectReason;
}

export type RejectReason =
  | 'blank'
  /** More cells than headers: mostly a comma that was not quoted. */
  | 'tooManyCells'
  /** A cell that can be no address or name: mostly a quote that was never closed. */
  | 'tooLong'
  | 'title'
  | 'header'
  | 'total'
  | 'note'
  | 'noName'
  | 'noStreet'
  | 'noNumber'
  /** Nobody can knock on a post-office box. */
  | 'poBox'
  | 'noDay'
  | 'noNeed'
  /** Visits and sign-ups of somebody who is in no list of ours. */
  | 'unknownPerson'
  | 'unknownResult'
  /** A sign-up for a shift that is in no list of ours. */
  | 'unknownShift'
  /** A contact by telephone or letter: visits are knocks. */
  | 'notAtTheDoor'
  /** No voter any more: purged, or not registered yet. */
  | 'notActive'
  /** There is no tab for such a list yet. */
  | 'noTab';

/** Something of a line that could not be taken over, though the line was. */
export interface Warning {
  readonly line: number;
  readonly field: string;
  /** As it stands in the list. */
  readonly text: string;
  readonly what:
    | 'notUnderstood'
    | 'noPosition'
    | 'severalValues'
    | 'undecidedDate'
    /** Moved or Deceased, which spread between committees: worth asking twice. */
    | 'destructive';
}

export interface ReadList {
  readonly records: readonly ListRecord[];
  readonly rejected: readonly Rejected[];
  readonly warnings: readonly Warning[];
}

/** A row that the chapter has. */
export interface KnownRow {
  readonly id: string;
  readonly values: Values;
  /** What the list of the same source told of it last; a cell that differs from it was changed by a person. */
  readonly told?: Values;
  /** The id of the door of a voter. */
  readonly door?: string;
  /** It is marked gone; a list that has it again says so. */
  readonly gone?: true;
}

/** What a record means for the chapter. */
export type Outcome =
  | { readonly is: 'new' }
  /** Nothing of it is new. `row` is an id, or the line of an earlier record that says the same. */
  | { readonly is: 'same'; readonly row: string | number }
  /** A row is known and the list has news of it; fields that a person changed since are not among them. */
  | { readonly is: 'changed'; readonly row: string; readonly change: Values; readonly was: Values }
  /** For a person to decide. */
  | { readonly is: 'maybe'; readonly rows: readonly (string | number)[]; readonly reasons: readonly string[] };
