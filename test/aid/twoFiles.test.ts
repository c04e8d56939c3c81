import type { HostState } from '../../local/host/state';
import { ana, Chapter, sam } from '../chapter/chapter';
import { handIn, lettersTo, smallChapter } from './deskHand';

jest.setTimeout(180_000);

type Row = Record<string, string>;
const hour = 3_600_000;

/** Three neighbors asked: Rosa, Ben and Luz. */
function threeAsked(): Chapter {
  const chapter = smallChapter();
  for (const name of ['Rosa', 'Ben', 'Luz']) ask(chapter, name);
  chapter.host.clock.advance({ minutes: 11 });
  return chapter;
}

function ask(chapter: Chapter, name: string, needs = ['Food']): void {
  const told = { 'What shall we call you?': `${name} Canary`, 'Your phone number': phones[name] ?? '' };
  chapter.askForHelp({ ...told, 'Which part of town are you in?': 'Northside', 'What do you need?': needs });
}
const phones: Row = { Rosa: '703 555 0141', Ben: '703 555 0142', Luz: '703 555 0143', Mia: '703 555 0144' };

const deskRows = (chapter: Chapter) => chapter.rows(chapter.desk, 'Desk');
const requestRows = (chapter: Chapter) => chapter.rows(chapter.workbook, 'Requests');
const rowOf = (rows: readonly Row[], of: (row: Row) => boolean) => rows.findIndex(of) + 2;

/** A coordinator writes into the row of somebody. */
function inDesk(chapter: Chapter, name: string, header: string, value: string): void {
  const row = rowOf(deskRows(chapter), ({ Name }) => Name === `${name} Canary`);
  handIn(chapter, chapter.desk, 'Desk').write(header, value, row);
}

/** An organizer writes into the row of the same request, whose person they do not see. */
function inWorkbook(chapter: Chapter, name: string, header: string, value: string): void {
  const id = deskRows(chapter).find(({ Name }) => Name === `${name} Canary`)?.ID;
  const row = rowOf(requestRows(chapter), ({ ID }) => ID === id);
  handIn(chapter, chapter.workbook, 'Requests').write(header, value, row);
}

const threeSweeps = { minutes: 31 };
const told = ['Need', 'Area', 'Language', 'Urgency', 'How many people', 'Status', 'Asked on', 'Closed on'];

/** What both files say of each request that both have, by its number. */
function expectAgreement(chapter: Chapter): void {
  const there = new Map(requestRows(chapter).map((row) => [row.ID, row]));
  const open = deskRows(chapter).filter(({ ID, Status }) => Status !== 'Closed' || there.has(ID));
  const inDesk = open.map((row) => [row.ID, ...told.map((key) => row[key]), firstOf(row.Helper)]);
  const inWorkbook = open.map(({ ID }) => {
    const row = there.get(ID);
    return [ID, ...told.map((key) => row?.[key]), firstOf(row?.['Taken by'])];
  });
  expect(inWorkbook).toEqual(inDesk);
  const ids = deskRows(chapter).map(({ ID }) => ID);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...there.keys()].filter((id) => !ids.includes(id))).toEqual([]);
}

/** Each person with where their requests stand. */
const standing = (chapter: Chapter) =>
  Object.fromEntries(
    deskRows(chapter).map(({ Name, Status, Helper }) => [Name?.split(' ')[0], [Status, firstOf(Helper)]]),
  );
const firstOf = (helper = '') => helper.split(' ')[0];

/** Somebody brings back a whole file as it was earlier; whatever is not in the file stays as it is now. */
function restored(chapter: Chapter, file: string, earlier: ReturnType<Chapter['saved']>): Chapter {
  const now = chapter.saved();
  const before = (earlier.state as HostState).files.find(({ id }) => id === file);
  const state = now.state as HostState;
  const files = state.files.map((one) => (one.id === file && before ? before : one));
  return Chapter.resumed({ ...now, state: { ...state, files } });
}

