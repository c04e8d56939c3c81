import type { Chapter } from '../chapter/chapter';
import {
  ask,
  idOf,
  meanwhile,
  names,
  once,
  threeAsked,
  wrongBackstage,
  wrongStatus,
  wrongWithPeople,
} from './aidChapter';
import type { Scenario } from './driver';
import { lettersOf } from './meanwhile';

/** Somebody asks by the public form. */
export const asking: Scenario<Chapter> = {
  name: 'somebody asks',
  begin: once(() => threeAsked().saved()),
  happens: (chapter) => ask(chapter, 'Dora Sample'),
  wrong: (chapter) => [...wrongWithPeople(chapter, [...names, 'Dora Sample']), ...wrongBackstage(chapter)],
  meanwhile: meanwhile('Dora Sample'),
};

function typeStatus(chapter: Chapter, file: string, tab: string, id: string, status: string): void {
  const row = chapter.rows(file, tab).findIndex(({ ID }) => ID === id) + 2;
  const column = chapter.at(file).reads(tab)[0]?.indexOf('Status') ?? -1;
  chapter.at(file).type(`${tab}!${lettersOf(column)}${row}`, status);
}

/** An organizer changes a status in the Workbook, and the Help desk follows. */
export const statusInWorkbook: Scenario<Chapter> = {
  name: 'a status in the Workbook',
  begin: once(() => threeAsked().saved()),
  happens: (chapter) => typeStatus(chapter, chapter.workbook, 'Requests', idOf(chapter, 'Ben Sample'), 'Waiting'),
  wrong: (chapter) => [...wrongWithPeople(chapter, names), ...wrongStatus(chapter, 'Ben Sample', 'Waiting')],
  meanwhile: meanwhile('Ben Sample'),
};

/** A coordinator changes a status in the Help desk, and the Workbook follows. */
export const statusInDesk: Scenario<Chapter> = {
  name: 'a status in the Help desk',
  begin: once(() => threeAsked().saved()),
  happens: (chapter) => typeStatus(chapter, chapter.desk, 'Desk', idOf(chapter, 'Cleo Sample'), 'Waiting'),
  wrong: (chapter) => [...wrongWithPeople(chapter, names), ...wrongStatus(chapter, 'Cleo Sample', 'Waiting')],
  meanwhile: meanwhile('Cleo Sample'),
};
