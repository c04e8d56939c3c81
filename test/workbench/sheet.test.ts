import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, eventually, openBrowser, openWindow } from '../browser/browser';
import { RunningWorkbench, removeBuilt } from './running';

interface SheetModel {
  getters: {
    getSheetIds(): string[];
    getSheetName(id: string): string;
    getActiveSheetId(): string;
    getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
    getCellText(position: { sheetId: string; row: number; col: number }): string;
  };
  dispatch(type: string, payload: object): void;
}

const inSheet = <Value>(page: Page, look: (model: SheetModel, given: never) => Value, given?: unknown) =>
  page.evaluate(
    ([source, value]) =>
      new Function('model', 'given', `return (${source})(model, given)`)(
        (globalThis as unknown as { sheetModel: SheetModel }).sheetModel,
        value,
      ),
    [look.toString(), given] as const,
  ) as Promise<Value>;

const goTo = (page: Page, name: string) =>
  inSheet(
    page,
    (model, name: string) => {
      const { getSheetIds, getSheetName, getActiveSheetId } = model.getters;
      const sheetIdTo = getSheetIds().find((id) => getSheetName(id) === name);
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getActiveSheetId(), sheetIdTo });
    },
    name,
  );

/** A click into the middle of a cell. */
const select = async (page: Page, col: number, row: number) => {
  const { x, y } = await inSheet(
    page,
    ({ getters }, [col, row]: [number, number]) => {
      const { x, y, width, height } = getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
      return { x: x + width / 2, y: y + height / 2 };
    },
    [col, row],
  );
  const grid = await page.locator('.o-grid').boundingBox();
  await page.mouse.click((grid?.x ?? 0) + x, (grid?.y ?? 0) + y);
};

const textOf = (page: Page, col: number, row: number) =>
  inSheet(
    page,
    (model, [col, row]: [number, number]) =>
      model.getters.getCellText({ sheetId: model.getters.getActiveSheetId(), row, col }),
    [col, row],
  );

/** What a cell shows, after the time that a busy machine takes to show it. */
const shows = (page: Page, col: number, row: number, text: string) =>
  expect(eventually(() => textOf(page, col, row), text)).resolves.toBe(text);

/** Whether a row takes up room on the screen. */
const inSight = (page: Page, row: number) =>
  inSheet(
    page,
    ({ getters }, row: number) => getters.getVisibleRect({ left: 0, right: 0, top: row, bottom: row }).height > 0,
    row,
  );

const settled = (page: Page) => page.waitForTimeout(400);

/** At the pace of a quick person. */
const type = async (page: Page, text: string) => {
  await page.keyboard.type(text, { delay: 40 });
  await page.keyboard.press('Enter');
  await settled(page);
};

