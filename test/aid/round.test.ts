import type { Browser, Page } from 'playwright-core';
import type { OfferView } from '../../src/aid/offerView';
import { describeInBrowser, openBrowser } from '../browser/browser';
import type { Chapter } from '../chapter/chapter';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { handIn, lettersTo, linkIn, smallChapterAfter, visit } from './deskHand';

jest.setTimeout(180_000);

type Shown = { ok: true; value: OfferView } | { ok: false; sentence: string };

/** Four neighbors asked, and Vera said yes to all; Ben has not agreed to be named. */
function fourTaken() {
  const chapter = smallChapterAfter('four have asked, and Vera was asked', fourAsked);
  const desk = handIn(chapter, chapter.desk, 'Desk');
  const links = lettersTo(chapter, 'vera@example.org').map(linkIn);
  const calls = links.map((link) => visit(chapter, link, 'offer'));
  for (const call of calls) call('take');
  return { chapter, desk, links, calls, first: (name = 'show', args = {}) => calls[0]?.(name, args) as Shown };
}

function fourAsked(chapter: Chapter): void {
  chapter.type(chapter.workbook, 'Areas', { Area: 'Eastside' });
  chapter.setUpDesk();
  const named = { 'What we may do': ['You may give my name and address to the person who helps me.'] };
  const from = (name: string, address: string, area: string, more: object = named) =>
    chapter.askForHelp({
      'What shall we call you?': name,
      'Where shall we bring it?': address,
      'Which part of town are you in?': area,
      ...more,
    });
  from('Rosa Canary', '40 Elm St', 'Northside');
  from('Ben Canary', '3 Pine St', 'Northside', {});
  from('Luz Canary', '12 Elm Street', 'Northside');
  from('Kai Canary', '9 Oak St', 'Eastside');
  const desk = handIn(chapter, chapter.desk, 'Desk');
  for (const row of [2, 3, 4, 5]) desk.write('Ask this volunteer', 'Vera Muster', row);
  chapter.host.clock.advance({ minutes: 11 });
}

const stopsOf = (shown: Shown) => (shown.ok && 'stops' in shown.value ? (shown.value.stops ?? []) : []);
const namesOf = (shown: Shown) => stopsOf(shown).map(({ person }) => person?.name.split(' ')[0] ?? 'nobody');
const stopOf = (shown: Shown, name: string) =>
  stopsOf(shown).find(({ person }) => person?.name === `${name} Canary`)?.offer ?? '';

