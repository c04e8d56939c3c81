import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { aBoolean, anArray, textLike } from '../signature';
import { AnyItem, Question } from './anyItem';
import { ChoiceQuestion } from './choices';
import { PageBreakItem } from './pageBreakItem';
import type { ItemState, ItemType } from './state';
import { BuiltValidation } from './validation';
import type { FormScene } from './world';

type Every = 'getId' | 'getIndex' | 'getTitle' | 'setTitle' | 'getHelpText' | 'setHelpText' | 'getType' | 'duplicate';
type QuestionFace = Every | 'isRequired' | 'setRequired' | 'createResponse';
type TextFace = QuestionFace | 'setValidation' | 'clearValidation';
type ChoiceFace = QuestionFace | 'createChoice' | 'getChoices' | 'setChoices' | 'setChoiceValues';
type OtherFace = ChoiceFace | 'showOtherOption' | 'hasOtherOption';

/** A question that people answer in their own words. */
abstract class Written extends Question {
  setValidation(validation: unknown): this {
    this.mustFit('setValidation', [validation], [(one) => one instanceof BuiltValidation]);
    this.state.validation = (validation as BuiltValidation).validation;
    return this;
  }
  clearValidation(): this {
    this.state.validation = null;
    return this;
  }
  createResponse(response: string): unknown {
    this.mustFit('createResponse', [response], [textLike]);
    return this.answeredBy(String(response));
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/text-item */
class TextItem extends Written implements Face<GoogleAppsScript.Forms.TextItem, TextFace> {}

/** @documented https://developers.google.com/apps-script/reference/forms/paragraph-text-item */
class ParagraphTextItem extends Written implements Face<GoogleAppsScript.Forms.ParagraphTextItem, TextFace> {}

/** @documented https://developers.google.com/apps-script/reference/forms/list-item */
class ListItem extends ChoiceQuestion implements Face<GoogleAppsScript.Forms.ListItem, ChoiceFace> {
  protected override readonly leads = true;
}

/** A question with choices, and room for one's own words. */
abstract class WithOther extends ChoiceQuestion {
  showOtherOption(enabled: boolean): this {
    this.mustFit('showOtherOption', [enabled], [aBoolean]);
    this.state.other = enabled;
    return this;
  }
  hasOtherOption(): boolean {
    return this.state.other;
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/multiple-choice-item */
class MultipleChoiceItem extends WithOther implements Face<GoogleAppsScript.Forms.MultipleChoiceItem, OtherFace> {
  protected override readonly leads = true;
}

type CheckboxFace = OtherFace | 'setValidation' | 'clearValidation';

/** @documented https://developers.google.com/apps-script/reference/forms/checkbox-item */
class CheckboxItem extends WithOther implements Face<GoogleAppsScript.Forms.CheckboxItem, CheckboxFace> {
  setValidation(validation: unknown): this {
    this.mustFit('setValidation', [validation], [(one) => one instanceof BuiltValidation]);
    this.state.validation = (validation as BuiltValidation).validation;
    return this;
  }
  clearValidation(): this {
    this.state.validation = null;
    return this;
  }
  override createResponse(responses: unknown): unknown {
    this.mustFit('createResponse', [responses], [anArray]);
    return this.answeredBy((responses as unknown[]).map(String));
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/date-item */
class DateItem extends Question implements Face<GoogleAppsScript.Forms.DateItem, QuestionFace> {
  /** @documented a Date; @reported gas-fakes, run at Google: told as 2026-03-02, by the script's clock */
  createResponse(date: Pick<Date, 'getFullYear' | 'getMonth' | 'getDate'>): unknown {
    this.mustFit('createResponse', [date], [(one) => Object.prototype.toString.call(one) === '[object Date]']);
    const two = (number: number) => String(number).padStart(2, '0');
    return this.answeredBy(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/section-header-item */
class SectionHeaderItem extends AnyItem implements Face<GoogleAppsScript.Forms.SectionHeaderItem, Every> {}

const classes = {
  TEXT: ['TextItem', TextItem],
  PARAGRAPH_TEXT: ['ParagraphTextItem', ParagraphTextItem],
  MULTIPLE_CHOICE: ['MultipleChoiceItem', MultipleChoiceItem],
  LIST: ['ListItem', ListItem],
  CHECKBOX: ['CheckboxItem', CheckboxItem],
  DATE: ['DateItem', DateItem],
  SECTION_HEADER: ['SectionHeaderItem', SectionHeaderItem],
  PAGE_BREAK: ['PageBreakItem', PageBreakItem],
} as const;

/** An item as one of its kind. */
export function typedItem(scene: FormScene, state: ItemState): unknown {
  const [name, Kind] = classes[state.type];
  return serve<AnyItem>(scene.kernel, name, new Kind(scene, state));
}

type KnownAs =
  `as${'Checkbox' | 'Date' | 'List' | 'MultipleChoice' | 'PageBreak' | 'ParagraphText' | 'SectionHeader' | 'Text'}Item`;

/**
 * An item among others; `asTextItem` and its like take it as one of its kind.
 * @documented https://developers.google.com/apps-script/reference/forms/item
 */
export class Item extends AnyItem implements Face<GoogleAppsScript.Forms.Item, Every | KnownAs> {
  asTextItem(): unknown {
    return this.as('TEXT');
  }
  asParagraphTextItem(): unknown {
    return this.as('PARAGRAPH_TEXT');
  }
  asMultipleChoiceItem(): unknown {
    return this.as('MULTIPLE_CHOICE');
  }
  asListItem(): unknown {
    return this.as('LIST');
  }
  asCheckboxItem(): unknown {
    return this.as('CHECKBOX');
  }
  asDateItem(): unknown {
    return this.as('DATE');
  }
  asSectionHeaderItem(): unknown {
    return this.as('SECTION_HEADER');
  }
  asPageBreakItem(): unknown {
    return this.as('PAGE_BREAK');
  }

  /** @reported by scripts' logs: the sentence for an item of another kind */
  private as(type: ItemType): unknown {
    if (this.state.type !== type)
      throw this.scene.kernel.exception(`Invalid conversion for item type: ${this.state.type}.`);
    return typedItem(this.scene, this.state);
  }
}
