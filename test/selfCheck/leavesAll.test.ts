import { ana, Chapter, sam } from '../chapter/chapter';
import { Checking, settled, whatStands } from './checking';

jest.setTimeout(600_000);

const places = ['workbook', 'desk'] as const;
/** Calls from one that a check is stopped at to the next; `EVERY=1` tries each. */
const every = Number(process.env.EVERY ?? 17);

function stopped(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch (error) {
    return String(error).includes('maximum execution time');
  }
}

describe.each(places)('a check of the %s', (where) => {
  test('leaves tabs, marks, triggers, properties, forms and answers as they were', () => {
    const chapter = settled();
    const before = whatStands(chapter);
    const checking = Checking.at(chapter, where);
    checking.runWhole();
    expect(whatStands(chapter)).toEqual(before);
    checking.runWhole();
    expect(whatStands(chapter)).toEqual(before);
  });

  test('is a bounded number of calls', () => {
    const checking = Checking.at(settled(), where);
    checking.host.resetReport();
    checking.part('run', true);
    expect(checking.host.report().callCount).toBeLessThan(where === 'desk' ? 380 : 300);
  });

  test('that is stopped at any call leaves nothing that the next does not take away', () => {
    const chapter = settled();
    const { host } = chapter;
    const before = whatStands(chapter);
    const checking = Checking.at(chapter, where);
    checking.part('run');
    host.clock.advance({ minutes: 20 });
    host.resetReport();
    checking.part('run');
    const calls = host.report().callCount;
    host.clock.advance({ minutes: 20 });
    for (let call = 1; call <= calls; call += every) {
      host.faults.afterCall(call, (execution) => {
        execution.killed = true;
      });
      expect({ call, answer: stopped(() => checking.part('run')) }).toEqual({ call, answer: true });
      host.faults.clear();
      host.clock.advance({ minutes: 8 });
      checking.part('run');
      host.clock.advance({ minutes: 3 });
      expect({ call, ...whatStands(chapter) }).toEqual({ call, ...before });
      expect({ call, report: checking.seen().report }).toEqual({ call, report: {} });
    }
  });

  test('that is stopped is tidied up by the hourly round, too', () => {
    const chapter = settled();
    const before = whatStands(chapter);
    const checking = Checking.at(chapter, where);
    chapter.host.faults.afterCall('Range.sort', (execution) => {
      execution.killed = true;
    });
    expect(() => checking.part('run')).toThrow('maximum execution time');
    if (where === 'workbook') expect(whatStands(chapter)).not.toEqual(before);
    chapter.host.faults.clear();
    chapter.host.clock.advance({ minutes: 75 });
    expect(whatStands(chapter)).toEqual(before);
  });

  test('goes on to its end when any one call fails, says so, and leaves everything as it was', () => {
    const chapter = settled();
    const { host } = chapter;
    const before = whatStands(chapter);
    const checking = Checking.at(chapter, where);
    for (const name of ['Range.setFormulas', 'Range.setRichTextValues', 'Sheet.insertColumnsBefore', 'Range.sort']) {
      host.faults.clear();
      host.faults.beforeCall(name, () => {
        throw new Error('Service Spreadsheets failed');
      });
      expect(checking.part('run').ok).toBe(true);
      expect(Object.values(checking.seen().report)).toContain('stopped');
      host.clock.advance({ minutes: 3 });
      expect(whatStands(chapter)).toEqual(before);
    }
  });

  test('does not begin while another goes on', () => {
    const chapter = settled();
    const checking = Checking.at(chapter, where);
    let second: unknown;
    chapter.host.faults.afterCall('Range.sort', () => {
      second = checking.part('run');
    });
    expect(checking.part('run').ok).toBe(true);
    expect(second).toMatchObject({ ok: false, sentence: expect.stringContaining('going on already') });
    expect(checking.seen().report).toEqual({});
  });

  test('is never made in a copy of the file', () => {
    const chapter = settled();
    const as = where === 'desk' ? sam : ana;
    const copy = chapter.host.copyFile(chapter[where], { as });
    const before = whatStands(chapter);
    chapter.host.click(copy, 'Chapter > Set-up > Check this installation', { as });
    const { id } = chapter.host.ui.screen;
    for (const part of ['last', 'run', 'hold', 'try'])
      expect(chapter.host.ui.call(id, 'check', { part })).toMatchObject({
        ok: false,
        sentence: expect.stringContaining('This is a copy'),
      });
    expect(whatStands(chapter)).toEqual(before);
  });

  test('sends one letter to who asked, and none unless they ticked it', () => {
    const chapter = settled();
    const checking = Checking.at(chapter, where);
    const before = chapter.host.mail.sent.length;
    checking.part('run');
    expect(chapter.host.mail.sent).toHaveLength(before);
    checking.part('run', true);
    expect(chapter.host.mail.sent.slice(before).map(({ to }) => to)).toEqual([checking.as]);
  });
});

