import type { Browser, Page } from 'playwright-core';
import type { CallToMake } from '../../src/aid/callList';
import { describeInBrowser, openBrowser } from '../browser/browser';
import type { Chapter } from '../chapter/chapter';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { handIn, opened, smallChapter, smallChapterAfter } from './deskHand';

jest.setTimeout(120_000);

const threeAsked = () => smallChapterAfter('Ada, Ben and Cleo have asked', allThree);

function allThree(chapter: Chapter): void {
  const asks = (name: string, when: string) =>
    chapter.askForHelp({
      'What shall we call you?': name,
      'When do you need it?': when,
      'Your phone number': '703 555 0142',
    });
  asks('Ada Canary', 'This week');
  asks('Ben Canary', 'Today');
  asks('Cleo Canary', 'This week');
}

function calling(chapter = threeAsked()) {
  const { ask } = opened(chapter, 'Help > My calls today');
  const calls = () => ask<CallToMake[]>('listCalls');
  const names = () => calls().map(({ name }) => name);
  const of = (name: string) => calls().find((one) => one.name === name) as CallToMake;
  const desk = handIn(chapter, chapter.desk, 'Desk');
  const note = (name: string, outcome: string, more: object = {}) =>
    ask<boolean>('noteCall', { person: of(name).person, channel: 'call', outcome, ...more });
  return { chapter, ask, calls, names, of, desk, note };
}

describe('the calls of today', () => {
  test('who has heard nothing yet is called by urgency, then by how long they wait', () => {
    const { calls, names } = calling();
    expect(names()).toEqual(['Ben Canary', 'Ada Canary', 'Cleo Canary']);
    expect(calls()[0]).toMatchObject({
      ...{ phone: '703 555 0142', attempts: 0, callBackOn: '', mine: false, messageIsSafe: false },
      requests: [{ need: 'Food', urgency: 'Today', status: 'New', daysWaiting: 0 }],
    });
  });

  test('a promised call comes before all others on its day, and is not there before', () => {
    const { chapter, names, note, desk } = calling();
    note('Cleo Canary', 'callLater', { callBackOn: '2026-03-03', note: 'after her shift' });
    expect(names()).toEqual(['Ben Canary', 'Ada Canary']);
    expect(handIn(chapter, chapter.desk, 'Calls').rows()).toMatchObject([{ How: 'Call', Note: 'after her shift' }]);
    desk.write('Call back on', '2026-03-02', 4);
    expect(names()).toEqual(['Cleo Canary', 'Ben Canary', 'Ada Canary']);
  });

  test('of two promised for one day, one’s own comes first', () => {
    const { chapter, names, note, calls, desk } = calling();
    note('Ada Canary', 'callLater');
    note('Cleo Canary', 'callLater');
    handIn(chapter, chapter.desk, 'Calls').write('By', 'somebody.else@chapter.example');
    for (const row of [2, 4]) desk.write('Call back on', '2026-03-02', row);
    expect(names()).toEqual(['Cleo Canary', 'Ada Canary', 'Ben Canary']);
    expect(calls().map(({ mine }) => mine)).toEqual([true, false, false]);
    desk.write('Call back on', '2026-03-01', 2);
    expect(names()).toEqual(['Ada Canary', 'Cleo Canary', 'Ben Canary']);
  });

  test('after a talk nobody waits for a call; after three without an answer the case is closed', () => {
    const { names, note, desk } = calling();
    note('Ada Canary', 'talked');
    expect(names()).not.toContain('Ada Canary');
    expect([note('Ben Canary', 'noAnswer'), desk.row(3)['Call back on']]).toEqual([false, '2026-03-03']);
  });

  test('the third call without an answer is said to be the last', () => {
    const { ask, of, desk } = calling();
    const { person } = of('Ben Canary');
    const told = { person, channel: 'text', outcome: 'noAnswer' };
    expect([ask('noteCall', told), ask('noteCall', told), ask('noteCall', told)]).toEqual([false, false, true]);
    expect(desk.row(3)).toMatchObject({ Status: 'Closed', 'Why closed': 'Could not be reached' });
  });

  test('a request is done, waits or is closed by one choice, and both files know', () => {
    const { chapter, ask, desk } = calling();
    const id = (row: number) => desk.row(row).ID;
    ask('sayDone', { request: id(2) });
    ask('letWait', { request: id(3), until: '2026-03-20' });
    ask('closeRequest', { request: id(4), why: 'byOthers' });
    expect(desk.rows().map(({ Status }) => Status)).toEqual(['Done', 'Waiting', 'Closed']);
    expect(chapter.rows(chapter.workbook, 'Requests').map(({ Status }) => Status)).toEqual([
      'Done',
      'Waiting',
      'Closed',
    ]);
    expect(desk.row(3)['Wait until']).toBe('2026-03-20');
    expect(desk.row(4)).toMatchObject({ 'Why closed': 'Done by others', 'Closed on': '2026-03-02' });
    chapter.host.clock.advance({ minutes: 11 });
    expect(desk.rows().map(({ Status }) => Status)).toEqual(['Done', 'Waiting', 'Closed']);
  });

  test('who did not help is not counted as having helped', () => {
    const { chapter, ask, desk } = calling();
    handIn(chapter, chapter.workbook, 'Requests').write('Taken by', 'Vera Muster');
    ask('closeRequest', { request: desk.row().ID, why: 'noLongerNeeded' });
    expect(handIn(chapter, chapter.workbook, 'Requests').row()).toMatchObject({ Status: 'Closed', 'Taken by': '' });
  });
});

