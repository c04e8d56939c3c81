import { areas, requests, volunteers } from '../../chapter/tables';
import { oneLine } from '../../recognize/plain';
import { shifts, signUps } from '../../roster/tables';
import type { Table } from '../../tables/table';
import { doors, visits, voters } from '../../turf/tables';
import type { ListKind } from '../list';

/** A table that can be taken out as CSV and brought in again. */
interface OwnTable {
  readonly table: Table;
  readonly kind: ListKind;
  /** What is read of it, as column and field of a list; the rest is kept by robots. */
  readonly reads: Readonly<Record<string, string>>;
}

const ownTables: readonly OwnTable[] = [
  own(
    volunteers,
    'volunteers',
    'name phone email area languages skills free reachMiles timesAWeek pausedUntil joinedOn',
  ),
  own(doors, 'doors', 'address unit city zip lat lon area doNotKnock doNotKnockReason'),
  own(voters, 'doors', 'door:address firstName lastName voterFileId:vanId'),
  own(visits, 'visits', 'door: at:day result answers:'),
  own(signUps, 'signUps', 'shift:event volunteer:name state answeredAt:signedUpAt'),
  own(shifts, 'shifts', 'title kind day start end place area people skill language notes status'),
  own(requests, 'requests', 'need quantity area language urgency status takenBy askedOn closedOn'),
  own(areas, 'areas', 'name notes'),
];

function own(table: Table, kind: ListKind, words: string): OwnTable {
  const reads = words.split(' ').map((word) => word.split(':'));
  return { table, kind, reads: Object.fromEntries(reads.map(([column = '', field = column]) => [column, field])) };
}

/** A list that Chapterbook wrote itself. */
export interface OwnList {
  readonly table: Table;
  readonly kind: ListKind;
  /** By column of the list: the column of the table that is read from it, or ''. */
  readonly columns: readonly string[];
  /** By column of the list: its field; '' also for some that are read. */
  readonly fields: readonly string[];
}

/** Known by its headers, in either language: the id and all that is read. Further columns may stand among them. */
export function ownList(header: readonly string[]): OwnList | undefined {
  const names = header.map(oneLine);
  for (const { table, kind, reads } of ownTables) {
    for (const language of ['en', 'es'] as const) {
      const keys = [table.idColumn, ...Object.keys(reads)];
      const at = keys.map((key) => names.indexOf(table.columns[key]?.label[language] ?? ''));
      if (at.includes(-1)) continue;
      const columns = names.map((_, column) => keys[at.indexOf(column)] ?? '');
      return { table, kind, columns, fields: columns.map((key) => reads[key] ?? '') };
    }
  }
  return undefined;
}
