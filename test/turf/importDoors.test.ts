import { areas } from '../../src/chapter/tables';
import { forgetUnsentLists, sendRecords } from '../../src/exchange/store/beginImport';
import { rememberedIn } from '../../src/exchange/store/memory';
import { importMemory } from '../../src/exchange/store/tables';
import { openJob, stageRecords } from '../../src/jobs/stage';
import { jobs, staging } from '../../src/jobs/tables';
import { doors, voters } from '../../src/turf/tables';
import { contextOf } from '../contextOf';
import { oneSlice } from '../jobs/rehearsal';
import {
  at,
  bringInDoors,
  broughtIn,
  type Chapter,
  listOf,
  morning,
  openChapter,
  sampleDoors,
  sent,
  worked,
} from './doorLists';

const van = `Voter File VANID,LastName,FirstName,Suffix,Party,Age,StreetNo,StreetName,StreetType,AptNo,City,State,Zip5,PrecinctName
101,Ejemplo,Ana,,D,41,314,Oak,St,,Springfield,VA,22150,Old Town
102,Sample,Sam,Jr,R,39,314,Oak,St,,Springfield,VA,22150,Old Town
103,Muestra,Eva,,D,28,316,Oak,St,2,Springfield,VA,22150,Northside`;

const seen = (chapter: Chapter) => ({
  doors: chapter.rows(doors),
  voters: chapter.rows(voters),
  areas: chapter.rows(areas),
});

