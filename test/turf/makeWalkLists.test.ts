import { settings } from '../../src/chapter/settings';
import { areas } from '../../src/chapter/tables';
import { jobs, staging } from '../../src/jobs/tables';
import { metersAlong } from '../../src/route/walkOrder';
import { makeWalkLists, startWalkLists, walkListsAhead } from '../../src/turf/makeWalkLists';
import { unpackTurf } from '../../src/turf/publishedTurf';
import { doors, turfs } from '../../src/turf/tables';
import { bookOf } from '../bookOf';
import { oneSlice } from '../jobs/rehearsal';
import { at, broughtIn, type Chapter, listOf, morning, openChapter, sampleDoors, worked } from './doorLists';

type Rows = Record<string, unknown>[];
const idsOf = (rows: Rows) => rows.map(({ id }) => id as string);

function cut(chapter: Chapter, size = 40, chosen = [...idsOf(chapter.rows(areas)), '']): number {
  const jobId = chapter.unit((book) => startWalkLists.story(book, { areas: chosen, size }, morning));
  return worked(chapter, makeWalkLists, jobId);
}

function street(count: number, area = 'Old Town'): string {
  const rows = Array.from({ length: count }, (_, n) => `${100 + n} Elm St,22314,${38.8 + n / 10_000},-77.04,${area}`);
  return `Address,Zip,Lat,Lon,Precinct\n${rows.join('\n')}`;
}

const listed = (chapter: Chapter) =>
  chapter.rows(turfs).map(({ id, list }) => ({ id, doors: unpackTurf(String(list)).map((door) => door.id) }));

