import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../browser/browser';
import { openPage, type Script } from '../../web/pageInBrowser';
import { faultsAndPictures, harmful, tabTo } from './window';

jest.setTimeout(120_000);

const march = {
  id: 'I1',
  at: Date.UTC(2026, 2, 5, 12),
  who: 'ana.ejemplo@chapter.example',
  file: 'march volunteers.csv',
  kind: 'volunteers',
  added: 12,
  changed: 3,
  gone: 1,
  state: 'done',
};
const others = [
  { ...march, id: 'I2', file: `${harmful}.csv`, kind: 'doors', state: 'working' },
  { ...march, id: 'I3', file: 'twice.csv', state: 'undone', stayed: 2 },
];

describeInBrowser('the dialog that undoes an import', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => page?.close());
  afterAll(() => browser?.close());

  /** Two rows of the list were touched, and stay. */
  function script(asked: string[] = []): Script {
    let undone = false;
    let calls = 0;
    const answers: Record<string, (args: Record<string, unknown>) => unknown> = {
      recentImports: () => [undone ? { ...march, state: 'undone', stayed: 2 } : march, ...others],
      undoImport: ({ importId }) => {
        asked.push(String(importId));
        return { jobId: 'J1' };
      },
      continueJob: () => {
        calls += 1;
        undone = calls === 2;
        return { state: undone ? 'done' : 'waiting', done: calls, of: 2, aside: 0, reason: '', rests: false };
      },
    };
    return (name, args) => ({ ok: true, value: answers[name]?.(args) });
  }

  test('says who brought in what, and undoes it by keyboard alone after asking once more', async () => {
    const asked: string[] = [];
    page = await openPage(browser, 'imports', { title: 'Undo an import' }, script(asked));
    await page.getByText('12 rows added, 3 changed, 1 marked as gone').first().waitFor();
    await page
      .getByText(/^Volunteers, Mar 5, 2026.*, by ana\.ejemplo@chapter\.example$/)
      .first()
      .waitFor();
    expect(await faultsAndPictures(page, 'imports')).toEqual([]);

    await tabTo(page, 'Undo march volunteers.csv');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Undo march volunteers\.csv\?/);
    expect(asked).toEqual([]);
    expect(await faultsAndPictures(page, 'imports-sure')).toEqual([]);
    await tabTo(page, 'No, leave it');
    await page.keyboard.press('Enter');
    expect(asked).toEqual([]);

    await page.keyboard.press('Enter');
    await tabTo(page, 'Yes, undo it');
    await page.keyboard.press('Enter');
    await page.getByText('march volunteers.csv is undone. 2 rows stayed').waitFor();
    expect(asked).toEqual(['I1']);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await faultsAndPictures(page, 'imports-undone')).toEqual([]);
  });

  test('offers nothing for a list that is still being written or is undone already', async () => {
    page = await openPage(browser, 'imports', { title: 'Undo an import' }, script());
    await page.getByText(`${harmful}.csv`).waitFor();
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Undo']);
    await page.getByText('It is being written; it can be undone when that is done.').waitFor();
  });

  test('speaks Spanish, and says kindly that there is nothing to undo', async () => {
    page = await openPage(browser, 'imports', { language: 'es', title: 'Deshacer' }, script());
    await page.getByText('12 filas añadidas').first().waitFor();
    expect(await faultsAndPictures(page, 'imports-es')).toEqual([]);
    await page.close();
    page = await openPage(browser, 'imports', { language: 'es', title: 'Deshacer' }, () => ({ ok: true, value: [] }));
    await page.getByText('No se trajo ninguna lista hace poco').waitFor();
  });
});
