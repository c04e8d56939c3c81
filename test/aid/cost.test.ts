import { Chapter } from '../chapter/chapter';
import { afterYears } from './pastYears';

jest.setTimeout(300_000);

/** Somebody does something on a page, in one run. @param address of the page */
function onPage({ host }: Chapter, address: string, page: string, call: string, args: object = {}) {
  const { html } = host.web(address).get();
  const build = /"build":"(\w+)"/.exec(html)?.[1];
  const token = /[?]t=(\w+)/.exec(address)?.[1] ?? '';
  const before = host.runtime.runs.length;
  const answer = host.web(address).call('page', { page, token, call, args, build, language: 'en' });
  const [run, ...others] = host.runtime.runs.slice(before);
  expect([run?.functionName, run?.error, others]).toEqual(['page', undefined, []]);
  return { run, answer };
}

/** Somebody sends our own page. @param number of the answer */
function sentPage(chapter: Chapter, number: number) {
  const { host } = chapter;
  const answers = { name: 'Luz Sample', phone: `703 555 0${number}`, needs: ['food', 'ride'], when: 'today' };
  const id = `page-00000000-0000-4000-8000-000000000${number}`;
  const args = { id, language: 'en', answers, website: '', seconds: 60 };
  const { run, answer } = onPage(chapter, `${host.webAppUrl(host.project('Desk').id)}?page=ask`, 'ask', 'send', args);
  const { statusLink } = (answer as { value: { statusLink: string } }).value;
  return { run, howItStands: () => onPage(chapter, statusLink, 'standing', 'show') };
}

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
  const young = asked(Chapter.ready(), 'Rosa Sample', '(703) 555-0142');
  const first = asked(chapter, 'Rosa Sample', '(703) 555-0142');

  test('an answer to the form is kept in at most 15 service calls and 3 seconds', () => {
    expect(first.kept?.serviceCalls).toBeLessThanOrEqual(15);
    expect(first.kept?.simulatedMilliseconds).toBeLessThanOrEqual(3000);
  });

  test('a minute later it is a case with a request in both files, without the others being read', () => {
    expect(first.row).toMatchObject({ Name: 'Rosa Sample', Status: 'New' });
    const there = chapter.rows(chapter.workbook, 'Requests').pop();
    expect(there).toMatchObject({ ID: first.row?.ID, Status: 'New' });
    expect(first.taken?.serviceCalls).toBeLessThanOrEqual(180);
    expect(first.taken?.simulatedMilliseconds).toBeLessThanOrEqual(7000);
  });

  test('either costs hardly more than in a chapter of which nobody has asked anything yet', () => {
    const more = (what: 'kept' | 'taken', of: 'serviceCalls' | 'simulatedMilliseconds') =>
      (first[what]?.[of] ?? 0) - (young[what]?.[of] ?? 0);
    expect(more('kept', 'serviceCalls')).toBeLessThanOrEqual(1);
    expect(more('kept', 'simulatedMilliseconds')).toBeLessThan(100);
    expect(more('taken', 'serviceCalls')).toBeLessThanOrEqual(20);
    expect(more('taken', 'simulatedMilliseconds')).toBeLessThan(500);
  });

  test('so does an answer to our own page, with the link that shows how it stands, and the first of them all too', () => {
    for (const where of [chapter, Chapter.ready()]) {
      const { run } = sentPage(where, 177);
      expect(run?.serviceCalls).toBeLessThanOrEqual(15);
      expect(run?.simulatedMilliseconds).toBeLessThanOrEqual(3000);
    }
  });

  test('how it stands is shown at once, before anything is made of the answer and after', () => {
    const { howItStands } = sentPage(chapter, 178);
    const received = { state: 'received' };
    const shown = (requests: object[]) => {
      const { run, answer } = howItStands();
      expect(answer).toMatchObject({ ok: true, value: { requests } });
      const [opening] = chapter.host.runtime.runs.slice(-2);
      expect(opening?.functionName).toBe('doGet');
      expect(opening?.simulatedMilliseconds).toBeLessThanOrEqual(1000);
      expect(run?.simulatedMilliseconds).toBeLessThanOrEqual(3000);
    };
    shown([received]);
    asked(chapter, 'Somebody else', '703 555 0199');
    shown([received, received]);
  });

  test('somebody who comes back is recognised among them', () => {
    const again = asked(chapter, 'R. Sample', '+1 703 555 0142');
    expect(again.row?.['Maybe the same person as']).toBe(first.row?.Case);
  });

  test('thirty who ask in one minute are taken in by one run, at hardly more than one of them', () => {
    const { runtime, triggers, forms } = chapter.host;
    for (let each = 10; each < 40; each += 1) {
      const answers = { 'What do you need?': ['Food'], 'What shall we call you?': `Sample ${each}` };
      forms.submit(chapter.formCalled(/ask for help/), { ...answers, 'Your phone number': `703 555 01${each}` });
    }
    triggers.fireClock(triggers.list().find(({ fn }) => fn === 'takeAnswersSoon')?.id ?? '');
    const taken = runtime.runs[runtime.runs.length - 1];
    expect(taken).toMatchObject({ functionName: 'takeAnswersSoon' });
    expect(chapter.rows(chapter.desk, 'Desk').pop()).toMatchObject({ Name: 'Sample 39' });
    expect(taken?.serviceCalls).toBeLessThanOrEqual((first.taken?.serviceCalls ?? 0) + 30);
    expect(taken?.simulatedMilliseconds).toBeLessThanOrEqual(10_000);
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
