import { askWords } from '../../src/i18n/ask';
import { ana, Chapter, type Saved, sam } from '../chapter/chapter';
import type { Scenario } from './driver';
import {
  columnPutIn,
  headerRenamed,
  ownColumn,
  type Place,
  round,
  rowPutIn,
  sorted,
  typed,
  withOwnColumn,
} from './meanwhile';

type Row = Record<string, string>;

/** Saved once: each case begins with a copy. */
export function once(prepare: () => Saved): () => Chapter {
  let saved: Saved | undefined;
  return () => {
    saved ??= prepare();
    return Chapter.resumed(saved);
  };
}

export const names = ['Ada Sample', 'Ben Sample', 'Cleo Sample'];

const deskTab: Place<Chapter> = { file: ({ desk }) => desk, as: sam, tab: 'Desk' };
const requestsTab: Place<Chapter> = { file: ({ workbook }) => workbook, as: ana, tab: 'Requests' };

/** A chapter with three people who have asked, and columns of its own. */
export function threeAsked(): Chapter {
  const chapter = Chapter.ready();
  chapter.type(chapter.workbook, 'Areas', { Area: 'Northside' });
  for (const name of names) ask(chapter, name);
  for (const tab of [deskTab, requestsTab]) withOwnColumn(tab, chapter);
  return chapter;
}

export function ask(chapter: Chapter, name: string): void {
  chapter.askForHelp({ [askWords.name.en]: name, [askWords.phone.en]: '(703) 555-0142' });
}

/** What people and robots do to the two files at any moment. @param name whose case the scenario is about */
export function meanwhile(name: string): NonNullable<Scenario<Chapter>['meanwhile']> {
  const isIts = (chapter: Chapter) => cases(chapter).find((row) => row.Name === name)?.ID;
  const inRequests = (is: boolean, header: string, value: string) => (chapter: Chapter) => {
    const id = isIts(chapter);
    return typed(requestsTab, { row: ({ ID }) => (ID === id) === is, header, value })(chapter);
  };
  const inDesk = (is: boolean, header: string, value: string) =>
    typed(deskTab, { row: ({ Name }) => (Name === name) === is, header, value });
  return {
    'the Desk tab is sorted': sorted(deskTab),
    'the Requests tab is sorted': sorted(requestsTab),
    'a row is put in above the requests': rowPutIn(requestsTab),
    'a column is put in before the cases': columnPutIn(deskTab),
    'a header is renamed': headerRenamed(requestsTab, 'Need'),
    'the robots of the Help desk make a round': round(sam),
    'the robots of the Workbook make a round': round(ana),
    'a person writes beside the case': inDesk(true, ownColumn, 'Rings at seven'),
    'a person writes beside another request': inRequests(false, ownColumn, 'Knows the house'),
    'a person changes the urgency of the case': inDesk(true, 'Urgency', 'Today'),
    'a person changes the urgency of another case': inDesk(false, 'Urgency', 'Today'),
    'a person changes the urgency of the request': inRequests(true, 'Urgency', 'Today'),
    'a person changes the urgency of another request': inRequests(false, 'Urgency', 'Today'),
    'a person changes the status of another request': inRequests(false, 'Status', 'Waiting'),
  };
}

export const filled = (rows: Row[]) => rows.filter((row) => row.ID !== '' && row.ID !== undefined);
export const cases = (chapter: Chapter) => filled(chapter.rows(chapter.desk, 'Desk'));
const requests = (chapter: Chapter) => filled(chapter.rows(chapter.workbook, 'Requests'));

/** Each of these people has one case and one request, which say the same. */
export function wrongWithPeople(chapter: Chapter, people: readonly string[]): string[] {
  const both = requests(chapter);
  const wrong = people.flatMap((name) => {
    const own = cases(chapter).filter((row) => row.Name === name);
    if (own.length !== 1) return [`${name} has ${own.length} cases.`];
    const same = both.filter(({ ID }) => ID === own[0]?.ID);
    if (same.length !== 1) return [`${name} has ${same.length} requests in the Workbook.`];
    return ['Status', 'Urgency'].flatMap((header) => {
      const [here, there] = [own[0]?.[header], same[0]?.[header]];
      return here === there ? [] : [`${name}: ${header} ${here} here, ${there} there.`];
    });
  });
  const more = both.length - people.length;
  return more > 0 ? [...wrong, `There are ${more} requests of nobody.`] : wrong;
}

/** The files' own book-keeping is done: nothing half-written, no letter stuck on its way. */
export function wrongBackstage(chapter: Chapter): string[] {
  return [chapter.workbook, chapter.desk].flatMap((file) => {
    const tabs = chapter.at(file).tabs();
    const rows = (tab: string) => (tabs.includes(tab) ? filled(chapter.rows(file, tab)) : []);
    return rows('Mail log').flatMap(({ Status, To }) => (Status === 'Sending' ? [`A letter to ${To} is stuck.`] : []));
  });
}

export function idOf(chapter: Chapter, name: string): string {
  return cases(chapter).find((row) => row.Name === name)?.ID ?? '';
}

export function wrongStatus(chapter: Chapter, name: string, status: string): string[] {
  const found = cases(chapter).find((row) => row.Name === name)?.Status;
  return found === status ? [] : [`${name} should be ${status} and is ${found}.`];
}