describeInBrowser('My calls today, beside the Sheet', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  async function open(chapter: Chapter, language: 'en' | 'es' = 'en') {
    const { script } = opened(chapter, 'Help > My calls today');
    page = await openPage(browser, 'callList', { title: 'My calls today', language }, script);
    await page.getByRole('button', { name: /Look again|Mirar otra vez/ }).waitFor();
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const cardOf = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });

  test('a coordinator logs a call, closes another and sees who is left', async () => {
    const chapter = threeAsked();
    await open(chapter);
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/callList.png', fullPage: true });
    await cardOf('Ben Canary').getByRole('button', { name: 'Log the call' }).click();
    await page.getByText('Please choose how it went. Nothing was saved yet.').waitFor();
    await cardOf('Ben Canary').getByLabel('Talked').check();
    await cardOf('Ben Canary').getByRole('button', { name: 'Log the call' }).click();
    await page.getByText('The call to Ben Canary is logged.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ben Canary is logged');
    await cardOf('Ada Canary').getByText('After the call').click();
    await cardOf('Ada Canary').getByLabel('What now with Food?').selectOption({ label: 'Close: No longer needed' });
    await cardOf('Ada Canary').getByRole('button', { name: 'Change it' }).click();
    await page.getByText('Changed: Food, Close: No longer needed').waitFor();
    await button('Look again').click();
    await page.getByText('People to call: 1').waitFor();
    expect(page.faults).toEqual([]);
  });

  test('letting it wait asks until when; in Spanish too', async () => {
    const chapter = threeAsked();
    await open(chapter, 'es');
    const first = page.getByRole('listitem').first();
    await first.getByLabel('¿Y ahora con Food?').selectOption({ label: 'Dejar en espera' });
    await first.getByLabel('Hasta').fill('2026-03-20');
    expect(await faultsOf(page)).toEqual([]);
    await first.getByRole('button', { name: 'Cambiar' }).click();
    await page.getByText('Cambiado: Food, Dejar en espera').waitFor();
    expect(handIn(chapter, chapter.desk, 'Desk').row(3)).toMatchObject({ 'Wait until': '2026-03-20' });
  });

  test('when nobody waits it says so', async () => {
    await open(smallChapter());
    await page.getByText('Nobody waits for a call today.').waitFor();
  });
});
