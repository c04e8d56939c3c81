import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { ItemResponse } from './itemResponse';
import type { Answer, ItemState } from './state';
import { wrongAnswer } from './submit';
import type { FormScene } from './world';
import { textOf } from './world';

type ItemFace = 'getId' | 'getIndex' | 'getTitle' | 'setTitle' | 'getHelpText' | 'setHelpText' | 'getType';

/** What every item of a form can. */
export class AnyItem implements Face<GoogleAppsScript.Forms.Item, ItemFace> {
  constructor(
    protected readonly scene: FormScene,
    readonly state: ItemState,
  ) {}

  getId(): number {
    return this.state.id;
  }
  getIndex(): number {
    return this.scene.form.items.indexOf(this.state);
  }
  getType(): GoogleAppsScript.Forms.ItemType {
    return this.state.type as never;
  }
  getTitle(): string {
    return this.state.title;
  }
  setTitle(title: string): this {
    const { kernel, world, form } = this.scene;
    this.state.title = textOf(kernel, 'Item.setTitle', title);
    world.nameColumn(form.id, this.state.id);
    return this;
  }
  getHelpText(): string {
    return this.state.help;
  }
  setHelpText(help: string): this {
    this.state.help = textOf(this.scene.kernel, 'Item.setHelpText', help);
    return this;
  }
}

/** What every item can that asks for an answer. */
export class Question extends AnyItem {
  isRequired(): boolean {
    return this.state.required;
  }
  setRequired(enabled: boolean): this {
    this.state.required = enabled;
    return this;
  }

  protected answeredBy(answer: Answer): unknown {
    const { kernel } = this.scene;
    const wrong = wrongAnswer({ ...this.state, required: false }, answer);
    if (wrong !== undefined) throw kernel.exception(`Invalid response submitted to item: ${wrong}`);
    return serve(kernel, 'ItemResponse', new ItemResponse(this.scene, this.state, answer));
  }
}
