import { serve } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { aBoolean, anArray, aText, orNull } from '../signature';
import { Color } from './colorObjects';
import { hexOf } from './colors';
import { servedBooleanCondition, servedGradientCondition } from './conditionalConditions';
import type { ConditionalLook, ConditionalRule, Scale } from './conditionalLook';
import type { Criterion } from './criteria';
import { CriteriaBuilder } from './criteriaBuilder';
import type { Giver } from './criteriaValues';
import { isRange } from './criteriaValues';
import { interpolationType } from './enums';

type RuleFace = 'copy' | 'getRanges' | 'getBooleanCondition' | 'getGradientCondition';

/**
 * A conditional format as a script is given it.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule
 */
export class ConditionalFormatRule implements Face<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, RuleFace> {
  constructor(
    private readonly giver: Giver,
    readonly rule: ConditionalRule,
    private readonly file: string,
  ) {}
  copy(): unknown {
    return servedFormatBuilder(this.giver, { ...this.rule, look: { ...this.rule.look } }, this.file);
  }
  getRanges(): never[] {
    return this.rule.cells.map((cells) => this.giver.rangeOf({ ...cells, file: this.file })) as never[];
  }
  getBooleanCondition(): unknown {
    return servedBooleanCondition(this.giver, this.rule);
  }
  getGradientCondition(): unknown {
    return servedGradientCondition(this.giver, this.rule);
  }
}

type BuilderFace = keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder & OfBuilder;
type OfBuilder =
  | RuleFace
  | 'build'
  | Exclude<keyof CriteriaBuilder, 'giver'>
  | `set${'Ranges' | 'Background' | 'FontColor' | 'Bold' | 'Italic' | 'Underline' | 'Strikethrough'}`
  | `set${'Background' | 'FontColor'}Object`
  | `setGradient${'Minpoint' | 'Maxpoint'}`
  | `setGradient${'Minpoint' | 'Midpoint' | 'Maxpoint'}WithValue`;

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
class ConditionalFormatRuleBuilder
  extends CriteriaBuilder
  implements Face<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, BuilderFace>
{
  constructor(
    giver: Giver,
    private readonly rule: ConditionalRule,
    private file: string,
  ) {
    super(giver, 'ConditionalFormatRuleBuilder');
  }

  setRanges(ranges: unknown[]): this {
    this.fit('setRanges', [ranges], [(value) => anArray(value) && (value as unknown[]).every(isRange)]);
    const cells = ranges.filter(isRange);
    this.file = cells[0]?.scene.file.state.id ?? this.file;
    this.rule.cells = cells.map(({ sheet, zone }) => ({ sheet, zone }));
    return this;
  }
  setBackground(color: string | null): this {
    return this.look('setBackground', { background: hexOf(color) ?? null }, color, isColour);
  }
  setFontColor(color: string | null): this {
    return this.look('setFontColor', { fontColor: hexOf(color) ?? null }, color, isColour);
  }
  setBackgroundObject(color: unknown): this {
    return this.look('setBackgroundObject', { background: hexIn(color) }, color, isColorObject);
  }
  setFontColorObject(color: unknown): this {
    return this.look('setFontColorObject', { fontColor: hexIn(color) }, color, isColorObject);
  }
  setBold(bold: boolean | null): this {
    return this.look('setBold', { bold }, bold, aBoolean);
  }
  setItalic(italic: boolean | null): this {
    return this.look('setItalic', { italic }, italic, aBoolean);
  }
  setUnderline(underline: boolean | null): this {
    return this.look('setUnderline', { underline }, underline, aBoolean);
  }
  setStrikethrough(strikethrough: boolean | null): this {
    return this.look('setStrikethrough', { strikethrough }, strikethrough, aBoolean);
  }
  setGradientMinpoint(color: string): this {
    return this.scale('setGradientMinpoint', 'min', [color]);
  }
  setGradientMaxpoint(color: string): this {
    return this.scale('setGradientMaxpoint', 'max', [color]);
  }
  setGradientMinpointWithValue(color: string, type: unknown, value: string): this {
    return this.scale('setGradientMinpointWithValue', 'min', [color, type, value]);
  }
  setGradientMidpointWithValue(color: string, type: unknown, value: string): this {
    return this.scale('setGradientMidpointWithValue', 'mid', [color, type, value]);
  }
  setGradientMaxpointWithValue(color: string, type: unknown, value: string): this {
    return this.scale('setGradientMaxpointWithValue', 'max', [color, type, value]);
  }

  getRanges(): never[] {
    return this.built.getRanges();
  }
  getBooleanCondition(): unknown {
    return this.built.getBooleanCondition();
  }
  getGradientCondition(): unknown {
    return this.built.getGradientCondition();
  }
  copy(): unknown {
    return this.built.copy();
  }
  /** @reported by a test double written from the live service: the wording without ranges; the others are @unknown */
  build(): unknown {
    const { cells, criterion, scale } = this.rule;
    const { kernel } = this.giver;
    if (cells.length === 0) throw kernel.exception('The conditional format rule must contain at least one range.');
    if (new Set(cells.map(({ sheet }) => sheet)).size > 1)
      throw kernel.exception('All the ranges of a conditional format rule must be on the same sheet.');
    if (!criterion && !scale) throw kernel.exception('The conditional format rule must have a condition.');
    return servedRule(this.giver, { ...this.rule, look: { ...this.rule.look } }, this.file);
  }

  protected ask(criterion: Criterion): this {
    this.rule.criterion = criterion;
    delete this.rule.scale;
    return this;
  }
  private get built(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.giver, this.rule, this.file);
  }
  private look(method: string, look: ConditionalLook, value: unknown, fits: (value: unknown) => boolean): this {
    this.fit(method, [value], [orNull(fits)]);
    Object.assign(this.rule.look, look);
    return this;
  }
  private scale(method: string, end: keyof Scale, args: [string, unknown?, string?]): this {
    const isType = (value: unknown) => valueIn(interpolationType, value) !== undefined;
    this.fit(method, args, args.length === 1 ? [isColour] : [isColour, isType, aText]);
    const [name, type, value = ''] = args;
    const color = hexOf(name) as string;
    const named = type === undefined ? end.toUpperCase() : (valueIn(interpolationType, type) as string);
    this.rule.scale = { ...this.rule.scale, [end]: { color, type: named, value } };
    delete this.rule.criterion;
    return this;
  }
}

const isColour = (value: unknown) => aText(value) && hexOf(value) !== undefined;
const isColorObject = (value: unknown) => value instanceof Color;

function hexIn(color: unknown): string | null {
  return (color instanceof Color && color.colour.hex) || null;
}

export function servedRule(giver: Giver, rule: ConditionalRule, file: string): unknown {
  return serve(giver.kernel, 'ConditionalFormatRule', new ConditionalFormatRule(giver, rule, file));
}
export function servedFormatBuilder(giver: Giver, rule: ConditionalRule = { cells: [], look: {} }, file = ''): unknown {
  const builder = new ConditionalFormatRuleBuilder(giver, rule, file);
  return serve(giver.kernel, 'ConditionalFormatRuleBuilder', builder);
}
