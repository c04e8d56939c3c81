import { areas } from '../chapter/tables';
import { say } from '../i18n/language';
import { turfWords } from '../i18n/turf';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { areaReader } from './areaReader';
import { isKept } from './keptTurfs';
import { doors, turfs, voters } from './tables';
import { walkLists } from './walkLists';

/**
 * Makes the walk lists of one area anew. Lists in somebody's hands, and those that are done, keep their doors; lists
 * that wait are replaced. Doors that nobody may be sent to are in no list.
 * @param area '' for the doors without one
 */
export function cutArea(
  book: Book,
  { area, size }: { area: string; size: number },
  { random, language }: Pick<Context, 'random' | 'language'>,
): void {
  putAway(book, area);
  const standing = new Set(
    book
      .all(turfs)
      .filter(isKept)
      .map(({ id }) => id),
  );
  const areaOf = areaReader(book);
  const loose = book.all(doors).filter((door) => areaOf(door.area) === area && !standing.has(door.turf));
  const lists = walkLists(
    loose.filter(({ doNotKnock }) => !doNotKnock),
    { size, random, namesAt: firstNames(book) },
  );
  const nextName = namer(book, book.find(areas, area)?.name || area || say(turfWords.list, language));
  for (const list of lists) {
    const turf = book.add(turfs, {
      name: nextName(),
      area,
      doors: list.doors.length,
      done: 0,
      meters: list.meters,
      status: 'ready',
      list: list.list,
    });
    list.doors.forEach(({ id }, index) => {
      book.change(doors, id, { turf: turf.id, place: index + 1 });
    });
  }
}

/** Takes apart the area's lists that wait; one that was walked in part stays for its visits, and its doors leave it. */
function putAway(book: Book, area: string): void {
  const waiting = book.all(turfs).filter((turf) => turf.area === area && turf.status === 'ready');
  const gone = new Set(waiting.map(({ id }) => id));
  for (const { id, done, walked } of waiting) {
    if (done || walked) book.change(turfs, id, { status: 'replaced' });
    else book.erase(turfs, id);
  }
  for (const { id, turf } of book.all(doors)) if (gone.has(turf)) book.change(doors, id, { turf: '', place: null });
}

function firstNames(book: Book): (doorId: string) => string[] {
  const names = new Map<string, string[]>();
  for (const { door, firstName } of book.all(voters)) {
    if (firstName !== '') names.set(door, [...(names.get(door) ?? []), firstName]);
  }
  return (doorId) => [...new Set(names.get(doorId) ?? [])];
}

/** `Old Town 01`, `Old Town 02`, ... leaving out names that are taken. */
function namer(book: Book, name: string): () => string {
  const taken = new Set(book.all(turfs).map((turf) => turf.name));
  let count = 0;
  return () => {
    do count += 1;
    while (taken.has(`${name} ${String(count).padStart(2, '0')}`));
    return `${name} ${String(count).padStart(2, '0')}`;
  };
}
