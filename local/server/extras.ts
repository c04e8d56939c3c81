import type { WorkbookFile } from '../engine/workbookFile';
import { filtersOf } from './filters';
import type { CellNote, Extras } from './stage';

/** What a page needs to know of a file beside what the sheet's own engine keeps. */
export function extrasOf(file: WorkbookFile, now: number): Extras {
  const { state } = file;
  const { owner, editors, notes, placed } = state;
  const protections = placed.filter(({ kind }) => kind === 'protection');
  return { notes: notesOf(notes), rights: { owner, editors, placed: protections }, filters: filtersOf(file, now) };
}

function notesOf(notes: Record<string, string>): CellNote[] {
  return Object.entries(notes).map(([place, note]) => {
    const [sheet = '', row, column] = place.split(':');
    return { sheet, row: Number(row), column: Number(column), note };
  });
}
