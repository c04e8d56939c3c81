import type { InferOutput } from 'valibot';
import { beginImport, type takesBegin } from '../exchange/store/beginImport';
import { knownPage, type takesKnown } from '../exchange/store/knownRows';
import { storedOf, storedVoters } from '../exchange/store/storedKinds';
import { undoJobs } from '../exchange/store/undo';
import { cellsUsed } from '../google/spreadsheet';
import { storeWords } from '../i18n/imports';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { tabsOfTable } from '../tables/readTable';
import { Refusal } from '../tables/refusal';

/** Undoing needs to know which tabs the chapter has: what it added and others use stays. */
export const undoing = undoJobs(() => ownChapter().stamp.uses);

/** A page of the rows that a list is compared with. @throws Refusal when the chapter has no tab for such a list */
export function knownRows(args: InferOutput<typeof takesKnown>, who: string): unknown {
  const page = knownPage(args);
  if (!page || !hasTab(args.kind)) throw new Refusal(storeWords.noTab);
  return perform(page, args, { who });
}

/** Begins a list that fits into the Sheet. @throws Refusal before anything is written when it does not */
export function begin(args: InferOutput<typeof takesBegin>, who: string): unknown {
  if (!hasTab(args.kind)) throw new Refusal(storeWords.noTab);
  refuseTooLarge(args);
  return perform(beginImport, args, { who });
}

function hasTab(kind: Parameters<typeof storedOf>[0]): boolean {
  const stored = storedOf(kind);
  return stored !== undefined && tabsOfTable(ownChapter().file, stored.table.name).length > 0;
}

/** Google: a Sheet holds ten million cells. */
const mostCells = 10_000_000;
/** For what organizers and visits add. */
const spareCells = 200_000;

function refuseTooLarge({ kind, adds }: InferOutput<typeof takesBegin>): void {
  const columns = Object.keys(storedOf(kind)?.table.columns ?? {}).length;
  const perRow = columns + (adds.people / Math.max(1, adds.rows)) * Object.keys(storedVoters.table.columns).length;
  const needs = Math.ceil(adds.rows * perRow);
  if (needs === 0) return;
  const room = Math.max(0, mostCells - spareCells - cellsUsed(ownChapter().file));
  if (needs <= room) return;
  throw new Refusal(storeWords.tooLarge, { needs, room, fits: Math.floor(room / perRow) });
}
