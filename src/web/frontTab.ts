import type { SpreadsheetFile } from '../google/spreadsheet';
import { moveFirst } from '../google/tabs';
import { tabsOfTable } from '../tables/readTable';

/** The Start tab holds no table; it is found by the same mark as those that do. */
export const startName = 'start';

/** Google puts the answers of a form before all other tabs: whoever opens the file is to see the Start tab first. */
export function putStartFirst(file: SpreadsheetFile): void {
  const [tab] = tabsOfTable(file, startName);
  if (tab) moveFirst(file, tab);
}
