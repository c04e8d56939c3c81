import { areas, requests, volunteers } from '../../chapter/tables';
import { shifts, signUps } from '../../roster/tables';
import type { Table } from '../../tables/table';
import { turfTables } from '../../turf/tables';

/** A column whose cells name rows of another table. */
export interface Pointer {
  readonly table: Table;
  readonly column: string;
}

/** The columns of this chapter's tabs that point to rows of these tables. */
export function pointersTo(
  names: readonly string[],
  uses: { readonly aid: boolean; readonly shifts: boolean; readonly doors: boolean },
): Pointer[] {
  const here: Table[] = [
    volunteers,
    areas,
    ...(uses.aid ? [requests] : []),
    ...(uses.shifts ? [shifts, signUps] : []),
    ...(uses.doors ? turfTables : []),
  ];
  return here.flatMap((table) =>
    Object.entries(table.columns)
      .filter(([, { to }]) => to !== undefined && names.includes(to))
      .map(([column]) => ({ table, column })),
  );
}
