import type { Browser, Page } from 'playwright-core';
import type { WhoFits } from '../../src/roster/fillShift';
import type { Invited } from '../../src/roster/inviteToShift';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { dialogInBrowser, faultsOf } from '../turf/dialogInBrowser';
import { phoneAt } from '../walking/walkingWorkbook';
import { RosterChapter } from './rosterChapter';

jest.setTimeout(180_000);

const menu = 'Volunteers & shifts · Voluntarios y turnos';
const addItem = `${menu} > Add a shift · Agregar un turno`;
const fillItem = `${menu} > Fill a shift · Llenar un turno`;
const entry = {
  title: 'Food table',
  kind: 'food',
  day: '2026-03-07',
  start: '09:30',
  end: '12:00',
  place: 'Town hall',
  area: '',
  people: '1',
  skill: '',
  language: '',
  notes: 'Bring gloves',
};

describeInBrowser('shifts in the browser', () => {
  let browser: Browser;
  const pages: Page[] = [];
  const opened = (page: Page) => {
    pages.push(page);
    return page;
  };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(() => browser?.close());

  async function dialog(chapter: RosterChapter, item: string, language?: string): Promise<Page> {
    chapter.click(item);
    return opened(await dialogInBrowser(browser, chapter, language));
  }
  function withVolunteers(): RosterChapter {
    const chapter = RosterChapter.open();
    chapter.offerToHelp({ name: 'Ana Ejemplo', email: 'ana@example.org', free: ['Weekend mornings'] });
    chapter.offerToHelp({ name: 'Sam Sample', phone: '703-555-0142' });
    chapter.offerToHelp({ name: 'Eva Muestra', email: 'eva@example.org' });
    const paused = chapter.rows('Volunteers').findIndex(({ Name }) => Name === 'Eva Muestra') + 2;
    chapter.typeAt('Volunteers', paused, 'Paused until', '2026-03-09');
    return chapter;
  }
  function withShift(): RosterChapter {
    const chapter = withVolunteers();
    chapter.click(addItem);
    chapter.ask('saveShift', entry);
    return chapter;
  }

  test('a shift is added with the keyboard; what is missing is said at its field first', async () => {
    const chapter = RosterChapter.open();
    const page = await dialog(chapter, addItem);
    await page.getByLabel('What is it called?').fill('Food table');
    await page.keyboard.press('Enter');
    await page.getByText('Please look at what is marked.').waitFor();
    expect(await page.getByText('Please choose a day.').isVisible()).toBe(true);
    expect(await page.getByText('Please give it a name.').isVisible()).toBe(false);
    expect(await page.locator(':focus').getAttribute('id')).toBe('shift-day');
    expect(await faultsOf(page)).toEqual([]);
    expect(chapter.rows('Shifts')).toEqual([]);
    await page.getByLabel('Day').fill('2026-03-07');
    await page.getByLabel('From').fill('09:30');
    await page.getByLabel('Until').fill('12:00');
    await page.getByLabel('Where do people meet?').fill('=Town hall');
    await page.getByLabel('Area').selectOption({ label: 'Old Town' });
    await page.getByLabel('How many people are needed?').fill('4');
    await page.getByLabel('Must they be able to do something?').selectOption({ label: 'Carrying things' });
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Add the shift' }).press('Enter');
    await page.getByText('Food table stands in the Shifts tab now.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const shift = { Shift: 'Food table', From: '09:30', Place: '=Town hall', 'People needed': '4' };
    expect(chapter.rows('Shifts')).toMatchObject([{ ...shift, 'Must be able to': 'Carrying things' }]);
    expect(chapter.rows('Shifts')[0]?.Area).toMatch(/^Old Town · A-/);
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('');
  });

  test('people are ticked and invited; who has no e-mail gets a text by hand; who pauses is not asked', async () => {
    const chapter = withShift();
    const page = await dialog(chapter, fillItem);
    await page.getByText('0 of 1 places taken').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Invite those ticked' }).click();
    await page.getByText('Please tick at least one person.').waitFor();
    await page.getByText('Not now (1)').click();
    expect(await page.getByText('Eva Muestra: taking a pause until Monday, March 9').isVisible()).toBe(true);
    await page.getByLabel('Ana Ejemplo').check();
    await page.getByLabel('Sam Sample').check();
    await page.getByRole('button', { name: 'Invite those ticked' }).click();
    await page.getByText('The mail goes out within ten minutes to: Ana Ejemplo.').waitFor();
    const text = await page.getByLabel('Text for Sam Sample').first().inputValue();
    expect(text).toMatch(/^Hi Sam, can you help at “Food table”.*https:\S+\?t=[0-9a-f]{32}$/);
    expect(await page.getByText('Ana Ejemplo: Invited').isVisible()).toBe(true);
    expect(chapter.rows('Sign-ups')).toHaveLength(2);
    await page.getByRole('button', { name: 'Text for Sam Sample' }).click();
    await page.locator('li textarea').waitFor();
    expect(await page.locator('li textarea').inputValue()).toMatch(/^Hi Sam, /);
    expect(await page.getByRole('button', { name: 'Text for Ana Ejemplo' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('many who fit are shown in part, and the rest on request', async () => {
    const chapter = withShift();
    for (let n = 1; n <= 11; n += 1) {
      chapter.type('Volunteers', { Name: `Sam Sample ${n}`, 'E-mail': `sam${n}@example.org` });
    }
    const page = await dialog(chapter, fillItem);
    await page.getByRole('button', { name: 'Show 1 more' }).click();
    expect(await page.locator('form > .choice input').count()).toBe(13);
    expect(
      await page
        .locator('form > .choice input')
        .last()
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  test('the dialog and the sidebar speak Spanish and fit a small phone there too', async () => {
    const chapter = withShift();
    for (const [item, words] of [
      [addItem, '¿Cómo se llama?'],
      [fillItem, 'A quién se le puede pedir'],
    ] as const) {
      const page = await dialog(chapter, item, 'es');
      await page.getByText(words).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('es');
      expect(await faultsOf(page)).toEqual([]);
    }
  });

  test('a volunteer answers on the phone and changes their mind; a full shift says so kindly', async () => {
    const chapter = withShift();
    chapter.click(fillItem);
    const [{ Shift: _, ID: shift } = {}] = chapter.rows('Shifts');
    const { fitting } = chapter.ask<WhoFits>('whoFitsShift', { shift });
    const { byHand } = chapter.ask<Invited>('inviteToShift', { shift, volunteers: fitting.map(({ id }) => id) });
    chapter.host.clock.advance({ minutes: 10 });
    const { page } = await phoneAt(browser, chapter, chapter.linkTo('ana@example.org'));
    opened(page);
    await page.getByRole('heading', { name: 'We would be glad if you came.' }).waitFor();
    expect((await page.locator('dl').innerText()).replace(/\s+/g, ' ')).toBe(
      'What Food table · Food When Saturday, March 7, 9:30 am to 12 pm Where Town hall Good to know Bring gloves',
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, I come' }).press('Enter');
    await page.getByRole('heading', { name: 'We count on you.' }).waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Thank you. We count on you.');
    expect(await page.locator('#notice').innerText()).toBe('');
    expect(await faultsOf(page)).toEqual([]);

    const samsLink = /https:\S+/.exec(byHand[0]?.text ?? '')?.[0] ?? '';
    const { page: sams } = await phoneAt(browser, chapter, samsLink);
    opened(sams);
    await sams.getByRole('heading', { name: 'Others were quick: all places are taken.' }).waitFor();
    await sams.getByRole('button', { name: 'Put me on the waiting list' }).click();
    await sams.getByRole('heading', { name: 'You are on the waiting list' }).waitFor();
    expect(await faultsOf(sams)).toEqual([]);

    await page.getByRole('button', { name: 'I cannot after all' }).click();
    await page.getByRole('heading', { name: 'All right, thank you for telling us.' }).waitFor();
    expect(chapter.rows('Sign-ups').map(({ State }) => State)).toEqual(expect.arrayContaining(['Cannot']));
  });
});
