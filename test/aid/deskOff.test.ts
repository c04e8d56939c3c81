import { ana, type Chapter } from '../chapter/chapter';
import { handIn, lettersTo } from './deskHand';
import { deskRows, expectAgreement, firstOf, requestRows, threeAsked, wait } from './twoFiles';

jest.setTimeout(180_000);

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