describe('a volunteer with several deliveries', () => {
  test('sees them on one page, area by area and street by street, with the address of who agreed to be named', () => {
    const { first, calls } = fourTaken();
    expect(namesOf(first())).toEqual(['Kai', 'Luz', 'Rosa', 'nobody']);
    expect(calls.map((call) => namesOf(call('show') as Shown))).toEqual(calls.map(() => namesOf(first())));
    expect(JSON.stringify(first())).not.toContain('Pine');
  });

  test('tells of each how it went; whom it was about is gone from the page, the others are still there', () => {
    const { first, desk } = fourTaken();
    const after = first('report', { stop: stopOf(first(), 'Luz'), report: 'delivered' });
    expect(namesOf(after)).toEqual(['Kai', 'Rosa', 'nobody']);
    expect(JSON.stringify(after)).not.toContain('12 Elm');
    expect(desk.rows().map(({ Status }) => Status)).toEqual(['Taken', 'Taken', 'Done', 'Taken']);
  });

  test('goes on from the page of the first when that one is done', () => {
    const { first, desk } = fourTaken();
    expect(first('report', { report: 'nobodyThere' })).toMatchObject({ value: { state: 'reported' } });
    expect(namesOf(first())).toEqual(['Kai', 'Luz', 'nobody']);
    expect(first('report', { stop: stopOf(first(), 'Kai'), report: 'partly' }).ok).toBe(true);
    expect(namesOf(first())).toEqual(['Luz', 'nobody']);
    expect(desk.rows().map(({ Status }) => Status)).toEqual(['Looking', 'Taken', 'Taken', 'Looking']);
  });

  test('gives one back and keeps the others; giving back that of the page itself leads to the next', () => {
    const { chapter, first, desk } = fourTaken();
    expect(namesOf(first('decline', { stop: stopOf(first(), 'Luz') }))).toEqual(['Kai', 'Rosa', 'nobody']);
    const after = first('decline');
    const goOn = after.ok && after.value.state === 'declined' ? (after.value.goOn ?? '') : '';
    expect(namesOf(visit(chapter, goOn, 'offer')('show') as Shown)).toEqual(['Kai', 'nobody']);
    expect(first()).toEqual({ ok: true, value: { state: 'declined' } });
    expect(desk.rows().map(({ Status }) => Status)).toEqual(['Looking', 'Taken', 'Looking', 'Taken']);
  });

  test('has nothing to tell about what is in other hands', () => {
    const { chapter, first, desk } = fourTaken();
    desk.write('Ask this volunteer', 'Otto Sample', 2);
    chapter.askForHelp({ 'What shall we call you?': 'Mia Canary' });
    desk.write('Ask this volunteer', 'Otto Sample', 6);
    chapter.host.clock.advance({ minutes: 11 });
    const otto = linkIn(lettersTo(chapter, 'otto@example.org')[0]);
    visit(chapter, otto, 'offer')('take');
    const theirs = chapter.rows(chapter.desk, 'Offers').at(-1)?.ID ?? '';
    expect(theirs).toMatch(/^O-/);
    for (const call of ['report', 'decline']) {
      expect(first(call, { stop: theirs, report: 'delivered' })).toMatchObject({ ok: false });
    }
    expect(desk.row(6)).toMatchObject({ Status: 'Taken' });
  });

  test('before the first yes the page shows nobody, whatever else is in hand', () => {
    const { chapter, desk } = fourTaken();
    chapter.askForHelp({ 'What shall we call you?': 'Mia Canary' });
    desk.write('Ask this volunteer', 'Vera Muster', 6);
    chapter.host.clock.advance({ minutes: 11 });
    const link = linkIn(lettersTo(chapter, 'vera@example.org').at(-1));
    const shown = visit(chapter, link, 'offer')('show') as Shown;
    expect(shown).toMatchObject({ ok: true, value: { state: 'asked' } });
    expect(JSON.stringify(shown)).not.toContain('Canary');
    const letters = JSON.stringify(chapter.host.mail.sent);
    expect(letters).not.toMatch(/Canary|Elm|Oak|Pine/);
  });
});

describeInBrowser('the way of a volunteer, on their phone', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  async function open({ links, calls }: ReturnType<typeof fourTaken>, language: 'en' | 'es' = 'en') {
    const token = links[0]?.slice(-32) ?? '';
    const start = { language, title: 'Can you help?', chapter: 'Our chapter', page: 'offer', token };
    page = await openPage(browser, 'offer', start, (_, { call, args }) => calls[0]?.(String(call), args as object));
    await page.getByRole('heading', { level: 3 }).first().waitFor();
  }

  test('each stop has its number, its address that opens the map, and its own buttons', async () => {
    const story = fourTaken();
    await open(story);
    const headings = await page.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(headings).toEqual(['1. Food, Eastside', '2. Food, Northside', '3. Food, Northside', '4. Food, Northside']);
    const link = page.getByRole('link', { name: '9 Oak St' });
    expect(await link.getAttribute('href')).toBe('https://www.google.com/maps/search/?api=1&query=9%20Oak%20St');
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/round.png', fullPage: true });
    const second = page.getByRole('listitem').nth(1);
    await second.locator('summary').focus();
    await page.keyboard.press('Enter');
    await second.getByLabel('Delivered', { exact: true }).check();
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/roundOpen.png', fullPage: true });
    await second.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you! We have noted it.').waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(3);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thank you. These are yours now: 3');
    expect(story.desk.row(4)).toMatchObject({ Status: 'Done' });
    expect(page.faults).toEqual([]);
  });

  test('in Spanish and on a wide screen; giving back the page’s own stop leads on', async () => {
    const story = fourTaken();
    await open(story, 'es');
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.screenshot({ path: 'build/screenshots/roundWide.png', fullPage: true });
    const third = page.getByRole('listitem').nth(2);
    await third.locator('summary').click();
    await third.getByRole('button', { name: 'Al final no puedo' }).click();
    await page.getByText('Preguntaremos a otra persona').waitFor();
    expect(await page.getByRole('link', { name: 'Seguir con las demás' }).getAttribute('href')).toMatch(/\?t=\w{32}$/);
    expect(await faultsOf(page)).toEqual([]);
    expect(page.faults).toEqual([]);
  });
});
