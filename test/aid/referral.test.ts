import type { Browser, Page } from 'playwright-core';
import type { CallToMake } from '../../src/aid/callList';
import type { StandingView } from '../../src/aid/standing';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { Chapter } from '../chapter/chapter';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { handIn, lettersTo, opened, smallChapterAfter } from './deskHand';

jest.setTimeout(120_000);

type Answer = { ok: true; value: StandingView };

const withPartners = () => smallChapterAfter('three partners are there', partnersCome);

function partnersCome(chapter: Chapter): void {
  const partner = (values: Record<string, string>) => chapter.type(chapter.desk, 'Partners', values);
  partner({ Group: 'Zeta Pantry', 'Helps with': 'Food', Languages: 'English', Phone: '703 555 0190' });
  partner({ Group: 'Rides For All', 'Helps with': 'A ride' });
  partner({ Group: 'Mesa Grande', 'Helps with': 'Food, Rent or bills', Languages: 'Spanish', Website: 'mesa.example' });
  chapter.host.clock.advance({ minutes: 11 });
}

const wantsLetters = {
  'Your e-mail address': 'rosa.canary@example.org',
  'How may we reach you?': ['Write me an e-mail'],
  'What we may do': ['You may call me or write to me about this request.'],
};

/** Somebody asks for food from somewhere else. */
function askedFromElsewhere(more: object = wantsLetters, chapter = withPartners()) {
  const answers = { 'What shall we call you?': 'Rosa Canary', 'Which part of town are you in?': 'Somewhere else' };
  chapter.askForHelp({ ...answers, 'Your phone number': '703 555 0142', ...more });
  chapter.host.clock.advance({ minutes: 11 });
  const [letter] = lettersTo(chapter, 'rosa.canary@example.org');
  const link = /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(letter?.body ?? '')?.[0] ?? '';
  const page = (call: string, args: object = {}) => {
    const build = /"build":"(\w+)"/.exec(chapter.host.web(link).get().html)?.[1];
    const request = { page: 'standing', token: link.slice(-32), call, args, build, language: 'en' };
    return (chapter.host.web(link).call('page', request) as Answer).value;
  };
  const letters = () =>
    lettersTo(chapter, 'rosa.canary@example.org').filter(({ subject }) => subject === 'News for you');
  return {
    ...{ chapter, page, letters },
    desk: handIn(chapter, chapter.desk, 'Desk'),
    people: handIn(chapter, chapter.desk, 'People'),
    anHourLater: () => chapter.host.clock.advance({ hours: 1, minutes: 5 }),
  };
}

describe('who lives outside our area', () => {
  test('is out of area in the inbox, and their row names the groups that help with it, their language first', () => {
    const { desk, people } = askedFromElsewhere({ 'Which language do you like to speak?': 'Spanish' });
    expect(people.row()['First talk']).toBe('Out of area');
    expect(desk.row()).toMatchObject({ Status: 'New', Area: '' });
    expect(desk.row()['Please look']).toBe(
      'Outside our area. Could help (choose under Referred to): Mesa Grande, Zeta Pantry.',
    );
  });

  test('so is who names an area that is not in the Areas tab, in a language of theirs; what they wrote is in the notes', () => {
    const { chapter, people } = askedFromElsewhere();
    chapter.fillIn(/pedir ayuda/, { '¿Qué necesita?': ['Comida'], '¿En qué zona está?': 'En otro lugar' });
    expect(people.row(3)['First talk']).toBe('Out of area');
    const { ask } = opened(chapter, 'Help > New call');
    const answers = { name: 'Otto Canary', needs: ['food'], area: 'Faraway' };
    ask('keepCall', { id: 'call-00000001', language: 'en', answers, done: true });
    ask('takeCall', { id: 'call-00000001' });
    expect(people.row(4)['First talk']).toBe('Out of area');
    expect(handIn(chapter, chapter.desk, 'Desk').row(4).Notes).toBe('Faraway');
  });

  test('who lives in one of our areas, or does not say where, is not; nor is anybody while there are no areas', () => {
    const { chapter, people } = askedFromElsewhere({ 'Which part of town are you in?': 'Northside' });
    expect(people.row()['First talk']).toBe('New');
    chapter.askForHelp({ 'What shall we call you?': 'Nobody' });
    expect(people.row(3)['First talk']).toBe('New');
    const bare = Chapter.ready();
    bare.askForHelp({ 'Which part of town are you in?': 'Somewhere else' });
    expect(bare.rows(bare.desk, 'People')[0]?.['First talk']).toBe('New');
  });

  test('is still out of area after a call', () => {
    const { chapter, people } = askedFromElsewhere();
    const { ask } = opened(chapter, 'Help > My calls today');
    const [call] = ask<CallToMake[]>('listCalls');
    ask('noteCall', { person: call?.person, channel: 'call', outcome: 'talked' });
    expect(people.row()['First talk']).toBe('Out of area');
  });

  test('without a partner for it the row says so', () => {
    const { desk } = askedFromElsewhere({ 'What do you need?': ['A repair at home'] });
    expect(desk.row()['Please look']).toContain('nobody in the Partners tab yet');
  });
});

