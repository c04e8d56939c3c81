import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { aNumber, aText, type Fits, mustFit, textLike } from '../signature';
import type { Validation } from './state';
import { BuiltValidation } from './validation';

/** A rule is named and then built; the last that was named holds. */
export abstract class ValidationBuilder {
  private validation: Validation | undefined;
  private help = '';

  constructor(private readonly kernel: Kernel) {}

  protected abstract readonly kind: string;

  /** @documented what people read when an answer breaks the rule */
  setHelpText(text: string): this {
    mustFit(this.kernel, `FormApp.${this.kind}ValidationBuilder.setHelpText`, [text], [textLike]);
    this.help = String(text);
    return this;
  }
  build(): unknown {
    const built = this.validation ? { ...this.validation, help: this.help } : null;
    return serve(this.kernel, `${this.kind}Validation`, new BuiltValidation(this.kind, built));
  }

  protected must(rule: string, values: (string | number)[], fits: Fits[]): this {
    mustFit(this.kernel, `FormApp.${this.kind}ValidationBuilder.require${rule}`, values, fits);
    this.validation = { rule, values, help: '' };
    return this;
  }
}

type Common = 'build' | 'setHelpText';
type Patterns = `requireText${'ContainsPattern' | 'DoesNotContainPattern' | 'DoesNotMatchPattern' | 'MatchesPattern'}`;
type Lengths = `requireTextLength${'Greater' | 'Less'}ThanOrEqualTo`;

/** @documented https://developers.google.com/apps-script/reference/forms/paragraph-text-validation-builder */
export class ParagraphTextValidationBuilder
  extends ValidationBuilder
  implements Face<GoogleAppsScript.Forms.ParagraphTextValidationBuilder, Common | Patterns | Lengths>
{
  protected readonly kind: string = 'ParagraphText';

  requireTextContainsPattern(pattern: string): this {
    return this.must('TextContainsPattern', [pattern], [aText]);
  }
  requireTextDoesNotContainPattern(pattern: string): this {
    return this.must('TextDoesNotContainPattern', [pattern], [aText]);
  }
  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.must('TextDoesNotMatchPattern', [pattern], [aText]);
  }
  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this.must('TextLengthGreaterThanOrEqualTo', [number], [aNumber]);
  }
  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this.must('TextLengthLessThanOrEqualTo', [number], [aNumber]);
  }
  requireTextMatchesPattern(pattern: string): this {
    return this.must('TextMatchesPattern', [pattern], [aText]);
  }
}

type Numbers =
  | `requireNumber${'' | 'Between' | 'NotBetween' | 'EqualTo' | 'NotEqualTo'}`
  | `requireNumber${'Greater' | 'Less'}Than${'' | 'OrEqualTo'}`;

/** @documented https://developers.google.com/apps-script/reference/forms/text-validation-builder */
export class TextValidationBuilder
  extends ParagraphTextValidationBuilder
  implements
    Face<
      GoogleAppsScript.Forms.TextValidationBuilder,
      Common | Patterns | Lengths | Numbers | 'requireWholeNumber' | `requireTextIs${'Email' | 'Url'}`
    >
{
  protected override readonly kind: string = 'Text';

  requireNumber(): this {
    return this.must('Number', [], []);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.must('NumberBetween', [start, end], [aNumber, aNumber]);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.must('NumberNotBetween', [start, end], [aNumber, aNumber]);
  }
  requireNumberEqualTo(number: number): this {
    return this.must('NumberEqualTo', [number], [aNumber]);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.must('NumberNotEqualTo', [number], [aNumber]);
  }
  requireNumberGreaterThan(number: number): this {
    return this.must('NumberGreaterThan', [number], [aNumber]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.must('NumberGreaterThanOrEqualTo', [number], [aNumber]);
  }
  requireNumberLessThan(number: number): this {
    return this.must('NumberLessThan', [number], [aNumber]);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.must('NumberLessThanOrEqualTo', [number], [aNumber]);
  }
  requireWholeNumber(): this {
    return this.must('WholeNumber', [], []);
  }
  requireTextIsEmail(): this {
    return this.must('TextIsEmail', [], []);
  }
  requireTextIsUrl(): this {
    return this.must('TextIsUrl', [], []);
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/checkbox-validation-builder */
export class CheckboxValidationBuilder
  extends ValidationBuilder
  implements
    Face<GoogleAppsScript.Forms.CheckboxValidationBuilder, Common | `requireSelect${'AtLeast' | 'AtMost' | 'Exactly'}`>
{
  protected readonly kind: string = 'Checkbox';

  requireSelectAtLeast(number: number): this {
    return this.must('SelectAtLeast', [number], [aNumber]);
  }
  requireSelectAtMost(number: number): this {
    return this.must('SelectAtMost', [number], [aNumber]);
  }
  requireSelectExactly(number: number): this {
    return this.must('SelectExactly', [number], [aNumber]);
  }
}
