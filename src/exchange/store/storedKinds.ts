import { areas, requests, volunteers } from '../../chapter/tables';
import { shifts, signUps } from '../../roster/tables';
import type { Table } from '../../tables/table';
import { doors, visits, voters } from '../../turf/tables';
import type { ListKind } from '../list';

/** A table as lists tell of it. */
export interface Stored {
  readonly table: Table;
  /** Columns that a list tells of, by the same key. */
  readonly fields: readonly string[];
  /** References that a list tells by name; others come as ids. */
  readonly named: readonly string[];
  /** What the list told is kept as marks: there are too many rows to keep it in words. */
  readonly marked: boolean;
  /** Columns that the robots fill by themselves: a row in which they did is untouched all the same. */
  readonly byRobots: readonly string[];
}

type StoredKind = Exclude<ListKind, 'ledger'>;

export const storedKinds: Readonly<Record<StoredKind, Stored>> = {
  volunteers: stored(
    volunteers,
    'name phone email area languages skills free reachMiles timesAWeek pausedUntil joinedOn',
    { named: 'area' },
  ),
  doors: stored(doors, 'address unit city zip lat lon area doNotKnock doNotKnockReason key', {
    named: 'area',
    marked: true,
    byRobots: 'lat lon area key place',
  }),
  visits: stored(visits, 'door at result answers'),
  signUps: stored(signUps, 'volunteer shift state answeredAt'),
  shifts: stored(shifts, 'title kind day start end place area people skill language notes status', { named: 'area' }),
  requests: stored(requests, 'need quantity area language urgency status takenBy askedOn closedOn', {
    named: 'area takenBy',
  }),
  areas: stored(areas, 'name notes', { byRobots: 'outline' }),
};

/** Who lives behind a door. `door` is told by the door that the list has them behind. */
export const storedVoters = stored(voters, 'voterFileId firstName lastName door', { marked: true });

export function storedOf(kind: ListKind): Stored | undefined {
  return kind === 'ledger' ? undefined : storedKinds[kind];
}

function stored(
  table: Table,
  fields: string,
  { named = '', marked = false, byRobots = '' }: { named?: string; marked?: boolean; byRobots?: string } = {},
): Stored {
  const words = (text: string) => text.split(' ').filter(Boolean);
  return { table, fields: words(fields), named: words(named), marked, byRobots: words(byRobots) };
}
