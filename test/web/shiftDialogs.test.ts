import type { Browser, Page } from 'playwright-core';
import { shiftAhead } from '../../src/roster/addShift';
import { shifts } from '../../src/roster/tables';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { chapter } from '../roster/shiftChapter';
import { answered } from './answered';
import { faultsOf, openPage, picture, tabStops } from './pageInBrowser';

jest.setTimeout(60_000);

type Story = ReturnType<typeof chapter>;

describeInBrowser('shifts in dialogs', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    expect(page.faults).toEqual([]);
    await page.close();
  });
  afterAll(() => browser?.close());

  async function open(html: string, story: Story, language: 'en' | 'es' = 'en'): Promise<void> {
    const calls: Record<string, (args: never) => unknown> = {
      shiftAhead: () => shiftAhead.story(story.book, {}, story.at(language)),
      saveShift: (entry: object) => story.add(entry),
      shiftsAhead: () => story.ahead(),
      whoFitsShift: ({ shift }: { shift: string }) => story.fits(shift),
      inviteToShift: ({ volunteers }: { volunteers: string[] }) => story.invite(...volunteers),
      textForSignUp: ({ signUp }: { signUp: string }) => story.textOf(signUp),
    };
    page = await openPage(browser, html, { language, title: html }, (name, args) =>
      answered(() => calls[name]?.(args as never)),
    );
  }
  const button = (name: string) => page.getByRole('button', { name });
  const fill = (label: string, text: string) => page.getByLabel(label).fill(text);

  test('a shift is entered in the order of its fields, by keyboard', async () => {
    await open('addShift', chapter());
    await page.getByLabel('Kind').waitFor();
    expect(await tabStops(page)).toEqual([
      'What is it called?',
      'Kind',
      'Day',
      'From',
      'Until',
      'Where do people meet?',
      'Area',
      'How many people are needed?',
      'Must they be able to do something?',
      'Must they speak a language?',
      'Anything those who come should know?',
      'Add the shift',
    ]);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'addShift');
  });

  test('what is wrong is said at its field, for eyes and for screen readers, and nothing is added', async () => {
    const story = chapter();
    await open('addShift', story);
    await fill('What is it called?', 'Calls');
    await fill('Day', '2026-03-04');
    await fill('From', '19:00');
    await fill('Until', '18:00');
    await fill('How many people are needed?', '0');
    await button('Add the shift').click();
    await page.getByRole('alert').getByText('Nothing was added yet').waitFor();
    const wrong = await page
      .locator('[aria-invalid="true"]')
      .evaluateAll((fields) =>
        fields.map((field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent),
      );
    expect(wrong).toEqual([
      'It must end after it begins.',
      'Please say where people meet.',
      'A whole number from 1 to 500, please.',
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('shift-end');
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'addShift-wrong');
    expect(story.book.all(shifts)).toHaveLength(1);
    await fill('Until', '20:30');
    await fill('Where do people meet?', 'Library');
    await fill('How many people are needed?', '4');
    await button('Add the shift').click();
    await page.getByText('Calls stands in the Shifts tab now.').waitFor();
    expect(story.book.all(shifts)[1]).toMatchObject({ title: 'Calls', start: '19:00', end: '20:30', people: 4 });
    expect(await faultsOf(page)).toEqual([]);
    await button('Close').click();
    expect(await page.evaluate(() => (window as never as { dialogClosed: boolean }).dialogClosed)).toBe(true);
  });

  test('in Spanish it says the same', async () => {
    await open('addShift', chapter(), 'es');
    await button('Agregar el turno').click();
    await page.getByText('Póngale un nombre.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('people are ticked and invited with the keyboard, and what came of it is told', async () => {
    const story = chapter({
      volunteers: [{ id: 'V-PIA', name: 'Pia Pausa', email: 'p@example.org', pausedUntil: '2026-04-01' }],
    });
    await open('fillShift', story);
    await page.getByText('0 of 2 places taken').waitFor();
    const stops = await tabStops(page);
    expect(stops[0]).toBe('Which shift?');
    expect(stops.slice(1, 4).map((stop) => stop.slice(0, 3))).toEqual(['Ana', 'Leo', 'Sam']);
    expect(stops.slice(4)).toEqual(['Not now (1)', 'Invite those ticked']);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'fillShift');
    await page.getByLabel(/Ana Ejemplo/).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('The mail goes out within ten minutes to: Ana Ejemplo.').waitFor();
    expect(['V-ANA', 'V-LEO', 'V-SAM'].map(story.state)).toEqual(['invited', 'invited', undefined]);
    const text = await page.getByLabel('Text for Leo Prueba, +17035550142').inputValue();
    expect(story.opens(text)).toEqual([`shift ${story.signUpOf('V-LEO')?.id}`]);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'fillShift-invited');
  });

  test('a text is shown again to who closed the sidebar too early', async () => {
    const story = chapter();
    story.invite('V-LEO');
    await open('fillShift', story);
    await button('Text for Leo Prueba').click();
    const text = page.getByLabel('Text for Leo Prueba, +17035550142');
    await text.waitFor();
    expect(story.opens(await text.inputValue())).toEqual([`shift ${story.signUpOf('V-LEO')?.id}`]);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('whoever a colleague has invited meanwhile is not asked twice', async () => {
    const story = chapter();
    await open('fillShift', story);
    await page.getByLabel(/Ana Ejemplo/).check();
    story.invite('V-ANA');
    await button('Invite those ticked').click();
    await page.getByText('Already asked by somebody else just now: Ana Ejemplo.').waitFor();
    expect(story.mailTo('ana@example.org')).toHaveLength(1);
  });

  test('a shift that is cancelled meanwhile is refused in a sentence, and the ticks stay', async () => {
    const story = chapter();
    await open('fillShift', story);
    await page.getByLabel(/Ana Ejemplo/).check();
    story.inTheSheet({ status: 'cancelled' });
    await button('Invite those ticked').click();
    await page.getByRole('alert').getByText('Nobody was asked.').waitFor();
    expect(await page.getByLabel(/Ana Ejemplo/).isChecked()).toBe(true);
  });

  test('without a shift ahead the sidebar says how to make one, and which cannot be read', async () => {
    await open('fillShift', chapter({ shift: { start: 'after lunch' } }));
    await page.getByText('There is no shift ahead.').waitFor();
    expect(await page.getByText('cannot be read: Food table').isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });
});
