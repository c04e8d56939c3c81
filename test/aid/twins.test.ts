import type { Browser, Page } from 'playwright-core';
import type { Twins } from '../../src/aid/mergeCases';
import { describeInBrowser, openBrowser } from '../browser/browser';
import type { Chapter } from '../chapter/chapter';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { handIn, opened, smallChapter } from './deskHand';

jest.setTimeout(120_000);

/** Rosa asked twice, the second time with less; a neighbor has nothing to do with it. */
function askedTwice(): Chapter {
  const chapter = smallChapter();
  const phone = { 'Your phone number': '703 555 0142' };
  chapter.askForHelp({
    ...phone,
    'What shall we call you?': 'Rosa Canary',
    'Where shall we bring it?': '1 Sample Lane',
  });
  chapter.askForHelp({ 'What shall we call you?': 'Ben Sample', 'Your phone number': '703 555 0199' });
  chapter.askForHelp({
    'Your phone number': '(703) 555-0142',
    'Your e-mail address': 'rosa@example.org',
    'What do you need?': ['Food', 'A ride'],
    'What we may do': ['You may give my name and address to the person who helps me.'],
  });
  return chapter;
}

function merging(chapter = askedTwice()) {
  const { ask } = opened(chapter, 'Help > Merge twins');
  const list = () => ask<Twins>('listTwins');
  const cases = () =>
    handIn(chapter, chapter.desk, 'Desk')
      .rows()
      .map(({ Case }) => Case);
  const people = handIn(chapter, chapter.desk, 'People');
  const [one, other] = list().pairs[0] ?? [];
  return { chapter, ask, list, cases, people, pair: { keep: one?.id ?? '', other: other?.id ?? '' } };
}

describe('cases that may be the same person', () => {
  test('are shown side by side, with what they asked for', () => {
    const { list } = merging();
    expect(list().pairs).toMatchObject([
      [
        { name: 'Rosa Canary', requests: [{ need: 'Food', status: 'New', isOpen: true }] },
        { name: '', email: 'rosa@example.org', requests: [{ need: 'Food' }, { need: 'A ride' }] },
      ],
    ]);
  });

  test('merged, all requests are in one case, which knows what either told', () => {
    const { chapter, ask, list, cases, people, pair } = merging();
    ask('mergeCases', pair);
    expect(cases()).toEqual([pair.keep, cases()[1], pair.keep, pair.keep]);
    expect(people.row(2)).toMatchObject({
      Name: 'Rosa Canary',
      'E-mail': 'rosa@example.org',
      Address: '1 Sample Lane',
    });
    expect(people.row(4)).toMatchObject({
      'Same person as': expect.stringContaining(pair.keep),
      'First talk': 'Duplicate',
    });
    expect(list()).toMatchObject({ pairs: [], merged: [{ other: pair.other, keep: pair.keep }] });
    chapter.host.clock.advance({ minutes: 11 });
    expect(cases()[3]).toBe(pair.keep);
    expect(chapter.failures()).toEqual([]);
  });

  test('taken apart again, each has its own requests, and they are not shown as a pair any more', () => {
    const { ask, list, cases, pair } = merging();
    const before = cases();
    ask('mergeCases', pair);
    ask('unmergeCases', { other: pair.other });
    expect(cases()).toEqual(before);
    expect(list()).toEqual({ pairs: [], merged: [] });
  });

  test('kept apart, they are not asked about again', () => {
    const { ask, list, pair } = merging();
    ask('keepApart', pair);
    expect(list()).toEqual({ pairs: [], merged: [] });
  });

  test('what was merged is not merged once more', () => {
    const { ask, pair } = merging();
    ask('mergeCases', pair);
    expect(() => ask('mergeCases', pair)).toThrow('One of these was merged already. Nothing was changed.');
    expect(() => ask('mergeCases', { keep: pair.keep, other: pair.keep })).toThrow('Nothing was changed.');
  });

  test('what the person agreed to as either counts for both', () => {
    const { chapter, ask, pair } = merging();
    ask('mergeCases', pair);
    const desk = handIn(chapter, chapter.desk, 'Desk');
    desk.write('Ask this volunteer', 'Vera Muster');
    chapter.host.clock.advance({ minutes: 11 });
    const letter = chapter.host.mail.sent.find(({ to }) => to === 'vera@example.org');
    const link = /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(letter?.body ?? '')?.[0] ?? '';
    const build = /"build":"(\w+)"/.exec(chapter.host.web(link).get().html)?.[1];
    const request = { page: 'offer', token: link.slice(-32), call: 'take', args: {}, build, language: 'en' };
    expect(chapter.host.web(link).call('page', request)).toMatchObject({
      value: { state: 'yours', stops: [{ person: { name: 'Rosa Canary', address: '1 Sample Lane' } }] },
    });
  });
});

describeInBrowser('Merge twins, over the Sheet', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  async function open(chapter: Chapter, language: 'en' | 'es' = 'en') {
    const { script } = opened(chapter, 'Help > Merge twins');
    page = await openPage(browser, 'twins', { title: 'Merge twins', language }, script);
    await page.locator('main p').first().waitFor();
  }

  test('a coordinator merges two, closes what was asked twice, and takes them apart again', async () => {
    const chapter = askedTwice();
    await open(chapter);
    await page.getByRole('heading', { name: 'Rosa Canary and C-' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 600 });
    await page.screenshot({ path: 'build/screenshots/twins.png', fullPage: true });
    await button('Same person: merge').click();
    await page.getByText('Merged. It can be undone below.').waitFor();
    await button('Food was asked for twice: close the later one').click();
    await page.getByText('Food is closed as asked twice.').waitFor();
    expect(handIn(chapter, chapter.desk, 'Desk').row(4)).toMatchObject({
      Status: 'Closed',
      'Why closed': 'Asked twice',
    });
    expect(await faultsOf(page)).toEqual([]);
    await button('Take apart again').click();
    await page.getByText('They are two cases again.').waitFor();
    expect(page.faults).toEqual([]);
  });

  test('in Spanish, and without twins it says so', async () => {
    await open(smallChapter(), 'es');
    await page.getByText('No hay dos casos que parezcan la misma persona.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
