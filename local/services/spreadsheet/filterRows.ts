import type { Placed } from '../../engine/placed';
import type { WorkbookFile } from '../../engine/workbookFile';
import { meets } from './criteria';
import type { Shown } from './filterCriteria';
import { groundOf, judged } from './rulesOnWrite';

/**
 * Whether a filter hides a row, by what its cells hold now.
 * @param row 0-based @param now milliseconds, for what is asked of today
 */
export function isHiddenIn(file: WorkbookFile, { sheet, boxes }: Placed, row: number, now: number): boolean {
  const area = boxes.find(({ role }) => role === 'area');
  if (!area || row <= area.top || row > (area.bottom ?? row)) return false;
  return boxes
    .filter(({ role }) => role === 'column')
    .some(({ left, about }) => !shows(file, about as Shown, { sheet, row, column: left }, row - area.top - 1, now));
}

function shows(
  file: WorkbookFile,
  { criterion, hidden, visible }: Shown,
  place: { sheet: string; row: number; column: number },
  below: number,
  now: number,
): boolean {
  const cell = judged(file, place);
  if (hidden?.includes(cell.shown)) return false;
  if (visible && visible.length > 0 && !visible.includes(cell.shown)) return false;
  const { sheet, row, column } = place;
  const reckon = (formula: string) =>
    file.get<unknown>('evaluateFormula', sheet, rowsBelow(formula, below), {
      sheetId: sheet,
      row,
      col: column,
    });
  return criterion === undefined || meets(criterion, cell, groundOf(file, now, reckon));
}

/** A formula speaks of the first row below the header: for others its rows move along, but those with a `$`. */
function rowsBelow(formula: string, below: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/(\$?\b[A-Z]{1,3})(\d+)\b(?!\()/g, (_all, letters, row) => `${letters}${Number(row) + below}`),
    )
    .join('');
}
