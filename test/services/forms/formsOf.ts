import { WorkbookFile } from '../../../local/engine/workbookFile';
import { formWorld } from '../../../local/host/formWorld';
import type { Host } from '../../../local/host/host';
import type { Execution } from '../../../local/kernel/kernel';
import type { FormState, FormWorld } from '../../../local/services/forms';
import { formService } from '../../../local/services/forms';
import { inARun, runtimeAt } from '../inARun';

type FormApp = GoogleAppsScript.Forms.FormApp & {
  create(title: string, published?: boolean): GoogleAppsScript.Forms.Form;
};

/** FormApp among a chapter's forms and one Sheet, which only Ana may edit. */
export function formsOf() {
  const runtime = runtimeAt();
  const file = new WorkbookFile({
    id: 'sheet',
    name: 'Help desk',
    owner: 'ana.ejemplo@chapter.example',
    editors: [],
    viewers: [],
    locale: 'en_US',
    timeZone: 'America/New_York',
    marks: [],
    notes: {},
    hiddenSheets: [],
  } as never);
  const forms = new Map<string, FormState>();
  const rightTo = (_id: string, person: string) => (person === file.state.owner ? 'owner' : 'none');
  const host = {
    runtime,
    baseUrl: 'https://docs.example',
    files: new Map([['sheet', file]]),
    rightTo,
    file: () => file,
  };
  const world: FormWorld = formWorld(host as unknown as Host, forms);
  const app = formService(runtime, world) as unknown as FormApp;
  const run = <T>(work: (app: FormApp) => T, wishes?: Partial<Execution>): T =>
    inARun(runtime, () => work(app), wishes);
  const only = (): FormState => [...forms.values()][0] as FormState;
  const answering = { now: runtime.now(), newId: world.newId };
  return { runtime, host, file, forms, world, run, only, answering };
}

/** The rows of the tab that answers go to, as people see them. */
export function answersIn(file: WorkbookFile, tab = 'Form Responses 1'): string[][] {
  const sheet = file.sheetByName(tab) as string;
  const { rows, columns } = file.extent(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_one, column) => file.cell(sheet, row, column).shown),
  );
}

/** A published form that asks for a name and for what is needed. */
export function needsForm(app: FormApp): GoogleAppsScript.Forms.Form {
  const form = app.create('Ask for help', true);
  form.addTextItem().setTitle('Your name').setRequired(true);
  form.addCheckboxItem().setTitle('What do you need?').setChoiceValues(['Groceries', 'A ride']);
  return form;
}
