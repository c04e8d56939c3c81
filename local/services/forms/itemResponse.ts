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
  getResponse(): Answer {
    return typeof this.answer === 'string' ? this.answer : [...this.answer];
  }
}
