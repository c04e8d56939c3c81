import type { Chapter } from '../chapter/chapter';
import { afterYears } from './pastYears';

jest.setTimeout(300_000);

/** Somebody asks; then the run that was asked for takes it in, while the robots' own rounds sleep. */
function asked(chapter: Chapter, name: string, phone: string) {
  const { runtime, triggers, forms } = chapter.host;
  const before = runtime.runs.length;
  const answers = { 'What do you need?': ['Food'], 'What shall we call you?': name, 'Your phone number': phone };
  forms.submit(chapter.formCalled(/ask for help/), answers);
  triggers.fireClock(triggers.list().find(({ fn }) => fn === 'takeAnswersSoon')?.id ?? '');
  const [kept, taken, ...others] = runtime.runs.slice(before);
  expect(others).toEqual([]);
  expect([kept, taken].map((run) => [run?.functionName, run?.error])).toEqual([
    ['askFormAnswered', undefined],
    ['takeAnswersSoon', undefined],
  ]);
  return { kept, taken, row: chapter.rows(chapter.desk, 'Desk').pop() };
}

describe('after 20,000 requests', () => {
  const chapter = afterYears(20_000);
  const first = asked(chapter, 'Rosa Sample', '(703) 555-0142');

  test('an answer to the form is kept in at most 15 service calls and 3 seconds', () => {
    expect(first.kept?.serviceCalls).toBeLessThanOrEqual(15);
    expect(first.kept?.simulatedMilliseconds).toBeLessThanOrEqual(3000);
  });

  test('a minute later it is a case with a request in both files, without the others being read', () => {
    expect(first.row).toMatchObject({ Name: 'Rosa Sample', Status: 'New' });
    const there = chapter.rows(chapter.workbook, 'Requests').pop();
    expect(there).toMatchObject({ ID: first.row?.ID, Status: 'New' });
    expect(first.taken?.serviceCalls).toBeLessThanOrEqual(300);
    expect(first.taken?.simulatedMilliseconds).toBeLessThanOrEqual(16_000);
  });

  test('somebody who comes back is recognised among them', () => {
    const again = asked(chapter, 'R. Sample', '+1 703 555 0142');
    expect(again.row?.['Maybe the same person as']).toBe(first.row?.Case);
  });

  test('the robots leave the long tabs alone between the hours, so that a day of rounds stays within Google’s 90 minutes', () => {
    const { runtime, triggers } = chapter.host;
    const hour = 3_600_000;
    runtime.moveTo((Math.floor(runtime.now() / hour) + 1) * hour + 20 * 60_000);
    triggers.fireClock(triggers.list('Desk').find(({ fn }) => fn === 'everyTenMinutes')?.id ?? '');
    const round = runtime.runs[runtime.runs.length - 1];
    expect([round?.functionName, round?.error]).toEqual(['everyTenMinutes', undefined]);
    expect(round?.simulatedMilliseconds).toBeLessThan(5000);
  });
});
