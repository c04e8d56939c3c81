import type { Answer, FormState, FormWorld, ResponseState } from '../services/forms';
import { namedValues, pageAfter, publicForm, sceneOf, servedForm, servedResponse, submitForm } from '../services/forms';
import type { PublicForm } from '../services/forms/publicForm';
import { formWorld } from './formWorld';
import type { Host } from './host';

interface Sending {
  /** The signed-in person, for forms that collect the address. */
  as?: string;
  /** No trigger fires, as has been seen to happen at Google: the answer waits to be found. */
  untold?: boolean;
}

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
   * Somebody turns a page of a form.
   * @returns the next page; null when the form is done
   * @throws AnswersRefused with a sentence when an answer on this page does not fit
   */
  turn(id: string, answers: Record<string, Answer>, page: number): number | null {
    return pageAfter(this.form(id), answers, page);
  }

  /**
   * Somebody sends answers: the form keeps them, the linked tab gets a row, and the submit triggers of both fire.
   * @param answers by question title or item id
   * @param as the signed-in person, for forms that collect the address
   * @returns the response's id
   * @throws AnswersRefused with a sentence when an answer does not fit
   */
  submit(id: string, answers: Record<string, Answer>, { as, untold = false }: Sending = {}): string {
    const { world } = this;
    const form = this.form(id);
    const response = submitForm(form, answers, { now: world.now(), newId: world.newId, email: as });
    const written = world.appendRow(id, response);
    if (untold) return response.id;
    this.tellForm(form, response);
    if (written) this.tellSheet(form, response, written.row);
    return response.id;
  }

  /** Fires the form's triggers for a response once more, as has been seen to happen at Google. */
  tellAgain(id: string, responseId: string): void {
    const form = this.form(id);
    const response = form.responses.find((one) => one.id === responseId);
    if (!response) throw new Error(`The form ${id} has no response ${responseId}`);
    this.tellForm(form, response);
  }

  private tellForm(form: FormState, response: ResponseState): void {
    const { runtime, triggers } = this.host;
    triggers.formSubmitted(form.id, () => ({
      source: servedForm(runtime, this.world, form),
      response: servedResponse(sceneOf(runtime, this.world, form), response),
    }));
  }

  private tellSheet(form: FormState, response: ResponseState, row: number): void {
    const { fileId = '', sheetId: sheet = '' } = form.destination ?? {};
    const { services, triggers } = this.host;
    const file = this.host.file(fileId);
    const width = file.extent(sheet).columns;
    const values = Array.from({ length: width }, (_, column) => file.cell(sheet, row - 1, column).shown);
    triggers.formSubmitted(fileId, () => ({
      namedValues: namedValues(form, response, values[0] ?? ''),
      values,
      range: services.range(fileId, { sheet, top: row - 1, left: 0, bottom: row - 1, right: width - 1 }),
      source: services.spreadsheet(fileId),
    }));
  }

  private form(id: string): FormState {
    const form = this.world.forms.get(id);
    if (!form) throw new Error(`There is no form ${id}`);
    return form;
  }
}
