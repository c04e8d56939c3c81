import type { HostState } from '../../local/host/state';
import { ana, Chapter, sam } from '../chapter/chapter';
import { handIn } from './deskHand';
import {
  ask,
  deskRows,
  expectAgreement,
  inDesk,
  inWorkbook,
  requestRows,
  rowOf,
  standing,
  threeAsked,
  threeSweeps,
  wait,
} from './twoFiles';

jest.setTimeout(180_000);

/** Somebody brings back a whole file as it was earlier; whatever is not in the file stays as it is now. */
function restored(chapter: Chapter, file: string, earlier: ReturnType<Chapter['saved']>): Chapter {
  const now = chapter.saved();
  const before = (earlier.state as HostState).files.find(({ id }) => id === file);
  const state = now.state as HostState;
  const files = state.files.map((one) => (one.id === file && before ? before : one));
  return Chapter.resumed({ ...now, state: { ...state, files } });
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
    const looked = chapter.rows(chapter.desk, 'Robots').find(({ Robot }) => Robot === 'forms');
    expect(looked?.['Last seen']).toContain('2026-03-08');
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