describe('walk lists', () => {
  test('of the sample chapter: every door is in one list, in order, near the size, inside its area', () => {
    const chapter = openChapter();
    broughtIn(chapter, sampleDoors());
    expect(cut(chapter)).toBe(6);
    const all = chapter.rows(doors);
    const places = new Map(all.map(({ id, turf, place }) => [id, { turf, place }]));
    const lists = listed(chapter);
    expect(lists.flatMap((list) => list.doors).sort()).toEqual(idsOf(all).sort());
    for (const { id, doors: order } of lists) {
      expect(order.map((door) => places.get(door))).toEqual(order.map((_, n) => ({ turf: id, place: n + 1 })));
    }
    const sizes = lists.map((list) => list.doors.length);
    expect(sizes.filter((size) => size >= 36 && size <= 44).length / sizes.length).toBeGreaterThan(0.9);
    for (const turf of chapter.rows(turfs)) {
      expect(turf).toMatchObject({ status: 'ready', done: 0 });
      const route = unpackTurf(String(turf.list)).map(({ lat, lon }) => ({ lat: lat as number, lon: lon as number }));
      expect(Math.abs(metersAlong(route) - Number(turf.meters))).toBeLessThan(40);
      expect(Number(turf.meters)).toBeLessThan(2500);
      expect(String(turf.list).length).toBeLessThan(45_000);
      expect(all.filter((door) => door.turf === turf.id).every(({ area }) => area === turf.area)).toBe(true);
      expect(all.filter((door) => door.turf === turf.id)).toHaveLength(turf.doors as number);
    }
    expect(new Set(chapter.rows(turfs).map(({ name }) => name)).size).toBe(lists.length);
  });

  test('go along the street, and say what a phone shows and no more', () => {
    const chapter = openChapter();
    const csv =
      'Address,Zip,Lat,Lon,VANID,First,Last\n5 Elm St,22314,38.8003,-77.04,7,Eva,Muestra\n1 Elm St,22314,38.8001,-77.04,8,Ana,Ejemplo\n3 Elm St Apt 2,22314,38.8002,-77.04,9,Sam,Sample\n3 Elm St Apt 2,22314,38.8002,-77.04,10,Sam,Other';
    broughtIn(chapter, listOf(csv));
    cut(chapter, 40, ['']);
    const [turf] = chapter.rows(turfs);
    const shown = unpackTurf(String(turf?.list));
    const order = shown.map(({ address, unit, names }) => [address, unit, names]);
    const along = [
      ['1 Elm St', '', ['Ana']],
      ['3 Elm St Apt 2', 'Apt 2', ['Sam']],
      ['5 Elm St', '', ['Eva']],
    ];
    expect([along, [...along].reverse()]).toContainEqual(order);
    expect(shown.map(({ lat }) => lat).sort()).toEqual([38.8001, 38.8002, 38.8003]);
    expect(turf).toMatchObject({ name: 'List 01', doors: 3, meters: 22 });
    for (const last of ['Ejemplo', 'Muestra', 'Sample']) expect(String(turf?.list)).not.toContain(last);
  });

  test('leave out doors that nobody may be sent to, and those that came to be', () => {
    const chapter = openChapter();
    broughtIn(chapter, listOf(street(20)));
    const [first, second] = idsOf(chapter.rows(doors)) as [string, string];
    chapter.unit((book) => book.change(doors, first, { doNotKnock: true }));
    cut(chapter, 10);
    chapter.unit((book) => book.change(doors, second, { doNotKnock: true, doNotKnockReason: 'asked' }));
    cut(chapter, 10);
    const all = listed(chapter).flatMap((list) => list.doors);
    expect(all).toHaveLength(18);
    expect(all).not.toContain(first);
    expect(all).not.toContain(second);
    expect(chapter.rows(doors)[1]).toMatchObject({ turf: '', place: null });
  });

  test('cut anew replace those that wait, and leave those in hand and those that are done', () => {
    const chapter = openChapter();
    broughtIn(chapter, listOf(street(40)));
    cut(chapter, 10);
    const [out, done, begun, waits] = idsOf(chapter.rows(turfs)) as [string, string, string, string];
    chapter.unit((book) => {
      book.change(turfs, out, { status: 'out', handedTo: 'V-1' });
      book.change(turfs, done, { status: 'done' });
      book.change(turfs, begun, { done: 3 });
    });
    const before = listed(chapter);
    cut(chapter, 5);
    const after = listed(chapter);
    const same = (id: string) =>
      expect(after.find((one) => one.id === id)).toEqual(before.find((one) => one.id === id));
    same(out);
    same(done);
    expect(chapter.rows(turfs).find(({ id }) => id === begun)).toMatchObject({ status: 'replaced', done: 3 });
    expect(idsOf(chapter.rows(turfs))).not.toContain(waits);
    const standing = after.filter(({ id }) => id !== begun);
    expect(standing.flatMap((list) => list.doors).sort()).toEqual(idsOf(chapter.rows(doors)).sort());
    const names = chapter.rows(turfs).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('of one area leave the others alone', () => {
    const chapter = openChapter();
    broughtIn(
      chapter,
      listOf(`${street(10)}\n${street(10, 'Northside').split('\n').slice(1).join('\n').replace(/Elm/g, 'Oak')}`),
    );
    cut(chapter, 10);
    const [oldTown, northside] = idsOf(chapter.rows(areas)) as [string, string];
    const before = chapter.rows(turfs).filter(({ area }) => area === northside);
    cut(chapter, 5, [oldTown]);
    expect(chapter.rows(turfs).filter(({ area }) => area === northside)).toEqual(before);
    expect(chapter.rows(turfs).filter(({ area }) => area === oldTown)).toHaveLength(2);
  });

  test('know an area that somebody typed by its name', () => {
    const chapter = openChapter();
    broughtIn(chapter, listOf(street(10)));
    const [first] = idsOf(chapter.rows(doors)) as [string];
    chapter.unit((book) => book.change(doors, first, { area: 'old town' }));
    cut(chapter, 10, idsOf(chapter.rows(areas)));
    expect(chapter.rows(turfs)).toMatchObject([{ doors: 10 }]);
  });

  test('of a slice that was done but not noted come out the same: no door is in two lists', () => {
    const chapter = openChapter();
    broughtIn(chapter, listOf(street(30)));
    const chosen = idsOf(chapter.rows(areas));
    const jobId = chapter.unit((book) => startWalkLists.story(book, { areas: chosen, size: 10 }, morning));
    const [block] = chapter.rows(staging);
    const before = chapter.unit((book) => book.get(jobs, jobId));
    expect(oneSlice(chapter, makeWalkLists, jobId, morning)).toBe('done');
    expect(listed(chapter)).toHaveLength(3);
    chapter.unit((book) => {
      book.change(jobs, jobId, { ...before, state: 'running', run: 'killed' });
      book.add(staging, block as never);
    });
    expect(oneSlice(chapter, makeWalkLists, jobId, at('08:30'))).toBe('done');
    expect(listed(chapter)).toHaveLength(3);
    expect(
      listed(chapter)
        .flatMap((list) => list.doors)
        .sort(),
    ).toEqual(idsOf(chapter.rows(doors)).sort());
  });

  test('of a building with more doors than a cell has room for are several, and fit', () => {
    const chapter = openChapter();
    const units = Array.from({ length: 900 }, (_, n) => `100 Elm St,Apt ${n + 1},22314,38.8,-77.04`);
    broughtIn(chapter, listOf(`Address,AptNo,Zip,Lat,Lon\n${units.join('\n')}`));
    cut(chapter, 40, ['']);
    expect(chapter.rows(turfs).length).toBeGreaterThan(1);
    for (const { list } of chapter.rows(turfs)) expect(String(list).length).toBeLessThanOrEqual(45_000);
    expect(listed(chapter).flatMap((list) => list.doors)).toHaveLength(900);
  });

  test('of no area at all are refused', () => {
    const chapter = openChapter();
    expect(() => cut(chapter, 40, [])).toThrow('No area is chosen');
  });
});

test('before the lists are made, each area tells what there is to cut', () => {
  const door = (id: string, area: string, more: object = {}) => ({ id, area, ...more });
  const book = bookOf([
    [
      areas,
      [
        { id: 'A-2', name: 'Old Town' },
        { id: 'A-1', name: 'Northside' },
        { id: 'A-3', name: 'Empty' },
      ],
    ],
    [
      turfs,
      [
        { id: 'T-1', area: 'A-1', status: 'out' },
        { id: 'T-2', area: 'A-1', status: 'ready' },
      ],
    ],
    [settings, [{ key: 'doorsPerTurf', value: '25' }]],
    [
      doors,
      [
        door('D-1', 'A-1', { turf: 'T-1' }),
        door('D-2', 'A-1', { turf: 'T-2' }),
        door('D-3', 'A-1'),
        door('D-4', 'A-1', { doNotKnock: true }),
        door('D-5', 'old town'),
        door('D-7', 'Elsewhere'),
        door('D-6', ''),
      ],
    ],
  ]);
  expect(walkListsAhead.story(book, {}, morning)).toEqual({
    size: 25,
    areas: [
      { id: '', name: '', free: 1, kept: 0, heldOut: 0, ready: 0 },
      { id: 'Elsewhere', name: 'Elsewhere', free: 1, kept: 0, heldOut: 0, ready: 0 },
      { id: 'A-1', name: 'Northside', free: 2, kept: 1, heldOut: 1, ready: 1 },
      { id: 'A-2', name: 'Old Town', free: 1, kept: 0, heldOut: 0, ready: 0 },
    ],
  });
});
