import { areas } from '../../src/chapter/tables';
import { job } from '../../src/jobs/job';
import { openJob, stageRecords, startFilled, startJob } from '../../src/jobs/stage';
import { jobs, staging } from '../../src/jobs/tables';
import { jobsToGoOn, takeSlice } from '../../src/jobs/takeSlice';
import { contextOf } from '../contextOf';
import { oneSlice, rehearsal } from './rehearsal';

const at = (time: string) => contextOf({ now: `2026-03-02T${time}:00-05:00`, who: 'sam@example.org' });
const morning = at('08:00');

/** Names areas; a repeated record finds what it did before by its key. */
const nameAreas = job<string>('nameAreas', {
  label: { en: 'Naming areas', es: 'Nombrando áreas' },
  tables: [areas],
  recordsAtOnce: 50,
  slice: (book, { records, carry }) => {
    for (const { key, value } of records) {
      if (value.startsWith('bad')) throw new Error('This one is bad');
      if (!book.find(areas, key)) book.add(areas, { id: key, name: value });
    }
    return ((carry as number | undefined) ?? 0) + records.length;
  },
  finish: (book, { carry }) => {
    book.add(areas, { id: 'A-sum', notes: String(carry) });
  },
});

function started(names: string[]) {
  const chapter = rehearsal([areas]);
  const jobId = chapter.unit((book) => startJob(book, nameAreas, {}, names, morning));
  return { chapter, jobId, row: () => chapter.rows(jobs)[0] as Record<string, unknown> };
}
const names = (count: number) => Array.from({ length: count }, (_, n) => `area ${n}`);
function untilDone({ chapter, jobId }: ReturnType<typeof started>, context = morning): number {
  for (let slices = 1; slices < 500; slices++) {
    const came = oneSlice(chapter, nameAreas, jobId, context);
    if (came === 'finished' || came === 'nothing') return slices;
  }
  throw new Error('It never ended');
}

describe('long work', () => {
  test('goes through every record once, in order, and ends', () => {
    const work = started(names(130));
    expect(untilDone(work)).toBe(4);
    const found = work.chapter.rows(areas);
    expect(found.slice(0, 130).map(({ name }) => name)).toEqual(names(130));
    expect(found[130]).toMatchObject({ notes: '130' });
    expect(work.row()).toMatchObject({ state: 'done', done: 130, of: 130, aside: 0 });
    expect(work.chapter.rows(staging)).toEqual([]);
  });

  test('sets aside the one bad record, with the reason, and does all the others', () => {
    const list = names(100);
    list[37] = 'bad apple';
    const work = started(list);
    untilDone(work);
    expect(work.row()).toMatchObject({ state: 'done', done: 99, aside: 1 });
    expect(work.chapter.rows(areas)).toHaveLength(100);
    expect(work.chapter.rows(staging)).toMatchObject([
      { state: 'aside', reason: 'It did not work.', content: '"bad apple"' },
    ]);
  });

  test('stops when nearly everything is bad, instead of setting the whole list aside', () => {
    const work = started(names(60).map((name) => `bad ${name}`));
    untilDone(work);
    expect(work.row()).toMatchObject({ state: 'stopped', aside: 25 });
    expect(work.row().reason).toContain('25 records had to be set aside');
  });

  test('goes on after a kill where it stood, and sets aside the record that kills every time', () => {
    const work = started(names(3));
    const { chapter, jobId } = work;
    const take = (context: typeof morning, run: string) =>
      chapter.unit((book) => takeSlice.story(book, { jobId, run, full: { nameAreas: 50 } }, context));
    expect(take(morning, 'killed')).toMatchObject({ take: 50 });
    expect(take(at('08:05'), 'eager')).toBeUndefined();
    const hours = ['09', '10', '11', '12'];
    expect(hours.map((hour) => take(at(`${hour}:00`), `killed ${hour}`)?.take)).toEqual([7, 1, 1, 1]);
    expect(take(at('13:00'), 'last')).toMatchObject({ take: 1, poison: true });
    expect(oneSlice(chapter, nameAreas, jobId, at('14:00'))).toBe('failed');
    expect(work.row()).toMatchObject({ aside: 1, state: 'waiting' });
    untilDone(work, at('14:10'));
    expect(work.row()).toMatchObject({ state: 'done', done: 2, aside: 1 });
  });

  test('repeats no record that was stored when only the note of it was lost', () => {
    const work = started(names(60));
    const { chapter, jobId } = work;
    const before = chapter.unit((book) => book.get(jobs, jobId));
    oneSlice(chapter, nameAreas, jobId, morning);
    chapter.unit((book) => book.change(jobs, jobId, before));
    untilDone(work);
    expect(chapter.rows(areas).filter(({ name }) => name !== '')).toHaveLength(60);
  });

  test('is found by the robot when it waits, and when it was left by a kill', () => {
    const { chapter, jobId } = started(names(3));
    const found = (context: typeof morning) => chapter.unit((book) => jobsToGoOn.story(book, {}, context));
    expect(found(morning)).toEqual([jobId]);
    chapter.unit((book) => takeSlice.story(book, { jobId, run: 'r', full: { nameAreas: 9 } }, morning));
    expect(found(at('08:05'))).toEqual([]);
    expect(found(at('08:10'))).toEqual([jobId]);
  });

  test('of a kind that this script does not know is left alone', () => {
    const { chapter, jobId } = started(names(3));
    expect(chapter.unit((book) => takeSlice.story(book, { jobId, run: 'r', full: {} }, morning))).toBeUndefined();
  });
});

describe('staging', () => {
  test('stores a part that is sent twice once', () => {
    const chapter = rehearsal([areas]);
    const jobId = chapter.unit((book) => openJob(book, nameAreas, { list: 'L-1' }, morning));
    for (const part of [0, 1, 1, 0]) chapter.unit((book) => stageRecords(book, jobId, part, ['a', 'b'], morning));
    expect(chapter.rows(jobs)).toMatchObject([{ of: 4, startedBy: 'sam@example.org', args: '{"list":"L-1"}' }]);
    expect(chapter.rows(staging)).toHaveLength(2);
  });

  test('splits long lists into cells that Sheets can hold', () => {
    const chapter = rehearsal([areas]);
    chapter.unit((book) => startJob(book, nameAreas, {}, names(12_000), morning));
    const blocks = chapter.rows(staging);
    expect(blocks.length).toBeGreaterThan(3);
    for (const { content } of blocks) expect(String(content).length).toBeLessThan(50_000);
    expect(blocks.reduce((sum, { records }) => sum + Number(records), 0)).toBe(12_000);
  });

  test('takes nothing more once the work has begun', () => {
    const chapter = rehearsal([areas]);
    const jobId = chapter.unit((book) => startJob(book, nameAreas, {}, ['a'], morning));
    expect(() => chapter.unit((book) => stageRecords(book, jobId, 1, ['b'], morning))).toThrow('being worked on');
    chapter.unit((book) => startFilled(book, jobId, morning));
    expect(chapter.rows(jobs)).toMatchObject([{ of: 1 }]);
  });
});
