import type { ListKind } from '../list';
import type { KnownRow, ListRecord, ReadList } from '../record';
import { compareDoors } from './compareDoors';
import type { Compared, CompareOptions, RecordOutcome } from './compared';
import { areaKey, compareKeyed, shiftKey } from './compareKeyed';
import { compareRequests } from './compareRequests';
import { compareSignUps, compareVisits } from './compareVisits';
import { compareVolunteers } from './compareVolunteers';
import { newsOf } from './news';
import { VoterBook } from './voterBook';

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
  const byId = new Map(list.records.some(({ id }) => id) ? known.map((row) => [row.id, row]) : []);
  const own = list.records.filter(({ id = '' }) => byId.has(id));
  const others = list.records.filter(({ id = '' }) => !byId.has(id));
  const compared = byWhatTheyTell(kind, { ...list, records: others }, known, options);
  if (own.length === 0) return compared;
  const book = new VoterBook(options.voters ?? []);
  const outcomes = own.map((record) => ownOutcome(kind, record, byId.get(record.id ?? '') as KnownRow, book));
  return { ...compared, records: [...own, ...compared.records], outcomes: [...outcomes, ...compared.outcomes] };
}

/** A row that says its id is that row, whatever else it tells. */
function ownOutcome(kind: ListKind, { values, people }: ListRecord, row: KnownRow, book: VoterBook): RecordOutcome {
  const { name: _, event: __, ...signUp } = values;
  const outcome = newsOf(kind === 'signUps' ? signUp : values, row);
  if (!people) return { outcome };
  return { outcome, people: people.map((one) => book.outcome(one.values, row.id, String(values.address))) };
}

function byWhatTheyTell(kind: ListKind, list: ReadList, known: readonly KnownRow[], options: CompareOptions): Compared {
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
