import { desk } from '../aid/tables';
import type { SpreadsheetFile } from '../google/spreadsheet';
import { lastRowOf, tabsOf } from '../google/spreadsheet';
import { moveFirst } from '../google/tabs';
import { ownChapter } from '../tables/chapterFile';
import { tabsOfTable } from '../tables/readTable';
import { startName } from './startName';

/** Google puts the answers of a form before all other tabs: whoever opens the file is to see the Start tab first. */
export function putStartFirst(file: SpreadsheetFile): void {
  const [tab] = tabsOfTable(file, startName);
  if (tab) moveFirst(file, tab);
}

/** The Desk comes before the empty tab of a new file; another order is the chapter's own. */
export function putDeskFirst(): void {
  const { file } = ownChapter();
  const [first] = tabsOf(file);
  const [tab] = tabsOfTable(file, desk.name);
  if (first && tab && lastRowOf(first) === 0) moveFirst(file, tab);
}
