import { serve } from '../../kernel/serve';
import type { EnumValue } from '../enumeration';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import type { Criterion } from './criteria';
import type { Giver } from './criteriaValues';
import { givenValue, keptValue } from './criteriaValues';
import { dataValidationCriteria } from './enums';

/** A rule for what a cell may hold. */
export interface Rule {
  criterion?: Criterion;
  allowInvalid: boolean;
  help: string | null;
}

type RuleFace = 'getCriteriaType' | 'getCriteriaValues' | 'getAllowInvalid' | 'getHelpText' | 'copy';

/**
 * A rule as a script is given it.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/data-validation
 */
export class DataValidation implements Face<GoogleAppsScript.Spreadsheet.DataValidation, RuleFace> {
  constructor(
    protected readonly giver: Giver,
    readonly rule: Rule,
  ) {}
  /** @reported https://github.com/brucemcpherson/gas-fakes: null while a builder has none */
  getCriteriaType(): never {
    const { criterion } = this.rule;
    return (criterion ? dataValidationCriteria[criterion.type as keyof typeof dataValidationCriteria] : null) as never;
  }
  getCriteriaValues(): unknown[] {
    return this.rule.criterion?.values.map((value) => givenValue(this.giver, value)) ?? [];
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  /** @reported https://github.com/brucemcpherson/gas-fakes: null when there is none */
  getHelpText(): never {
    return this.rule.help as never;
  }
  copy(): unknown {
    return servedBuilder(this.giver, { ...this.rule });
  }
}

type BuilderFace =
  | RuleFace
  | `requireDate${'' | 'After' | 'Before' | 'Between' | 'EqualTo' | 'NotBetween' | 'OnOrAfter' | 'OnOrBefore'}`
  | `requireNumber${'Between' | 'NotBetween' | 'EqualTo' | 'NotEqualTo'}`
  | `requireNumber${'Greater' | 'Less'}Than${'' | 'OrEqualTo'}`
  | `requireText${'Contains' | 'DoesNotContain' | 'EqualTo' | 'IsEmail' | 'IsUrl'}`
  | `requireValueIn${'List' | 'Range'}`
  | 'requireCheckbox'
  | 'requireFormulaSatisfied'
  | 'withCriteria'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'build';

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
class DataValidationBuilder
  extends DataValidation
  implements Face<GoogleAppsScript.Spreadsheet.DataValidationBuilder, BuilderFace>
{
  requireCheckbox(...values: unknown[]): this {
    return this.require('CHECKBOX', values);
  }
  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: unknown): this {
    return this.require('DATE_AFTER', [date]);
  }
  requireDateBefore(date: unknown): this {
    return this.require('DATE_BEFORE', [date]);
  }
  requireDateBetween(start: unknown, end: unknown): this {
    return this.require('DATE_BETWEEN', [start, end]);
  }
  requireDateEqualTo(date: unknown): this {
    return this.require('DATE_EQUAL_TO', [date]);
  }
  requireDateNotBetween(start: unknown, end: unknown): this {
    return this.require('DATE_NOT_BETWEEN', [start, end]);
  }
  requireDateOnOrAfter(date: unknown): this {
    return this.require('DATE_ON_OR_AFTER', [date]);
  }
  requireDateOnOrBefore(date: unknown): this {
    return this.require('DATE_ON_OR_BEFORE', [date]);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', [formula]);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', [start, end]);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', [number]);
  }
  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', [text]);
  }
  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', [text]);
  }
  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', []);
  }
  requireValueInList(values: unknown, showDropdown = true): this {
    return this.require('VALUE_IN_LIST', [values, showDropdown]);
  }
  requireValueInRange(range: unknown, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', [range, showDropdown]);
  }
  withCriteria(criteria: unknown, args: unknown[]): this {
    const type = valueIn(dataValidationCriteria, criteria as EnumValue);
    return this.require(type ?? '', args);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.rule.allowInvalid = allowInvalid;
    return this;
  }
  setHelpText(help: string): this {
    this.rule.help = help;
    return this;
  }
  /** @unknown strict: the wording when no criterion was set */
  build(): unknown {
    if (!this.rule.criterion) throw this.giver.kernel.exception('A data validation rule must have a criterion.');
    return serve(this.giver.kernel, 'DataValidation', new DataValidation(this.giver, { ...this.rule }));
  }

  private require(type: string, values: readonly unknown[]): this {
    this.rule.criterion = { type, values: values.map(keptValue) };
    return this;
  }
}

export function servedBuilder(giver: Giver, rule: Rule = { allowInvalid: true, help: null }): unknown {
  return serve(giver.kernel, 'DataValidationBuilder', new DataValidationBuilder(giver, rule));
}
