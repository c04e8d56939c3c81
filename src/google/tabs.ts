import type { SpreadsheetFile, Tab } from './spreadsheet';
import { columnLetters } from './spreadsheet';

/** How a tab looks: headers, notes, widths, dropdowns. For set-up only. */
export function makeTab(file: SpreadsheetFile, name: string): Tab {
  return file.insertSheet(name, file.getSheets().length);
}

/** A tab that people see before all others. */
export function makeFirstTab(file: SpreadsheetFile, name: string): Tab {
  return file.insertSheet(name, 0);
}

/** Before all others, and in front of whoever opens the file. */
export function moveFirst(file: SpreadsheetFile, tab: Tab): void {
  file.setActiveSheet(tab);
  file.moveActiveSheet(1);
}

export interface CellLook {
  row: number;
  column: number;
  points: number;
  bold: boolean;
  /** '' leaves it to the Sheet. */
  format: string;
}

export function dressCells(tab: Tab, looks: readonly CellLook[]): void {
  for (const { row, column, points, bold, format } of looks) {
    const cell = tab.getRange(row, column).setFontSize(points);
    if (bold) cell.setFontWeight('bold');
    if (format !== '') cell.setNumberFormat(format);
  }
}

/** Widths in pixels, from the first column on. */
export function setWidths(tab: Tab, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    tab.setColumnWidth(index + 1, width);
  });
}

export function tabNamed(file: SpreadsheetFile, name: string): Tab | null {
  return file.getSheetByName(name);
}

/** What opens this very tab in a browser, for who may see the file. */
export function tabAddress(file: SpreadsheetFile, tab: Tab): string {
  return `${file.getUrl()}#gid=${tab.getSheetId()}`;
}

export interface HeaderLook {
  label: string;
  note: string;
  widthPixels: number;
  background: string;
}

/** Writes headers with notes and widths from a column on. */
export function writeHeaders(tab: Tab, firstColumn: number, headers: readonly HeaderLook[], row = 1): void {
  makeColumns(tab, firstColumn + headers.length - 1);
  tab
    .getRange(row, firstColumn, 1, headers.length)
    .setValues([headers.map(({ label }) => label)])
    .setNotes([headers.map(({ note }) => note)])
    .setBackgrounds([headers.map(({ background }) => background)])
    .setFontWeight('bold')
    .setWrap(true);
  headers.forEach(({ widthPixels }, index) => {
    tab.setColumnWidth(firstColumn + index, widthPixels);
  });
}

/** A wide tab keeps this much room at its right for columns of the chapter's own. */
const ownColumns = 4;

/** Room for so many columns. */
export function makeColumns(tab: Tab, columns: number): void {
  const missing = columns - tab.getMaxColumns();
  if (missing > 0) tab.insertColumnsAfter(tab.getMaxColumns(), missing + ownColumns);
}

/** The header row stays in sight. */
export function freezeFirstRow(tab: Tab): void {
  tab.setFrozenRows(1);
}

/** A number format for a whole column below its header. */
export function formatColumn(tab: Tab, column: number, format: string, headerRow = 1): void {
  below(tab, column, headerRow).setNumberFormat(format);
}

/** A dropdown that warns but keeps what a person types: nothing they enter is lost. */
export function dropdown(tab: Tab, column: number, values: readonly string[], help: string, headerRow = 1): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  below(tab, column, headerRow).setDataValidation(rule);
}

export function hideColumn(tab: Tab, column: number): void {
  tab.hideColumns(column);
}

export function showColumn(tab: Tab, column: number): void {
  tab.showColumns(column);
}

const amber = '#ffe599';

/**
 * Colours cells of a column amber while a formula holds for their row, beside the rules that the tab has.
 * @param rules columns, 1-based, with a formula for row 2 that needs no separators: they differ between locales
 */
export function amberWhile(tab: Tab, rules: readonly { column: number; formula: string }[]): void {
  const added = rules.map(({ column, formula }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(amber)
      .setRanges([below(tab, column, 1)])
      .build(),
  );
  tab.setConditionalFormatRules([...tab.getConditionalFormatRules(), ...added]);
}

export function hideTab(tab: Tab): void {
  tab.setTabColor('#9e9e9e').hideSheet();
}

function below(tab: Tab, column: number, headerRow: number) {
  const letters = columnLetters(column);
  return tab.getRange(`${letters}${headerRow + 1}:${letters}`);
}
