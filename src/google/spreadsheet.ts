/** The spreadsheet service, as thin as it can be. Rows and columns are 1-based; a block is rows of cells. */
export type SpreadsheetFile = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Tab = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export type CellValue = string | number | boolean | Date;

export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Mark {
  value: string;
  /** Column number, or 0 when the mark is on the whole tab or file. */
  column: number;
}

/** The file this script belongs to. */
export function ownFile(): SpreadsheetFile {
  return SpreadsheetApp.getActiveSpreadsheet();
}

export function fileById(id: string): SpreadsheetFile {
  return SpreadsheetApp.openById(id);
}

export const fileId = (file: SpreadsheetFile) => file.getId();
export const timeZoneOf = (file: SpreadsheetFile) => file.getSpreadsheetTimeZone();
/** Such as `en_US`. */
export const localeOf = (file: SpreadsheetFile) => file.getSpreadsheetLocale();
export const tabsOf = (file: SpreadsheetFile) => file.getSheets();
export const tabById = (file: SpreadsheetFile, id: number) => file.getSheetById(id);
export const tabId = (tab: Tab) => tab.getSheetId();
/** 0 when there is nothing. */
export const lastRowOf = (tab: Tab) => tab.getLastRow();
export const lastColumnOf = (tab: Tab) => tab.getLastColumn();
export const tabName = (tab: Tab) => tab.getName();

/** Marks of ours on the file itself: `value` is free text. */
export function fileMark(file: SpreadsheetFile, key: string): string | undefined {
  return file.createDeveloperMetadataFinder().withKey(key).find()[0]?.getValue() ?? undefined;
}

export function markFile(file: SpreadsheetFile, key: string, value: string): void {
  const [mark] = file.createDeveloperMetadataFinder().withKey(key).find();
  if (mark) mark.setValue(value);
  else file.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Every tab that carries a mark with this key, with the mark's value. A duplicated tab may carry it too. */
export function markedTabs(file: SpreadsheetFile, key: string): { tab: Tab; value: string }[] {
  return file
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((mark) => {
      const tab = mark.getLocation().getSheet();
      return tab ? [{ tab, value: mark.getValue() ?? '' }] : [];
    });
}

export function columnMarks(tab: Tab, key: string): Mark[] {
  return tab
    .createDeveloperMetadataFinder()
    .withKey(key)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find()
    .map((mark: Metadata) => ({
      value: mark.getValue() ?? '',
      column: mark.getLocation().getColumn()?.getColumn() ?? 0,
    }));
}

/** The row that carries a mark with this key; undefined when none does. */
export function markedRow(tab: Tab, key: string): number | undefined {
  const { ROW } = SpreadsheetApp.DeveloperMetadataLocationType;
  const [mark] = tab.createDeveloperMetadataFinder().withKey(key).withLocationType(ROW).find();
  return mark?.getLocation().getRow()?.getRow();
}

/** Marks a row; the mark goes with it when rows above come or go. */
export function markRow(tab: Tab, row: number, key: string): void {
  tab.getRange(`${row}:${row}`).addDeveloperMetadata(key, '', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

export function markTab(tab: Tab, key: string, value: string): void {
  tab.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Our mark on the tab itself; undefined when it has none with this key. */
export function tabMarkOf(tab: Tab, key: string): string | undefined {
  return tabMetadata(tab, key)?.getValue() ?? undefined;
}

export function replaceTabMark(tab: Tab, key: string, value: string): void {
  const mark = tabMetadata(tab, key);
  if (mark) mark.setValue(value);
  else markTab(tab, key, value);
}

function tabMetadata(tab: Tab, key: string): Metadata | undefined {
  const { SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
  return tab.createDeveloperMetadataFinder().withKey(key).withLocationType(SHEET).find()[0];
}

export function markColumn(tab: Tab, column: number, key: string, value: string): void {
  const letters = columnLetters(column);
  tab
    .getRange(`${letters}:${letters}`)
    .addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function sizeOf(tab: Tab): { rows: number; columns: number } {
  return { rows: tab.getLastRow(), columns: tab.getLastColumn() };
}

export function readBlock(tab: Tab, block: Block): CellValue[][] {
  return at(tab, block).getValues() as CellValue[][];
}

/** All cells of a row, be there ever so many columns. */
export function readRow(tab: Tab, row: number): CellValue[] {
  return (tab.getRange(`${row}:${row}`).getValues() as CellValue[][])[0] ?? [];
}

export function readFormulas(tab: Tab, block: Block): string[][] {
  return at(tab, block).getFormulas();
}

export function writeBlock(tab: Tab, row: number, column: number, cells: CellValue[][]): void {
  at(tab, { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }).setValues(cells);
}

/** Below the last row with something in it, whatever others do at the same moment. */
export function appendRow(tab: Tab, cells: CellValue[]): void {
  tab.appendRow(cells);
}

/** Writes one value into many places at once, such as `B3` and `B7:B9`. */
export function writeSame(tab: Tab, places: readonly string[], cell: CellValue): void {
  tab.getRangeList([...places]).setValue(cell);
}

/** Empties every cell from a row down. */
export function clearRows(tab: Tab, firstRow: number): void {
  const { rows, columns } = sizeOf(tab);
  if (rows >= firstRow) at(tab, { row: firstRow, column: 1, rows: rows - firstRow + 1, columns }).clearContent();
}

/** Writes a block of text that Google must not read as anything but text. */
export function writeRichText(tab: Tab, row: number, column: number, texts: string[][]): void {
  const rich = texts.map((line) => line.map((text) => SpreadsheetApp.newRichTextValue().setText(text).build()));
  at(tab, { row, column, rows: texts.length, columns: texts[0]?.length ?? 0 }).setRichTextValues(rich);
}

/** Takes every mark with this key off the tab: of columns, of rows, of the tab itself. */
export function unmark(tab: Tab, key: string): void {
  for (const mark of tab.createDeveloperMetadataFinder().withKey(key).find()) mark.remove();
}

/** Whether cells of these rows are merged with others. */
export function hasMerged(tab: Tab, block: Block): boolean {
  return block.rows > 0 && block.columns > 0 && at(tab, block).getMergedRanges().length > 0;
}

/** Where cells are merged, 1-based. */
export function mergedBlocks(tab: Tab, block: Block): Block[] {
  if (block.rows < 1 || block.columns < 1) return [];
  return at(tab, block)
    .getMergedRanges()
    .map((range) => ({
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    }));
}

export function deleteColumn(tab: Tab, column: number): void {
  tab.deleteColumn(column);
}

export function deleteTab(file: SpreadsheetFile, tab: Tab): void {
  file.deleteSheet(tab);
}

export const isHidden = (tab: Tab) => tab.isSheetHidden();

/** How many rows a tab has, filled or not. */
export const roomOf = (tab: Tab) => tab.getMaxRows();

/** All cells of a file, empty ones too: Google lets it have ten million. */
export function cellsUsed(file: SpreadsheetFile): number {
  return file.getSheets().reduce((sum, tab) => sum + tab.getMaxRows() * tab.getMaxColumns(), 0);
}

/** More at once, so that not every row that is added needs a call of its own for its room. */
const spareRows = 200;

/** @returns how many rows had to be added */
export function makeRoomFor(tab: Tab, rows: number): number {
  const room = roomOf(tab);
  if (rows <= room) return 0;
  const more = rows - room + spareRows;
  tab.insertRowsAfter(room, more);
  return more;
}

export function flush(): void {
  SpreadsheetApp.flush();
}

export function at(tab: Tab, { row, column, rows, columns }: Block) {
  return tab.getRange(row, column, rows, columns);
}
