import { contactKeys } from '../../chapter/sameContact';
import { plain } from '../../recognize/plain';
import type { KnownRow, ListRecord, ReadList, Rejected, RejectReason, Values } from '../record';
import { type Compared, type CompareOptions, fullestFirst, isNew, type RecordOutcome } from './compared';
import { shiftKey } from './compareKeyed';
import { newsOf } from './news';
import { told } from './told';

/** Visits by person, day and result; those of nobody we know are rejected. */
export function compareVisits(list: ReadList, known: readonly KnownRow[], { voters = [] }: CompareOptions): Compared {
  const byFileId = new Map(voters.map((voter) => [String(voter.values.voterFileId ?? ''), voter]));
  const byName = uniquely(voters, ({ values }) => plain(`${values.firstName ?? ''} ${values.lastName ?? ''}`));
  const doors = new Set(voters.map(({ door }) => door));
  const placed = (values: Values): Values | RejectReason => {
    if (values.door) return doors.has(String(values.door)) ? values : 'unknownPerson';
    const voter = values.voterFileId ? byFileId.get(String(values.voterFileId)) : byName.get(inOrder(values.name));
    if (voter?.door === undefined) return 'unknownPerson';
    const { name: _, ...rest } = values;
    return told({ ...rest, door: voter.door, voterFileId: voter.values.voterFileId });
  };
  return compareOnce(list, known, placed, visitKeys);
}

/** A visit of our own says no person: it is everybody's behind the door. */
function visitKeys({ door, voterFileId = '', at = '', result }: Values): string[] {
  const visit = `${door}|${String(at).slice(0, 10)}|${result}`;
  return voterFileId === '' ? [`${visit}|`] : [`${visit}|${voterFileId}`, `${visit}|`];
}

/** Sign-ups by person and shift, both of which must be known. */
export function compareSignUps(list: ReadList, known: readonly KnownRow[], options: CompareOptions): Compared {
  const { volunteers = [], shifts = [] } = options;
  const [people, occasions] = [volunteers, shifts].map((rows) => new Map(rows.map((row) => [row.id, row])));
  const byName = uniquely(volunteers, ({ values }) => plain(String(values.name ?? '')));
  const contacts = new Map<string, KnownRow[]>();
  for (const one of volunteers)
    for (const key of keysOf(one.values)) contacts.set(key, [...(contacts.get(key) ?? []), one]);
  const byShift = uniquely(shifts, ({ values }) => shiftKey(values));
  const byTime = uniquely(shifts, ({ values }) => (values.day ? `${values.day}|${values.start ?? ''}` : ''));
  const byTitle = uniquely(shifts, ({ values }) => plain(String(values.title ?? '')));
  const placed = (values: Values): Values | RejectReason => {
    const { name, event = '', day, start } = values;
    const found = new Set(keysOf(values).flatMap((key) => contacts.get(key) ?? []));
    const named = [...found].filter((one) => !name || plain(String(one.values.name)) === plain(String(name)));
    const one =
      people?.get(String(values.volunteer ?? '')) ??
      (named.length === 1 ? named[0] : found.size === 1 ? [...found][0] : byName.get(plain(String(name ?? ''))));
    if (!one) return 'unknownPerson';
    const shift =
      occasions?.get(String(values.shift ?? '')) ??
      byShift.get(shiftKey({ ...values, title: event })) ??
      (day ? byTime.get(`${day}|${start ?? ''}`) : byTitle.get(plain(String(event))));
    if (!shift) return 'unknownShift';
    const { state, answeredAt } = values;
    return told({ volunteer: one.id, shift: shift.id, state, answeredAt });
  };
  return compareOnce(list, known, placed, ({ volunteer, shift }) => [`${volunteer}|${shift}`]);
}

/** A telephone that several share says nobody by itself. */
function keysOf({ phone, email }: Values): string[] {
  return contactKeys({ phone: String(phone ?? ''), email: String(email ?? '') });
}

function compareOnce(
  list: ReadList,
  known: readonly KnownRow[],
  placed: (values: Values) => Values | RejectReason,
  keysOfRow: (values: Values) => readonly string[],
): Compared {
  const rejected: Rejected[] = [...list.rejected];
  const records = list.records.flatMap((record): ListRecord[] => {
    const values = placed(record.values);
    if (typeof values !== 'string') return [{ ...record, values }];
    for (const line of [record.line, ...(record.also ?? [])]) rejected.push({ line, reason: values });
    return [];
  });
  const rows = new Map<string, KnownRow>();
  for (const row of known) {
    const key = keysOfRow({ ...row.told, ...row.values })[0];
    if (key !== undefined && !rows.has(key)) rows.set(key, row);
  }
  const met = new Map<string, number>();
  const outcomes: RecordOutcome[] = [];
  for (const i of fullestFirst(records)) {
    const { line, values } = records[i] as ListRecord;
    const [key = '', ...more] = keysOfRow(values);
    const row = [key, ...more].map((one) => rows.get(one)).find(Boolean);
    const earlier = met.get(key);
    if (earlier !== undefined) outcomes[i] = { outcome: { is: 'same', row: row?.id ?? earlier } };
    else outcomes[i] = { outcome: row ? newsOf(values, row) : isNew };
    if (earlier === undefined) met.set(key, line);
  }
  return { ...list, records, rejected, outcomes };
}

function inOrder(name: unknown): string {
  const [last = '', first = ''] = String(name ?? '').split(',');
  return plain(`${first} ${last}`);
}

function uniquely(rows: readonly KnownRow[], keyOf: (row: KnownRow) => string): Map<string, KnownRow> {
  const found = new Map<string, KnownRow>();
  const twice = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    if (found.has(key)) twice.add(key);
    found.set(key, row);
  }
  for (const key of [...twice, '']) found.delete(key);
  return found;
}
