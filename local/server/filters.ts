import type { Placed } from '../engine/placed';
import type { WorkbookFile } from '../engine/workbookFile';
import type { Shown } from '../services/spreadsheet/filterCriteria';
import { isHiddenIn } from '../services/spreadsheet/filterRows';
import { Refused } from './refusals';
import type { SheetFilter } from './stage';

/** The filters of a file, with the rows that they hide at this moment. */
export function filtersOf(file: WorkbookFile, now: number): SheetFilter[] {
  return file.state.placed
    .filter(({ kind }) => kind === 'filter')
    .flatMap((filter) => {
      const zone = zoneOf(file, filter);
      const columns = filter.boxes.filter(({ role }) => role === 'column').map(({ left }) => left);
      const below = Array.from({ length: zone.bottom - zone.top }, (_, index) => zone.top + 1 + index);
      const hidden = columns.length ? below.filter((row) => isHiddenIn(file, filter, row, now)) : [];
      return [{ sheet: filter.sheet, top: zone.top, left: zone.left, right: zone.right, columns, hidden }];
    });
}

/** What stands in a column of the filter, and which of it is not shown. */
export function filterChoices(file: WorkbookFile, sheet: string, column: number): { text: string; shown: boolean }[] {
  const filter = filterAt(file, sheet, column);
  const { top, bottom } = zoneOf(file, filter);
  const box = filter.boxes.find(({ role, left }) => role === 'column' && left === column);
  const hidden = (box?.about as Shown | undefined)?.hidden ?? [];
  const texts = new Set<string>();
  for (let row = top + 1; row <= bottom; row += 1) texts.add(file.cell(sheet, row, column).shown);
  return [...texts].sort().map((text) => ({ text, shown: !hidden.includes(text) }));
}

/** A person unticks what they do not want to see. */
export function hideInFilter(file: WorkbookFile, sheet: string, column: number, hidden: string[]): void {
  const filter = filterAt(file, sheet, column);
  const { top } = zoneOf(file, filter);
  filter.boxes = filter.boxes.filter(({ role, left }) => role !== 'column' || left !== column);
  const cell = { sheet, top, left: column, bottom: top, right: column };
  if (hidden.length) filter.boxes.push({ ...cell, role: 'column', about: { hidden } satisfies Shown });
}

function filterAt(file: WorkbookFile, sheet: string, column: number): Placed {
  const found = file.state.placed.find((thing) => thing.kind === 'filter' && thing.sheet === sheet);
  const zone = found && zoneOf(file, found);
  if (!zone || column < zone.left || column > zone.right) throw new Refused('There is no filter here any more.', 404);
  return found;
}

function zoneOf(file: WorkbookFile, { sheet, boxes }: Placed) {
  const { rows, columns } = file.extent(sheet);
  const area = boxes.find(({ role }) => role === 'area') ?? { top: 0, left: 0 };
  const {
    top,
    left,
    bottom = rows - 1,
    right = columns - 1,
  } = area as { top: number; left: number; bottom?: number; right?: number };
  return { top, left, bottom: Math.max(top, Math.min(bottom, rows - 1)), right };
}
