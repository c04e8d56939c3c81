import type { Chapter } from '../chapter/chapter';
import { afterYears } from './pastYears';

jest.setTimeout(300_000);

const runsOf = (chapter: Chapter, name: string, work: () => void) => {
  const { runs } = chapter.host.runtime;
  const before = runs.length;
  work();
  return runs.slice(before).filter(({ functionName }) => functionName === name);
};

describe('after 20,000 requests', () => {
  const chapter = afterYears(20_000);
  const asks = (name: string, phone: string) => () =>
    chapter.askForHelp({ 'What shall we call you?': name, 'Your phone number': phone });

  test('an answer to the form is kept in at most 15 service calls and 3 seconds', () => {
    const [run, ...others] = runsOf(chapter, 'askFormAnswered', asks('Rosa Sample', '(703) 555-0142'));
    expect(others).toEqual([]);
    expect(run?.error).toBeUndefined();
    expect(run?.serviceCalls).toBeLessThanOrEqual(15);
    expect(run?.simulatedMilliseconds).toBeLessThanOrEqual(3000);
    expect(chapter.rows(chapter.desk, 'Form answers')).toHaveLength(20_001);
  });

  test('a minute later it is a case, with a request in both files', () => {
    const [run, ...others] = runsOf(chapter, 'takeAnswersSoon', asks('Ben Sample', '703-555-0143'));
    expect(others).toEqual([]);
    expect(run?.error).toBeUndefined();
    expect(run?.serviceCalls).toBeLessThanOrEqual(260);
    expect(run?.simulatedMilliseconds).toBeLessThanOrEqual(12_000);
    const last = chapter.rows(chapter.desk, 'Desk').pop();
    expect(last).toMatchObject({ Name: 'Ben Sample', Status: 'New' });
    expect(chapter.rows(chapter.workbook, 'Requests').pop()).toMatchObject({ ID: last?.ID, Status: 'New' });
  });

  test('somebody who comes back is recognised among them', () => {
    asks('R. Sample', '+1 703 555 0142')();
    const [rosa, , again] = chapter.rows(chapter.desk, 'Desk').slice(-3);
    expect(again?.['Maybe the same person as']).toBe(rosa?.Case);
  });
});
