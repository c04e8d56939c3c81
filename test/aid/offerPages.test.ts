import type { Browser, Page } from 'playwright-core';
import { listOpenRequests, rankFor } from '../../src/aid/findSomeone';
import { offerAll, planOffers } from '../../src/aid/offerAll';
import { desk, offers } from '../../src/aid/tables';
import { requests } from '../../src/chapter/tables';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { answered } from '../web/answered';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { both, chapter } from './offerChapter';

jest.setTimeout(60_000);

type Story = ReturnType<typeof chapter>;

function offerCalls(story: Story, subject: string) {
  return (_: string, { call, args }: Record<string, unknown>) => {
    const { report = 'delivered', note = '' } = args as { report?: 'delivered'; note?: string };
    const calls: Record<string, () => unknown> = {
      show: () => story.show(subject),
      take: () => story.take(subject),
      decline: () => story.decline(subject),
      report: () => story.report(subject, report, note),
    };
    return answered(() => calls[String(call)]?.());
  };
}

function sheetCalls(story: Story) {
  return (name: string, args: Record<string, unknown>) => {
    const { request = '', volunteer = '' } = args as Record<string, string>;
    const calls: Record<string, () => unknown> = {
      listOpenRequests: () => listOpenRequests.story(story.book, {}, story.at()),
      rankFor: () => rankFor.story(story.book, { request }, story.at()),
      offerRequest: () => story.ask(volunteer),
      planOffers: () => planOffers.story(story.book, {}, story.at()),
      offerAll: () => offerAll.story(story.book, args as never, story.at()),
    };
    return answered(() => calls[name]?.());
  };
}

describeInBrowser('in a browser 320 pixels wide', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  const button = (name: string) => page.getByRole('button', { name });
  const text = async () => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  async function openOffer(story: Story, subject: string, language: 'en' | 'es' = 'en'): Promise<void> {
    const title = language === 'en' ? 'Can you help?' : '¿Puede ayudar?';
    const start = {
      language,
      title,
      chapter: 'Our chapter',
      phone: '+15555550100',
      page: 'offer',
      token: 'a'.repeat(32),
    };
    page = await openPage(browser, 'offer', start, offerCalls(story, subject));
    await page.locator('dl').first().waitFor();
  }

  test('a volunteer sees the task, says yes, sees the address, and tells how it went', async () => {
    const story = chapter();
    const offer = story.ask('V-ANA');
    await openOffer(story, offer);
    expect(await text()).toContain('What Food For how many people 4 Area Northside When This week Language Spanish');
    expect(await text()).not.toContain('Sol Secreta');
    expect(await faultsOf(page)).toEqual([]);
    await button('Yes, I will do it').click();
    await page.getByText('Calle Escondida 7').waitFor();
    expect(await focused()).toBe('Thank you. This is yours now.');
    expect(await page.getByRole('link', { name: '+15555550142' }).getAttribute('href')).toBe('tel:+15555550142');
    expect(await text()).toContain('Do not leave a message');
    expect(await faultsOf(page)).toEqual([]);
    await button('Send').click();
    expect(await page.getByRole('alert').innerText()).toContain('Please choose how it went');
    await page.getByLabel('Delivered', { exact: true }).check();
    await page.getByLabel('Anything we should know?').fill('all well');
    await button('Send').click();
    await page.getByText('We have noted it').waitFor();
    expect(await text()).not.toContain('Escondida');
    expect(await faultsOf(page)).toEqual([]);
    expect(story.stands()).toEqual(both('delivered', 'V-ANA'));
    expect(story.book.get(offers, offer).note).toBe('all well');
  });

  test('in Spanish, by keyboard alone, somebody was faster', async () => {
    const story = chapter();
    const [ana, sam] = [story.ask('V-ANA'), story.ask('V-SAM')];
    await openOffer(story, ana, 'es');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    story.take(sam);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Sí, yo lo hago');
    await page.keyboard.press('Enter');
    await page.getByText('Alguien fue más rápido, gracias.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(story.stands()).toEqual(both('claimed', 'V-SAM'));
  });

  test('a volunteer who cannot after all gives it back', async () => {
    const story = chapter();
    const offer = story.ask('V-ANA');
    story.take(offer);
    await openOffer(story, offer);
    await button('I cannot after all').click();
    await page.getByText('We ask somebody else').waitFor();
    expect(story.stands()).toEqual(both('open'));
  });

  test('a coordinator sees who can help and why, and asks by one click', async () => {
    const story = chapter({
      volunteers: [{ id: 'V-EVA', name: 'Eva Muestra', email: 'e@example.org', pausedUntil: '2026-04-01' }],
    });
    page = await openPage(browser, 'findSomeone', { title: 'Find someone to help' }, sheetCalls(story));
    await page.getByRole('heading', { name: 'Ana Ejemplo' }).waitFor();
    expect(await text()).toContain('Food, Northside This week · for 4 · R-SOL');
    expect(await text()).toContain('lives in the same area, can do it: driving, speaks Spanish');
    await page.getByText('Somebody else').click();
    await page.getByRole('heading', { name: 'Not now (1)' }).waitFor();
    expect(await text()).toContain('Eva Muestra: taking a pause until Wednesday, April 1');
    await page.screenshot({ path: 'build/screenshots/findSomeone.png', fullPage: true });
    expect(await faultsOf(page)).toEqual([]);
    await button('Ask Ana Ejemplo').click();
    await page.getByText('Done. A mail to Ana Ejemplo goes out within ten minutes.').waitFor();
    expect(await focused()).toBe('Ana Ejemplo was asked');
    expect(story.stands()).toEqual(both('offered'));
    expect(await page.content()).not.toContain('Sol Secreta');
    await page.screenshot({ path: 'build/screenshots/findSomeoneAsked.png', fullPage: true });
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a coordinator plans all open requests, takes one tick away, and asks the others with one click', async () => {
    const story = chapter();
    for (const id of ['R-2', 'R-3']) {
      const row = { id, need: 'food', area: 'A-N', urgency: 'week', status: 'looking' } as const;
      story.book.add(desk, { ...row, detail: 'open', agreedDetail: 'open', askedOn: '2026-03-01' });
      story.book.add(requests, row);
    }
    page = await openPage(browser, 'findSomeone', { title: 'Find someone to help' }, sheetCalls(story));
    await button('Plan all of them').click();
    await page.getByRole('heading', { name: 'Who would be asked' }).waitFor();
    expect(await focused()).toBe('Who would be asked');
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/offerAll.png', fullPage: true });
    await page.getByRole('checkbox').last().uncheck();
    await button('Ask them all').click();
    await page.getByText('People asked: 2.').waitFor();
    expect(story.book.all(offers)).toHaveLength(2);
  });

  test('when nothing waits for help, the sidebar says so', async () => {
    const story = chapter({ request: { detail: 'closed' } });
    page = await openPage(browser, 'findSomeone', { title: 'Find someone to help' }, sheetCalls(story));
    await page.getByText('No request waits for a helper now.').waitFor();
  });
});