/** Time goes by, and at its end the robots come round. */
function wait({ host: { runtime, clock } }: Chapter, hours: number): void {
  runtime.moveTo(runtime.now() + hours * hour - 65 * 60_000);
  clock.advance({ minutes: 65 });
}

describe('the Workbook cannot be opened for some rounds', () => {
  test('nothing is lost: people ask, coordinators and organizers work on, and both agree soon after it is back', () => {
    const chapter = threeAsked();
    const { faults, clock } = chapter.host;
    faults.at('SpreadsheetApp.openById', 'failsBefore', { forGood: true });
    inDesk(chapter, 'Rosa', 'Helper', 'Vera Muster');
    inWorkbook(chapter, 'Ben', 'Status', 'Done');
    ask(chapter, 'Mia');
    clock.advance({ minutes: 45 });
    expect(chapter.rows(chapter.desk, 'Form answers')).toHaveLength(4);
    faults.clear();
    clock.advance(threeSweeps);
    expect(standing(chapter)).toEqual({
      Rosa: ['Taken', 'Vera'],
      Ben: ['Done', ''],
      Luz: ['New', ''],
      Mia: ['New', ''],
    });
    expectAgreement(chapter);
  });

  test('when the Help desk may open it no more, the coordinators’ robots say so in a sentence', () => {
    const chapter = threeAsked();
    chapter.host.file(chapter.workbook).state.editors = [];
    chapter.host.clock.advance({ minutes: 70 });
    const errors = chapter.failures().map(({ error }) => String(error));
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(error).toContain('The Help desk cannot open the Workbook');
    const sweeper = chapter.rows(chapter.desk, 'Robots').find(({ Robot }) => Robot === 'sweeper');
    expect(sweeper?.Trouble).toContain('The Help desk cannot open the Workbook');
  });
});

describe('a copy of either file', () => {
  test('of the Workbook changes nothing in the chapter and sends nothing', () => {
    const chapter = threeAsked();
    const { host } = chapter;
    const copy = host.copyFile(chapter.workbook, { as: ana });
    const before = [deskRows(chapter), requestRows(chapter)];
    handIn(chapter, copy, 'Requests').write('Status', 'Closed');
    const letters = host.mail.sent.length;
    host.clock.advance({ minutes: 65 });
    expect([deskRows(chapter), requestRows(chapter)]).toEqual(before);
    expect(host.mail.sent.length).toBe(letters);
    expect(handIn(chapter, copy, 'Requests').row()).toMatchObject({ Status: 'Closed' });
    expect(chapter.failures()).toEqual([]);
  });

  test('of the Help desk leaves the Workbook alone, and its menu says that it is a copy', () => {
    const chapter = threeAsked();
    const { host } = chapter;
    const copy = host.copyFile(chapter.desk, { as: sam });
    const before = [deskRows(chapter), requestRows(chapter)];
    host.person(sam).at(copy).deleteRows('Desk', 1, 1);
    host.click(copy, 'Chapter > Help > My calls today', { as: sam });
    const letters = host.mail.sent.length;
    host.clock.advance({ minutes: 65 });
    expect([deskRows(chapter), requestRows(chapter)]).toEqual(before);
    expect(host.mail.sent.length).toBe(letters);
    expect(chapter.failures()).toEqual([]);
  });
});

