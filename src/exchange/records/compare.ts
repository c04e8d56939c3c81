import type { ListKind } from '../list';
import type { KnownRow, ReadList } from '../record';
import { compareDoors } from './compareDoors';
import type { Compared, CompareOptions } from './compared';
import { areaKey, compareKeyed, shiftKey } from './compareKeyed';
import { compareRequests } from './compareRequests';
import { compareSignUps, compareVisits } from './compareVisits';
import { compareVolunteers } from './compareVolunteers';

/**
 * What each record of a list means for the chapter: new, the same as a row, news of one, or for a person to decide.
 * What comes of it does not depend on the order of the lines.
 */
export function compare(
  kind: ListKind,
  list: ReadList,
  known: readonly KnownRow[],
  options: CompareOptions = {},
): Compared {
  switch (kind) {
    case 'volunteers':
      return compareVolunteers(list, known);
    case 'doors':
      return compareDoors(list, known, options.voters ?? []);
    case 'visits':
      return compareVisits(list, known, options);
    case 'signUps':
      return compareSignUps(list, known, options);
    case 'shifts':
      return compareKeyed(list, known, shiftKey);
    case 'requests':
      return compareRequests(list, known);
    case 'areas':
      return compareKeyed(list, known, areaKey);
    case 'ledger':
      return { ...list, outcomes: list.records.map(() => ({ outcome: { is: 'new' as const } })) };
  }
}
