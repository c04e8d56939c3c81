import type { Browser, Page } from 'playwright-core';
import type { EarlierCase } from '../../src/aid/earlierCases';
import type { CallAhead, CallTaken } from '../../src/aid/phoneIntake';
import type { StandingView } from '../../src/aid/standing';
import { describeInBrowser, openBrowser } from '../browser/browser';
import type { Chapter } from '../chapter/chapter';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { handIn, opened, smallChapter, visit } from './deskHand';

jest.setTimeout(120_000);

const rosa = { name: 'Rosa Canary', phone: '(703) 555-0142', needs: ['food', 'ride'], area: 'Northside' };
const call = (answers: object, more: object = {}) => ({
  id: 'call-00000001',
  language: 'en',
  answers,
  done: true,
  ...more,
});

function atTheDesk(chapter: Chapter = smallChapter()) {
  const { ask } = opened(chapter, 'Help > New call');
  const rows = (tab: string) => handIn(chapter, chapter.desk, tab).rows();
  const takes = (one: ReturnType<typeof call>) => {
    ask('keepCall', one);
    return ask<CallTaken>('takeCall', { id: one.id });
  };
  return { chapter, ask, rows, takes };
}

describe('somebody asks by phone', () => {
  test('a name, a phone number, a need and an area are enough for a case and its requests in both files', () => {
    const { chapter, rows, takes } = atTheDesk();
    const taken = takes(call({ ...rosa, when: 'today', consent: ['contact'] }));
    expect(rows('Desk')).toMatchObject([
      { Need: 'Food', Name: 'Rosa Canary', Urgency: 'Today', Status: 'New' },
      { Need: 'A ride', Urgency: 'Today' },
    ]);
    expect(rows('People')).toMatchObject([{ Phone: '(703) 555-0142', 'First talk': 'Intake complete' }]);
    expect(rows('Consents')).toMatchObject([{ 'How it was given': 'Phone' }]);
    expect(taken?.requests).toMatchObject([
      { need: 'Food', urgency: 'Today' },
      { need: 'A ride', urgency: 'Today' },
    ]);
    expect(taken?.case).toMatch(/^C-/);
    expect(JSON.stringify(chapter.rows(chapter.workbook, 'Requests'))).not.toMatch(/Canary|0142/);
    expect(chapter.failures()).toEqual([]);
  });

  test('a call kept half-done is no request yet; it is there to go on with, and saved once', () => {
    const { chapter, ask, rows, takes } = atTheDesk();
    ask('keepCall', call({ name: 'Rosa Canary' }, { done: false }));
    ask('keepCall', call({ name: 'Rosa Canary', phone: '703 555 0142' }, { done: false }));
    chapter.host.clock.advance({ minutes: 15 });
    expect(rows('Desk')).toEqual([]);
    const { halfDone, areas, about } = ask<CallAhead>('callAhead');
    expect(areas).toEqual(['Northside']);
    expect(about.join()).toContain('can see what you write here. It is erased 30 days after we are done.');
    expect(halfDone).toMatchObject([{ id: 'call-00000001', answers: { name: 'Rosa Canary', phone: '703 555 0142' } }]);
    takes(call(rosa));
    takes(call(rosa));
    expect(rows('Desk')).toHaveLength(2);
    expect(ask<CallAhead>('callAhead').halfDone).toEqual([]);
  });

  test('a half-done call can be dropped, and nothing of it stays', () => {
    const { ask, rows } = atTheDesk();
    ask('keepCall', call({ name: 'Rosa Canary' }, { done: false }));
    ask('dropCall', { id: 'call-00000001' });
    expect(ask<CallAhead>('callAhead').halfDone).toEqual([]);
    expect(JSON.stringify(rows('Form answers'))).not.toContain('Canary');
  });

  test('one that tells nothing is not saved', () => {
    const { ask } = atTheDesk();
    expect(() => ask('keepCall', call({}))).toThrow('There is nothing to save yet.');
  });

  test.each([
    ['a part of the name', 'canary'],
    ['the last digits of the number', '0142'],
    ['the whole number, however it is written', '1 703-555 0142'],
    ['the e-mail address', 'Rosa.Canary@Example.org'],
  ])('the earlier case is found by %s', (_, typed) => {
    const { ask, takes } = atTheDesk();
    takes(call({ ...rosa, email: 'rosa.canary@example.org' }));
    const found = ask<EarlierCase[]>('findCases', { typed: ['', typed] });
    expect(found).toMatchObject([{ name: 'Rosa Canary', erased: false }]);
    expect(found[0]?.requests.map(({ need }) => need)).toEqual(['A ride', 'Food']);
  });

  test('and by the number that the caller was told; other typing finds nobody', () => {
    const { ask, takes } = atTheDesk();
    const taken = takes(call(rosa));
    expect(ask<EarlierCase[]>('findCases', { typed: [(taken?.case ?? '').toLowerCase()] })).toHaveLength(1);
    for (const typed of ['Ro', '01', '555', 'Rosalind', '', '703 555 0143']) {
      expect(ask<EarlierCase[]>('findCases', { typed: [typed] })).toEqual([]);
    }
  });

  test('of two cases that were merged only the one that goes on is found', () => {
    const { chapter, ask, takes } = atTheDesk();
    const [one, two] = ['call-00000001', 'call-00000002'].map((id) => takes(call(rosa, { id }))?.case);
    opened(chapter, 'Help > Merge twins').ask('mergeCases', { keep: one, other: two });
    expect(ask<EarlierCase[]>('findCases', { typed: ['Canary'] }).map(({ id }) => id)).toEqual([one]);
  });

  test('who was forgotten is known by their whole number or their address to have asked before, and by no name', () => {
    const { chapter, ask, takes } = atTheDesk();
    const taken = takes(call({ ...rosa, email: 'rosa.canary@example.org' }));
    opened(chapter, 'Help > What will be erased').ask('forgetPerson', { person: taken?.case });
    for (const typed of ['1 703-555-0142', 'rosa.canary@example.org']) {
      const found = ask<EarlierCase[]>('findCases', { typed: [typed] });
      expect(found).toMatchObject([{ id: taken?.case, name: '', erased: true }]);
    }
    for (const typed of ['Rosa Canary', '0142'])
      expect(ask<EarlierCase[]>('findCases', { typed: [typed] })).toEqual([]);
  });

  test('the number is found however it was heard, and what is read out names no need', () => {
    const { ask, takes, chapter } = atTheDesk();
    const taken = takes(call(rosa));
    const number = taken?.case ?? '';
    for (const heard of [number.slice(2), number.replace(/-/g, ' '), number.replace(/0/g, 'O').replace(/1/g, 'l')]) {
      expect(ask<EarlierCase[]>('findCases', { typed: [heard] })).toMatchObject([{ id: number, say: ['received'] }]);
    }
    const wrong = number.slice(0, -1) + (number.endsWith('A') ? 'B' : 'A');
    expect(ask<EarlierCase[]>('findCases', { typed: [wrong] })).toEqual([]);
    handIn(chapter, chapter.desk, 'Desk').write('Status', 'Taken');
    expect(ask<EarlierCase[]>('findCases', { typed: [number] })).toMatchObject([{ say: ['coming', 'received'] }]);
  });

  test('the link that each caller is texted shows how theirs stands, and nobody else’s', () => {
    const { chapter, takes } = atTheDesk();
    const calls = [rosa, { name: 'Ben Canary', phone: '703 555 0177', needs: ['repairs'] }];
    const taken = calls.map((one, at) => takes(call(one, { id: `call-0000000${at}` })));
    for (const one of taken) {
      const { value } = visit(chapter, one?.link ?? '', 'standing')('show') as { value: StandingView };
      expect(value.code).toBe(one?.case);
      expect(value.requests.map(({ id }) => id)).toEqual(one?.requests.map(({ id }) => id));
    }
  });

  test('the same need again takes one click', () => {
    const { ask, rows, takes, chapter } = atTheDesk();
    const taken = takes(call({ ...rosa, needs: ['food'], quantity: '4', note: 'no nuts' }));
    const again = ask<{ id: string }>('askAgain', { request: taken?.requests[0]?.id });
    expect(rows('Desk')[1]).toMatchObject({
      ...{ ID: again.id, Need: 'Food', Name: 'Rosa Canary', Notes: 'no nuts', 'How many people': '4', Status: 'New' },
      Case: taken?.case,
    });
    expect(chapter.rows(chapter.workbook, 'Requests')).toHaveLength(2);
    expect(rows('People')).toHaveLength(1);
  });

  test('a call of somebody known goes to their case: what is new is added, what was known stays', () => {
    const { rows, takes } = atTheDesk();
    const first = takes(call({ ...rosa, consent: ['contact'] }));
    takes(
      call(
        { name: 'Rosa C.', needs: ['repairs'], email: 'rosa@example.org', consent: ['contact', 'share'] },
        { id: 'call-00000002', person: first?.case },
      ),
    );
    expect(rows('People')).toMatchObject([{ Name: 'Rosa C.', Phone: '(703) 555-0142', 'E-mail': 'rosa@example.org' }]);
    expect(rows('Desk').map(({ Case }) => Case)).toEqual(Array(3).fill(first?.case));
    expect(rows('Desk').map((row) => row['Maybe the same person as'])).toEqual(['', '', '']);
    expect(rows('Consents').map((row) => row['What for'])).toEqual([
      'To be called or written to',
      'To tell the helper name and address',
    ]);
  });
});