describe('a file that is brought back from last week', () => {
  /** A week in which Rosa's was taken and delivered, Ben's taken by an organizer, and Mia asked. */
  function aWeek() {
    const chapter = threeAsked();
    chapter.host.clock.advance({ minutes: 65 });
    const lastWeek = chapter.saved();
    wait(chapter, 24);
    inDesk(chapter, 'Rosa', 'Helper', 'Vera Muster');
    ask(chapter, 'Mia', ['Food', 'A ride']);
    wait(chapter, 5 * 24);
    inDesk(chapter, 'Rosa', 'Status', 'Waiting');
    inWorkbook(chapter, 'Ben', 'Taken by', 'Otto Sample');
    chapter.host.clock.advance({ minutes: 70 });
    return { chapter, lastWeek };
  }

  test('the Workbook: it catches up with the Help desk, and nobody’s work of the week is undone', () => {
    const { chapter: week, lastWeek } = aWeek();
    const before = standing(week);
    expect(before).toMatchObject({ Ben: ['Taken', 'Otto'], Rosa: ['Waiting', 'Vera'], Mia: ['New', ''] });
    const chapter = restored(week, week.workbook, lastWeek);
    expect(requestRows(chapter)).toHaveLength(3);
    chapter.host.clock.advance(threeSweeps);
    expect(standing(chapter)).toEqual(before);
    expect(requestRows(chapter)).toHaveLength(5);
    expectAgreement(chapter);
    expect(chapter.failures()).toEqual([]);
  });

  test('the Help desk: requests come back from the Workbook, who asked since from the form', () => {
    const { chapter: week, lastWeek } = aWeek();
    const before = standing(week);
    const chapter = restored(week, week.desk, lastWeek);
    expect(deskRows(chapter)).toHaveLength(3);
    chapter.host.clock.advance(threeSweeps);
    expectAgreement(chapter);
    const { Rosa, Ben, Luz } = standing(chapter);
    expect({ Rosa, Ben, Luz }).toEqual({ Rosa: before.Rosa, Ben: before.Ben, Luz: before.Luz });
    chapter.host.clock.advance({ minutes: 61 });
    const people = chapter.rows(chapter.desk, 'People').filter(({ Name }) => Name === 'Mia Canary');
    expect(people).toMatchObject([{ Phone: '703 555 0144' }]);
    const cameBack = deskRows(chapter).filter((row) => row['Please look']?.includes('came back from the Workbook'));
    expect(cameBack.map(({ Name, Need, Status }) => [Name, Need, Status])).toEqual([
      ['', 'Food', 'New'],
      ['', 'A ride', 'New'],
    ]);
    expectAgreement(chapter);
    expect(chapter.failures()).toEqual([]);
  });
});

describe('rows that people move and delete', () => {
  test('sorted in both files, with one deleted in each: every request is there, with who asked and where it stood', () => {
    const chapter = threeAsked();
    const { desk, workbook } = chapter;
    inDesk(chapter, 'Ben', 'Helper', 'Vera Muster');
    const name = (chapter.at(desk).reads('Desk')[0] ?? []).indexOf('Name');
    chapter.at(desk).sort('Desk', name);
    chapter.at(workbook).sort('Requests', 0, false);
    chapter.at(desk).deleteRows('Desk', rowOf(deskRows(chapter), ({ Name }) => Name === 'Luz Canary') - 1);
    const rosas = deskRows(chapter).find(({ Name }) => Name === 'Rosa Canary')?.ID;
    chapter.at(workbook).deleteRows('Requests', rowOf(requestRows(chapter), ({ ID }) => ID === rosas) - 1);
    inWorkbook(chapter, 'Ben', 'Status', 'Waiting');
    chapter.host.clock.advance(threeSweeps);
    expect(deskRows(chapter)).toHaveLength(3);
    expect(requestRows(chapter)).toHaveLength(3);
    expectAgreement(chapter);
    const cases = chapter.rows(desk, 'People').map(({ Name, ID }) => [Name, ID]);
    for (const { Case } of deskRows(chapter)) expect(cases.map(([, id]) => id)).toContain(Case);
    expect(cases.map(([one]) => one).sort()).toEqual(['Ben Canary', 'Luz Canary', 'Rosa Canary']);
    expect(chapter.failures()).toEqual([]);
  });
});