describeInBrowser('the sheet as a person meets it', () => {
  const workbench = new RunningWorkbench();
  let browser: Browser;
  let ana: Awaited<ReturnType<typeof openWindow>>;
  let sam: Awaited<ReturnType<typeof openWindow>>;
  jest.setTimeout(60_000);

  const open = async (person?: string) => {
    const opened = await openWindow(browser, workbench.url, { viewport: { width: 1280, height: 800 } });
    opened.setDefaultTimeout(40_000);
    await opened.locator('html[data-ready]').waitFor({ state: 'attached' });
    if (person) {
      await opened.getByLabel('I am').selectOption({ label: person });
      await opened.locator('html[data-ready]').waitFor({ state: 'attached' });
    }
    await goTo(opened, 'Table');
    return opened;
  };

  beforeAll(async () => {
    await workbench.start();
    browser = await openBrowser();
    [ana, sam] = await Promise.all([open(), open('Sam Sample')]);
  });
  afterAll(async () => {
    await browser?.close();
    await workbench.remove();
    removeBuilt();
  });

  test('a note is shown beside its cell when the cell is selected, and goes with the selection', async () => {
    await select(ana, 0, 0);
    await ana.getByRole('note').getByText('What it is called.').waitFor();
    expect(await ana.locator('.note-marks i').count()).toBe(1);
    await select(ana, 3, 6);
    await ana.getByRole('note').waitFor({ state: 'hidden' });
  });

  test('a note is shown under the pointer', async () => {
    const overlay = ana.locator('.o-grid-overlay').first();
    await overlay.hover({ position: { x: 40, y: 8 } });
    await ana.getByRole('note').getByText('What it is called.').waitFor();
    await overlay.hover({ position: { x: 300, y: 300 } });
    await ana.getByRole('note').waitFor({ state: 'hidden' });
  });

  test('who may not edit a protected cell reads so at the first key, and nothing changes', async () => {
    await select(sam, 1, 0);
    await sam.keyboard.press('x');
    await sam.getByRole('alertdialog').getByText('You are trying to edit a protected cell or object.').waitFor();
    await sam.keyboard.press('Escape');
    await sam.keyboard.press('Delete');
    await sam.getByRole('alertdialog').waitFor();
    await sam.keyboard.press('Enter');
    await sam.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await sam.evaluate(() => document.activeElement?.closest('.o-grid, .o-spreadsheet') !== null)).toBe(true);
    expect(await textOf(sam, 1, 0)).toBe('How many');
  });

  test('the owner edits the same cell, and the other window sees it', async () => {
    await select(ana, 1, 0);
    await type(ana, 'Number');
    await shows(sam, 1, 0, 'Number');
  });

  test('cells that only warn are changed after a yes, and ask no second time', async () => {
    await select(sam, 1, 1);
    await sam.keyboard.press('2');
    await sam.getByRole('alertdialog', { name: 'Heads up!' }).getByText('Counted by hand.').waitFor();
    await sam.getByRole('button', { name: 'Cancel' }).click();
    await sam.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await textOf(sam, 1, 1)).toBe('12');
    await sam.keyboard.press('2');
    await sam.getByRole('button', { name: 'OK' }).click();
    await sam.getByRole('alertdialog').waitFor({ state: 'detached' });
    await select(sam, 1, 1);
    await type(sam, '20');
    await shows(sam, 1, 1, '20');
    await shows(ana, 1, 1, '20');
    await select(sam, 1, 2);
    await type(sam, '4');
    await shows(ana, 1, 2, '4');
  });

  test('a dropdown refuses what is not in its list', async () => {
    await select(ana, 2, 1);
    await type(ana, 'Glass');
    await ana.getByRole('alertdialog').waitFor();
    await ana.keyboard.press('Escape');
    await settled(ana);
    expect(await textOf(ana, 2, 1)).toBe('Wood');
  });

  test('a filter hides its rows, and a person chooses others; the other window follows', async () => {
    await Promise.all([goTo(ana, 'Filtered'), goTo(sam, 'Filtered')]);
    expect([await inSight(ana, 1), await inSight(ana, 2), await inSight(ana, 3)]).toEqual([true, false, true]);
    await ana.getByRole('button', { name: 'Filter Colour, some rows are hidden' }).click();
    const choices = ana.getByRole('alertdialog', { name: 'Filter Colour' });
    await choices.getByLabel('green').check();
    await choices.getByLabel('red').uncheck();
    await choices.getByRole('button', { name: 'OK' }).click();
    for (const page of [ana, sam]) {
      const inSightNow = async () => [await inSight(page, 1), await inSight(page, 2), await inSight(page, 3)].join();
      await expect(eventually(inSightNow, 'false,true,false')).resolves.toBe('false,true,false');
    }
    await Promise.all([goTo(ana, 'Table'), goTo(sam, 'Table')]);
    await ana.locator('.filter-buttons').waitFor({ state: 'hidden' });
  });

  test('a link to a tab, as Sheets writes it, leads there', async () => {
    await select(ana, 5, 0);
    const link = ana.locator('.o-link-tool').getByText('Sheet1');
    await link.click();
    expect(await inSheet(ana, ({ getters }) => getters.getSheetName(getters.getActiveSheetId()))).toBe('Sheet1');
    await goTo(ana, 'Table');
  });

  test('a script finds what is selected', async () => {
    await select(ana, 2, 2);
    await choose(ana, 'Trial', 'Name the selection');
    await ana.getByText('Selected: Table!C3').waitFor();
  });

  test('what a script activates is shown', async () => {
    await goTo(ana, 'Sheet1');
    await choose(ana, 'Trial', 'Go to the table');
    const tab = () => inSheet(ana, ({ getters }) => getters.getSheetName(getters.getActiveSheetId()));
    await expect(eventually(tab, 'Table')).resolves.toBe('Table');
    await settled(ana);
    await choose(ana, 'Trial', 'Name the selection');
    await ana.getByText('Selected: Table!B3:C3').waitFor();
    expect(await inSheet(ana, ({ getters }) => getters.getSheetName(getters.getActiveSheetId()))).toBe('Table');
  });

  test('a script’s error is a red bar with details; it goes when dismissed', async () => {
    await choose(ana, 'Trial', 'Fail');
    const bar = ana.getByRole('alert').filter({ hasText: 'Error: This one always fails.' });
    await bar.waitFor();
    expect(await bar.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(179, 38, 30)');
    await bar.getByRole('button', { name: 'Details' }).click();
    await ana
      .getByRole('alertdialog', { name: 'Error details' })
      .getByText(/at fail/)
      .waitFor();
    await ana.keyboard.press('Escape');
    expect(await ana.evaluate(() => document.activeElement?.textContent)).toBe('Details');
    await bar.getByRole('button', { name: 'Dismiss' }).click();
    await bar.waitFor({ state: 'detached' });
  });

  test('while a script waits, a banner says that it runs, and other windows can still read', async () => {
    await choose(ana, 'Trial', 'Take your time');
    await ana.getByText('Running script: Take your time').waitFor();
    await sam.getByRole('button', { name: 'Runs', exact: true }).click();
    await sam.locator('#panel-runs li').first().waitFor();
    await ana.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
    await ana.getByText('Running script').waitFor({ state: 'hidden' });
  });
});

async function choose(page: Page, ...labels: string[]): Promise<void> {
  for (const label of labels) await page.getByRole('menuitem', { name: label, exact: true }).click();
}