test.each([
  ['phone number', { 'Your phone number': '(703) 555-0142' }, { 'Your phone number': '+1 703 555 0142' }],
  ['e-mail address', { 'Your e-mail address': 'Rosa@example.org' }, { 'Your e-mail address': 'rosa@example.org' }],
])('who asks twice with one %s may be the same person, and the second row says so', (_, first, second) => {
  const chapter = smallChapter();
  chapter.askForHelp(first);
  chapter.askForHelp({ ...second, 'What do you need?': ['A ride'] });
  const [one, two] = chapter.rows(chapter.desk, 'Desk');
  expect(one?.['Maybe the same person as']).toBe('');
  expect(two?.['Maybe the same person as']).toBe(one?.Case);
});

describeInBrowser('New call, beside the Sheet', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  async function open(chapter: Chapter, language: 'en' | 'es' = 'en') {
    const { script } = opened(chapter, 'Help > New call');
    page = await openPage(browser, 'newCall', { title: 'New call', language }, script);
    await page.locator('form').waitFor();
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  test('an operator writes a call down with the keyboard and tells the caller their number', async () => {
    const chapter = smallChapter();
    await open(chapter);
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/newCall.png', fullPage: true });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('call-name');
    await page.keyboard.type('Rosa Canary');
    await page.keyboard.press('Tab');
    await page.keyboard.type('703 555 0142');
    await page.getByLabel('Food').check();
    await page.getByLabel('Area').selectOption('Northside');
    await button('Save the call').click();
    await page.getByText('Tell them this number').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Food, This week \(R-/);
    expect(handIn(chapter, chapter.desk, 'Desk').rows()).toHaveLength(1);
    expect(page.faults).toEqual([]);
  });

  test('while they type, the earlier case appears; one click asks for the same again', async () => {
    const chapter = smallChapter();
    atTheDesk(chapter).takes(call({ ...rosa, needs: ['food'] }));
    await open(chapter);
    await page.getByLabel('Phone').fill('555-0142');
    await page.getByRole('heading', { name: /^Rosa Canary, / }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/newCallEarlier.png', fullPage: true });
    await button('Ask for it again: Food').click();
    await page.getByText(/Food is asked for again/).waitFor();
    expect(handIn(chapter, chapter.desk, 'Desk').rows()).toHaveLength(2);
    await button('Yes, it is Rosa Canary').click();
    await page.getByText('This call goes to the case of Rosa Canary.').waitFor();
    await page.getByLabel('A ride').check();
    await button('Save the call').click();
    await page.getByText('Tell them this number').waitFor();
    expect(handIn(chapter, chapter.desk, 'People').rows()).toHaveLength(1);
  });

  test('a call that was cut off is kept by itself, and is there the next time', async () => {
    const chapter = smallChapter();
    await open(chapter);
    await page.getByLabel('First name').fill('Rosa Canary');
    await page.getByLabel('Food').check();
    await page.waitForTimeout(3500);
    await page.close();
    await open(chapter);
    await page.getByText('Half-done calls (1)').click();
    await button('Go on: Rosa Canary').click();
    expect(await page.getByLabel('Food').isChecked()).toBe(true);
    expect(await page.getByLabel('First name').inputValue()).toBe('Rosa Canary');
    await button('Go on later').click();
    await page.getByText('Kept. You find it here').waitFor();
  });

  test('in Spanish, and with nothing written down it says what is missing', async () => {
    await open(smallChapter(), 'es');
    await button('Guardar la llamada').click();
    await page.getByText('There is nothing to save yet.').waitFor();
    expect(await page.getByText('¿Qué necesita?').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });
});