describe('a chapter that turned its Help desk off', () => {
  const robotsStop = ({ host }: Chapter) => {
    host.services.triggers.splice(0, Number.POSITIVE_INFINITY, ...ofWorkbook(host));
  };
  const ofWorkbook = ({ triggers }: Chapter['host']) => [...triggers.list('Workbook')];
  const fileIsDeleted = (chapter: Chapter) => {
    robotsStop(chapter);
    const { files } = chapter.host as unknown as { files: Map<string, unknown> };
    files.delete(chapter.desk);
  };
  const accessIsCut = ({ host, workbook }: Chapter) => {
    host.file(workbook).state.editors = [];
  };
  const start = (chapter: Chapter) => chapter.at(chapter.workbook).reads('Start').flat().join('\n');

  test.each([
    ['its robots were stopped', robotsStop],
    ['its file was deleted', fileIsDeleted],
    ['it may not open the Workbook any more', accessIsCut],
  ])('%s: Requests stays to be read and changed, and Start and digest say since when it is silent', (_, turnOff) => {
    const chapter = threeAsked();
    const { host, workbook } = chapter;
    host.clock.advance({ minutes: 70 });
    expect(start(chapter)).toContain('Help desk: all well');
    turnOff(chapter);
    wait(chapter, 5);
    expect(start(chapter)).toContain('Help desk silent since Monday');
    expect(start(chapter)).toContain('Robots: all well');
    const hand = handIn(chapter, workbook, 'Requests');
    hand.write('Status', 'Done');
    hand.write('Taken by', 'Vera Muster', 3);
    host.runtime.moveTo(Date.parse('2026-03-03T06:50:00-05:00'));
    host.clock.advance({ minutes: 30 });
    expect(hand.row()).toMatchObject({ Need: 'Food', Status: 'Done' });
    expect(firstOf(hand.row(3)['Taken by'])).toBe('Vera');
    const digest = lettersTo(chapter, ana).at(-1);
    expect(digest?.body).toContain(
      'the Help desk, silent since Monday, March 2; the Requests tab is yours to keep by hand',
    );
    const ofWorkbook = chapter.failures().filter(({ project }) => project === host.project('Workbook').id);
    expect(ofWorkbook).toEqual([]);
  });

  test('after a week the digest says no more of it, the Start tab still does', () => {
    const chapter = threeAsked();
    chapter.host.clock.advance({ minutes: 70 });
    robotsStop(chapter);
    chapter.host.runtime.moveTo(Date.parse('2026-03-11T06:50:00-04:00'));
    chapter.host.clock.advance({ minutes: 30 });
    const digest = lettersTo(chapter, ana).at(-1);
    expect(digest?.body).toContain('request');
    expect(digest?.body).not.toContain('Help desk');
    expect(start(chapter)).toContain('Help desk silent for days: ');
  });

  test('when it is on again, what organizers did meanwhile is taken over, and all is well', () => {
    const chapter = threeAsked();
    const { host, workbook } = chapter;
    host.clock.advance({ minutes: 70 });
    const { editors } = host.file(workbook).state;
    accessIsCut(chapter);
    wait(chapter, 5);
    const ids = requestRows(chapter).map(({ ID }) => ID);
    handIn(chapter, workbook, 'Requests').write('Status', 'Waiting');
    host.file(workbook).state.editors = editors;
    host.clock.advance({ minutes: 70 });
    expect(deskRows(chapter).find(({ ID }) => ID === ids[0])).toMatchObject({ Status: 'Waiting' });
    expect(start(chapter)).toContain('Help desk: all well');
    expectAgreement(chapter);
  });

  test('a new chapter from a copy that says it does not help people keeps the tab, and its robots are well', () => {
    const chapter = threeAsked();
    const { host } = chapter;
    const copy = host.copyFile(chapter.workbook, { as: ana });
    host.ui.answer(({ message, buttons }) => (buttons.includes('NO') && /help people/.test(message) ? 'NO' : 'YES'));
    host.click(copy, 'Chapter > Set-up > First steps', { as: ana });
    const hand = handIn(chapter, copy, 'Requests');
    hand.write('Status', 'Done');
    host.clock.advance({ minutes: 65 });
    expect(hand.rows().map(({ Need, Status }) => [Need, Status])).toEqual([
      ['Food', 'Done'],
      ['Food', 'New'],
      ['Food', 'New'],
    ]);
    expect(requestRows(chapter)[0]).toMatchObject({ Status: 'New' });
    expect(chapter.failures()).toEqual([]);
  });
});
