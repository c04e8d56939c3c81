import type { Browser, Page } from 'playwright-core';
import type { CheckedDraw, SpokenDecision } from '../../src/aid/chooseFairly';
import { describeInBrowser, openBrowser } from '../browser/browser';
import type { Chapter } from '../chapter/chapter';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { handIn, opened, smallChapter, smallChapterAfter } from './deskHand';

jest.setTimeout(120_000);

/** Four ask for food: Ada had help last week already, Dora needs it today, Eli asks for a ride only. */
const foodIsShort = () => smallChapterAfter('five have asked, food is short', fiveAsk);

function fiveAsk(chapter: Chapter): void {
  const asks = (name: string, need = 'Food', when = 'This week') =>
    chapter.askForHelp({ 'What shall we call you?': name, 'What do you need?': [need], 'When do you need it?': when });
  asks('Ada Canary');
  const desk = handIn(chapter, chapter.desk, 'Desk');
  desk.write('Why closed', 'Delivered');
  const { ask } = opened(chapter, 'Help > New call');
  ask('askAgain', { request: desk.row().ID });
  asks('Ben Canary');
  asks('Cleo Canary');
  asks('Dora Canary', 'Food', 'Today');
  asks('Eli Canary', 'A ride');
}

function sharing(chapter = foodIsShort()) {
  const { ask } = opened(chapter, 'Help > Share fairly when there is not enough');
  const desk = handIn(chapter, chapter.desk, 'Desk');
  const nameOf = (id: string) => desk.rows().find(({ ID }) => ID === id)?.Name ?? '';
  const two = { need: 'food', capacity: 2, seed: '4711' };
  const propose = (more: object = {}) => ask<SpokenDecision[]>('proposeDraw', { ...two, ...more });
  return { chapter, ask, desk, nameOf, two, propose };
}

test('the rule proposes who is helped, with a sentence for each, and changes nothing', () => {
  const { desk, nameOf, propose } = sharing();
  const before = desk.rows();
  const decisions = propose();
  const names = decisions.map(({ id }) => nameOf(id));
  expect(names[0]).toBe('Dora Canary');
  expect(names.slice(1, 3).sort()).toEqual(['Ben Canary', 'Cleo Canary']);
  expect(names[3]).toBe('Ada Canary');
  expect(decisions.map(({ result }) => result)).toEqual(['chosen', 'chosen', 'waits', 'waits']);
  expect(decisions[0]?.why).toBe('Place 1: Today, helped before: 0, waiting for 0 days.');
  expect(decisions[3]?.why).toContain('helped before: 1');
  expect(desk.rows()).toEqual(before);
  expect(JSON.stringify(decisions)).not.toContain('Canary');
});

test('another number draws among equals only', () => {
  const { nameOf, propose } = sharing();
  const firsts = new Set(Array.from({ length: 12 }, (_, n) => nameOf(propose({ seed: String(n) })[1]?.id ?? '')));
  expect([...firsts].sort()).toEqual(['Ben Canary', 'Cleo Canary']);
});

test('decided, who is chosen is looked for, the others wait with their reason, and it can be done again', () => {
  const { chapter, ask, desk, propose, two } = sharing();
  const decisions = propose();
  ask('confirmDraw', two);
  const rows = new Map(desk.rows().map((row) => [row.ID, row]));
  for (const { id, result, why } of decisions) {
    expect(rows.get(id)).toMatchObject(
      result === 'chosen' ? { Status: 'Looking', 'Please look': '' } : { Status: 'Waiting', 'Please look': why },
    );
  }
  expect(desk.rows().find(({ Name }) => Name === 'Eli Canary')).toMatchObject({ Status: 'New' });
  const chosen = decisions.filter(({ result }) => result === 'chosen').map(({ id }) => id);
  expect(ask<CheckedDraw[]>('checkDraws')).toMatchObject([
    { need: 'Food', capacity: 2, of: 4, seed: '4711', chosen, isSame: true },
  ]);
  expect(JSON.stringify(chapter.rows(chapter.desk, 'Fair draws'))).not.toContain('Canary');
  chapter.host.clock.advance({ minutes: 11 });
  expect(chapter.rows(chapter.workbook, 'Requests').filter(({ Status }) => Status === 'Waiting')).toHaveLength(2);
});

test('a record that somebody changed does not come to the same, and says so', () => {
  const { chapter, ask, two } = sharing();
  ask('confirmDraw', two);
  const record = handIn(chapter, chapter.desk, 'Fair draws');
  record.write('Helped', 'R-0000-00');
  expect(ask<CheckedDraw[]>('checkDraws')[0]?.isSame).toBe(false);
  record.write('Decided by', 'lost');
  expect(ask<CheckedDraw[]>('checkDraws')[0]?.isSame).toBe(false);
});

test('days between two helps pause a case until a day', () => {
  const { chapter, ask, desk, propose, two } = sharing();
  const settings = handIn(chapter, chapter.desk, 'Settings');
  const at = settings.rows().findIndex(({ Setting }) => Setting === 'Days between two helps of a case') + 2;
  settings.write('Value', '1', at);
  const ada = desk.rows().findIndex(({ Name, Status }) => Name === 'Ada Canary' && Status === 'New') + 2;
  expect(propose({ capacity: 9 }).find(({ id }) => id === desk.row(ada).ID)).toMatchObject({
    result: 'paused',
    why: 'Was helped lately, and takes part again from 2026-03-03.',
  });
  ask('confirmDraw', { ...two, capacity: 9 });
  expect(desk.row(ada)).toMatchObject({ Status: 'Waiting', 'Wait until': '2026-03-03' });
});

test('when nobody waits for it nothing is decided', () => {
  const { ask } = sharing();
  expect(() => ask('confirmDraw', { need: 'rent', capacity: 1, seed: '1' })).toThrow('Nobody waits for this.');
});

describeInBrowser('sharing fairly, over the Sheet', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  async function open(chapter: Chapter, language: 'en' | 'es' = 'en') {
    const { script } = opened(chapter, 'Help > Share fairly when there is not enough');
    page = await openPage(browser, 'fairDraw', { title: 'Share fairly', language }, script);
    await page.locator('form').waitFor();
  }

  test('a coordinator reads the rule, sees who is helped and why, decides, and sees it come to the same again', async () => {
    await open(foodIsShort());
    await button('Show who is helped').click();
    await page.getByText('A whole number from 1 to 1,000, please.').waitFor();
    await page.getByLabel('How many requests can we help with?').fill('2');
    await button('Show who is helped').click();
    await page.getByText('Please enter a number for the draw.').waitFor();
    await page.getByLabel('Number for the draw').fill('4711');
    await button('Show who is helped').click();
    await page.getByRole('heading', { name: 'By the rule' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('By the rule');
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/fairDraw.png', fullPage: true });
    await button('Decide it so').click();
    await page.getByText('Decided. Requests that are helped: 2.').waitFor();
    await page.getByText('Done again, it comes to the same.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  test('in Spanish, when nobody waits for it', async () => {
    await open(smallChapter(), 'es');
    await page.getByLabel('¿Con cuántas solicitudes podemos ayudar?').fill('2');
    await page.getByLabel('Número para el sorteo').fill('1');
    await button('Mostrar a quién se ayuda').click();
    await page.getByText('Nadie espera esto. No se cambió nada.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
