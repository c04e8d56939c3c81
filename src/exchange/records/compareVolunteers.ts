import { contactKeys } from '../../chapter/sameContact';
import { pairsToCompare } from '../../recognize/blocks';
import type { KnownRow, ListRecord, ReadList, Values } from '../record';
import { type Compared, fullestFirst, isNew, otherwise, type RecordOutcome } from './compared';
import { newsOf } from './news';
import { isAlike, isSamePerson, type PlainName, plainName } from './peopleNames';

/** Somebody the chapter has, or an earlier line of the list. */
interface Person {
  readonly row: string | number;
  readonly values: Values;
  readonly name: PlainName;
  readonly contacts: readonly string[];
  readonly known?: KnownRow;
  readonly record?: ListRecord;
}

/**
 * Volunteers by telephone, e-mail and name in three bands. A telephone that a household shares never makes two people
 * one: whoever has another first name is new, or for a person to decide.
 */
export function compareVolunteers(list: ReadList, known: readonly KnownRow[]): Compared {
  const order = fullestFirst(list.records);
  const people = new People();
  for (const row of known) people.add(personOf(row.id, row.values, { known: row }));
  for (const row of known) if (row.told) people.alsoKnownAs(row.id, row.told);
  const alike = alikeNames(known, list.records, order);
  const outcomes: RecordOutcome[] = [];
  const warnings = [...list.warnings];
  const taken = new Map<string, Values>();
  for (const i of order) {
    const record = list.records[i] as ListRecord;
    const person = personOf(record.line, record.values, { record });
    const same = people.same(person);
    const [one] = same;
    if (one?.known && same.length === 1) {
      const said = taken.get(one.known.id) ?? {};
      outcomes[i] = { outcome: newsOf(record.values, one.known, said) };
      taken.set(one.known.id, { ...record.values, ...said });
    } else if (one?.record && same.length === 1) {
      outcomes[i] = { outcome: { is: 'same', row: one.row } };
      warnings.push(...otherwise(record, one.record));
    } else {
      const maybe = same.length > 1 ? same : people.maybe(person, alike.get(i) ?? []);
      const rows = maybe.map(({ row }) => row).slice(0, mostAsked);
      outcomes[i] = { outcome: rows.length > 0 ? { is: 'maybe', rows, reasons: reasonsFor(person, maybe) } : isNew };
      people.add(person);
    }
  }
  return { ...list, warnings, outcomes };
}

const mostAsked = 5;

function personOf(row: string | number, values: Values, more: Pick<Person, 'known' | 'record'>): Person {
  const [name, phone, email] = ['name', 'phone', 'email'].map((field) => String(values[field] ?? ''));
  return {
    row,
    values,
    name: plainName(name as string),
    contacts: contactKeys({ phone: phone as string, email: email as string }),
    ...more,
  };
}

class People {
  private readonly byRow = new Map<string | number, Person>();
  private readonly byContact = new Map<string, Set<string | number>>();
  private readonly byName = new Map<string, Set<string | number>>();
  /** Name with all contacts: the very same line. */
  private readonly exact = new Map<string, string | number>();

  add(person: Person): void {
    this.byRow.set(person.row, person);
    this.index(person.row, person);
  }

  /** As the list told of them before a person changed it. */
  alsoKnownAs(row: string, told: Values): void {
    this.index(row, personOf(row, told, {}));
  }

  private index(row: string | number, { name, contacts }: Person): void {
    for (const contact of contacts) put(this.byContact, contact, row);
    put(this.byName, name.all, row);
    const key = exactKey(name, contacts);
    if (!this.exact.has(key)) this.exact.set(key, row);
  }

  same(person: Person): Person[] {
    const exact = this.exact.get(exactKey(person.name, person.contacts));
    if (exact !== undefined) return [this.byRow.get(exact) as Person];
    return this.sharing(person).filter(({ name }) => isSamePerson(name, person.name));
  }

  maybe(person: Person, alike: readonly (string | number)[]): Person[] {
    const sharing = this.sharing(person).filter((one) => !haveTheirOwn(one, person));
    const named = [...(this.byName.get(person.name.all) ?? []), ...alike].flatMap((row) => this.byRow.get(row) ?? []);
    return [...new Set([...sharing, ...named])];
  }

  private sharing({ contacts }: Person): Person[] {
    const rows = new Set(contacts.flatMap((contact) => [...(this.byContact.get(contact) ?? [])]));
    return [...rows].flatMap((row) => this.byRow.get(row) ?? []);
  }
}

function put(index: Map<string, Set<string | number>>, key: string, row: string | number): void {
  const rows = index.get(key);
  if (rows) rows.add(row);
  else index.set(key, new Set([row]));
}

function exactKey({ all }: PlainName, contacts: readonly string[]): string {
  return [all, ...contacts].join('|');
}

/** Two of one household: other first names, and an e-mail address of their own each. */
function haveTheirOwn(a: Person, b: Person): boolean {
  const [one, other] = [a.values.email, b.values.email].map((email) => String(email ?? '').toLowerCase());
  return a.name.first !== b.name.first && one !== '' && other !== '' && one !== other;
}

/** By record: those whose name is nearly the same, and who do not differ in telephone and e-mail both. */
function alikeNames(
  known: readonly KnownRow[],
  records: readonly ListRecord[],
  order: readonly number[],
): Map<number, (string | number)[]> {
  const people = [
    ...known.map((row) => personOf(row.id, row.values, { known: row })),
    ...order.map((i) => personOf((records[i] as ListRecord).line, (records[i] as ListRecord).values, {})),
  ];
  const columns = [
    { name: 'first', kind: 'name', swapsWith: 'last' },
    { name: 'last', kind: 'name', swapsWith: 'first' },
  ] as const;
  const pairs = pairsToCompare(
    people.map(({ name }) => [name.first, name.last]),
    columns,
  );
  const found = new Map<number, (string | number)[]>();
  for (let k = 0; k < pairs.length; k += 2) {
    const [first, second] = [pairs[k] as number, pairs[k + 1] as number];
    if (second < known.length) continue;
    const [a, b] = [people[first] as Person, people[second] as Person];
    if (differInAll(a.values, b.values) || !isAlike(a.name, b.name)) continue;
    const i = order[second - known.length] as number;
    found.set(i, [...(found.get(i) ?? []), a.row]);
  }
  return found;
}

function differInAll(a: Values, b: Values): boolean {
  const differ = (field: string) => Boolean(a[field] && b[field] && a[field] !== b[field]);
  return differ('phone') && differ('email');
}

/** Codes for the words in `maybeReasons`. */
function reasonsFor(person: Person, others: readonly Person[]): string[] {
  const reasons = new Set<string>();
  for (const other of others) {
    for (const contact of other.contacts.filter((one) => person.contacts.includes(one)))
      reasons.add(contact.includes('@') ? 'sameEmail' : 'samePhone');
    reasons.add(
      other.name.all === person.name.all ? 'sameName' : isAlike(other.name, person.name) ? 'alikeName' : 'otherName',
    );
  }
  return [...reasons];
}
