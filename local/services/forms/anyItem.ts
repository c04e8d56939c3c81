import { serve } from '../../kernel/serve';
import { aBoolean, type Fits, mustFit } from '../signature';
import { className, itemType } from './enums';
import { wrongAnswer } from './fitting';
import { ItemResponse } from './itemResponse';
import type { Answer, ItemState } from './state';
import { BuiltValidation } from './validation';
import type { FormScene } from './world';
import { textOf } from './world';

export type Every =
  | 'getId'
  | 'getIndex'
  | 'getTitle'
  | 'setTitle'
  | 'getHelpText'
  | 'setHelpText'
  | 'getType'
  | 'duplicate';

/** What every item of a form can. */
export class AnyItem {
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
  getType(): unknown {
    return itemType[this.state.type];
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
  /** @documented at the end of the form */
  duplicate(): unknown {
    const { kernel, world, form } = this.scene;
    const copy: ItemState = JSON.parse(JSON.stringify(this.state));
    copy.id = Math.floor(kernel.random() * 2 ** 31);
    form.items.push(copy);
    world.nameColumn(form.id, copy.id);
    const Kind = this.constructor as new (scene: FormScene, state: ItemState) => AnyItem;
    return serve(kernel, className[copy.type], new Kind(this.scene, copy));
  }

  protected mustFit(method: string, args: readonly unknown[], ...variants: Fits[][]): void {
    mustFit(this.scene.kernel, `FormApp.${className[this.state.type]}.${method}`, args, ...variants);
  }
}

/** What every item can that asks for an answer. */
export abstract class Question extends AnyItem {
  isRequired(): boolean {
    return this.state.required;
  }
  setRequired(enabled: boolean): this {
    this.mustFit('setRequired', [enabled], [aBoolean]);
    this.state.required = enabled;
    return this;
  }

  /** @documented null, or a validation on which no rule was called, takes the rule away */
  protected rule(validation: unknown): this {
    const kind = className[this.state.type].replace(/Item$/, '');
    const fits = (one: unknown) => one === null || (one instanceof BuiltValidation && one.kind === kind);
    this.mustFit('setValidation', [validation], [fits]);
    this.state.validation = validation instanceof BuiltValidation ? validation.validation : null;
    return this;
  }

  protected answeredBy(answer: Answer): unknown {
    const { kernel } = this.scene;
    const wrong = wrongAnswer({ ...this.state, required: false }, answer);
    if (wrong !== undefined) throw kernel.exception(`Invalid response submitted to item: ${wrong}`);
    return serve(kernel, 'ItemResponse', new ItemResponse(this.scene, this.state, answer));
  }
}
