import { fileById } from '../google/spreadsheet';
import { ownChapter, readStamp } from '../tables/chapterFile';
import type { Uses } from './firstSteps';

/** Whether the chapter's Workbook was set up for this, as seen from the Help desk. */
export function workbookUses(use: keyof Uses): boolean {
  const { workbook } = ownChapter().stamp;
  return workbook !== undefined && readStamp(fileById(workbook))?.uses[use] === true;
}
