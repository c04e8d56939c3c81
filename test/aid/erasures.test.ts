import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { faultsOf, openPage } from '../web/pageInBrowser';
import { handIn, opened, smallChapter } from './deskHand';

jest.setTimeout(120_000);

function twoAsked() {
  const chapter = smallChapter();
  chapter.askForHelp({ 'What shall we call you?': 'Rosa Canary', 'Your phone number': '703 555 0142' });
  chapter.askForHelp({ 'What shall we call you?': 'Ben Canary' });
  const desk = handIn(chapter, chapter.desk, 'Desk');
  desk.write('Why closed', 'Delivered', 2);
  return { chapter, desk, cases: desk.rows().map(({ Case }) => Case ?? '') };
}

test('merged cases are forgotten together, by either number', () => {
  for (const which of [0, 1]) {
    const { chapter, cases } = twoAsked();
    opened(chapter, 'Help > Merge twins').ask('mergeCases', { keep: cases[0], other: cases[1] });
    const { ask } = opened(chapter, 'Help > What will be erased');
    ask('forgetPerson', { person: cases[which] });
    const people = chapter.rows(chapter.desk, 'People');
    expect(people.map((row) => [row.Name, row['Erased on']])).toEqual([
      ['', '2026-03-02'],
      ['', '2026-03-02'],
    ]);
    expect(
      JSON.stringify([chapter.rows(chapter.desk, 'Desk'), chapter.rows(chapter.desk, 'Form answers')]),
    ).not.toMatch(/Canary|0142/);
  }
});

describeInBrowser('What will be erased, over the Sheet', () => {
  let browser: Browser;
  let page: Page & { faults: Error[] };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  test('a coordinator sees what goes when, holds one for a lawyer and forgets another at once', async () => {
    const { chapter, desk, cases } = twoAsked();
    const [rosa = '', ben = ''] = cases;
    const { script } = opened(chapter, 'Help > What will be erased');
    page = await openPage(browser, 'erasures', { title: 'What will be erased' }, script);
    await page.getByText('Will be erased on Wednesday, April 1').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Canary');
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: 'build/screenshots/erasures.png', fullPage: true });
    await button(`Hold ${rosa} for a lawyer`).click();
    await page.getByText(`${rosa} is held.`).waitFor();
    expect(await button(`Forget ${rosa} now`).count()).toBe(0);
    await button(`Forget ${ben} now`).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`Yes, forget ${ben}`);
    expect(await faultsOf(page)).toEqual([]);
    await button(`Yes, forget ${ben}`).click();
    await page.getByText(`${ben} is forgotten.`).waitFor();
    expect(desk.row(3)).toMatchObject({ Name: '', Status: 'Closed', 'Why closed': 'No longer needed' });
    expect(handIn(chapter, chapter.desk, 'Erased').rows()).toMatchObject([{ Case: ben, Why: 'asked to be forgotten' }]);
    chapter.host.clock.advance({ minutes: 61 });
    expect(desk.row(2)).toMatchObject({ Name: 'Rosa Canary' });
    expect(page.faults).toEqual([]);
  });

  test('in Spanish, and when there is nobody it says so', async () => {
    const { script } = opened(smallChapter(), 'Help > What will be erased');
    page = await openPage(browser, 'erasures', { title: 'Qué se borrará', language: 'es' }, script);
    await page.getByText('No hay a quién borrar.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
