import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openWindow } from '../browser/browser';
import { RunningWorkbench, removeBuilt } from './running';
import { seriousFindings } from './serious';

const PHONE = { viewport: { width: 320, height: 640 } };

class WithForms extends RunningWorkbench {
  protected override seed(): string[] {
    return ['--seed', join(__dirname, 'fixtures/forms/seed.mjs')];
  }
}

describeInBrowser('a form in pages, with every kind of question', () => {
  const workbench = new WithForms();
  let browser: Browser;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    await workbench.start();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workbench.remove();
    removeBuilt();
  });

  const open = async (title: string, link = '') => {
    const forms = await workbench.ask<{ id: string; title: string }[]>('forms.list');
    const id = forms.find((form) => form.title.startsWith(title))?.id;
    return openWindow(browser, `${workbench.url}/form/${id}${link}`, PHONE);
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
  const answers = async () => {
    const [file] = await workbench.ask<{ id: string }[]>('files.list');
    return JSON.stringify(await workbench.ask('grid.snapshot', { file: file?.id }));
  };
  const fits = async (page: Page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await seriousFindings(page)).toEqual([]);
  };

  test('all of it is answered on a small phone, and reaches the linked tab', async () => {
    const page = await open('How can');
    await fits(page);
    await page.getByText('Page 1 of 3').waitFor();
    await page.getByLabel('Your name').fill('Rosa Sample');
    await page.getByLabel('Yes').check();
    await press(page, 'Next');
    await page.getByRole('heading', { name: 'Your car' }).waitFor();
    await fits(page);
    await page.getByRole('group', { name: 'How big is it?' }).getByLabel('10').check();
    await page.getByRole('group', { name: 'Do you like it?' }).getByLabel('3').check();
    await press(page, 'Next');
    await page.getByRole('heading', { name: 'The rest' }).waitFor();
    await fits(page);
    await page.getByLabel('First day').fill('2026-03-05');
    await page.getByRole('group', { name: 'Birthday' }).getByLabel('Month').fill('2');
    await page.getByRole('group', { name: 'Birthday' }).getByLabel('Day').fill('29');
    await page.getByLabel('First visit').fill('2026-03-06T14:30');
    await page.getByLabel('Not before').fill('09:15');
    await page.getByLabel('Hours').fill('1');
    await page.getByLabel('Minutes').fill('30');
    await page.getByRole('group', { name: 'Monday' }).getByLabel('Night').check();
    await page.getByRole('group', { name: 'Old' }).getByLabel('Alone').check();
    await page.getByRole('group', { name: 'Old' }).getByLabel('In a group').check();
    await page.getByLabel('Area').selectOption('South');
    await page.getByLabel('Anything else?').fill('A ladder');
    await page.getByRole('checkbox', { name: 'Other:' }).check();
    await page.getByRole('textbox', { name: 'Other: Languages' }).fill('Tagalog');
    expect(
      await page.getByRole('img', { name: 'The map' }).evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBe(1);
    await press(page, 'Submit');
    await page.getByText('Your response has been recorded.').waitFor();
    expect(await page.getByRole('link').count()).toBe(0);
    const kept = await answers();
    for (const text of [
      'Rosa Sample',
      'When? [Monday]',
      'Night',
      'Alone, In a group',
      'South',
      'A ladder',
      'Tagalog',
      '2/29',
    ])
      expect(kept).toContain(text);
    expect(page.requests.every((address) => address.startsWith(workbench.url) || address.startsWith('data:'))).toBe(
      true,
    );
  });

  test('a choice leads past a page, and Back leads there again with all answers kept, by keyboard alone', async () => {
    const page = await open('How can');
    await page.getByLabel('Your name').focus();
    await page.keyboard.type('Luis Muestra');
    await page.getByLabel('No', { exact: true }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The rest' }).waitFor();
    await page.getByLabel('Anything else?').fill('Not yet sure');
    await page.getByRole('button', { name: 'Back' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Page 1 of 3').waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Luis Muestra');
    expect(await page.getByLabel('No', { exact: true }).isChecked()).toBe(true);
    await press(page, 'Next');
    expect(await page.getByLabel('Anything else?').inputValue()).toBe('Not yet sure');
    await press(page, 'Submit');
    await page.getByText('Your response has been recorded.').waitFor();
    expect(await answers()).toContain('Luis Muestra');
  });

  test('a choice that ends the form leads to its end, where it is sent', async () => {
    const page = await open('How can');
    await page.getByLabel('Your name').fill('Kim Invented');
    await page.getByLabel('Rather not help').check();
    await press(page, 'Next');
    await page.getByText('That was the last question.').waitFor();
    await fits(page);
    expect(await answers()).not.toContain('Kim Invented');
    await press(page, 'Submit');
    await page.getByText('Your response has been recorded.').waitFor();
    expect(await answers()).toContain('Kim Invented');
  });

  test('a question that is left out on a page is named there, and the page is not turned', async () => {
    const page = await open('How can');
    const [form] = await workbench.ask<{ id: string; items: { id: string; title: string }[] }[]>('forms.list');
    const name = form?.items.find(({ title }) => title === 'Your name')?.id ?? '';
    const sent = await fetch(page.url(), {
      method: 'POST',
      headers: { origin: workbench.url },
      body: new URLSearchParams({ way: '0,1', go: 'next', [name]: 'Rosa <Sample>' }),
    });
    const html = await sent.text();
    expect([sent.status, html.includes('role="alert"')]).toEqual([422, true]);
    expect(html).toContain('“How big is it?” needs an answer.');
    expect(html).toContain('<h2>Your car</h2>');
    expect(html).toContain(`name="${name}" value="Rosa &lt;Sample&gt;"`);
  });

  test('a link brings answers along', async () => {
    const forms = await workbench.ask<{ items: { id: string; title: string }[] }[]>('forms.list');
    const name = forms[0]?.items.find(({ title }) => title === 'Your name')?.id;
    const page = await open('How can', `?usp=pp_url&entry.${name}=Rosa+Sample`);
    expect(await page.getByLabel('Your name').inputValue()).toBe('Rosa Sample');
  });

  test('a script finds the addresses that the chapter’s seed knows', async () => {
    await (await open('¿Cómo')).getByText('Nos vemos en 38.5.').waitFor();
  });

  test('in Spanish it speaks Spanish', async () => {
    const page = await open('¿Cómo');
    await page.getByText('Página 1 de 2').waitFor();
    await page.getByLabel('Tu nombre').fill('Luz Muestra');
    await press(page, 'Siguiente');
    await page.getByRole('heading', { name: 'Tus días' }).waitFor();
    await page.getByLabel('Minutos').fill('45');
    await fits(page);
    await page.getByRole('button', { name: 'Atrás' }).waitFor();
    await press(page, 'Enviar');
    await page.getByText('Hemos registrado tu respuesta.').waitFor();
  });
});
