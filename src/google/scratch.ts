import type { Block, SpreadsheetFile, Tab } from './spreadsheet';
import { at } from './spreadsheet';

/** What only the check of an installation does to a Sheet: in a tab or file of its own. */
export function makeScratchTab(file: SpreadsheetFile, name: string): Tab {
  const before = file.getActiveSheet();
  const tab = file.insertSheet(name, file.getSheets().length);
  if (before) file.setActiveSheet(before);
  return tab;
}

export function removeTab(file: SpreadsheetFile, tab: Tab): void {
  file.deleteSheet(tab);
}

/** A new file of the person it runs as. */
export function makeFile(name: string): SpreadsheetFile {
  return SpreadsheetApp.create(name);
}

/** Makes a file write numbers and dates as another does. */
export function likeAnother(file: SpreadsheetFile, model: SpreadsheetFile): void {
  file.setSpreadsheetLocale(model.getSpreadsheetLocale());
  file.setSpreadsheetTimeZone(model.getSpreadsheetTimeZone());
}

export function copyOfFile(file: SpreadsheetFile, name: string): SpreadsheetFile {
  return file.copy(name);
}

export function insertColumn(tab: Tab, before: number): void {
  tab.insertColumnsBefore(before, 1);
}

/** Sorts a block's rows downwards by a column of the tab. */
export function sortBlock(tab: Tab, block: Block, column: number): void {
  at(tab, block).sort({ column, ascending: false });
}

export function formatBlock(tab: Tab, block: Block, format: string): void {
  at(tab, block).setNumberFormat(format);
}

/** Cells as people see them. */
export function shownIn(tab: Tab, block: Block): string[][] {
  return at(tab, block).getDisplayValues();
}

/** Whether other scripts of the file see our marks too. */
export function marksAreShared(tab: Tab, key: string): boolean {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  return tab.createDeveloperMetadataFinder().withKey(key).withVisibility(DOCUMENT).find().length > 0;
}
