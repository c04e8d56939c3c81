import { sameAddresses } from '../../recognize/sameAddress';
import { writtenKey } from '../../turf/doorKey';
import type { KnownRow, ListRecord, Outcome, ReadList, Values } from '../record';
import { type Compared, isNew, type RecordOutcome } from './compared';
import { newsOf } from './news';
import { VoterBook } from './voterBook';

/** Doors by their key in any spelling; those that nearly agree with a door that the list has not are for a person. */
export function compareDoors(list: ReadList, known: readonly KnownRow[], voters: readonly KnownRow[]): Compared {
  const rows = new Map<string, KnownRow>();
  for (const row of known) {
    const key = knownKey(row.values);
    if (!rows.has(key)) rows.set(key, row);
  }
  const matches = list.records.map(({ values }) => rows.get(String(values.key)));
  const near = nearDoors(list.records, known, matches);
  const book = new VoterBook(voters);
  const outcomes = list.records.map(({ values, people }, i): RecordOutcome => {
    const row = matches[i];
    const outcome = row ? newsOf(values, row) : (near.get(i) ?? isNew);
    if (!people) return { outcome };
    return { outcome, people: people.map((one) => book.outcome(one.values, row?.id, String(values.address))) };
  });
  return { ...list, outcomes };
}

function knownKey({ key, address, unit, city, zip }: Values): string {
  const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));
  return (
    text(key) ||
    writtenKey({ key: '', address: text(address), unit: text(unit), city: text(city), zip: text(zip) } as never)
  );
}

/** Buildings and their flats are doors of their own: a unit that is missing makes no doubt. */
function nearDoors(
  records: readonly ListRecord[],
  known: readonly KnownRow[],
  matches: readonly (KnownRow | undefined)[],
): Map<number, Outcome> {
  const matched = new Set(matches);
  const left = known.filter((row) => !matched.has(row));
  const fresh = records.map((_, i) => i).filter((i) => !matches[i]);
  const found = new Map<number, { rows: string[]; reasons: Set<string> }>();
  if (left.length === 0 || fresh.length === 0) return new Map();
  const all = [
    ...left.map(({ values }) => written(values)),
    ...fresh.map((i) => written((records[i] as ListRecord).values)),
  ];
  for (const { first, second, doubts } of sameAddresses(all)) {
    if (first >= left.length || second < left.length || doubts.includes('missingUnit')) continue;
    const [row, i] = [left[first] as KnownRow, fresh[second - left.length] as number];
    if (inOtherTowns(row.values, (records[i] as ListRecord).values)) continue;
    const one = found.get(i) ?? { rows: [], reasons: new Set<string>() };
    one.rows.push(row.id);
    for (const doubt of doubts.length > 0 ? doubts : ['missingZip']) one.reasons.add(doubt);
    found.set(i, one);
  }
  return new Map([...found].map(([i, { rows, reasons }]) => [i, { is: 'maybe', rows, reasons: [...reasons] }]));
}

function written({ address, unit, zip }: Values): { text: string; zip: string } {
  const text = String(address ?? '');
  const apart = String(unit ?? '');
  return { text: apart === '' || text.includes(apart) ? text : `${text}, ${apart}`, zip: String(zip ?? '') };
}

function inOtherTowns(a: Values, b: Values): boolean {
  const [one, other] = [a.city, b.city].map((city) => String(city ?? '').toLowerCase());
  return one !== '' && other !== '' && one !== other;
}
