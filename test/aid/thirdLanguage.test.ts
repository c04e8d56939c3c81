import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { AskPageView } from '../../src/aid/askPage';
import { learnTongue, type Tongue } from '../../src/aid/tongue';
import { wordsOfAskers } from '../../src/aid/wordsOfAskers';
import { spokenDay } from '../../src/i18n/days';
import { languageMarks } from '../../src/i18n/language';
import { describeInBrowser, openBrowser } from '../browser/browser';
import { Chapter } from '../chapter/chapter';
import { googleInPage } from '../web/pageInBrowser';
import { handIn, lettersTo } from './deskHand';

jest.setTimeout(240_000);

const root = path.resolve(__dirname, '../..');
const marked = (text: string) => `«${text}»`;

/** A language that says everything in marked English: what is not marked on a page was not translated. */
function markedTongue(): Tongue {
  const rooms: Record<string, Record<string, { en: string }>> = wordsOfAskers;
  const words = Object.entries(rooms).map(([room, known]) => [
    room,
    Object.fromEntries(Object.entries(known).map(([key, { en }]) => [key, marked(en)])),
  ]);
  return {
    code: 'am',
    name: 'Marked',
    days: {
      weekdays: ['w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6'],
      months: Array.from({ length: 12 }, (_, n) => `m${n + 1}`),
      day: '{number}/{month}/{weekday}',
    },
    words: Object.fromEntries(words),
  };
}

/** The source with one more language: its file, and its line among the languages. */
function sourceWith(tongue: object): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'chapterbook-tongue-'));
  for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json', 'appsscript.json']) {
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const file = `import type { Tongue } from '../tongue';\n\nexport const marked: Tongue = ${JSON.stringify(tongue)};\n`;
  mkdirSync(path.join(copy, 'src/aid/tongues'), { recursive: true });
  writeFileSync(path.join(copy, 'src/aid/tongues/marked.ts'), file);
  const list = path.join(copy, 'src/aid/tongues.ts');
  const lines = readFileSync(list, 'utf8').replace('readonly Tongue[] = []', 'readonly Tongue[] = [marked]');
  writeFileSync(list, `import { marked } from './tongues/marked';\n${lines}`);
  return copy;
}

const typeChecked = (copy: string) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], {
    cwd: copy,
    encoding: 'utf8',
  });

function deskOf(copy: string): string {
  const program = `
    const { buildAll } = await import('./scripts/bundles.mjs');
    process.stdout.write(JSON.stringify(await buildAll()));
  `;
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: copy, encoding: 'utf8' });
  return path.join(copy, 'dist/desk');
}

