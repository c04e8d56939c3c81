import type { Face } from '../face';
import type { Answer, ItemState } from './state';
import type { FormScene } from './world';

/**
 * The answer to one question.
 * @documented https://developers.google.com/apps-script/reference/forms/item-response
 */
export class ItemResponse implements Face<GoogleAppsScript.Forms.ItemResponse, 'getItem' | 'getResponse'> {
  constructor(
    private readonly scene: FormScene,
    readonly state: ItemState,
    readonly answer: Answer,
  ) {}

  getItem(): unknown {
    return this.scene.item(this.state);
  }
  /** @documented a row of a grid that was not answered is an empty text */
  getResponse(): Answer {
    if (typeof this.answer === 'string') return this.answer;
    return this.answer.map((one) => (typeof one !== 'string' && one.length === 0 ? '' : one)) as Answer;
  }
}