test('the Help desk makes its two files and its form once, whatever happens to them', () => {
  const chapter = settled();
  const { host } = chapter;
  const files = () => [...host.files.values()].map(({ state }) => state.name).filter((name) => /check/.test(name));
  const forms = () => host.forms.list().filter(({ title }) => /check/.test(title)).length;
  const checking = Checking.at(chapter, 'desk');
  checking.part('run');
  checking.part('run');
  expect(files()).toEqual(['Chapterbook check', 'Chapterbook check (2)']);
  expect(forms()).toBe(1);
  for (const [id, file] of host.files) if (/check/.test(file.state.name)) host.files.delete(id);
  checking.part('run');
  expect(checking.seen().report).toEqual({});
  expect(files()).toEqual(['Chapterbook check', 'Chapterbook check (2)']);
  expect(forms()).toBe(1);
});

test('a tab of the chapter’s own is never taken for one of the check’s', () => {
  const chapter = settled();
  const person = chapter.at(chapter.workbook);
  person.renameTab('Sheet1', 'Chapterbook check');
  person.type("'Chapterbook check'!A1", 'ours');
  const checking = Checking.at(chapter, 'workbook');
  chapter.host.faults.afterCall('Spreadsheet.insertSheet', (execution) => {
    execution.killed = true;
  });
  expect(() => checking.part('run')).toThrow();
  chapter.host.faults.clear();
  chapter.host.clock.advance({ minutes: 75 });
  checking.runWhole();
  expect(person.reads('Chapterbook check')).toEqual([['ours']]);
  expect(person.tabs().filter((name) => /check/.test(name))).toEqual(['Chapterbook check']);
});

test('a scratch file of the Help desk writes numbers, dates and formulas as the Help desk does', () => {
  const chapter = Chapter.ready({ locale: 'es_ES' });
  chapter.host.file(chapter.desk).state.timeZone = 'America/Chicago';
  const checking = Checking.at(chapter, 'desk');
  checking.part('run');
  const scratch = [...chapter.host.files.values()].find(({ state }) => state.name === 'Chapterbook check');
  expect(scratch?.state).toMatchObject({ locale: 'es_ES', timeZone: 'America/Chicago' });
  expect(scratch?.sheets()).toHaveLength(1);
});

test('two checks one after the other wait for one trigger, and only that one counts', () => {
  const checking = Checking.at(Chapter.ready(), 'workbook');
  const waiting = () => checking.host.triggers.list('Workbook').filter(({ fn }) => fn === 'checkInBackground');
  checking.part('run');
  const [first] = waiting();
  checking.part('run');
  expect(waiting()).toHaveLength(1);
  expect(waiting()[0]?.id).not.toBe(first?.id);
  checking.host.clock.advance({ minutes: 5 });
  expect(waiting()).toEqual([]);
  expect(checking.seen().well).toMatchObject({ inTrigger: 'served' });
});

test('a run that was stopped with the lock does not look like one that has it', () => {
  const checking = Checking.at(Chapter.ready(), 'workbook');
  checking.part('run');
  checking.host.faults.afterCall('Utilities.sleep', (execution) => {
    execution.killed = true;
  });
  expect(stopped(() => checking.part('hold'))).toBe(true);
  checking.host.faults.clear();
  checking.host.clock.advance({ minutes: 1 });
  checking.part('try');
  expect(checking.seen().waiting).toMatchObject({ twoRuns: 'notSeen' });
});
