import type { FileMark, FileState } from './fileState';
import type { Command } from './hub';
import { inserted, movedKeys, removed, type Zone } from './moves';
import { carriedThings, copiedThings, movedThings, thingsWithout } from './placed';

export type Dimension = 'ROW' | 'COL';

/** What the engine does not keep of a file, by tab, row and column. */
type Kept = Pick<FileState, 'marks' | 'notes' | 'columnFormats' | 'ruleHelps' | 'ruleDetails' | 'placed'>;

/** Rows or columns of a tab that go elsewhere. */
export interface Shift {
  sheet: string;
  dimension: Dimension;
  /** Where each is afterwards; undefined when it is gone. */
  moved: (index: number) => number | undefined;
  /** How many rows or columns there are afterwards. */
  size: number;
}

/** Marks, notes and formats follow their rows and columns; those of what is gone go too. */
export function shiftKept(kept: Kept, { sheet, dimension, moved, size }: Shift): void {
  const at = dimension === 'COL' ? 'column' : 'row';
  kept.marks = kept.marks.flatMap((mark) => {
    const place = mark[at];
    if (mark.sheet !== sheet || place === undefined) return [mark];
    const to = moved(place);
    return to === undefined ? [] : [{ ...mark, [at]: to }];
  });
  kept.placed = movedThings(kept.placed, sheet, { dimension, moved, size });
  if (dimension === 'COL')
    kept.columnFormats = movedKeys(kept.columnFormats, sheet, ([column]) => [moved(Number(column))]);
  kept.notes = movedKeys(kept.notes, sheet, ([row, column]) =>
    dimension === 'ROW' ? [moved(Number(row)), Number(column)] : [Number(row), moved(Number(column))],
  );
}

/** Columns that are dragged elsewhere take their marks and formats along before their old place goes. */
function carryKept(kept: Kept, sheet: string, { left, right }: Zone, to: number): void {
  const isCarried = (column: number) => column >= left && column <= right;
  const carried = (column: number) => (isCarried(column) ? column + to - left : column);
  for (const mark of kept.marks)
    if (mark.sheet === sheet && mark.column !== undefined) mark.column = carried(mark.column);
  kept.placed = carriedThings(kept.placed, sheet, { left, right }, to);
  kept.columnFormats = movedKeys(kept.columnFormats, sheet, ([column]) => [carried(Number(column))]);
  kept.notes = movedKeys(kept.notes, sheet, ([row, column]) => [Number(row), carried(Number(column))]);
}

/** A tab's copy has what the tab has. */
export function copyKept(kept: Kept, sheet: string, copy: string): void {
  for (const mark of kept.marks.filter((one) => one.sheet === sheet)) addMark(kept, { ...mark, sheet: copy });
  for (const entries of byPlace(kept))
    for (const [key, value] of Object.entries(entries))
      if (key.startsWith(`${sheet}:`)) entries[`${copy}${key.slice(sheet.length)}`] = value;
  kept.placed.push(...copiedThings(kept.placed, sheet, copy));
}

export function dropKept(kept: Kept, sheet: string): void {
  kept.marks = kept.marks.filter((mark) => mark.sheet !== sheet);
  for (const entries of byPlace(kept))
    for (const key of Object.keys(entries)) if (key.startsWith(`${sheet}:`)) delete entries[key];
  kept.placed = thingsWithout(kept.placed, sheet);
}

export function addMark(kept: Pick<Kept, 'marks'>, mark: Omit<FileMark, 'id'>): FileMark {
  const id = Math.max(0, ...kept.marks.map((one) => one.id)) + 1;
  const added = { ...mark, id };
  kept.marks.push(added);
  return added;
}

/** A page's edits have changed the engine's data already; the rest follows. @param sizeOf rows or columns of a tab, as they are now */
export function followCommands(
  kept: Kept,
  commands: readonly Command[],
  sizeOf: (sheet: string, dimension: Dimension) => number,
): void {
  for (const [at, { type, sheetId, ...command }] of commands.entries()) {
    const sheet = String(sheetId);
    const dimension = command.dimension as Dimension;
    const shift = (moved: Shift['moved']) =>
      shiftKept(kept, { sheet, dimension, moved, size: sizeOf(sheet, dimension) });
    if (type === 'ADD_COLUMNS_ROWS') {
      const { base, quantity, position } = command as { base: number; quantity: number; position: string };
      shift(inserted(position === 'after' ? base + 1 : base, quantity));
    } else if (type === 'REMOVE_COLUMNS_ROWS') shift(removed(command.elements as number[]));
    else if (type === 'MOVE_RANGES') {
      const { target, col } = command as unknown as { target: [Zone]; col: number };
      if (areDragged(commands.slice(at + 1), sheet, target[0])) carryKept(kept, sheet, target[0], col);
    } else if (type === 'DUPLICATE_SHEET') copyKept(kept, sheet, String(command.sheetIdTo));
    else if (type === 'DELETE_SHEET') dropKept(kept, sheet);
  }
}

/** Whether these whole columns go away afterwards: then they were moved, and not cut and pasted. */
function areDragged(later: readonly Command[], sheet: string, { left, right }: Zone): boolean {
  return later.some(
    ({ type, sheetId, dimension, elements }) =>
      type === 'REMOVE_COLUMNS_ROWS' &&
      String(sheetId) === sheet &&
      dimension === 'COL' &&
      (elements as number[]).includes(left) &&
      (elements as number[]).includes(right),
  );
}

function byPlace({ columnFormats, notes, ruleHelps, ruleDetails }: Kept): Record<string, unknown>[] {
  return [columnFormats, notes, ruleHelps, ruleDetails];
}
