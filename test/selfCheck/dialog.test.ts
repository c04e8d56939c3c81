import type { Browser, Page } from 'playwright-core';
import type { CheckId, Seen } from '../../src/selfCheck/expectations';
import { expectations } from '../../src/selfCheck/expectations';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { faultsOf, openPage, picture, tabStops } from '../web/pageInBrowser';

jest.setTimeout(60_000);

type Sight = Partial<Record<CheckId, Seen>>;

const now = Date.parse('2026-03-02T13:00:00Z');
const asExpected: Sight = Object.fromEntries(
  Object.entries(expectations)
    .filter(([id, one]) => !('onlyDesk' in one) && !['twoRuns', 'inTrigger', 'onPage', 'pageMemory'].includes(id))
    .map(([id, { expected }]) => [id, expected]),
);
const whatComesLater = {
  inTrigger: { inTrigger: 'served' },
  onPage: { onPage: 'served', pageMemory: 'kept' },
  twoRuns: { twoRuns: 'held' },
};
const token = '0123456789abcdef0123456789abcdef';
const fileId = '1ScratchFileIdOfNobody';

function told(seen: Sight | undefined, later: object = {}) {
  const last = seen ? { last: { at: now, seen }, page: { token }, file: { id: fileId } } : {};
  return { ...last, ...later, where: 'workbook', locale: 'en_US', now, url: 'https://script.example/exec/x' };
}

describeInBrowser('the dialog of a check', () => {
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

  async function open(answers: (part: string, mail: unknown) => object, language: 'en' | 'es' = 'en') {
    const title = language === 'en' ? 'Check this installation' : 'Revisar esta instalación';
    page = await openPage(browser, 'selfCheck', { language, title }, (_name, { part, mail }) => ({
      ok: true,
      value: answers(part as string, mail),
    }));
  }
  const button = (name: string) => page.getByRole('button', { name });

  test('says what it does before it does it, and sends a letter only when that is ticked', async () => {
    const asked: unknown[] = [];
    await open((part, mail) => {
      asked.push([part, mail]);
      return told(part === 'last' ? undefined : asExpected, part === 'try' ? whatComesLater : {});
    });
    await page.getByText('Your tabs stay as they are').waitFor();
    expect(await tabStops(page)).toEqual(['Send one test letter to me too', 'Check now']);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'check-before');
    await page.getByLabel('Send one test letter to me too').check();
    await button('Check now').click();
    await page.getByRole('heading', { name: 'Google does what Chapterbook needs.' }).waitFor();
    expect(asked).toEqual([
      ['last', undefined],
      ['run', true],
      ['hold', undefined],
      ['try', undefined],
    ]);
    expect(await page.locator(':focus').innerText()).toBe('Google does what Chapterbook needs.');
    expect(await page.locator('#notice').innerText()).toBe('');
  });

  test('shows expected, seen and meaning in tables; what needs a person comes first', async () => {
    const seen: Sight = { ...asExpected, richText: 'formula', apostrophe: 'text', pagesAddress: 'none' };
    await open(() => told(seen, { inTrigger: { inTrigger: 'served' } }));
    await page.getByRole('heading', { name: 'Something is different.' }).waitFor();
    expect(await page.locator('h3').allInnerTexts()).toEqual([
      'Please report (1)',
      'A step for you (1)',
      'Still to come (3)',
      'Different, and fine (1)',
    ]);
    await page.setViewportSize({ width: 700, height: 640 });
    const row = page.getByRole('table', { name: 'Please report (1)' }).locator('tbody tr');
    expect((await row.innerText()).split(/\s*[\t\n]+\s*/)).toEqual([
      'Such texts written as rich text',
      'the text itself',
      'a formula',
      'Please report it.',
    ]);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.getByRole('columnheader', { name: 'Seen' }).count()).toBe(4);
    await picture(page, 'check-differences');
    await page.getByText('As expected (').click();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('gives a text to report that holds codes only', async () => {
    await open(() => told({ ...asExpected, richText: 'formula' }));
    const text = await page.getByLabel('Text for a report').inputValue();
    expect(text).toContain('richText: formula (report; expected text)');
    expect(text.split('\n')[0]).toBe('Chapterbook check, workbook, build test, en_US, 2026-03-02');
    for (const line of text.split('\n').slice(1))
      expect(line).toMatch(/^\w+: \w+( \((both|report|mend|waiting); expected \w+\))?$/);
    expect(text).not.toContain(token);
    expect(text).not.toContain(fileId);
    await button('Copy').click();
    await page.getByText(/The text is (copied|selected)/).waitFor();
  });

  test('offers the page that reports back, and looks again when it has', async () => {
    let later = {};
    await open(() => told(asExpected, later));
    const link = page.getByRole('link', { name: 'Open the page that reports back' });
    expect(await link.getAttribute('href')).toBe(`https://script.example/exec/x?page=check&t=${token}&l=en`);
    await page.getByRole('heading', { name: 'So far, Google does' }).waitFor();
    expect(await page.getByText('It comes within some minutes.').count()).toBe(1);
    later = whatComesLater;
    await button('Look again').click();
    await page.getByText('Still to come').waitFor({ state: 'detached' });
    expect(await page.locator('h3').count()).toBe(0);
    expect(await link.count()).toBe(0);
    await button('Check anew').click();
    await button('Check now').waitFor();
  });

  test('speaks Spanish and fits a small phone there too', async () => {
    await open(() => told({ ...asExpected, marksMove: 'stays', textFormat: 'text', pagesAddress: 'dev' }), 'es');
    await page.getByRole('heading', { name: 'Algo es distinto.' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.getByText('Funciona con ambos.').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'check-es');
  });
});

describeInBrowser('the page that reports back', () => {
  test.each([
    ['en', 'served', 'reached the file'],
    ['es', 'refused', 'no la dejó llegar'],
  ] as const)('tells in %s that the file was %s', async (language, seen, words) => {
    const browser = await openBrowser();
    const sent: unknown[] = [];
    const page = await openPage(browser, 'checkPage', { language, page: 'check', token }, (_name, args) => {
      sent.push(args);
      return { ok: true, value: seen };
    });
    await page.getByText(words).waitFor();
    expect(sent).toMatchObject([{ page: 'check', token, call: 'report', args: { memory: true } }]);
    expect(await faultsOf(page)).toEqual([]);
    expect(page.faults).toEqual([]);
    await browser.close();
  });
});
