import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import type { AskPageView } from '../../src/aid/askPage';
import type { WalkListShown } from '../../src/turf/walkList';
import { handIn } from '../aid/deskHand';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { sent } from '../walking/oldTown';
import { addressParts, WalkedChapter } from '../walking/walkedChapter';
import { phoneAt } from '../walking/walkingWorkbook';
import { faultsOf, openPage } from '../web/pageInBrowser';

jest.setTimeout(240_000);

const rosa = { name: 'Rosa Canary', phone: '703 555 0142', needs: ['food', 'ride'], consent: ['contact'] };
const uuid = (n: number) => `page-00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function walking(walked = WalkedChapter.ready()) {
  const { chapter, link } = walked;
  const list = () => walked.call<WalkListShown>(link, 'walkList', 'show');
  const knock = (number: number, door: string) =>
    walked.call(link, 'walkList', 'record', { visits: [sent(number, { door, result: 'notHome' })] });
  const hear = (number: number, answers: object = rosa, address = list().helpPage) => {
    const { url } = addressParts(address);
    const more = { language: 'en', website: '', seconds: 60, atDoor: true };
    return walked.call<{ statusLink: string }>(`${url}?page=ask&as=door`, 'ask', 'send', {
      id: uuid(number),
      answers,
      ...more,
    });
  };
  return { walked, chapter, list, knock, hear };
}

describe('a need heard at a door', () => {
  test('has a way in by one plain link, the same at every door, that says nothing of door, list or walker', () => {
    const { chapter, list } = walking();
    const { url, query } = addressParts(list().helpPage);
    expect(url).toBe(chapter.host.webAppUrl(chapter.host.project('Desk').id));
    expect(query).toEqual({ page: 'ask', as: 'door', l: 'en' });
  });

  test('is asked in words that are read to the person, who is the one that agrees', () => {
    const { walked, list } = walking();
    const address = list().helpPage;
    expect(walked.chapter.host.web(address).get({ params: addressParts(address).query }).html).toContain('"as":"door"');
    const ask = { language: 'en', atDoor: true };
    const { description, questions } = walked.call<AskPageView>(address, 'ask', 'show', ask);
    expect(description).toMatch(/^You write this for somebody at a door\..*read it to them/);
    expect(description).toContain('Help is for anyone. It does not depend on voting, support or joining.');
    expect(questions.find(({ key }) => key === 'consent')).toMatchObject({
      title: 'Ask them',
      help: 'Tick only what they say yes to. They can say no to both, and it changes nothing.',
      choices: [
        { label: '“May we call you or write to you about this request?”' },
        { label: '“May we give your name and address to the person who helps you?”' },
      ],
    });
  });

  test('arrives marked as such, with what they agreed to, and no link goes back to the walker’s phone', () => {
    const { chapter, hear } = walking();
    expect(hear(1)).toEqual({ statusLink: '' });
    chapter.host.clock.advance({ minutes: 11 });
    const rows = (tab: string) => handIn(chapter, chapter.desk, tab).rows();
    expect(rows('Desk')).toMatchObject([
      { Need: 'Food', Name: 'Rosa Canary', 'How it came': 'Heard at a door' },
      { Need: 'A ride', 'How it came': 'Heard at a door' },
    ]);
    expect(rows('People')).toMatchObject([{ 'How it came': 'Heard at a door' }]);
    expect(rows('Consents')).toMatchObject([
      { 'How it was given': 'Heard at a door', Wording: '1 (read aloud)', Language: 'en' },
    ]);
  });

  test('has no way in where the chapter is a charity, or has cleared the address', () => {
    const { chapter, list } = walking();
    const settings = handIn(chapter, chapter.workbook, 'Settings');
    const at = (name: string) => settings.rows().findIndex(({ Setting }) => Setting === name) + 2;
    settings.write('Value', 'c3', at('Kind of organization'));
    expect(list().helpPage).toBe('');
    settings.write('Value', 'other', at('Kind of organization'));
    expect(list().helpPage).not.toBe('');
    settings.write('Value', '', at('Page: somebody at a door needs help'));
    expect(list().helpPage).toBe('');
    chapter.host.clock.advance({ hours: 2 });
    expect(list().helpPage).toBe('');
  });
});

/** Tabs of the Workbook that tell of help, without persons, to all organizers; all others are the campaign's or nobody's. */
const ofHelp = ['Requests', 'Start', 'Areas'];
/** Ids and tokens are drawn by the dice of one simulated Google, which both scripts throw; milliseconds are its pace. */
const withoutDice = (text: string) =>
  text.replace(/\b[A-Z]{1,2}-[0-9A-Z]{4}-[0-9A-Z]{2}\b/g, 'ID').replace(/\b[0-9a-f]{12,64}(\.\d+)?\b/g, 'SECRET');

/** Everything that the campaign's side shows, mails, keeps and logs. */
function campaignSide({ chapter, list, walked }: ReturnType<typeof walking>): Record<string, string> {
  const { host, workbook } = chapter;
  const ana = chapter.at(workbook);
  const tabs = ana.tabs().filter((tab) => !ofHelp.includes(tab));
  const { id } = host.project('Workbook');
  const { kept } = host.save() as { kept: { properties: Record<string, unknown> } };
  const told = {
    ...Object.fromEntries(tabs.map((tab) => [tab, ana.reads(tab)])),
    page: [list(), host.web(walked.link).get().html],
    mail: host.mail.sent
      .filter(({ from }) => from.startsWith('ana'))
      .map(({ to, subject, body }) => [to, subject, body]),
    properties: Object.entries(kept.properties).filter(([key]) => key.includes(id)),
    logs: host.services.logs,
    runs: host.runtime.runs.filter(({ project, functionName }) => project === id && functionName !== 'doGet').length,
  };
  return Object.fromEntries(Object.entries(told).map(([key, value]) => [key, withoutDice(JSON.stringify(value))]));
}

const needs = ['food', 'ride', 'rent', 'repairs', 'supplies', 'company', 'other'];
/** What is heard at each of four doors: nothing, or somebody's needs. */
const heardAtDoors = fc.array(
  fc.option(fc.record({ needs: fc.subarray(needs, { minLength: 1 }), note: fc.constantFrom('', 'CANARY note') })),
  { minLength: 4, maxLength: 4 },
);

function afterTheWalk(heard: readonly (object | null)[]) {
  const walk = walking();
  const doors = walk.list().doors.map(({ id }) => id);
  const { clock } = walk.chapter.host;
  const begun = clock.now();
  // Who writes a need down takes their time; the next door comes at the same minute all the same.
  const atMinute = (minute: number) => clock.to(new Date(begun + minute * 60_000).toISOString().replace('Z', '+00:00'));
  heard.forEach((told, number) => {
    atMinute(5 * number + 1);
    walk.knock(number + 1, doors[number] as string);
    const { helpPage } = walk.list();
    if (told) walk.hear(number, { ...rosa, ...told }, helpPage);
  });
  atMinute(30);
  clock.advance({ hours: 2 });
  // The night is long, and nothing happens in it; in the morning comes the digest.
  walk.chapter.host.runtime.moveTo(begun + 22 * 3_600_000);
  clock.advance({ hours: 3 });
  return walk;
}

describe('two worlds that differ only in what was heard at doors', () => {
  test('have equal campaign tables, walk lists, pages, mails and logs', () => {
    const silent = campaignSide(afterTheWalk([null, null, null, null]));
    expect(Object.keys(silent)).toEqual(expect.arrayContaining(['Walk lists', 'Visits', 'Doors', 'Voters', 'page']));
    fc.assert(
      fc.property(heardAtDoors, (heard) => {
        const walk = afterTheWalk(heard);
        const asked = heard.filter(Boolean).length;
        expect(new Set(walk.chapter.rows(walk.chapter.desk, 'Desk').map(({ Case }) => Case)).size).toBe(asked);
        const told = campaignSide(walk);
        expect(told).toEqual(silent);
        expect(Object.values(told).join()).not.toMatch(/canary|555\D*0142/i);
      }),
      {
        numRuns: 3,
        endOnFailure: true,
        examples: [[[{ needs, note: 'CANARY note' }, { needs, note: '' }, { needs, note: '' }, null]]],
      },
    );
  });
});

describeInBrowser('a need heard at a door, on the walker’s phone', () => {
  let browser: Browser;
  const pages: Page[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(() => browser?.close());

  test('the link stands in every door, opens elsewhere, and does not say where it was clicked', async () => {
    const { walked, chapter, list } = walking();
    const { page } = await phoneAt(browser, chapter, walked.link);
    pages.push(page);
    const links: string[] = [];
    for (const door of await page.locator('button.door').all()) {
      await door.click();
      const link = page.getByRole('link', { name: 'Somebody needs help' });
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(await link.getAttribute('target')).toBe('_blank');
      links.push((await link.getAttribute('href')) ?? '');
    }
    expect(new Set(links)).toEqual(new Set([list().helpPage]));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Somebody needs help' }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: 'build/screenshots/walkListHelp.png' });
  });

  test('the walker’s browser fills in nothing of theirs, keeps nothing, and is shown no way to look it up', async () => {
    const { chapter, walked, list } = walking();
    const start = { title: 'Ask for help', chapter: 'Our chapter', page: 'ask', token: '', about: { as: 'door' } };
    const page = await openPage(browser, 'ask', start, (_, { call, args }) => ({
      ok: true,
      value: walked.call(list().helpPage, 'ask', String(call), args as object),
    }));
    pages.push(page);
    await page.getByText('You write this for somebody at a door.').waitFor();
    const fields = await page.locator('input:not([type=radio]):not([type=checkbox]), textarea').all();
    for (const field of fields) expect(await field.getAttribute('autocomplete')).toBe('off');
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/askAtDoor.png' });
    await page.getByLabel('Food').check();
    await page.getByLabel('Your phone number').fill('703 555 0142');
    await page.getByLabel('May we call you or write to you').check();
    await page.waitForTimeout(4500);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Nothing of it stays on this phone.').waitFor();
    expect(await page.getByRole('link').count()).toBe(0);
    expect(await page.evaluate(() => document.body.textContent)).not.toContain('0142');
    expect(await faultsOf(page)).toEqual([]);
    chapter.host.clock.advance({ minutes: 11 });
    expect(handIn(chapter, chapter.desk, 'Desk').rows()).toMatchObject([{ 'How it came': 'Heard at a door' }]);
  });
});
