import type { Face } from '../face';
import { aBoolean, anArray, textLike } from '../signature';
import { type Every, Question } from './anyItem';
import { ChoiceQuestion } from './choices';

type QuestionFace = Every | 'isRequired' | 'setRequired' | 'createResponse';
type TextFace = QuestionFace | 'setValidation' | 'clearValidation';
type ChoiceFace = QuestionFace | 'createChoice' | 'getChoices' | 'setChoices' | 'setChoiceValues';
type OtherFace = ChoiceFace | 'showOtherOption' | 'hasOtherOption';

/** A question that people answer in their own words. */
abstract class Written extends Question {
  setValidation(validation: unknown): this {
    return this.rule(validation);
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
export class TextItem extends Written implements Face<GoogleAppsScript.Forms.TextItem, TextFace> {}

/** @documented https://developers.google.com/apps-script/reference/forms/paragraph-text-item */
export class ParagraphTextItem extends Written implements Face<GoogleAppsScript.Forms.ParagraphTextItem, TextFace> {}

/** @documented https://developers.google.com/apps-script/reference/forms/list-item */
export class ListItem extends ChoiceQuestion implements Face<GoogleAppsScript.Forms.ListItem, ChoiceFace> {
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
export class MultipleChoiceItem
  extends WithOther
  implements Face<GoogleAppsScript.Forms.MultipleChoiceItem, OtherFace>
{
  protected override readonly leads = true;
}

type CheckboxFace = OtherFace | 'setValidation' | 'clearValidation';

/** @documented https://developers.google.com/apps-script/reference/forms/checkbox-item */
export class CheckboxItem extends WithOther implements Face<GoogleAppsScript.Forms.CheckboxItem, CheckboxFace> {
  setValidation(validation: unknown): this {
    return this.rule(validation);
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
