import { Chapter } from '../chapter/chapter';

jest.setTimeout(120_000);

/** A coordinator writes into the Settings tab of the Help desk. */
function setting(chapter: Chapter, what: string, value: string): void {
  const [headers = [], ...rows] = chapter.at(chapter.desk).reads('Settings');
  const row = rows.findIndex((cells) => cells[headers.indexOf('Setting')] === what) + 2;
  chapter.at(chapter.desk).type(`Settings!${String.fromCharCode(65 + headers.indexOf('Value'))}${row}`, value);
}

describe('asking for help, on both Sheets', () => {
  test('a request reaches both files; edits on either side are taken over by the other', () => {
    const chapter = Chapter.ready();
    chapter.askForHelp({ 'What shall we call you?': 'Rosa Canary', 'Your phone number': '(703) 555-0142' });
    expect(chapter.rows(chapter.desk, 'Desk')).toMatchObject([{ Name: 'Rosa Canary', Need: 'Food', Status: 'New' }]);
    expect(chapter.rows(chapter.workbook, 'Requests')).toMatchObject([{ Need: 'Food', Status: 'New' }]);
    const status = (file: string, tab: string) =>
      `${tab}!${String.fromCharCode(65 + (chapter.at(file).reads(tab)[0]?.indexOf('Status') ?? 0))}2`;
    chapter.at(chapter.workbook).type(status(chapter.workbook, 'Requests'), 'Waiting');
    expect(chapter.rows(chapter.desk, 'Desk')).toMatchObject([{ Status: 'Waiting' }]);
    chapter.at(chapter.desk).type(status(chapter.desk, 'Desk'), 'Closed');
    expect(chapter.rows(chapter.workbook, 'Requests')).toMatchObject([{ Status: 'Closed', 'Closed on': '2026-03-02' }]);
    expect(chapter.failures()).toEqual([]);
  });

  test('what an organizer types in words of their own stays, and stops nothing', () => {
    const chapter = Chapter.ready();
    chapter.askForHelp();
    const column = chapter.at(chapter.workbook).reads('Requests')[0]?.indexOf('Status') ?? 0;
    chapter.at(chapter.workbook).type(`Requests!${String.fromCharCode(65 + column)}2`, 'when the van is back');
    chapter.host.clock.advance({ hours: 2 });
    expect(chapter.rows(chapter.workbook, 'Requests')).toMatchObject([{ Status: 'when the van is back' }]);
    expect(chapter.rows(chapter.desk, 'Desk')).toMatchObject([{ Status: 'New' }]);
    expect(chapter.failures()).toEqual([]);
  });

  test('a request that an organizer types cell by cell stands at the Desk as they typed it', () => {
    const chapter = Chapter.ready();
    chapter.type(chapter.workbook, 'Areas', { Area: 'Northside' });
    chapter.type(chapter.workbook, 'Requests', { Need: 'Food', 'How many people': '3', Area: 'Northside' });
    chapter.host.clock.advance({ minutes: 11 });
    const typed = { Need: 'Food', 'How many people': '3', Status: 'New', 'Asked on': '2026-03-02' };
    for (const rows of [chapter.rows(chapter.workbook, 'Requests'), chapter.rows(chapter.desk, 'Desk')]) {
      expect(rows).toMatchObject([typed]);
      expect(rows[0]?.Area).toContain('Northside');
    }
    expect(chapter.failures()).toEqual([]);
  });

  test('edits of other tabs cost next to nothing, and keep nobody from saving', () => {
    const chapter = Chapter.ready();
    const { host, workbook } = chapter;
    const before = host.runtime.runs.length;
    chapter.type(workbook, 'Areas', { Area: 'Northside' });
    const runs = host.runtime.runs.slice(before).filter(({ functionName }) => functionName === 'requestsEdited');
    expect(runs.length).toBeGreaterThan(0);
    for (const { calls, byMethod } of runs) {
      expect(calls).toBeLessThan(20);
      expect(Object.keys(byMethod).filter((method) => method.startsWith('Lock'))).toEqual([]);
    }
  });

  test('taking over an edit costs as many calls with a hundred requests as with two', () => {
    const chapter = Chapter.ready();
    const ask = (times: number) => {
      const needs = ['Food', 'A ride', 'Rent or bills', 'A repair at home', 'Something else'];
      for (let time = 0; time < times; time += 1) chapter.askForHelp({ 'What do you need?': needs });
    };
    const column = chapter.at(chapter.workbook).reads('Requests')[0]?.indexOf('Status') ?? 0;
    const callsFor = (status: string) => {
      const before = chapter.host.runtime.runs.length;
      chapter.at(chapter.workbook).type(`Requests!${String.fromCharCode(65 + column)}3`, status);
      const runs = chapter.host.runtime.runs
        .slice(before)
        .filter(({ functionName }) => functionName === 'requestsEdited');
      return runs.reduce((sum, { calls }) => sum + calls, 0);
    };
    ask(1);
    callsFor('Waiting');
    const few = callsFor('Open');
    ask(20);
    callsFor('Waiting');
    const many = callsFor('Open');
    expect(chapter.rows(chapter.desk, 'Desk')).toHaveLength(105);
    expect(chapter.rows(chapter.desk, 'Desk')[1]).toMatchObject({ Status: 'Looking' });
    expect(many).toBeLessThanOrEqual(few);
  });

  test('an answer is found though the robots stood still for weeks', () => {
    const chapter = Chapter.ready();
    const { forms, clock, runtime } = chapter.host;
    clock.advance({ hours: 2 });
    forms.submit(chapter.formCalled(/ask for help/), { 'What do you need?': ['Food'] }, { untold: true });
    runtime.moveTo(runtime.now() + 20 * 86_400_000);
    clock.advance({ minutes: 61 });
    expect(chapter.rows(chapter.desk, 'Desk')).toHaveLength(1);
  });

  test('an answer that no trigger told of is found within the hour; one that is told twice stands once', () => {
    const chapter = Chapter.ready();
    const { forms, clock } = chapter.host;
    const form = chapter.formCalled(/ask for help/);
    const id = forms.submit(form, { 'What do you need?': ['Food'] }, { untold: true });
    expect(chapter.rows(chapter.desk, 'Desk')).toEqual([]);
    clock.advance({ minutes: 61 });
    expect(chapter.rows(chapter.desk, 'Desk')).toHaveLength(1);
    forms.tellAgain(form, id);
    clock.advance({ minutes: 61 });
    expect(chapter.rows(chapter.desk, 'Desk')).toHaveLength(1);
    expect(chapter.failures()).toEqual([]);
  });

  test('the first answer to a form is kept as cheaply as the others', () => {
    const chapter = Chapter.ready();
    chapter.askForHelp();
    chapter.askForHelp();
    const runs = chapter.host.runtime.runs.filter(({ functionName }) => functionName === 'askFormAnswered');
    expect(runs).toHaveLength(2);
    for (const { serviceCalls } of runs) expect(serviceCalls).toBeLessThanOrEqual(15);
  });

  test('an answer that is kept already is not read again by the hourly look', () => {
    const chapter = Chapter.ready();
    const { forms, clock, runtime } = chapter.host;
    const readInAnHour = () => {
      const before = runtime.runs.length;
      clock.advance({ minutes: 61 });
      const runs = runtime.runs.slice(before);
      return runs.reduce((sum, { byMethod }) => sum + (byMethod['FormResponse.getItemResponses'] ?? 0), 0);
    };
    const form = chapter.formCalled(/ask for help/);
    forms.submit(form, { 'What do you need?': ['Food'] }, { untold: true });
    expect(readInAnHour()).toBe(1);
    expect(readInAnHour()).toBe(0);
  });

  test('a run that fails after the answer was kept loses nothing: the next round takes it in', () => {
    const chapter = Chapter.ready();
    chapter.host.faults.afterCall('Lock.releaseLock', (execution) => void Object.assign(execution, { killed: true }), {
      inRunOf: 'askFormAnswered',
    });
    const answers = { 'What do you need?': ['Food'], 'What shall we call you?': 'Rosa Sample' };
    chapter.host.forms.submit(chapter.formCalled(/ask for help/), answers);
    expect(chapter.rows(chapter.desk, 'Desk')).toEqual([]);
    expect(chapter.rows(chapter.desk, 'Form answers')).toHaveLength(1);
    chapter.host.faults.clear();
    chapter.host.clock.advance({ minutes: 11 });
    expect(chapter.rows(chapter.desk, 'Desk')).toMatchObject([{ Name: 'Rosa Sample' }]);
    expect(chapter.rows(chapter.workbook, 'Requests')).toHaveLength(1);
  });

  test('thirty-one days after the last request was closed nothing of the person is left, in the form neither', () => {
    const chapter = Chapter.ready();
    chapter.askForHelp({ 'What shall we call you?': 'Rosa Canary', 'Where shall we bring it?': '7 Canary Lane' });
    const at = chapter.at(chapter.desk).reads('Desk')[0]?.indexOf('Status') ?? 0;
    chapter.at(chapter.desk).type(`Desk!${String.fromCharCode(65 + at)}2`, 'Closed');
    const everything = () =>
      JSON.stringify(
        [chapter.desk, chapter.workbook].map((file) =>
          chapter
            .at(file)
            .tabs()
            .map((tab) => chapter.at(file).reads(tab)),
        ),
      );
    expect(everything()).toContain('Canary');
    const { triggers, runtime } = chapter.host;
    runtime.moveTo(runtime.now() + 31 * 86_400_000);
    chapter.host.clock.advance({ hours: 2 });
    expect(triggers.list().length).toBeGreaterThan(0);
    expect(everything()).not.toContain('Canary');
    expect(JSON.stringify([...chapter.host.services.forms.values()])).not.toContain('Canary');
    expect(chapter.failures()).toEqual([]);
  });

  test('the forms follow the chapter’s areas, keep what people added, and say that help is for anyone', () => {
    const chapter = Chapter.ready();
    chapter.type(chapter.workbook, 'Areas', { Area: 'Northside' });
    chapter.setUpDesk();
    const form = chapter.host.forms.byId(chapter.formCalled(/ask for help/));
    expect(form.description).toContain('Help is for anyone. It does not depend on voting, support or joining.');
    expect(form.items.find(({ title }) => title === 'Which part of town are you in?')?.choices).toEqual([
      'Northside',
      'Somewhere else',
    ]);
    const spanish = chapter.host.forms.byId(chapter.formCalled(/pedir ayuda/));
    expect(spanish.description).toContain('La ayuda es para cualquier persona.');
    expect(chapter.rows(chapter.desk, 'Settings').map(({ Setting }) => Setting)).toEqual(
      expect.arrayContaining(['Form: ask for help (English)', 'Form: help out (Spanish)']),
    );
  });

  test('the forms are brought up to date within the hour, but for words that people put there', () => {
    const chapter = Chapter.ready();
    const { forms, clock } = chapter.host;
    const ask = () => forms.byId(chapter.formCalled(/ask for help|Need a hand/));
    chapter.type(chapter.workbook, 'Areas', { Area: 'Northside' });
    setting(chapter, 'Name of the chapter', 'Elm Street Neighbors');
    setting(chapter, 'Days until contact details are erased', '7');
    clock.advance({ minutes: 61 });
    expect(ask()).toMatchObject({ title: 'Elm Street Neighbors: ask for help' });
    expect(ask().description).toContain('erased 7 days after');
    expect(ask().items.find(({ title }) => title.includes('part of town'))?.choices).toContain('Northside');

    Object.assign(chapter.host.services.forms.get(ask().id) ?? {}, { title: 'Need a hand?' });
    setting(chapter, 'Days until contact details are erased', '14');
    clock.advance({ minutes: 61 });
    expect(ask().title).toBe('Need a hand?');
    expect(ask().description).toContain('erased 14 days after');
    expect(chapter.failures()).toEqual([]);
  });

  test('an answer becomes one request within the hour, wherever the run that keeps it is stopped', () => {
    const begin = Chapter.ready().saved();
    const name = 'Rosa Sample';
    const stopped = (call: number) => {
      const chapter = Chapter.resumed(begin);
      const kill = (execution: object) => void Object.assign(execution, { killed: true });
      chapter.host.faults.beforeCall(call, kill, { inRunOf: 'askFormAnswered' });
      chapter.askForHelp({ 'What shall we call you?': name });
      const isStopped = chapter.failures().length === 1;
      chapter.host.faults.clear();
      chapter.host.clock.advance({ minutes: 70 });
      return { isStopped, cases: chapter.rows(chapter.desk, 'Desk').map(({ Name }) => Name) };
    };
    for (let call = 5; call < 85; call += 8) expect({ call, ...stopped(call) }).toMatchObject({ call, cases: [name] });
    expect(stopped(60).isStopped).toBe(true);
  });

  test('thirty answers that come within a minute are taken in at once, in hardly more calls than three', () => {
    const rush = (count: number) => {
      const chapter = Chapter.ready();
      const form = chapter.formCalled(/ask for help/);
      for (let index = 0; index < count; index += 1) {
        const answers = { 'What do you need?': ['Food'], 'Your phone number': `(703) 555-01${10 + index}` };
        chapter.host.forms.submit(form, answers);
      }
      chapter.host.clock.advance({ minutes: 2 });
      expect(chapter.rows(chapter.desk, 'Desk')).toHaveLength(count);
      const runs = chapter.host.runtime.runs.filter(({ functionName }) => functionName === 'takeAnswersSoon');
      expect(runs).toHaveLength(1);
      return runs[0]?.serviceCalls ?? Number.NaN;
    };
    expect(rush(30) - rush(3)).toBeLessThan(40);
  });

  test('two runs that take in the same answer at once make one case', () => {
    const chapter = Chapter.ready();
    const { faults, forms, clock, triggers, runtime } = chapter.host;
    const form = chapter.formCalled(/ask for help/);
    const round = triggers.list('Desk').find(({ fn }) => fn === 'everyTenMinutes')?.id ?? '';
    faults.beforeCall('Lock.tryLock', () => triggers.fireClock(round), { inRunOf: 'takeAnswersSoon' });
    forms.tellAgain(form, forms.submit(form, { 'What do you need?': ['Food'] }));
    clock.advance({ minutes: 2 });
    expect(runtime.runs.slice(-2).map(({ functionName }) => functionName)).toEqual([
      'everyTenMinutes',
      'takeAnswersSoon',
    ]);
    expect(chapter.rows(chapter.desk, 'Desk')).toHaveLength(1);
    expect(chapter.rows(chapter.desk, 'People')).toHaveLength(1);
    expect(chapter.rows(chapter.workbook, 'Requests')).toHaveLength(1);
  });
});
