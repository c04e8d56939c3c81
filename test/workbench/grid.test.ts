import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, eventually, openBrowser, openWindow } from '../browser/browser';
import { RunningWorkbench, removeBuilt } from './running';

interface SheetWindow {
  sheetModel: {
    getters: {
      getActiveSheetId(): string;
      getEvaluatedCell(position: { sheetId: string; col: number; row: number }): { value: unknown };
    };
  };
}

/** What a cell shows in this window. */
const cell = (page: Page, col: number, row: number) =>
  page.evaluate(
    ([col, row]) => {
      const { getters } = (globalThis as unknown as SheetWindow).sheetModel;
      return getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: col as number, row: row as number })
        .value;
    },
    [col, row],
  );

const shows = (page: Page, col: number, row: number, value: unknown) =>
  expect(eventually(() => cell(page, col, row), value)).resolves.toBe(value);

async function choose(page: Page, ...labels: string[]): Promise<void> {
  for (const label of labels) await page.getByRole('menuitem', { name: label, exact: true }).click();
}

describeInBrowser('the sheet in a browser', () => {
  const workbench = new RunningWorkbench();
  let browser: Browser;
  let page: Awaited<ReturnType<typeof openWindow>>;
  jest.setTimeout(60_000);

  const open = async () => {
    const opened = await openWindow(browser, workbench.url, { viewport: { width: 1280, height: 800 } });
    opened.setDefaultTimeout(40_000);
    await opened.locator('html[data-ready]').waitFor({ state: 'attached' });
    return opened;
  };

  beforeAll(async () => {
    await workbench.start();
    browser = await openBrowser();
    page = await open();
  });
  afterAll(async () => {
    await browser?.close();
    await workbench.remove();
    removeBuilt();
  });

  test('a menu item runs its function, and the grid shows what the script wrote', async () => {
    await choose(page, 'Trial', 'Write a value');
    await shows(page, 0, 0, 'written by the script');
    await page.getByText('A1 is written.').waitFor();
  });

  test('a script waits for the person’s answer', async () => {
    await choose(page, 'Trial', 'Ask a name');
    await page.getByRole('alertdialog').getByRole('textbox').fill('Rosa Sample');
    await page.keyboard.press('Enter');
    await page.getByText('Written: Rosa Sample').waitFor();
    await page.keyboard.press('Enter');
    await shows(page, 0, 1, 'Rosa Sample');
  });

  test('a cancelled question changes nothing', async () => {
    await choose(page, 'Trial', 'Ask a name');
    await page.getByRole('alertdialog').getByRole('textbox').fill('Somebody Else');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await shows(page, 0, 1, 'Rosa Sample');
  });

  test('a dialog calls the script: success, failure and hidden names', async () => {
    await choose(page, 'Trial', 'Show', 'Dialog');
    const dialog = page.getByRole('dialog', { name: 'Adding up' }).frameLocator('iframe');
    await dialog.getByRole('button', { name: 'Add 2 and 3' }).click();
    await dialog.getByText('sum: 5').waitFor();
    await dialog.getByRole('button', { name: 'Add nothing' }).click();
    await dialog.getByText(/failed: .*There is nothing to add up/).waitFor();
    await dialog.getByRole('button', { name: 'Call a hidden function' }).click();
    await dialog.getByText(/failed: /).waitFor();
    expect(await dialog.locator('body').innerText()).not.toContain('never told');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Adding up' }).waitFor({ state: 'detached' });
  });

  test('a script’s page cannot reach the workbench around it', async () => {
    await choose(page, 'Trial', 'Show', 'Sidebar');
    const inside = page.locator('#sidebar').frameLocator('iframe').locator('body');
    const reached = await inside.evaluate(async (_body, address) => {
      const fetched = await fetch(`${address}/api/people.list`, { method: 'POST', mode: 'no-cors' }).then(
        () => 'fetched',
        () => 'refused',
      );
      try {
        return [fetched, (parent as unknown as { document: { title: string } }).document.title];
      } catch {
        return [fetched, 'refused'];
      }
    }, workbench.url);
    expect(reached).toEqual(['refused', 'refused']);
    await page.locator('#sidebar').getByRole('button', { name: 'Close' }).click();
  });

  test('an error of the script is shown', async () => {
    await choose(page, 'Trial', 'Fail');
    await page.getByText('This one always fails.').waitFor();
    await page.keyboard.press('Enter');
  });

  test('the menus work by keyboard', async () => {
    await page.getByRole('menuitem', { name: 'Trial', exact: true }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('dialog', { name: 'Adding up' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('what a person types is an edit: the script answers it, and another window sees both', async () => {
    const other = await open();
    await other.getByLabel('I am').selectOption({ label: 'Sam Sample' });
    await other.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page
      .locator('.o-grid-overlay')
      .first()
      .click({ position: { x: 150, y: 10 } });
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await shows(page, 1, 0, 'hello');
    await shows(page, 2, 0, 'edited to hello');
    await shows(other, 1, 0, 'hello');
    await shows(other, 2, 0, 'edited to hello');
    await other.context().close();
  });

  test('everything comes from the workbench itself', () => {
    const foreign = page.requests.filter(
      (address) => !address.startsWith(workbench.url) && !address.startsWith('data:'),
    );
    expect(foreign).toEqual([]);
  });
});
