import type { Placed } from '../engine/placed';
import type { WorkbookFile } from '../engine/workbookFile';
import { mayChange, type ProtectionAbout } from '../services/spreadsheet/protectionRules';
import type { CellNote, Extras, ProtectedCells } from './stage';

/** Notes, and the cells that this person may not edit or is warned of. */
export function extrasOf({ state }: WorkbookFile, as: string): Extras {
  const protections = state.placed
    .filter(({ kind }) => kind === 'protection')
    .map((thing) => ({ ...thing, about: thing.about as ProtectionAbout }))
    .filter(({ about }) => about.warningOnly || !mayChange(state, about, as))
    .flatMap(protectedCells);
  return { notes: notesOf(state.notes), protections };
}

function notesOf(notes: Record<string, string>): CellNote[] {
  return Object.entries(notes).map(([place, note]) => {
    const [sheet = '', row, column] = place.split(':');
    return { sheet, row: Number(row), column: Number(column), note };
  });
}

const wholeTab = { top: 0, left: 0 };

/** Without an area it is the whole tab that is protected, but for what was left free. */
function protectedCells({ sheet, boxes, about }: Placed & { about: ProtectionAbout }): ProtectedCells[] {
  const { warningOnly, description } = about;
  const areas = boxes.filter(({ role }) => role === 'area');
  const open = boxes.filter(({ role }) => role === 'free');
  return (areas.length ? areas : [wholeTab]).map((area) => ({ ...area, sheet, description, warningOnly, open }));
}
