import type { Operation } from '../../engine/odoo';
import type { WorkbookFile } from '../../engine/workbookFile';
import type { Zone } from './world';

interface SortBy {
  /** 0-based, in the tab. */
  column: number;
  ascending: boolean;
}

type Value = string | number | boolean | null;

interface Stored {
  content: string;
  format: string | undefined;
  style: object | undefined;
}

/** Sorts the rows of a zone, whole cells with what they hold; empty ones last, as Sheets does. */
export function sortZone(file: WorkbookFile, sheet: string, zone: Zone, by: unknown): void {
  const keys = [by].flat().map(sortBy);
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => zone.top + index);
  const valueIn = (row: number, column: number): Value => file.cell(sheet, row, column).value;
  const sorted = [...rows].sort((one, other) => {
    for (const { column, ascending } of keys) {
      const order = compare(valueIn(one, column), valueIn(other, column), ascending);
      if (order !== 0) return order;
    }
    return one - other;
  });
  const stored = new Map(rows.map((row) => [row, storedRow(file, sheet, row, zone)]));
  const operations = rows.flatMap((row, index): Operation[] => {
    const from = sorted[index] as number;
    if (from === row) return [];
    return (stored.get(from) as Stored[]).map(({ content, format, style }, across) => [
      'UPDATE_CELL',
      { sheetId: sheet, row, col: zone.left + across, content, format: format ?? '', style: style ?? null },
    ]);
  });
  file.apply(operations);
}

function storedRow(file: WorkbookFile, sheet: string, row: number, { left, right }: Zone): Stored[] {
  return Array.from({ length: right - left + 1 }, (_, across) => {
    const position = { sheetId: sheet, row, col: left + across };
    const cell = file.get<{ content?: string; isFormula?: boolean; format?: string; style?: object } | undefined>(
      'getCell',
      position,
    );
    const content = cell?.isFormula ? file.formula(sheet, row, left + across) : (cell?.content ?? '');
    return { content, format: cell?.format, style: cell?.style };
  });
}

function sortBy(one: unknown): SortBy {
  if (typeof one === 'number') return { column: one - 1, ascending: true };
  const { column, ascending = true } = one as { column: number; ascending?: boolean };
  return { column: column - 1, ascending };
}

const ranks: Record<string, number> = { number: 0, string: 1, boolean: 2 };

function compare(one: Value, other: Value, ascending: boolean): number {
  const empty = [one, other].map((value) => (value === null || value === '' ? 1 : 0));
  if (empty[0] || empty[1]) return (empty[0] as number) - (empty[1] as number);
  const rank = (ranks[typeof one] as number) - (ranks[typeof other] as number);
  const order =
    rank !== 0 ? rank : typeof one === 'string' ? one.localeCompare(String(other)) : Number(one) - Number(other);
  return ascending ? order : -order;
}
