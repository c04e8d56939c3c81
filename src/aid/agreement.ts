import type { Request } from '../chapter/tables';
import { type Detail, detailIn, meantBy } from './statuses';
import type { DeskRow } from './tables';
import { idOnly } from './wordsInCells';

/** What both files last agreed on; '' for a row that is new. */
export interface Before {
  detail: Detail | '';
  helper: string;
}

/** People changed the same cell in both files, to different values. Values are keys and ids. */
export interface Conflict {
  what: 'status' | 'helper';
  ours: string;
  theirs: string;
}

type Here = Pick<
  DeskRow,
  'status' | 'detail' | 'helper' | 'agreedDetail' | 'agreedHelper' | 'turn' | 'agreedWhat' | (typeof shared)[number]
>;

/** What both files tell of a request, besides where it stands. */
export const shared = ['need', 'quantity', 'area', 'language', 'urgency'] as const;
export type Shared = Pick<DeskRow, (typeof shared)[number]>;

export interface Agreement {
  before: Before;
  said: { detail: Detail | ''; helper: string };
  both: Shared;
  conflicts: Conflict[];
}

/**
 * What both files are to hold of a request, by what people changed since they last agreed. A file that is turns behind
 * was restored from an earlier day: what it says is old, and the other one counts.
 * @param there the row in the Workbook; undefined when it is gone from there
 */
export function agreementOn(row: Here, there: Request | undefined): Agreement {
  const before = { detail: row.agreedDetail as Detail | '', helper: row.agreedHelper };
  const nothingNew: Side = { ...before, what: row.agreedWhat.split('|') };
  const turns = turn(there) - turn(row);
  const ours =
    turns > 0 ? nothingNew : { detail: detailIn(row, before.detail), helper: idOnly(row.helper), what: whatIn(row) };
  const theirs =
    !there || turns < 0
      ? nothingNew
      : { detail: meantBy(there.status, before.detail), helper: idOnly(there.takenBy), what: whatIn(there) };
  const agreed = (key: 'detail' | 'helper') => agree<string>(ours[key], theirs[key], before[key]);
  const what = shared.map((_, at) => agree(ours.what[at] ?? '', theirs.what[at] ?? '', nothingNew.what[at] ?? ''));
  return {
    before,
    said: { detail: agreed('detail') as Detail | '', helper: agreed('helper') },
    both: sharedOf(what),
    conflicts: [
      ...conflictIn('status', ours.detail, theirs.detail, before.detail),
      ...conflictIn('helper', ours.helper, theirs.helper, before.helper),
    ],
  };
}

/** How often both files have agreed on a row; a row that is not there has no say. */
const turn = (row: { turn: number | null } | undefined) => row?.turn ?? 0;

interface Side {
  detail: Detail | '';
  helper: string;
  /** What both tell besides, in the order of `shared`. */
  what: string[];
}

export const whatIn = (row: Shared): string[] =>
  shared.map((key) => (key === 'area' ? idOnly(row.area) : String(row[key] ?? '')));

function sharedOf([need, quantity = '', area, language, urgency]: readonly string[]): Shared {
  const typed = { need, area, language, urgency } as Omit<Shared, 'quantity'>;
  return { ...typed, quantity: quantity === '' ? null : Number(quantity) };
}

function conflictIn(what: Conflict['what'], ours: string, theirs: string, agreed: string): Conflict[] {
  const isChanged = (value: string) => value !== '' && value !== agreed;
  return ours !== theirs && isChanged(ours) && isChanged(theirs) ? [{ what, ours, theirs }] : [];
}

/**
 * Which of two values both files are to hold: the one that a person changed since they last agreed. When people changed
 * both, the coordinators' stays, for they know the case. A value that was cleared is no decision.
 */
export function agree<V extends string>(ours: V, theirs: V, agreed: V): V {
  if (ours !== agreed && ours !== '') return ours;
  return theirs === '' ? agreed : theirs;
}
