import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { servedColor } from './colorObjects';
import type { ConditionalRule, Scale } from './conditionalLook';
import { criteriaNamed } from './criteriaBuilder';
import type { Giver } from './criteriaValues';
import { givenValue } from './criteriaValues';
import { interpolationType } from './enums';

type ConditionFace = `get${'CriteriaType' | 'CriteriaValues' | 'Background' | 'FontColor'}` | LookFace;
type LookFace = `get${'BackgroundObject' | 'FontColorObject' | 'Bold' | 'Italic' | 'Underline' | 'Strikethrough'}`;

/**
 * What cells must meet, and how they look then. What is not set is null.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition
 */
class BooleanCondition
  implements
    Face<
      GoogleAppsScript.Spreadsheet.BooleanCondition,
      ConditionFace & keyof GoogleAppsScript.Spreadsheet.BooleanCondition
    >
{
  constructor(
    private readonly giver: Giver,
    private readonly rule: ConditionalRule,
  ) {}
  getCriteriaType(): never {
    return criteriaNamed(this.rule.criterion);
  }
  getCriteriaValues(): unknown[] {
    return this.rule.criterion?.values.map((value) => givenValue(this.giver, value)) ?? [];
  }
  getBackground(): never {
    return (this.rule.look.background ?? null) as never;
  }
  getFontColor(): never {
    return (this.rule.look.fontColor ?? null) as never;
  }
  getBackgroundObject(): unknown {
    return this.color(this.rule.look.background);
  }
  getFontColorObject(): unknown {
    return this.color(this.rule.look.fontColor);
  }
  getBold(): never {
    return (this.rule.look.bold ?? null) as never;
  }
  getItalic(): never {
    return (this.rule.look.italic ?? null) as never;
  }
  getUnderline(): never {
    return (this.rule.look.underline ?? null) as never;
  }
  getStrikethrough(): never {
    return (this.rule.look.strikethrough ?? null) as never;
  }
  private color(hex: string | null | undefined): unknown {
    return hex ? servedColor(this.giver.kernel, { hex }) : null;
  }
}

/** Null when the rule is a scale of colours. */
export function servedBooleanCondition(giver: Giver, rule: ConditionalRule): unknown {
  return rule.criterion ? serve(giver.kernel, 'BooleanCondition', new BooleanCondition(giver, rule)) : null;
}

type GradientFace = `get${'Min' | 'Mid' | 'Max'}${'Color' | 'Type' | 'Value'}`;

/**
 * A scale of colours. What is not set is null, a value ''.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition
 */
class GradientCondition implements Face<GoogleAppsScript.Spreadsheet.GradientCondition, GradientFace> {
  constructor(private readonly points: Scale) {}
  getMinColor(): string {
    return this.color('min');
  }
  getMidColor(): string {
    return this.color('mid');
  }
  getMaxColor(): string {
    return this.color('max');
  }
  getMinType(): never {
    return this.type('min');
  }
  getMidType(): never {
    return this.type('mid');
  }
  getMaxType(): never {
    return this.type('max');
  }
  getMinValue(): string {
    return this.points.min?.value ?? '';
  }
  getMidValue(): string {
    return this.points.mid?.value ?? '';
  }
  getMaxValue(): string {
    return this.points.max?.value ?? '';
  }
  private color(end: keyof Scale): string {
    return (this.points[end]?.color ?? null) as string;
  }
  private type(end: keyof Scale): never {
    const { type } = this.points[end] ?? {};
    return (type === undefined ? null : interpolationType[type as keyof typeof interpolationType]) as never;
  }
}

/** Null when the rule is no scale of colours. */
export function servedGradientCondition(giver: Giver, { scale }: ConditionalRule): unknown {
  return scale ? serve(giver.kernel, 'GradientCondition', new GradientCondition(scale)) : null;
}
