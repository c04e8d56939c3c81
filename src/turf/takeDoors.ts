import { areas } from '../chapter/tables';
import { plain } from '../recognize/plain';
import type { Book } from '../tables/book';
import { writtenKey } from './doorKey';
import type { StagedDoor } from './stagedDoors';
import { type Door, doors, type Voter, voters } from './tables';

/**
 * Brings listed doors into the chapter's tables. A door that is there already, by its address in any spelling, gets
 * what it lacked (a position, an area); what people or visits have made of it stays. The same list again adds nothing.
 */
export function takeDoors(book: Book, listed: readonly StagedDoor[]): void {
  const known = firstBy(book.all(doors), ({ key }) => key);
  const areaOf = areaFinder(book);
  const settle = voterSettler(book);
  for (const one of listed) {
    const area = areaOf(one.area ?? '');
    const key = one.key || writtenKey({ unit: '', city: '', zip: '', ...one });
    const door = known.get(key);
    const id = door ? completed(book, door, one, area) : added(book, { ...one, key }, area);
    if (!door) known.set(key, book.get(doors, id));
    for (const person of one.people ?? []) settle(id, person);
  }
}

/** Doors that somebody typed into the tab get their keys, so that a list that has them finds them. */
export function keyTypedDoors(book: Book): void {
  for (const door of book.all(doors)) {
    if (door.key === '' && door.address !== '') book.change(doors, door.id, { key: writtenKey(door) });
  }
}

function areaFinder(book: Book): (name: string) => string {
  const byName = firstBy(book.all(areas), ({ name }) => plain(name));
  return (name) => {
    const wanted = plain(name);
    if (wanted === '') return '';
    const area = byName.get(wanted) ?? book.add(areas, { name });
    byName.set(wanted, area);
    return area.id;
  };
}

function added(book: Book, { key, address, unit, city, zip, lat, lon }: StagedDoor, area: string): string {
  return book.add(doors, { key, address, unit, city, zip, lat, lon, area, visits: 0 }).id;
}

function completed(book: Book, door: Door, { lat, lon }: StagedDoor, area: string): string {
  const placed = door.lat === null || door.lon === null ? { lat, lon } : {};
  book.change(doors, door.id, { ...placed, area: door.area || area });
  return door.id;
}

/** Finds a voter by the id of the voter file, who may have moved here, or else by name behind the same door. */
function voterSettler(book: Book): (door: string, person: readonly [string, string, string]) => void {
  const byFileId = firstBy(book.all(voters), ({ voterFileId }) => voterFileId);
  const byName = firstBy(book.all(voters), nameAt);
  return (door, [voterFileId, firstName, lastName]) => {
    const named = byName.get(nameAt({ door, firstName, lastName }));
    const sameName = named && (named.voterFileId === '' || voterFileId === '') ? named : undefined;
    const found = (voterFileId && byFileId.get(voterFileId)) || sameName;
    const values = { door, firstName, lastName, voterFileId: voterFileId || (found?.voterFileId ?? '') };
    const voter = found ? book.change(voters, found.id, values) : book.add(voters, values);
    if (voter.voterFileId) byFileId.set(voter.voterFileId, voter);
    byName.set(nameAt(voter), voter);
  };
}

function nameAt({ door, firstName, lastName }: Pick<Voter, 'door' | 'firstName' | 'lastName'>): string {
  return `${door}|${plain(firstName)}|${plain(lastName)}`;
}

function firstBy<R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R> {
  const found = new Map<string, R>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== '' && !found.has(key)) found.set(key, row);
  }
  return found;
}
