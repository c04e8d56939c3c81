import type { FileState } from '../../../local/engine/workbookFile';
import { WorkbookFile } from '../../../local/engine/workbookFile';
import type { Execution, Readings } from '../../../local/kernel/kernel';
import { Runtime, strictReadings } from '../../../local/kernel/runtime';
import type { SpreadsheetWorld, UiWorld } from '../../../local/services/spreadsheet';
import { spreadsheetService } from '../../../local/services/spreadsheet';
import { inARun } from '../inARun';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const ana = 'ana.ejemplo@chapter.example';

interface Wishes {
  locale?: string;
  timeZone?: string;
  readings?: Partial<Readings>;
  ui?: Partial<UiWorld>;
  /** The file as it was saved. */
  state?: FileState;
}

/** One spreadsheet of Ana's with a tab `Sheet1`, and a script bound to it. */
export function newSheet({
  locale = 'en_US',
  timeZone = 'America/New_York',
  readings = {},
  ui = {},
  state,
}: Wishes = {}) {
  const runtime = new Runtime(Date.parse('2026-03-02T08:00:00-05:00'), { ...strictReadings, ...readings }, 7);
  const file = new WorkbookFile(state ?? { id: 'file', name: 'Trial', owner: ana, locale, timeZone });
  const files = new Map([['file', file]]);
  const add = (one: WorkbookFile) => files.set(one.state.id, one) && one;
  const unwatched = { ask: () => ({ button: 'OK', text: '' }), show() {}, toast() {}, menu() {} };
  const world: SpreadsheetWorld = {
    file: (id) => files.get(id),
    create: (name) => add(new WorkbookFile({ id: 'new', name, owner: ana, locale, timeZone })),
    copy: (id, name) => add(new WorkbookFile({ ...plain((files.get(id) as WorkbookFile).save()), id: 'copy', name })),
    urlOf: (id) => `https://sheets.example/spreadsheets/d/${id}/edit`,
    rightTo: (id, person) => {
      const state = files.get(id)?.state;
      if (state?.owner === person) return 'owner';
      if (state?.editors.includes(person)) return 'editor';
      return state?.viewers.includes(person) ? 'viewer' : 'none';
    },
    ui: { ...unwatched, ...ui },
  };
  const app = spreadsheetService(runtime, world) as unknown as App;
  return {
    runtime,
    file,
    app,
    tab: file.sheets()[0] as string,
    /** Does something with the first tab as a script would, in one run. */
    run<T>(work: (sheet: Sheet, spreadsheet: Spreadsheet, theApp: App) => T, wishes: Partial<Execution> = {}): T {
      return inARun(
        runtime,
        () => {
          const spreadsheet = app.getActiveSpreadsheet();
          return work(spreadsheet.getSheets()[0] as Sheet, spreadsheet, app);
        },
        wishes,
      );
    },
  };
}

function plain<T>(data: T): T {
  return JSON.parse(JSON.stringify(data));
}
