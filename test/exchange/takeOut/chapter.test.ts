import { parse } from 'papaparse';
import { ana, Chapter, sam } from '../../chapter/chapter';

interface Part {
  name: string;
  mime: string;
  text: string;
  next?: number;
}
type Answer<T> = { ok: true; value: T } | { ok: false; sentence: string };

const both = 'Chapter · Grupo >';

/** What a dialog of the file gets when it asks. */
function ask<T>(chapter: Chapter, file: string, name: string, args: object = {}): Answer<T> {
  const { host, desk } = chapter;
  const item = `${both} Bring in & take out · Traer y sacar > Take out a list · Sacar una lista`;
  host.click(file, item, { as: file === desk ? sam : ana });
  return host.ui.call(host.ui.screen.id, name, args) as Answer<T>;
}

function takeOut(chapter: Chapter, file: string, id: string): Part {
  const answer = ask<Part>(chapter, file, 'exportPart', { id, from: 0 });
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
}

function recordsOf({ text }: Part): Record<string, string>[] {
  const { data } = parse(text.replace(/^\ufeff/, ''), { delimiter: ',', newline: '\r\n' });
  const [headers = [], ...rows] = data.slice(0, -1);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

const canary = 'Canary Zzyzx';

test('volunteers are taken out as a CSV for Excel, and what would be a formula there is made harmless', () => {
  const chapter = Chapter.ready();
  chapter.type(chapter.workbook, 'Volunteers', { Name: 'José Ñandú', Phone: '+17035550142' });
  chapter.type(chapter.workbook, 'Volunteers', { Name: '@SUM(A1)', 'Paused until': 'soon, perhaps' });
  const part = takeOut(chapter, chapter.workbook, 'volunteers');
  expect(part.name).toMatch(/^Volunteers \d{4}-\d\d-\d\d\.csv$/);
  expect(part.text.startsWith('\ufeff')).toBe(true);
  expect(part.next).toBeUndefined();
  const [jose, sum] = recordsOf(part);
  expect(jose).toMatchObject({ Name: 'José Ñandú', Phone: '+17035550142' });
  expect(jose?.ID).toMatch(/^V-/);
  expect(sum).toMatchObject({ Name: "'@SUM(A1)", 'Paused until': 'soon, perhaps' });
  const log = chapter.rows(chapter.workbook, 'Activity log').filter(({ What }) => What === 'take out a list');
  expect(log.map(({ Who, Which }) => [Who, Which])).toEqual([[ana, 'volunteers (2)']]);
});

test('nothing that is taken out of the Workbook tells who asked for help', () => {
  const chapter = Chapter.ready();
  chapter.askForHelp({ 'What shall we call you?': canary, 'Your phone number': '(703) 555-0142' });
  chapter.host.clock.advance({ minutes: 30 });
  expect(JSON.stringify(chapter.rows(chapter.desk, 'Desk'))).toContain(canary);
  expect(recordsOf(takeOut(chapter, chapter.workbook, 'requests'))).toMatchObject([{ Need: 'Food' }]);
  const lists = ask<{ id: string }[]>(chapter, chapter.workbook, 'exportsHere');
  if (!lists.ok) throw new Error(lists.sentence);
  for (const { id } of lists.value) expect(takeOut(chapter, chapter.workbook, id).text).not.toContain(canary);
  expect(lists.value.map(({ id }) => id)).toEqual(expect.arrayContaining(['requests', 'published', 'calendar']));
  expect(lists.value.map(({ id }) => id)).not.toContain('people');
});

test('the Help desk hands its cases to who may open it, says that they name people, and logs no name', () => {
  const chapter = Chapter.ready();
  chapter.type(chapter.desk, 'Desk', { Name: canary, Need: 'Food' });
  const lists = ask<{ id: string; about: string }[]>(chapter, chapter.desk, 'exportsHere');
  if (!lists.ok) throw new Error(lists.sentence);
  for (const { about } of lists.value) expect(about).toMatch(/names people who asked for help/);
  expect(takeOut(chapter, chapter.desk, 'desk').text).toContain(canary);
  const log = chapter.rows(chapter.desk, 'Activity log');
  expect(log.some(({ What, Which }) => What === 'take out a list' && Which === 'desk (1)')).toBe(true);
  expect(JSON.stringify(log)).not.toContain(canary);
});

test('a chapter is offered only what it does', () => {
  const chapter = Chapter.ready({ uses: { doors: false } });
  const lists = ask<{ id: string }[]>(chapter, chapter.workbook, 'exportsHere');
  if (!lists.ok) throw new Error(lists.sentence);
  expect(lists.value.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['voters']));
  const answer = ask(chapter, chapter.workbook, 'exportPart', { id: 'voters', from: 0 });
  expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/no such list/) });
});
