import type { Browser, Page } from 'playwright-core';
import type { StandingView } from '../../src/aid/standing';
import { describeInBrowser, openBrowser } from '../browser/browser';
import type { Chapter } from '../chapter/chapter';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { handIn, lettersTo, opened, smallChapter, smallChapterAfter } from './deskHand';

jest.setTimeout(120_000);

type Answer<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** Rosa has asked for food and a ride by form, and wants letters. */
function rosaAsked(language: 'en' | 'es' = 'en') {
  const answers = {
    en: {
      'What do you need?': ['Food', 'A ride'],
      'What shall we call you?': 'Rosa Canary',
      'Your e-mail address': 'rosa.canary@example.org',
      'How may we reach you?': ['Write me an e-mail'],
      'What we may do': ['You may call me or write to me about this request.'],
    },
    es: {
      '¿Qué necesita?': ['Comida'],
      '¿Cómo quiere que le llamemos?': 'Rosa Canary',
      'Su correo electrónico': 'rosa.canary@example.org',
      '¿Cómo le avisamos?': ['Escríbanme un correo'],
      'Lo que podemos hacer': ['Pueden llamarme o escribirme sobre esta solicitud.'],
    },
  };
  const chapter = smallChapterAfter(`Rosa wants letters, ${language}`, (world) => {
    const form = world.formCalled(language === 'en' ? /ask for help/ : /pedir ayuda/);
    world.host.forms.submit(form, answers[language]);
    world.host.clock.advance({ minutes: 11 });
  });
  const [letter] = lettersTo(chapter, 'rosa.canary@example.org');
  const link = /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(letter?.body ?? '')?.[0] ?? '';
  const token = link.slice(-32);
  const call = (name: string, args: object = {}) => {
    const request = { page: 'standing', token, call: name, args, build: buildOf(chapter, link), language };
    return chapter.host.web(link).call('page', request) as Answer<StandingView>;
  };
  const view = (name = 'show', args: object = {}) => {
    const answer = call(name, args);
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  };
  const desk = handIn(chapter, chapter.desk, 'Desk');
  return { chapter, letter, link, token, call, view, desk, states: () => view().requests.map(({ state }) => state) };
}

function buildOf(chapter: Chapter, link: string): string {
  return /"build":"(\w+)"/.exec(chapter.host.web(link).get().html)?.[1] ?? '';
}

