import type { Browser, Page } from 'playwright-core';
import type { BoardView } from '../../src/aid/board';
import type { OfferView } from '../../src/aid/offerView';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { handIn, lettersTo, linkIn, smallChapterAfter, visit } from './deskHand';

jest.setTimeout(120_000);

type Answer<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** Rosa's request is reviewed, Ben's is not yet; Vera is vetted and has her link. */
function withBoard() {
  const chapter = smallChapterAfter('Vera is vetted, Rosa and Ben have asked', (world) => {
    const share = ['You may give my name and address to the person who helps me.'];
    const rosa = { 'What shall we call you?': 'Rosa Canary', 'Where shall we bring it?': '7 Canary Lane' };
    world.askForHelp({ ...rosa, 'Which part of town are you in?': 'Northside', 'What we may do': share });
    world.askForHelp({ 'What shall we call you?': 'Ben Canary' });
    handIn(world, world.desk, 'Desk').write('Status', 'Looking');
    handIn(world, world.workbook, 'Volunteers').write('May take requests themselves', 'Yes');
    world.host.clock.advance({ minutes: 75 });
  });
  const desk = handIn(chapter, chapter.desk, 'Desk');
  const vera = handIn(chapter, chapter.workbook, 'Volunteers');
  const [letter] = lettersTo(chapter, 'vera@example.org');
  const link = linkIn(letter);
  const call = visit(chapter, link, 'board');
  const view = (name = 'show', args: object = {}) => (call(name, args) as { value: BoardView }).value;
  return { chapter, desk, vera, letter, link, call, view };
}

test('who is vetted gets the link by mail, once; who is not gets none', () => {
  const { chapter, letter } = withBoard();
  expect(letter).toMatchObject({ subject: 'Take what you can do' });
  chapter.host.clock.advance({ hours: 3 });
  expect(lettersTo(chapter, 'vera@example.org')).toHaveLength(1);
  expect(lettersTo(chapter, 'otto@example.org')).toEqual([]);
});

test('the board shows what was reviewed: task, area and time, and nobody’s name or address', () => {
  const { view, desk } = withBoard();
  expect(view()).toEqual({
    open: [
      { id: desk.row().ID, need: 'Food', quantity: '', area: 'Northside', urgency: 'This week', language: 'English' },
    ],
    yours: [],
  });
  expect(JSON.stringify(view())).not.toContain('Canary');
});

test('among equally urgent requests those of the volunteer’s own area come first; the more urgent come before all', () => {
  const { chapter, desk, view } = withBoard();
  const ask = (when: string, area: string) =>
    chapter.askForHelp({ 'When do you need it?': when, 'Which part of town are you in?': area });
  ask('This week', 'Somewhere else');
  ask('This week', 'Northside');
  ask('Today', 'Somewhere else');
  for (const row of [4, 5, 6]) desk.write('Status', 'Looking', row);
  desk.write('Status', 'Closed', 2);
  expect(view().open.map(({ area, urgency }) => [urgency, area])).toEqual([
    ['Today', ''],
    ['This week', 'Northside'],
    ['This week', ''],
  ]);
});

test('taking it makes it theirs in both files, and its page shows where to go', () => {
  const { chapter, desk, view } = withBoard();
  const after = view('take', { request: desk.row().ID });
  expect(after.open).toEqual([]);
  expect(desk.row()).toMatchObject({ Status: 'Taken' });
  expect(handIn(chapter, chapter.workbook, 'Requests').row()['Taken by']).toContain('Vera Muster');
  const offer = visit(chapter, after.yours[0]?.address ?? '', 'offer')('show') as { value: OfferView };
  const person = { name: 'Rosa Canary', address: '7 Canary Lane' };
  expect(offer.value).toMatchObject({ state: 'yours', stops: [{ person }] });
  expect(view('take', { request: desk.row().ID }).yours).toHaveLength(1);
  expect(chapter.rows(chapter.desk, 'Offers')).toHaveLength(1);
});

test('what nobody has reviewed, what somebody else has and what is closed cannot be taken', () => {
  const { desk, call } = withBoard();
  expect(call('take', { request: desk.row(3).ID })).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('Somebody was faster'),
  });
});

test('somebody who was faster has it; the page says so kindly', () => {
  const { desk, call } = withBoard();
  desk.write('Helper', 'Otto Sample');
  expect(call('take', { request: desk.row().ID })).toMatchObject({
    ok: false,
    sentence: 'Somebody was faster, thank you. Nothing was changed. Please look again.',
  });
  expect(desk.row().Helper).toContain('Otto Sample');
});

test('who is vetted no more has the board no more, at once', () => {
  const { chapter, vera, call } = withBoard();
  vera.write('May take requests themselves', '');
  expect(call('show')).toMatchObject({ ok: false, sentence: expect.stringContaining('met a coordinator') });
  chapter.host.clock.advance({ minutes: 61 });
  expect((call('show') as Answer<BoardView>).ok).toBe(false);
});

describeInBrowser('the board on a phone', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  test.each(['en', 'es'] as const)('a volunteer takes a request (%s)', async (language) => {
    const { desk, link, call } = withBoard();
    const start = { language, title: 'What is open', chapter: 'Our chapter', page: 'board', token: link.slice(-32) };
    page = await openPage(browser, 'board', start, (_, asked) => call(String(asked.call), asked.args as object));
    await page.getByRole('heading', { name: 'Food, Northside' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /I take it|Lo tomo/ }).click();
    await page.getByText(/It is yours now|Ahora le toca a usted/).waitFor();
    expect(await page.getByRole('link', { name: /Where to go|Adónde ir/ }).getAttribute('href')).toMatch(/\?t=/);
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/board.png', fullPage: true });
    expect(desk.row()).toMatchObject({ Status: 'Taken' });
    expect(page.faults).toEqual([]);
  });
});
