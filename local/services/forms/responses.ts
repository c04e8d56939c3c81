import { serve, unserved } from '../../kernel/serve';
import type { Face } from '../face';
import type { AnyItem } from './anyItem';
import { ItemResponse } from './itemResponse';
import type { Answer, ItemState, ResponseState } from './state';
import { questionsOf } from './state';
import { AnswersRefused, submitForm } from './submit';
import type { FormScene } from './world';

type ResponseFace =
  | 'getId'
  | 'getTimestamp'
  | 'getRespondentEmail'
  | 'getItemResponses'
  | 'getResponseForItem'
  | 'withItemResponse'
  | 'submit';

/**
 * The answers of one person; without `kept` one that a script is still writing.
 * @documented https://developers.google.com/apps-script/reference/forms/form-response
 */
export class FormResponse implements Face<GoogleAppsScript.Forms.FormResponse, ResponseFace> {
  private readonly answers: Record<string, Answer>;

  constructor(
    private readonly scene: FormScene,
    private kept?: ResponseState,
  ) {
    this.answers = { ...kept?.answers };
  }

  /** Null before it is submitted, though Google's types do not say so. */
  getId(): string {
    return (this.kept?.id ?? null) as string;
  }
  getTimestamp(): unknown {
    return this.kept ? new this.scene.kernel.execution.realm.Date(this.kept.at) : null;
  }
  getRespondentEmail(): string {
    return this.kept?.email ?? '';
  }
  /** In the order of the form's items; questions without an answer are left out. */
  getItemResponses(): unknown[] {
    return questionsOf(this.scene.form)
      .filter(({ id }) => this.answers[id] !== undefined)
      .map((item) => this.answerTo(item));
  }
  getResponseForItem(item: unknown): unknown {
    const { state } = unserved(item) as AnyItem;
    return this.answers[state.id] === undefined ? null : this.answerTo(state);
  }
  withItemResponse(response: unknown): this {
    const { state, answer } = unserved(response) as ItemResponse;
    this.answers[state.id] = answer;
    return this;
  }

  /** @reported by people who tried: it reaches the form and its linked tab, but fires no trigger */
  submit(): unknown {
    const { kernel, world, form } = this.scene;
    if (this.kept) throw kernel.exception('This response has already been submitted.');
    try {
      const email = kernel.execution.activeUser;
      const response = submitForm(form, this.answers, { now: world.now(), newId: world.newId, email });
      world.appendRow(form.id, response);
      return servedResponse(this.scene, response);
    } catch (error) {
      if (error instanceof AnswersRefused) throw kernel.exception(error.message);
      throw error;
    }
  }

  private answerTo(item: ItemState): unknown {
    const { kernel } = this.scene;
    return serve(kernel, 'ItemResponse', new ItemResponse(this.scene, item, this.answers[item.id] as Answer));
  }
}

export function servedResponse(scene: FormScene, kept?: ResponseState): FormResponse {
  return serve(scene.kernel, 'FormResponse', new FormResponse(scene, kept));
}
