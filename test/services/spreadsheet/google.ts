import type { HostOptions } from '../../../local/host/index';
import { createHost } from '../../../local/host/index';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** A new spreadsheet in the hands of a script, with its one tab. */
export function atGoogle(options: HostOptions = {}) {
  const host = createHost(options);
  const { SpreadsheetApp } = host.globals() as unknown as { SpreadsheetApp: App };
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  return { host, SpreadsheetApp, spreadsheet, sheet };
}

/** What a script is told when it goes wrong; '' when it does not. */
export function sentenceOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
