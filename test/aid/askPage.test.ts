import type { Browser, Page } from 'playwright-core';
import type { AskPageView } from '../../src/aid/askPage';
import type { CallAhead } from '../../src/aid/phoneIntake';
import type { StandingView } from '../../src/aid/standing';
import { describeInBrowser, openBrowser } from '../browser/browser';
import type { Chapter } from '../chapter/chapter';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { handIn, opened, smallChapter, visit } from './deskHand';

jest.setTimeout(120_000);

type Answer<T> = { ok: true; value: T } | { ok: false; sentence: string };
type Sent = { statusLink: string };

const uuid = (n: number) => `page-00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const rosa = { name: 'Rosa Canary', phone: '703 555 0142', needs: ['food', 'ride'], area: 'Northside', when: 'today' };

/** Anybody on the web, without a link. */
function visitor(chapter: Chapter = smallChapter()) {
  const { host } = chapter;
  const url = host.webAppUrl(host.project('Desk').id) as string;
  const { html } = host.web(url).get({ params: { page: 'ask' } });
  const build = /"build":"(\w+)"/.exec(html)?.[1];
  const call = (name: string, args: object, language = 'en') =>
    host.web(url).call('page', { page: 'ask', token: '', call: name, args, build, language }) as Answer<unknown>;
  const send = (answers: object, more: object = {}) =>
    call('send', { id: uuid(1), language: 'en', answers, website: '', seconds: 60, ...more }) as Answer<Sent>;
  const desk = handIn(chapter, chapter.desk, 'Desk');
  return { chapter, url, html, call, send, desk, later: () => chapter.host.clock.advance({ minutes: 11 }) };
}

describe('our own page to ask for help', () => {
  test('asks what the form asks, from the same declarations, and tells nothing that anybody stored', () => {
    const chapter = smallChapter();
    chapter.askForHelp({ 'What shall we call you?': 'CANARY' });
    const { html, call } = visitor(chapter);
    const shown = call('show', { language: 'en' }) as { value: AskPageView };
    const form = chapter.host.forms.list().find(({ title }) => /ask for help/.test(title));
    expect(shown.value.questions.map(({ title }) => title)).toEqual(form?.items.map(({ title }) => title));
    expect(shown.value.description).toContain('Help is for anyone. It does not depend on voting, support or joining.');
    expect(html + JSON.stringify(shown)).not.toContain('CANARY');
    expect(call('show', { language: 'es' })).toMatchObject({ value: { title: 'Our chapter: pedir ayuda' } });
  });

  test('what is sent is kept, becomes requests within ten minutes, and its link shows how it stands', () => {
    const { chapter, send, desk, later } = visitor();
    const sent = send(rosa) as { value: Sent };
    const link = sent.value.statusLink;
    const build = () => /"build":"(\w+)"/.exec(chapter.host.web(link).get().html)?.[1];
    const view = (call = 'show') => {
      const request = { page: 'standing', token: link.slice(-32), call, args: {}, build: build(), language: 'en' };
      return chapter.host.web(link).call('page', request) as Answer<StandingView>;
    };
    expect(view()).toMatchObject({ value: { requests: [{ state: 'received' }] } });
    expect(view('callMe')).toMatchObject({ ok: false, sentence: expect.stringContaining('quarter of an hour') });
    later();
    expect(desk.rows()).toMatchObject([
      { Name: 'Rosa Canary', Need: 'Food', Urgency: 'Today', 'Phone or e-mail': '703 555 0142' },
      { Need: 'A ride' },
    ]);
    expect(desk.row().Area).toContain('Northside');
    expect(view()).toMatchObject({ value: { requests: [{ state: 'received' }, { state: 'received' }] } });
    expect(view('callMe')).toMatchObject({ ok: true });
    expect(desk.row()['Call back on']).toBe('2026-03-02');
    expect(JSON.stringify(chapter.rows(chapter.workbook, 'Requests'))).not.toMatch(/Canary|0142/);
    opened(chapter, 'Help > What will be erased').ask('forgetPerson', { person: desk.row().Case });
    expect(view()).toMatchObject({ ok: false });
  });

  test('sent twice it is kept once, and whoever had no answer the first time gets the link the second time', () => {
    const { chapter, send, desk, later } = visitor();
    const first = send(rosa);
    later();
    expect(send(rosa)).toEqual(first);
    later();
    expect(desk.rows()).toHaveLength(2);
    const { statusLink } = (first as { value: Sent }).value;
    expect(visit(chapter, statusLink, 'standing')('show')).toMatchObject({ value: { requests: [{}, {}] } });
  });

  test('one way to reach them and one need are a must, said kindly', () => {
    const { chapter, send } = visitor();
    expect(send({ needs: ['food'], phone: '  ' })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('We need one way to reach you: a phone number or an e-mail address.'),
    });
    expect(send({ phone: '703 555 0142' })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('what you need'),
    });
    expect(chapter.rows(chapter.desk, 'Form answers')).toEqual([]);
  });

  test.each([
    ['fills in what no person sees', { website: 'https://spam.example' }],
    ['is faster than anybody reads', { seconds: 1 }],
  ])('what %s is set aside for a coordinator’s eyes, and is told the same', (_, odd) => {
    const { chapter, send, desk, later } = visitor();
    expect(send(rosa, odd)).toMatchObject({ ok: true, value: { statusLink: expect.stringContaining('https://') } });
    later();
    expect(desk.rows()).toEqual([]);
    const { ask } = opened(chapter, 'Help > New call');
    expect(ask<CallAhead>('callAhead').setAside).toMatchObject([{ answers: { name: 'Rosa Canary' } }]);
    ask('settleSetAside', { id: uuid(1), take: true });
    later();
    expect(desk.rows()).toHaveLength(2);
  });

  test('what is no request goes once a coordinator has seen it', () => {
    const { chapter, send } = visitor();
    send(rosa, { website: 'x' });
    const { ask } = opened(chapter, 'Help > New call');
    ask('settleSetAside', { id: uuid(1), take: false });
    expect(ask<CallAhead>('callAhead').setAside).toEqual([]);
    expect(JSON.stringify(chapter.rows(chapter.desk, 'Form answers'))).not.toContain('Canary');
  });

  test('a flood is kept whole, and what is beyond two hundred in an hour waits for a coordinator', () => {
    const { chapter, send } = visitor();
    for (let n = 0; n < 203; n++) send(rosa, { id: uuid(n) });
    const states = chapter.rows(chapter.desk, 'Form answers').map(({ State }) => State);
    expect(states).toHaveLength(203);
    expect(states.filter((state) => /Set aside$/.test(String(state)))).toHaveLength(3);
  });

  test.each([
    ['no answers at all', { answers: null }],
    ['an id of its own making', { id: '=1+1' }],
    ['a text without end', { answers: { ...rosa, note: 'x'.repeat(5000) } }],
    ['thousands of questions', { answers: Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`q${n}`, 'x'])) }],
  ])('whoever sends %s is declined, and nothing is kept', (_, odd) => {
    const { chapter, send } = visitor();
    expect(send(rosa, odd)).toMatchObject({ ok: false });
    expect(chapter.rows(chapter.desk, 'Form answers')).toEqual([]);
  });

  test('other calls need a link still, and a made-up call is declined', () => {
    const { chapter, url, call } = visitor();
    for (const name of ['list', 'constructor', 'callMe']) expect(call(name, {})).toMatchObject({ ok: false });
    const stranger = { page: 'standing', token: '', call: 'show', args: { subject: 'C-1' }, build: '', language: 'en' };
    const answer = chapter.host.web(url).call('page', stranger) as { ok?: boolean; reload?: boolean };
    expect(answer.ok === true).toBe(false);
  });

  test('its address stands in Settings', () => {
    const { chapter, url } = visitor();
    const line = chapter.rows(chapter.desk, 'Settings').find(({ Setting }) => Setting === 'Page: ask for help');
    expect(line?.Value).toBe(`${url}?page=ask`);
  });
});

describeInBrowser('our own page to ask for help, on a phone', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  async function open(anybody: ReturnType<typeof visitor>) {
    const start = { title: 'Ask for help', chapter: 'Our chapter', phone: '+15555550100', page: 'ask', token: '' };
    const script = (_: string, { call, args, language }: Record<string, unknown>) =>
      anybody.call(String(call), args as object, String(language));
    page = await openPage(browser, 'ask', start, script);
    await button('Send').waitFor();
  }

  test('somebody asks with a few taps; no box is ticked before they tick it', async () => {
    const anybody = visitor();
    await open(anybody);
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/ask.png', fullPage: true });
    await page.getByLabel('Food').check();
    await button('Send').click();
    await page.getByText('We need one way to reach you').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('phone');
    expect(await page.getByLabel('Food').isChecked()).toBe(true);
    await page.getByLabel('Your phone number').fill('703 555 0142');
    await page.getByLabel('Northside').check();
    await page.waitForTimeout(4500);
    await button('Send').click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    expect(await page.getByRole('link', { name: 'How it stands' }).getAttribute('href')).toMatch(/\?t=[0-9a-f]{32}$/);
    expect(await faultsOf(page)).toEqual([]);
    anybody.later();
    expect(anybody.desk.rows()).toMatchObject([{ Need: 'Food', 'Phone or e-mail': '703 555 0142' }]);
    expect(page.faults).toEqual([]);
  });

  test('in Spanish by one click, and nothing written goes away', async () => {
    await open(visitor());
    await page.getByLabel('Your e-mail address').fill('rosa@example.org');
    await page.getByLabel('Food').check();
    await button('Español').click();
    await button('Enviar').waitFor();
    expect(await page.getByLabel('Su correo electrónico').inputValue()).toBe('rosa@example.org');
    expect(await page.getByLabel('Comida').isChecked()).toBe(true);
    expect(await button('Salir rápido').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });
});