describe('who asked sees how it stands', () => {
  test('of all that they asked for, by either link, once two cases are found to be theirs', () => {
    const { chapter, view, states, desk } = rosaAsked();
    chapter.askForHelp({ 'What shall we call you?': 'R. Canary', 'Your e-mail address': 'rosa.canary@example.org' });
    expect(states()).toHaveLength(2);
    const { ask } = opened(chapter, 'Help > Merge twins');
    const [theirs, other] = [desk.row(4).Case, desk.row(2).Case];
    ask('mergeCases', { keep: theirs, other });
    expect(states()).toEqual(['received', 'received', 'received']);
    expect(view('noLongerNeeded', { request: desk.row(2).ID }).requests[0]).toMatchObject({ state: 'closed' });
  });

  test('by a link in a letter that says nothing of what they need', () => {
    const { letter, link, view } = rosaAsked();
    expect(letter).toMatchObject({ subject: 'We have your message' });
    expect(`${letter?.subject} ${letter?.body}`).not.toMatch(/food|ride|Rosa/i);
    expect(link).not.toBe('');
    expect(view().requests).toMatchObject([{ state: 'received' }, { state: 'received' }]);
    expect(JSON.stringify(view())).not.toMatch(/food|ride|Canary|Northside/i);
  });

  test.each([
    ['New', 'received'],
    ['Looking', 'arranged'],
    ['Waiting', 'arranged'],
    ['Taken', 'coming'],
    ['Done', 'done'],
    ['Closed', 'closed'],
  ])('%s at the Desk is “%s” for them', (status, state) => {
    const { desk, states } = rosaAsked();
    desk.write('Status', status);
    expect(states()[0]).toBe(state);
  });

  test('they say that it is no longer needed: it is closed, with the reason', () => {
    const { chapter, desk, view } = rosaAsked();
    const id = desk.row().ID;
    expect(view('noLongerNeeded', { request: id }).requests.map(({ state }) => state)).toEqual(['closed', 'received']);
    expect(desk.row()).toMatchObject({ Status: 'Closed', 'Why closed': 'No longer needed' });
    expect(handIn(chapter, chapter.workbook, 'Requests').row()).toMatchObject({ Status: 'Closed' });
  });

  test('they say that it is still needed: what was closed is looked for again, and the row says so', () => {
    const { desk, view, states } = rosaAsked();
    desk.write('Why closed', 'Could not be reached');
    view('stillNeeded', { request: desk.row().ID });
    view('stillNeeded', { request: desk.row().ID });
    expect(states()[0]).toBe('arranged');
    expect(desk.row()).toMatchObject({
      ...{ Status: 'Looking', 'Why closed': '', 'Please look': '2026-03-02: they say it is still needed.' },
    });
  });

  test('they ask for a call, and are on the list of calls until somebody has talked to them', () => {
    const { desk, view } = rosaAsked();
    view('callMe');
    expect(desk.rows().map((row) => row['Call back on'])).toEqual(['2026-03-02', '2026-03-02']);
    expect(desk.row()['Please look']).toBe('2026-03-02: they would like a call.');
    desk.write('Log a call', 'Talked');
    expect(desk.rows().map((row) => [row['Call back on'], row['Please look']])).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('a request of somebody else is none of theirs', () => {
    const { chapter, desk, call } = rosaAsked();
    chapter.askForHelp({ 'What shall we call you?': 'Ben Sample' });
    const other = desk.row(4).ID;
    expect(desk.row(4).Name).toBe('Ben Sample');
    for (const name of ['stillNeeded', 'noLongerNeeded']) {
      expect(call(name, { request: other })).toMatchObject({
        ok: false,
        sentence: expect.stringContaining('not open any more'),
      });
    }
    expect(desk.row(4)).toMatchObject({ Status: 'New' });
  });

  test('in Spanish, to who asked in Spanish', () => {
    const { letter, view } = rosaAsked('es');
    expect(letter).toMatchObject({ subject: 'Recibimos su mensaje' });
    expect(view().requests).toHaveLength(1);
  });

  test('nobody gets a letter who did not ask for letters', () => {
    const chapter = smallChapter();
    chapter.askForHelp({ 'Your e-mail address': 'rosa.canary@example.org' });
    chapter.host.clock.advance({ minutes: 11 });
    expect(lettersTo(chapter, 'rosa.canary@example.org')).toEqual([]);
  });
});

describeInBrowser('the page of who asked', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  async function open(story: ReturnType<typeof rosaAsked>, language: 'en' | 'es' = 'en') {
    const start = { language, title: 'How it stands', chapter: 'Our chapter', page: 'standing', token: story.token };
    page = await openPage(browser, 'standing', start, (_, { call, args }) => story.call(String(call), args as object));
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  test('shows kind words and three things to say, and nothing of what they need', async () => {
    const story = rosaAsked();
    await open(story);
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/standing.png', fullPage: true });
    expect(await page.locator('body').innerText()).not.toMatch(/food|ride|canary/i);
    await button('Please call me').click();
    await page.getByText('We will call you as soon as we can.').waitFor();
    await button('No longer needed').first().click();
    await page.getByText('Thank you for telling us. It is closed now.').waitFor();
    await page.getByRole('heading', { name: 'This is finished for us.' }).waitFor();
    expect(story.desk.row()).toMatchObject({ Status: 'Closed' });
    expect(page.faults).toEqual([]);
  });

  test('Leave quickly puts a harmless page in its place, and going back does not lead here', async () => {
    await open(rosaAsked());
    await page.route('https://www.weather.gov/', (route) => route.fulfill({ contentType: 'text/html', body: 'Sunny' }));
    const before = await page.evaluate(() => history.length);
    await button('Leave quickly').click();
    await page.getByText('Sunny').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('in Spanish', async () => {
    await open(rosaAsked('es'), 'es');
    expect(await faultsOf(page)).toEqual([]);
    await button('Llámenme, por favor').click();
    await page.getByText('Le llamaremos en cuanto podamos.').waitFor();
  });
});
