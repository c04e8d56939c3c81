import { serve, unserved } from '../../kernel/serve';
import type { Face } from '../face';
import type { AnyItem } from './anyItem';
import { ItemResponse } from './itemResponse';
import type { Answer, ItemState, ItemType, ResponseState } from './state';
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
  | 'toPrefilledUrl'
  | 'getEditResponseUrl'
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
  /** @documented in the form's order; without an answer, words, dates and times are an empty text, others left out */
  getItemResponses(): unknown[] {
    return questionsOf(this.scene.form)
      .filter(({ id, type }) => this.answers[id] !== undefined || emptyIfNone.has(type))
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

  /** @documented `usp=pp_url` and an entry a question; @unknown strict: Google's numbers of entries, here they are item ids */
  toPrefilledUrl(): string {
    const { world, form } = this.scene;
    const entries = questionsOf(form).flatMap(({ id, grid }): [string, string][] => {
      const answer = this.answers[id] ?? [];
      if (!grid) return [answer].flat(2).map((one) => [`entry.${id}`, one]);
      return grid.rows.flatMap((_, row) =>
        [answer[row] ?? []].flat().map((one): [string, string] => [`entry.${id}-${row}`, one]),
      );
    });
    const filled = entries.filter(([, one]) => one !== '').map(([name, one]) => `&${name}=${encodeURIComponent(one)}`);
    return `${world.urlOf(form.id)}?usp=pp_url${filled.join('')}`;
  }
  /** @documented null before it is submitted; the page behind it is not played here */
  getEditResponseUrl(): string {
    const { world, form } = this.scene;
    return (this.kept ? `${world.urlOf(form.id)}?edit2=${this.kept.id}` : null) as string;
  }

  /**
   * @documented refused where each person may answer once only, in a sentence of ours
   * @reported by people who tried: it reaches the form and its linked tab, but fires no trigger
   */
  submit(): unknown {
    const { kernel, world, form } = this.scene;
    if (form.settings.limitOneResponse)
      throw kernel.exception('This form takes one answer from each person, so no script can submit one.');
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
    return serve(kernel, 'ItemResponse', new ItemResponse(this.scene, item, this.answers[item.id] ?? ''));
  }
}

const emptyIfNone = new Set<ItemType>(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME']);

export function servedResponse(scene: FormScene, kept?: ResponseState): FormResponse {
  return serve(scene.kernel, 'FormResponse', new FormResponse(scene, kept));
}