let copy: string;
let saved: ReturnType<Chapter['saved']>;
beforeAll(() => {
  copy = sourceWith(markedTongue());
  saved = Chapter.ready({ deskFolder: deskOf(copy) }).saved();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function pageOf(chapter: Chapter, language = 'am') {
  const { host } = chapter;
  const url = host.webAppUrl(host.project('Desk').id) as string;
  const { html } = host.web(url).get({ params: { page: 'ask', l: language } });
  const build = /"build":"(\w+)"/.exec(html)?.[1];
  const call = <T>(name: string, args: object) =>
    (host.web(url).call('page', { page: 'ask', token: '', call: name, args, build, language }) as { value: T }).value;
  return { html, call };
}

const isMarked = (text: string) => text === '' || /^«[\s\S]*»$/.test(text);

describe('a third language', () => {
  test('is a file and its line, and the type check is content', () => {
    expect(typeChecked(copy)).toMatchObject({ stdout: '', status: 0 });
  });

  test.each(['noPapers', 'consentShare'])('that lacks a word (%s) fails the type check, which says which', (word) => {
    const tongue = structuredClone(markedTongue()) as unknown as { words: { ask: Record<string, string> } };
    delete tongue.words.ask[word];
    const lacking = sourceWith(tongue);
    const { status, stdout } = typeChecked(lacking);
    rmSync(lacking, { recursive: true, force: true });
    expect(status).not.toBe(0);
    expect(stdout).toContain(word);
  });

  test('asks everything on our page, and keeps what came as it does in any other', () => {
    const chapter = Chapter.resumed(saved);
    const { html, call } = pageOf(chapter);
    expect(html).toContain('<html lang="am"');
    const { description, questions, confirmation } = call<AskPageView>('show', { language: 'am' });
    const choices = questions.flatMap(({ choices = [] }) => choices.map(({ label }) => label));
    const said = [...description.split(/\n\n|(?<=») (?=«)/), confirmation, ...choices];
    const titles = questions.flatMap(({ title, help }) => [title, help]);
    expect([...said, ...titles].filter((text) => !isMarked(text))).toEqual([]);
    call('send', {
      ...{ id: 'page-00000000-0000-4000-8000-000000000001', language: 'am', website: '', seconds: 60 },
      answers: {
        name: 'Rosa Canary',
        email: 'rosa@example.org',
        needs: ['food'],
        message: 'yes',
        consent: ['contact'],
      },
    });
    chapter.host.clock.advance({ minutes: 11 });
    expect(handIn(chapter, chapter.desk, 'Desk').rows()).toMatchObject([{ Need: 'Food', Language: 'Amharic' }]);
    expect(handIn(chapter, chapter.desk, 'Consents').rows()).toMatchObject([{ Language: 'am' }]);
  });

  test('has a form of its own, whose answers are understood; letters and how it stands speak it too', () => {
    const chapter = Chapter.resumed(saved);
    const form = chapter.host.forms.list().find(({ title }) => title === marked('Our chapter: ask for help'));
    expect(form?.description).toContain(marked('We are neighbors helping neighbors.'));
    chapter.host.forms.submit(form?.id as string, {
      [marked('What do you need?')]: [marked('A ride')],
      [marked('When do you need it?')]: marked('Today'),
      [marked('Your e-mail address')]: 'rosa@example.org',
      [marked('How may we reach you?')]: [marked('Write me an e-mail')],
      [marked('May we leave a message?')]: marked('Yes'),
      [marked('What we may do')]: [marked('You may call me or write to me about this request.')],
    });
    chapter.host.clock.advance({ minutes: 11 });
    expect(handIn(chapter, chapter.desk, 'Desk').rows()).toMatchObject([{ Need: 'A ride', Urgency: 'Today' }]);
    expect(handIn(chapter, chapter.desk, 'People').rows()).toMatchObject([{ 'Safe to leave a message': 'Yes' }]);
    const [letter] = lettersTo(chapter, 'rosa@example.org');
    expect(letter?.subject).toBe(marked('We have your message'));
    expect(letter?.body.split('\n').filter((line) => /[a-z]{3}/i.test(line) && !/«|https:/.test(line))).toEqual([]);
    const link = /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(letter?.body ?? '')?.[0] as string;
    expect(chapter.host.web(link).get().html).toContain('"language":"am"');
    expect(chapter.failures()).toEqual([]);
  });

  test('comes to a chapter that is at work within the hour, with its form and its address in Settings', () => {
    const chapter = Chapter.ready();
    chapter.host.project('Desk').folder = path.join(copy, 'dist/desk');
    chapter.host.clock.advance({ hours: 1, minutes: 5 });
    const line = handIn(chapter, chapter.desk, 'Settings')
      .rows()
      .find(({ Setting }) => /\(Amharic\)/.test(Setting ?? ''));
    expect(line?.Value).toMatch(/^https:/);
    expect(chapter.host.forms.list().filter(({ title }) => title.startsWith('«'))).toHaveLength(1);
  });
});

test('a language that is learnt says days its own way, and may be written from right to left', () => {
  expect(spokenDay('2026-03-02', 'am')).toBe('Monday, March 2');
  learnTongue({ ...markedTongue(), direction: 'rtl' }, {});
  expect(spokenDay('2026-03-02', 'am')).toBe('2/m3/w1');
  expect(languageMarks('am')).toBe('lang="am" dir="rtl"');
  expect(languageMarks('es')).toBe('lang="es"');
});

describeInBrowser('a third language, on a phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('is offered on the page, and by one click everything is in it', async () => {
    const chapter = Chapter.resumed(saved);
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.exposeFunction('callScript', (_: string, json: string) => {
      const [{ call, args }] = JSON.parse(json) as [{ call: string; args: object }];
      return JSON.stringify({ ok: true, value: pageOf(chapter).call(call, args) });
    });
    await page.addInitScript(googleInPage);
    const body = pageOf(chapter, 'en').html;
    await page.route('https://page.example/', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('https://page.example/');
    await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Leave quickly', 'Español', 'Marked', 'Send']);
    await page.getByRole('button', { name: 'Marked' }).click();
    await page.getByRole('button', { name: marked('Send') }).waitFor();
    expect(await page.getByRole('button').allInnerTexts()).toEqual([
      ...[marked('Leave quickly'), 'English', 'Español', marked('Send')],
    ]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('am');
    await page.close();
  });
});