describe('a request is referred', () => {
  test('by a partner’s name in a cell: outside our area it is closed, and who asked is told within the hour', () => {
    const { desk, letters, page, anHourLater, chapter } = askedFromElsewhere();
    desk.write('Referred to', 'Zeta Pantry');
    expect(desk.row()).toMatchObject({ Status: 'Closed', 'Why closed': 'Outside our area', 'Please look': '' });
    expect(page('show').requests).toMatchObject([
      { state: 'closed', partner: { name: 'Zeta Pantry', phone: '703 555 0190', website: '' } },
    ]);
    expect(letters()).toEqual([]);
    anHourLater();
    anHourLater();
    expect(letters()).toHaveLength(1);
    expect(letters()[0]?.body).toMatch(/We found another group that can help you/);
    expect(letters()[0]?.body).not.toMatch(/food|Zeta|pantry/i);
    expect(chapter.rows(chapter.workbook, 'Requests')[0]).toMatchObject({ Status: 'Closed' });
    expect(chapter.failures()).toEqual([]);
  });

  test('in one step while they are on the phone', () => {
    const { chapter, desk, letters } = askedFromElsewhere();
    const { ask } = opened(chapter, 'Help > My calls today');
    const [call] = ask<CallToMake[]>('listCalls');
    const [request] = call?.requests ?? [];
    expect(request?.partners).toMatchObject([{ name: 'Zeta Pantry', phone: '703 555 0190' }, { name: 'Mesa Grande' }]);
    ask('referRequest', { request: request?.id, partner: request?.partners[0]?.id });
    expect(desk.row()).toMatchObject({ Status: 'Closed', 'Why closed': 'Outside our area' });
    expect(desk.row()['Referred to']).toContain('Zeta Pantry');
    chapter.host.clock.advance({ hours: 2 });
    expect(letters()).toHaveLength(1);
    expect(desk.row()).toMatchObject({ Status: 'Closed', 'Please look': '' });
  });

  test('who wants no letters is to be told by a coordinator, once', () => {
    const { desk, anHourLater } = askedFromElsewhere({});
    desk.write('Referred to', 'Zeta Pantry');
    anHourLater();
    expect(desk.row()['Please look']).toBe('Please tell them: Zeta Pantry can help. No letter was sent.');
    desk.write('Please look', '');
    anHourLater();
    expect(desk.row()['Please look']).toBe('');
  });

  test('inside our area it waits until the partner has helped, and they are told too', () => {
    const { desk, page, letters, anHourLater } = askedFromElsewhere({
      ...wantsLetters,
      'Which part of town are you in?': 'Northside',
    });
    desk.write('Referred to', 'Mesa Grande');
    anHourLater();
    expect(desk.row()).toMatchObject({ Status: 'Waiting', 'Why closed': '' });
    expect(letters()).toHaveLength(1);
    expect(page('show').requests).toMatchObject([{ state: 'arranged', partner: { name: 'Mesa Grande' } }]);
  });

  test('who says that it is still needed is looked after again, and does not fall back to the partner', () => {
    const { desk, page, anHourLater } = askedFromElsewhere();
    desk.write('Referred to', 'Zeta Pantry');
    page('stillNeeded', { request: desk.row().ID });
    anHourLater();
    expect(desk.row()).toMatchObject({ Status: 'Looking', 'Referred to': '', 'Why closed': '' });
    expect(desk.row()['Please look']).toContain('they say it is still needed');
  });
});

describeInBrowser('another group, on a phone', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  test('is named to who asked only when they want to see it; their number is there to be said aloud', async () => {
    const { desk, page: standing } = askedFromElsewhere();
    desk.write('Referred to', 'Zeta Pantry');
    page = await openPage(browser, 'standing', { page: 'standing', token: '' }, (_, { call, args }) => ({
      ok: true,
      value: standing(String(call), args as object),
    }));
    await page.getByText('Another group can help you.').waitFor();
    expect(await page.getByText('Zeta Pantry').isVisible()).toBe(false);
    await page.getByText('Show who').click();
    expect(await page.getByText('Zeta Pantry').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '703 555 0190' }).getAttribute('href')).toBe('tel:7035550190');
    expect(await page.getByText('this number is enough').innerText()).toMatch(/C-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/standingReferred.png', fullPage: true });
  });

  test('is chosen in the list of calls, with what to tell them', async () => {
    const { chapter, desk } = askedFromElsewhere();
    const { script } = opened(chapter, 'Help > My calls today');
    page = await openPage(browser, 'callList', {}, script);
    await page.getByLabel('What now with Food?').selectOption({ label: 'Refer to Zeta Pantry' });
    await page.getByText('Tell them: Zeta Pantry, 703 555 0190').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/callListReferred.png', fullPage: true });
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('Changed: Food, Refer to Zeta Pantry').waitFor();
    expect(desk.row()).toMatchObject({ Status: 'Closed', 'Why closed': 'Outside our area' });
    expect(page.faults).toEqual([]);
  });
});
