import type { Operation } from '../../engine/odoo';
import type { StoredCell, WorkbookFile } from '../../engine/workbookFile';
import type { Zone } from './world';

interface SortBy {
  /** 0-based, in the tab. */
  column: number;
  ascending: boolean;
}

type Value = string | number | boolean | null;

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
  const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, across) => zone.left + across);
  const stored = new Map(rows.map((row) => [row, columns.map((column) => file.stored(sheet, row, column))]));
  file.apply(
    rows.flatMap((row, index): Operation[] => {
      const from = sorted[index] as number;
      if (from === row) return [];
      return columns.map((column, across) =>
        file.putting(sheet, row, column, (stored.get(from) as StoredCell[])[across] as StoredCell),
      );
    }),
  );
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