describe('a door list that is brought in', () => {
  test('becomes doors with their voters, in areas that are made for it', () => {
    const chapter = openChapter();
    broughtIn(chapter, listOf(van));
    const [oldTown, northside] = chapter.rows(areas);
    expect([oldTown, northside]).toMatchObject([{ name: 'Old Town' }, { name: 'Northside' }]);
    expect(chapter.rows(doors)).toMatchObject([
      { address: '314 Oak St', unit: '', city: 'Springfield', zip: '22150', area: oldTown?.id, lat: null, visits: 0 },
      { address: '316 Oak St, 2', unit: '2', area: northside?.id },
    ]);
    const [first, second] = chapter.rows(doors);
    expect(chapter.rows(voters)).toMatchObject([
      { firstName: 'Ana', lastName: 'Ejemplo', voterFileId: '101', door: first?.id },
      { firstName: 'Sam', lastName: 'Sample Jr', voterFileId: '102', door: first?.id },
      { firstName: 'Eva', lastName: 'Muestra', voterFileId: '103', door: second?.id },
    ]);
  });

  test('brought in a second time changes nothing at all', () => {
    const chapter = openChapter();
    const list = sampleDoors();
    broughtIn(chapter, list);
    const before = seen(chapter);
    expect(before.doors).toHaveLength(list.length - 1);
    expect(before.doors.length).toBeGreaterThan(3000);
    broughtIn(chapter, list);
    expect(seen(chapter)).toEqual(before);
  });

  test('finds a door in any spelling, gives it what it lacked, and leaves what people made of it', () => {
    const chapter = openChapter();
    broughtIn(chapter, listOf('Address,Zip,Precinct\n12 North Fifth Street Apt 2,22314,\n14 Elm St,22314,Old Town'));
    const [north, elm] = chapter.rows(doors);
    chapter.unit((book) => book.change(doors, String(elm?.id), { doNotKnock: true, area: 'A-theirs', visits: 3 }));
    broughtIn(
      chapter,
      listOf(
        'Address,Zip,Precinct,Lat,Lon\n"12 N 5th St #2",22314,Northside,38.8,-77.04\n14 ELM STREET,22314,Northside,38.81,-77.05',
      ),
    );
    const northside = chapter.rows(areas).find(({ name }) => name === 'Northside');
    expect(chapter.rows(doors)).toMatchObject([
      { id: north?.id, address: '12 North Fifth Street Apt 2', lat: 38.8, lon: -77.04, area: northside?.id },
      { id: elm?.id, lat: 38.81, area: 'A-theirs', doNotKnock: true, visits: 3 },
    ]);
  });

  test('knows an area by its name in any case, and makes it once', () => {
    const chapter = openChapter();
    chapter.unit((book) => book.add(areas, { name: 'Old  Town' }));
    broughtIn(chapter, listOf('Address,Precinct\n1 Elm St,OLD TOWN\n2 Elm St,old town\n3 Elm St,'));
    broughtIn(chapter, listOf('Address,Precinct\n5 Elm St,Northside\n6 Elm St,northside'));
    expect(chapter.rows(areas)).toMatchObject([{ name: 'Old  Town' }, { name: 'Northside' }]);
    expect(chapter.rows(doors).map(({ area }) => area === chapter.rows(areas)[0]?.id)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('takes a voter along who has moved, and gives an id to one who was known by name only', () => {
    const chapter = openChapter();
    broughtIn(chapter, listOf('Address,First Name,Last Name\n1 Elm St,Ana,Ejemplo'));
    broughtIn(chapter, listOf('Address,VANID,First,Last\n1 Elm St,101,ana,EJEMPLO\n2 Elm St,102,Sam,Sample'));
    expect(chapter.rows(voters)).toMatchObject([{ voterFileId: '101' }, { voterFileId: '102' }]);
    broughtIn(chapter, listOf('Address,VANID,First,Last\n3 Elm St,102,Sam,Sample'));
    expect(chapter.rows(voters)).toHaveLength(2);
    expect(chapter.rows(voters)[1]?.door).toBe(chapter.rows(doors)[2]?.id);
  });

  test('two voters of one name with two ids are two people', () => {
    const chapter = openChapter();
    broughtIn(chapter, listOf('Address,VANID,First,Last\n1 Elm St,101,Ana,Ejemplo\n1 Elm St,102,Ana,Ejemplo'));
    expect(chapter.rows(voters)).toHaveLength(2);
  });

  test('a home with hundreds of voters behind one door keeps them all', () => {
    const chapter = openChapter();
    const rows = Array.from({ length: 730 }, (_, n) => `1 Elm St,${n},Ana,${'Ejemplo'.repeat(10)} ${n}`);
    broughtIn(chapter, listOf(`Address,VANID,First,Last\n${rows.join('\n')}`));
    expect(chapter.rows(doors)).toHaveLength(1);
    expect(chapter.rows(voters)).toHaveLength(730);
  });
});

describe('bringing in', () => {
  test('finds doors that somebody typed into the tab', () => {
    const chapter = openChapter();
    chapter.unit((book) => book.add(doors, { address: '12 Elm Street, Apt 4', zip: '22314' }));
    chapter.unit((book) => book.add(doors, { address: '1 Main St', city: 'Springfield' }));
    broughtIn(
      chapter,
      listOf('Address,City,Zip\n12 ELM ST #4,,22314\n1 MAIN STREET,Springfield,\n1 Main St,Shelbyville,'),
    );
    expect(chapter.rows(doors).map(({ address }) => address)).toEqual([
      '12 Elm Street, Apt 4',
      '1 Main St',
      '1 Main St',
    ]);
  });

  test('forgets after a day what was never sent whole, names and all', () => {
    const chapter = openChapter();
    const finished = sent(chapter, listOf('Address\n1 Elm St'));
    const jobId = chapter.unit((book) => openJob(book, bringInDoors, {}, morning));
    chapter.unit((book) => stageRecords(book, jobId, 0, [{ line: 2, add: { address: '2 Elm St' } }], morning));
    const forget = (context: typeof morning) => chapter.unit((book) => forgetUnsentLists.story(book, {}, context));
    forget(at('20:00'));
    expect(chapter.rows(staging)).toHaveLength(2);
    forget(contextOf({ now: '2026-03-03T09:00:00-05:00' }));
    expect(chapter.rows(staging)).toMatchObject([{ job: finished }]);
    expect(chapter.rows(jobs).find(({ id }) => id === jobId)).toMatchObject({ state: 'stopped' });
  });

  test('goes on after a kill, and stores nothing twice when only the note of a slice was lost', () => {
    const chapter = openChapter();
    const jobId = sent(chapter, sampleDoors());
    const before = chapter.unit((book) => book.get(jobs, jobId));
    const staged = chapter.rows(staging).map((row) => ({ ...row }));
    oneSlice(chapter, bringInDoors, jobId, morning);
    const stored = chapter.rows(doors).length;
    expect(stored).toBeGreaterThan(100);
    const blocks = chapter.rows(staging).length;
    chapter.unit((book) => {
      for (const row of staged) if (!book.find(staging, String(row.id))) book.add(staging, row as never);
      book.change(jobs, jobId, { ...before, state: 'running', run: 'killed' });
    });
    expect(oneSlice(chapter, bringInDoors, jobId, at('08:05'))).toBe('nothing');
    expect(oneSlice(chapter, bringInDoors, jobId, at('08:30'))).toBe('done');
    worked(chapter, bringInDoors, jobId);
    expect(chapter.rows(doors).length).toBe(sampleDoors().length - 1);
    expect(blocks).toBeGreaterThan(3);
    expect(chapter.rows(staging)).toEqual([]);
    const told = chapter.rows(importMemory).flatMap(({ content }) => rememberedIn(String(content)).map(({ id }) => id));
    // The slice after a kill is shorter: only what is behind its end is told of again.
    expect(told.length - new Set(told).size).toBeLessThan(20);
    expect(told.length).toBeGreaterThan(3000);
  });

  test('a part that is sent again is taken once, the last one too', () => {
    const chapter = openChapter();
    const list = listOf('Address\n1 Elm St\n2 Elm St\n3 Elm St');
    const jobId = sent(chapter, list, 60);
    const again = { jobId, part: 2, records: [{ line: 4, add: { address: '3 Elm St' } }], last: true };
    chapter.unit((book) => sendRecords.story(book, again, morning));
    worked(chapter, bringInDoors, jobId);
    expect(chapter.rows(doors)).toHaveLength(3);
    expect(chapter.rows(jobs)).toMatchObject([{ of: 3, done: 3, state: 'done' }]);
  });
});
