import type { Zone } from './world';

/** What of a tab a change touches: cells, the seam between two of them, the tab's own shape, or all of it. */
export interface Touch {
  sheet: string;
  what: 'cells' | 'seam' | 'shape' | 'tab';
  zone: Zone;
}

/** A change in the engine's words. */
interface Change {
  type: string;
  sheetId?: unknown;
  col?: number;
  row?: number;
  target?: Zone[];
  ranges?: { _zone: Partial<Zone> }[];
  elements?: number[];
  dimension?: 'ROW' | 'COL';
  base?: number;
  position?: 'before' | 'after';
}

const everything: Zone = { top: 0, left: 0, bottom: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER };

const shapers = new Set([
  ...['HIDE_COLUMNS_ROWS', 'UNHIDE_COLUMNS_ROWS', 'RESIZE_COLUMNS_ROWS', 'FREEZE_ROWS', 'FREEZE_COLUMNS'],
  ...['UNFREEZE_ROWS', 'UNFREEZE_COLUMNS', 'RENAME_SHEET', 'COLOR_SHEET', 'HIDE_SHEET', 'SHOW_SHEET', 'MOVE_SHEET'],
]);

/** What a change in the engine's words touches. */
export function touchesOf({ type, ...change }: Change): Touch[] {
  const sheet = String(change.sheetId);
  const touch = (what: Touch['what'], zone: Partial<Zone>): Touch => ({
    sheet,
    what,
    zone: { ...everything, ...zone },
  });
  if (type === 'DELETE_SHEET') return [touch('tab', {})];
  if (shapers.has(type)) return [touch('shape', {})];
  if (type === 'ADD_COLUMNS_ROWS') return [touch('seam', seam(change))];
  if (type === 'REMOVE_COLUMNS_ROWS') return (change.elements ?? []).map((at) => touch('cells', line(change, at, at)));
  const { col, row, target = [], ranges = [] } = change;
  if (type === 'MOVE_RANGES') {
    const moved = target.map((zone) => at(row ?? 0, col ?? 0, zone));
    return [...target, ...moved].map((zone) => touch('cells', zone));
  }
  if (col !== undefined && row !== undefined) return [touch('cells', { top: row, bottom: row, left: col, right: col })];
  return [...target, ...ranges.map(({ _zone }) => definite(_zone))].map((zone) => touch('cells', zone));
}

function seam({ base = 0, position, dimension }: Omit<Change, 'type'>): Partial<Zone> {
  const first = position === 'after' ? base : base - 1;
  return line({ dimension }, first, first + 1);
}

function line({ dimension }: { dimension?: 'ROW' | 'COL' | undefined }, first: number, last: number): Partial<Zone> {
  return dimension === 'ROW' ? { top: first, bottom: last } : { left: first, right: last };
}

function at(row: number, column: number, { top, left, bottom, right }: Zone): Zone {
  return { top: row, left: column, bottom: row + bottom - top, right: column + right - left };
}

function definite(zone: Partial<Zone>): Partial<Zone> {
  return Object.fromEntries(Object.entries(zone).filter(([, value]) => value !== undefined));
}
