import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { chapter } from '../roster/shiftChapter';
import { answered } from './answered';
import { faultsOf, openPage, picture, tabStops } from './pageInBrowser';

jest.setTimeout(60_000);

type Story = ReturnType<typeof chapter>;

describeInBrowser('the page of a shift', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  async function open(story: Story, volunteer: string, language: 'en' | 'es' = 'en'): Promise<void> {
    const title = language === 'en' ? 'Can you come?' : '¿Puede venir?';
    const known = { language, title, chapter: 'Our chapter', phone: '+1 703 555 0100', page: 'shift' };
    const calls: Record<string, () => unknown> = {
      show: () => story.show(volunteer, language),
      confirm: () => story.yes(volunteer, language),
      decline: () => story.no(volunteer, language),
    };
    page = await openPage(browser, 'shift', { ...known, token: 'a'.repeat(32) }, (name, { call }) =>
      answered(() => (name === 'page' ? calls[String(call)]?.() : undefined)),
    );
    await page.locator('dl').waitFor();
  }
  const button = (name: string) => page.getByRole('button', { name });
  const heading = () => page.getByRole('heading', { level: 2 }).innerText();

  test('shows what, when and where, takes a yes, and a change of mind', async () => {
    const story = chapter();
    story.invite('V-ANA');
    await open(story, 'V-ANA');
    expect(await page.locator('dl').innerText()).toBe(
      'What\nFood table · Food\nWhen\nSaturday, March 7, 9:30 am to 12 pm\nWhere\nLibrary\nArea\nNorthside\nGood to know\nBring gloves',
    );
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'shift-invited');
    await button('Yes, I come').click();
    await page.getByText('Thank you. We count on you.').waitFor();
    expect(story.state('V-ANA')).toBe('confirmed');
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'shift-confirmed');
    await button('I cannot after all').click();
    await page.getByText('All right, thank you for telling us.').waitFor();
    expect(story.state('V-ANA')).toBe('declined');
    expect(page.faults).toEqual([]);
  });

  test('works by keyboard alone, in Spanish', async () => {
    const story = chapter();
    story.invite('V-SAM');
    await open(story, 'V-SAM', 'es');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await tabStops(page)).toEqual(['Sí, voy', 'No puedo', '+1 703 555 0100']);
    expect(await page.locator('dl').innerText()).toContain('sábado 7 de marzo, de 9:30 a 12:00');
    await button('Sí, voy').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Gracias. Contamos con usted.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('says kindly when all places are taken, and offers the waiting list', async () => {
    const story = chapter({ shift: { people: 1 } });
    story.invite('V-ANA', 'V-SAM');
    story.yes('V-ANA');
    await open(story, 'V-SAM');
    expect(await heading()).toContain('Others were quick');
    await picture(page, 'shift-full');
    await button('Put me on the waiting list').click();
    await page.getByText('You are on the waiting list').waitFor();
    expect(story.state('V-SAM')).toBe('waiting');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('says so when the shift is cancelled or over, and has no button then', async () => {
    const story = chapter({ shift: { status: 'cancelled' } });
    const over = chapter();
    over.invite('V-ANA');
    over.to('2026-03-07T10:00:00-05:00');
    await open(over, 'V-ANA');
    expect(await heading()).toContain('has begun or is over');
    expect(await page.getByRole('button').count()).toBe(0);
    await page.close();
    story.inTheSheet({ status: 'open' });
    story.invite('V-ANA');
    story.inTheSheet({ status: 'cancelled' });
    await open(story, 'V-ANA');
    expect(await heading()).toContain('was cancelled');
    expect(await page.getByText('Library').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('tells in a sentence when it came too late', async () => {
    const story = chapter();
    story.invite('V-ANA');
    await open(story, 'V-ANA');
    story.to('2026-03-07T10:00:00-05:00');
    await button('Yes, I come').click();
    await page.getByRole('alert').getByText('has begun').waitFor();
    expect(story.state('V-ANA')).toBe('invited');
    expect(await faultsOf(page)).toEqual([]);
  });
});
