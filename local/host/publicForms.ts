import type { Answer, FormState, FormWorld } from '../services/forms';
import { publicForm, sceneOf, servedForm, servedResponse, submitForm } from '../services/forms';
import type { PublicForm } from '../services/forms/publicForm';
import { formWorld } from './formWorld';
import type { Host } from './host';

/** The forms as the public meets them. */
export class PublicForms {
  private readonly world: FormWorld;

  constructor(private readonly host: Host) {
    this.world = formWorld(host, host.services.forms);
  }

  list(): PublicForm[] {
    return [...this.world.forms.values()].map(publicForm);
  }
  byId(id: string): PublicForm {
    return publicForm(this.form(id));
  }
  /** @param url as `getPublishedUrl` gave it */
  byUrl(url: string): PublicForm {
    const found = this.list().find(({ id }) => this.world.urlOf(id) === url);
    if (!found) throw new Error(`There is no form at ${url}`);
    return found;
  }

  /**
   * Somebody sends answers: the form keeps them, the linked tab gets a row, and the submit triggers of both fire.
   * @param answers by question title or item id
   * @param as the signed-in person, for forms that collect the address
   * @returns the response's id
   * @throws AnswersRefused with a sentence when an answer does not fit
   */
  submit(id: string, answers: Record<string, Answer>, { as }: { as?: string } = {}): string {
    const { host, world } = this;
    const form = this.form(id);
    const now = world.now();
    const { response, namedValues } = submitForm(form, answers, { now, newId: world.newId, email: as });
    const written = world.appendRow(id, response);
    host.triggers.formSubmitted(id, () => ({
      source: servedForm(host.runtime, world, form),
      response: servedResponse(sceneOf(host.runtime, world, form), response),
    }));
    if (written) this.tellSheet(form, written.row, namedValues);
    return response.id;
  }

  private tellSheet({ destination }: FormState, row: number, namedValues: Record<string, string[]>): void {
    const { fileId = '', sheetId: sheet = '' } = destination ?? {};
    const { host } = this;
    const file = host.file(fileId);
    const width = file.extent(sheet).columns;
    const values = Array.from({ length: width }, (_, column) => file.cell(sheet, row - 1, column).shown);
    const [timestamp = ''] = values;
    host.triggers.formSubmitted(fileId, () => ({
      namedValues: { Timestamp: [timestamp], ...namedValues },
      values,
      range: host.services.range(fileId, { sheet, top: row - 1, left: 0, bottom: row - 1, right: width - 1 }),
      source: host.services.spreadsheet(fileId),
    }));
  }

  private form(id: string): FormState {
    const form = this.world.forms.get(id);
    if (!form) throw new Error(`There is no form ${id}`);
    return form;
  }
}
