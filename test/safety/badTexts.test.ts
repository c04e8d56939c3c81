import type { Browser, Page } from 'playwright-core';
import { handIn, lettersTo, opened, smallChapter } from '../aid/deskHand';
import { badTexts } from '../badTexts';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { ana, type Chapter } from '../chapter/chapter';
import { askedAndHelped, filledWith, formulasIn } from './everyField';
import { lookedThrough, type Script } from './lookedThrough';

jest.setTimeout(3_600_000);

/** The texts in groups that fit into one cell and one page together. */
function inGroups(texts: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const text of texts.filter(({ length }) => length < 3800)) {
    const last = groups[groups.length - 1] as string[];
    if (last.join(' ').length + text.length > 3800 || last.length >= 150) groups.push([text]);
    else last.push(text);
  }
  return groups;
}

/** What a cell cannot hold, and what every answer loses: blanks around it. */
const asKept = (text: string) => text.trim();

describe.each(inGroups(badTexts).map((texts, at) => ({ at, texts })))(
  'bad texts in every field, group $at',
  ({ texts }) => {
    let chapter: Chapter;
    beforeAll(() => {
      chapter = filledWith(texts);
    });

    test('no formula arises in any tab of either file', () => {
      const usual = smallChapter();
      expect(formulasIn(chapter, chapter.desk)).toEqual(formulasIn(usual, usual.desk));
      expect(formulasIn(chapter, chapter.workbook)).toEqual(formulasIn(usual, usual.workbook));
    });

    test('what was told stands in the Help desk as it was told', () => {
      const people = handIn(chapter, chapter.desk, 'People').rows();
      for (const header of ['Name', 'Address', 'E-mail'] as const) {
        const kept = people.map((row) => row[header]);
        expect(texts.map(asKept).filter((text) => !kept.includes(text))).toEqual([]);
      }
      expect(chapter.failures()).toEqual([]);
    });

    describeInBrowser('on every page', () => {
      let browser: Browser | undefined;
      afterAll(() => browser?.close());

      const done = async (html: string, call: Script, act: (page: Page) => Promise<unknown>) => {
        browser ??= await openBrowser();
        return lookedThrough(browser, { html, call, act });
      };
      const settled = (page: Page) =>
        page.waitForFunction(() => !/One moment…|Un momento…/.test(document.getElementById('main')?.textContent ?? ''));

      function behind(link: string) {
        const web = chapter.host.web(link);
        return [web.get().html, (name: string, args: unknown) => web.call(name, args)] as const;
      }
      function over(menu: string) {
        const { script } = opened(chapter, menu);
        return [chapter.host.ui.screen.html, (name: string, args: unknown) => script(name, args as object)] as const;
      }
      function overWorkbook(menu: string) {
        const { host, workbook } = chapter;
        host.click(workbook, `Chapter > ${menu}`, { as: ana });
        const { id, html } = host.ui.screen;
        return [html, (name: string, args: unknown) => host.ui.call(id, name, args)] as const;
      }
      /** Shown everywhere: the chapter's name holds no more than the beginning of a long text. */
      const some = () =>
        texts.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 400)).filter((text) => text.length > 1)[0] ?? '';

      test.each([
        'My calls today',
        'Merge twins',
        'What will be erased',
        'Find someone to help',
        'Share fairly when there is not enough',
      ])('%s', async (menu) => {
        const [html, call] = over(`Help > ${menu}`);
        const { wrong } = await done(html, call, settled);
        expect(wrong).toEqual([]);
      });

      test('New call: half-done calls, what was set aside, and earlier cases while the operator types', async () => {
        const [html, call] = over('Help > New call');
        const { wrong, shown } = await done(html, call, async (page) => {
          await page.locator('form').waitFor();
          await page.getByLabel('Phone').fill('703 555 0142');
          await page.getByRole('heading', { level: 3 }).first().waitFor();
        });
        expect(wrong).toEqual([]);
        expect(shown.replace(/\s+/g, ' ')).toContain(some());
      });

      test('the page to ask for help, which shows the chapter’s name and areas', async () => {
        const { host } = chapter;
        const { wrong, shown } = await done(...behind(`${host.webAppUrl(host.project('Desk').id)}?page=ask`), (page) =>
          page.getByRole('button', { name: 'Send' }).waitFor(),
        );
        expect(wrong).toEqual([]);
        expect(shown.replace(/\s+/g, ' ')).toContain(some());
      });

      test('the board, the page of who takes it, and the page of who asked', async () => {
        const desk = handIn(chapter, chapter.desk, 'Desk');
        desk.write('Status', 'Looking', desk.rows().length + 1);
        const letter = lettersTo(chapter, 'vera@example.org').find(({ subject }) => subject === 'Take what you can do');
        const link = /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(letter?.body ?? '')?.[0] ?? '';
        let offer = '';
        const board = await done(...behind(link), async (page) => {
          await page
            .getByRole('button', { name: /I take it/ })
            .last()
            .click();
          const toIt = page.getByRole('link', { name: /Where to go/ });
          await toIt.waitFor();
          offer = (await toIt.getAttribute('href')) ?? '';
        });
        expect(board.wrong).toEqual([]);
        const { wrong, shown } = await done(...behind(offer), (page) =>
          page.getByText('Thank you. This is yours').waitFor(),
        );
        expect(wrong).toEqual([]);
        expect(shown.replace(/\s+/g, ' ')).toContain(some());
      });

      test('the page of who asked, whatever stands in Settings as the form to help out', async () => {
        const settings = handIn(chapter, chapter.desk, 'Settings');
        const at = settings.rows().findIndex(({ Setting }) => Setting === 'Form: help out (English)') + 2;
        settings.write('Value', 'javascript:alert(1)', at);
        const { wrong } = await done(...behind(askedAndHelped(chapter)), (page) =>
          page.getByRole('button', { name: 'Please call me' }).waitFor(),
        );
        expect(wrong).toEqual([]);
      });

      test.each([
        'Volunteers & shifts > Fill a shift',
        'Doors > Hand out walk lists',
        'Doors > Make walk lists',
        'Bring in & take out > Take out a list',
      ])('the Workbook’s %s', async (menu) => {
        const { wrong } = await done(...overWorkbook(menu), settled);
        expect(wrong).toEqual([]);
      });

      test('and in every letter', async () => {
        const bodies = [...new Set(chapter.host.mail.sent.map(({ htmlBody }) => htmlBody))];
        expect(bodies.length).toBeGreaterThan(texts.length / 10);
        const { wrong } = await done(
          bodies.join('\n'),
          () => undefined,
          async () => undefined,
        );
        expect(wrong).toEqual([]);
      });
    });
  },
);
