import type { Command } from './hub';

/** Cells of one tab that a person changed; rows and columns are 0-based and inclusive. */
export interface EditedCells {
  sheet: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The cells whose content a person's commands changed, as one block a tab: what `onEdit` is told of. */
export function editedCells(commands: readonly Command[]): EditedCells[] {
  const blocks = new Map<string, EditedCells>();
  for (const command of commands) {
    for (const zone of zonesOf(command)) {
      const sheet = String(command.sheetId);
      const known = blocks.get(sheet);
      blocks.set(sheet, known ? { sheet, ...around(known, zone) } : { sheet, ...zone });
    }
  }
  return [...blocks.values()];
}

/** What `onChange` calls it; undefined when nothing of the kind happened. */
export function changeType(commands: readonly Command[]): string | undefined {
  for (const { type, dimension } of commands) {
    if (type === 'ADD_COLUMNS_ROWS') return dimension === 'ROW' ? 'INSERT_ROW' : 'INSERT_COLUMN';
    if (type === 'REMOVE_COLUMNS_ROWS') return dimension === 'ROW' ? 'REMOVE_ROW' : 'REMOVE_COLUMN';
    if (type === 'CREATE_SHEET' || type === 'DUPLICATE_SHEET') return 'INSERT_GRID';
    if (type === 'DELETE_SHEET') return 'REMOVE_GRID';
    if (type === 'SET_FORMATTING' || type === 'CLEAR_FORMATTING' || type === 'SET_BORDER') return 'FORMAT';
    if (type === 'RENAME_SHEET' || type === 'MOVE_SHEET' || type === 'MOVE_RANGES') return 'OTHER';
  }
  return editedCells(commands).length > 0 ? 'EDIT' : undefined;
}

function zonesOf({ type, ...command }: Command): Zone[] {
  const { col, row, content, target } = command as { col: number; row: number; content?: string; target?: Zone[] };
  if (type === 'CLEAR_CELL' || (type === 'UPDATE_CELL' && content !== undefined)) {
    return [{ top: row, bottom: row, left: col, right: col }];
  }
  return type === 'DELETE_CONTENT' || type === 'CLEAR_CELLS' ? (target ?? []) : [];
}

function around(one: Zone, other: Zone): Zone {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
