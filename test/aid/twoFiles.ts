import type { Chapter } from '../chapter/chapter';
import { later } from '../later';
import { handIn, smallChapter } from './deskHand';

type Row = Record<string, string>;

/** Three neighbors asked: Rosa, Ben and Luz. */
export function threeAsked(): Chapter {
  const chapter = smallChapter();
  for (const name of ['Rosa', 'Ben', 'Luz']) ask(chapter, name);
  chapter.host.clock.advance({ minutes: 11 });
  return chapter;
}

export function ask(chapter: Chapter, name: string, needs = ['Food']): void {
  const told = { 'What shall we call you?': `${name} Canary`, 'Your phone number': phones[name] ?? '' };
  chapter.askForHelp({ ...told, 'Which part of town are you in?': 'Northside', 'What do you need?': needs });
}
const phones: Row = { Rosa: '703 555 0141', Ben: '703 555 0142', Luz: '703 555 0143', Mia: '703 555 0144' };

export const deskRows = (chapter: Chapter) => chapter.rows(chapter.desk, 'Desk');
export const requestRows = (chapter: Chapter) => chapter.rows(chapter.workbook, 'Requests');
export const rowOf = (rows: readonly Row[], of: (row: Row) => boolean) => rows.findIndex(of) + 2;

/** A coordinator writes into the row of somebody. */
export function inDesk(chapter: Chapter, name: string, header: string, value: string): void {
  const row = rowOf(deskRows(chapter), ({ Name }) => Name === `${name} Canary`);
  handIn(chapter, chapter.desk, 'Desk').write(header, value, row);
}

/** An organizer writes into the row of the same request, whose person they do not see. */
export function inWorkbook(chapter: Chapter, name: string, header: string, value: string): void {
  const id = deskRows(chapter).find(({ Name }) => Name === `${name} Canary`)?.ID;
  const row = rowOf(requestRows(chapter), ({ ID }) => ID === id);
  handIn(chapter, chapter.workbook, 'Requests').write(header, value, row);
}

export const threeSweeps = { minutes: 31 };
const told = ['Need', 'Area', 'Language', 'Urgency', 'How many people', 'Status', 'Asked on', 'Closed on'];

/** What both files say of each request that both have, by its number. */
export function expectAgreement(chapter: Chapter): void {
  const there = new Map(requestRows(chapter).map((row) => [row.ID, row]));
  const open = deskRows(chapter).filter(({ ID, Status }) => Status !== 'Closed' || there.has(ID));
  const inDesk = open.map((row) => [row.ID, ...told.map((key) => row[key]), firstOf(row.Helper)]);
  const inWorkbook = open.map(({ ID }) => {
    const row = there.get(ID);
    return [ID, ...told.map((key) => row?.[key]), firstOf(row?.['Taken by'])];
  });
  expect(inWorkbook).toEqual(inDesk);
  const ids = deskRows(chapter).map(({ ID }) => ID);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...there.keys()].filter((id) => !ids.includes(id))).toEqual([]);
}

/** Each person with where their requests stand. */
export const standing = (chapter: Chapter) =>
  Object.fromEntries(
    deskRows(chapter).map(({ Name, Status, Helper }) => [Name?.split(' ')[0], [Status, firstOf(Helper)]]),
  );
export const firstOf = (helper = '') => helper.split(' ')[0];

/** So many hours, at whose end the robots come round. */
export const wait = ({ host }: Chapter, hours: number) => later(host, hours);
