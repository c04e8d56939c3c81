import { serve, unserved } from '../../kernel/serve';
import type { Face } from '../face';
import { AnyItem, Question } from './anyItem';
import type { ItemState, ItemType } from './state';
import { BuiltValidation } from './validation';
import type { FormScene } from './world';

type QuestionFace = keyof Question & keyof GoogleAppsScript.Forms.TextItem;
type TextFace = QuestionFace | 'setValidation' | 'clearValidation' | 'createResponse';
type ChoiceFace = QuestionFace | 'createChoice' | 'getChoices' | 'setChoices' | 'setChoiceValues' | 'createResponse';

class TextItem extends Question implements Face<GoogleAppsScript.Forms.TextItem, TextFace> {
  setValidation(validation: unknown): this {
    if (!(validation instanceof BuiltValidation))
      throw this.scene.kernel.exception("The parameters don't match the method signature for Item.setValidation.");
    this.state.validation = validation.validation;
    return this;
  }
  clearValidation(): this {
    this.state.validation = null;
    return this;
  }
  createResponse(response: string): unknown {
    return this.answeredBy(String(response));
  }
}

/** One of the answers to choose from. */
class Choice implements Face<GoogleAppsScript.Forms.Choice, 'getValue'> {
  constructor(private readonly value: string) {}
  getValue(): string {
    return this.value;
  }
}

class ListItem extends Question implements Face<GoogleAppsScript.Forms.ListItem, ChoiceFace> {
  createChoice(value: string, navigation?: unknown): unknown {
    const { kernel } = this.scene;
    if (navigation !== undefined)
      throw kernel.exception('createChoice with a page to go to is not implemented in the workbench');
    return serve(kernel, 'Choice', new Choice(String(value)));
  }
  getChoices(): unknown[] {
    return this.state.choices.map((choice) => this.createChoice(choice));
  }
  setChoices(choices: unknown[]): this {
    return this.setChoiceValues(Array.from(choices, (choice) => (unserved(choice) as Choice).getValue()));
  }
  setChoiceValues(values: string[]): this {
    const { kernel } = this.scene;
    const choices = Array.from(values, String);
    if (choices.length === 0) throw kernel.exception('Array is empty: values');
    if (choices.some((choice) => choice.trim() === ''))
      throw kernel.exception('Questions cannot have empty choice values.');
    if (new Set(choices).size < choices.length)
      throw kernel.exception('Questions cannot have duplicate choice values.');
    this.state.choices = choices;
    return this;
  }
  createResponse(response: unknown): unknown {
    return this.answeredBy(String(response));
  }
}

type OtherFace = ChoiceFace | 'showOtherOption' | 'hasOtherOption';

class MultipleChoiceItem extends ListItem implements Face<GoogleAppsScript.Forms.MultipleChoiceItem, OtherFace> {
  showOtherOption(enabled: boolean): this {
    this.state.other = enabled;
    return this;
  }
  hasOtherOption(): boolean {
    return this.state.other;
  }
}

type CheckboxFace = OtherFace | 'setValidation' | 'clearValidation';

class CheckboxItem extends MultipleChoiceItem implements Face<GoogleAppsScript.Forms.CheckboxItem, CheckboxFace> {
  setValidation = TextItem.prototype.setValidation;
  clearValidation = TextItem.prototype.clearValidation;
  override createResponse(responses: unknown): unknown {
    return this.answeredBy(Array.from(responses as string[], String));
  }
}

class DateItem extends Question {}

const classes = {
  TEXT: ['TextItem', TextItem],
  PARAGRAPH_TEXT: ['ParagraphTextItem', TextItem],
  MULTIPLE_CHOICE: ['MultipleChoiceItem', MultipleChoiceItem],
  LIST: ['ListItem', ListItem],
  CHECKBOX: ['CheckboxItem', CheckboxItem],
  DATE: ['DateItem', DateItem],
  SECTION_HEADER: ['SectionHeaderItem', AnyItem],
  PAGE_BREAK: ['PageBreakItem', AnyItem],
} as const;

/** An item as one of its kind. */
export function typedItem(scene: FormScene, state: ItemState): unknown {
  const [name, Kind] = classes[state.type];
  return serve<AnyItem>(scene.kernel, name, new Kind(scene, state));
}

type As = Extract<keyof GoogleAppsScript.Forms.Item, `as${string}`>;
type KnownAs = Exclude<
  As,
  `as${'CheckboxGrid' | 'DateTime' | 'Duration' | 'Grid' | 'Image' | 'Scale' | 'Time' | 'Video'}Item`
>;

/** An item among others; `asTextItem` and its like take it as one of its kind. */
export class Item extends AnyItem implements Face<GoogleAppsScript.Forms.Item, KnownAs> {
  asTextItem = () => this.as('TEXT');
  asParagraphTextItem = () => this.as('PARAGRAPH_TEXT');
  asMultipleChoiceItem = () => this.as('MULTIPLE_CHOICE');
  asListItem = () => this.as('LIST');
  asCheckboxItem = () => this.as('CHECKBOX');
  asDateItem = () => this.as('DATE');
  asSectionHeaderItem = () => this.as('SECTION_HEADER');
  asPageBreakItem = () => this.as('PAGE_BREAK');

  private as(type: ItemType): unknown {
    if (this.state.type !== type)
      throw this.scene.kernel.exception(`Invalid conversion for item type: ${this.state.type}.`);
    return typedItem(this.scene, this.state);
  }
}
