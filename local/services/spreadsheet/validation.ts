import { serve } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { aBoolean, aDate, aNumber, anArray, anything, type Fits, mustFit, orNull, textLike } from '../signature';
import type { Criterion } from './criteria';
import type { Giver } from './criteriaValues';
import { givenValue, isRange, keptValue } from './criteriaValues';
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
    return this.require('CHECKBOX', 'requireCheckbox', values);
  }
  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', 'requireDate', []);
  }
  requireDateAfter(date: unknown): this {
    return this.require('DATE_AFTER', 'requireDateAfter', [date], aDate);
  }
  requireDateBefore(date: unknown): this {
    return this.require('DATE_BEFORE', 'requireDateBefore', [date], aDate);
  }
  requireDateBetween(start: unknown, end: unknown): this {
    return this.require('DATE_BETWEEN', 'requireDateBetween', [start, end], aDate);
  }
  requireDateEqualTo(date: unknown): this {
    return this.require('DATE_EQUAL_TO', 'requireDateEqualTo', [date], aDate);
  }
  requireDateNotBetween(start: unknown, end: unknown): this {
    return this.require('DATE_NOT_BETWEEN', 'requireDateNotBetween', [start, end], aDate);
  }
  requireDateOnOrAfter(date: unknown): this {
    return this.require('DATE_ON_OR_AFTER', 'requireDateOnOrAfter', [date], aDate);
  }
  requireDateOnOrBefore(date: unknown): this {
    return this.require('DATE_ON_OR_BEFORE', 'requireDateOnOrBefore', [date], aDate);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', 'requireFormulaSatisfied', [formula], textLike);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', 'requireNumberBetween', [start, end], aNumber);
  }
  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', 'requireNumberEqualTo', [number], aNumber);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', 'requireNumberGreaterThan', [number], aNumber);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'requireNumberGreaterThanOrEqualTo', [number], aNumber);
  }
  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', 'requireNumberLessThan', [number], aNumber);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', 'requireNumberLessThanOrEqualTo', [number], aNumber);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', 'requireNumberNotBetween', [start, end], aNumber);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', 'requireNumberNotEqualTo', [number], aNumber);
  }
  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', 'requireTextContains', [text], textLike);
  }
  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', 'requireTextDoesNotContain', [text], textLike);
  }
  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', 'requireTextEqualTo', [text], textLike);
  }
  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL', 'requireTextIsEmail', []);
  }
  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', 'requireTextIsUrl', []);
  }
  requireValueInList(values: unknown, showDropdown?: boolean): this {
    const args = [values, showDropdown];
    this.fit('requireValueInList', args, [anArray], [anArray, aBoolean]);
    return this.require('VALUE_IN_LIST', 'requireValueInList', [values, showDropdown ?? true]);
  }
  requireValueInRange(range: unknown, showDropdown?: boolean): this {
    const args = [range, showDropdown];
    this.fit('requireValueInRange', args, [isRange], [isRange, aBoolean]);
    return this.require('VALUE_IN_RANGE', 'requireValueInRange', [range, showDropdown ?? true]);
  }
  withCriteria(criteria: unknown, args: unknown[]): this {
    const isCriteria = (value: unknown) => valueIn(dataValidationCriteria, value) !== undefined;
    this.fit('withCriteria', [criteria, args], [isCriteria, anArray]);
    return this.require(valueIn(dataValidationCriteria, criteria) as string, 'withCriteria', args);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.fit('setAllowInvalid', [allowInvalid], [aBoolean]);
    this.rule.allowInvalid = allowInvalid;
    return this;
  }
  setHelpText(help: string): this {
    this.fit('setHelpText', [help], [orNull(textLike)]);
    this.rule.help = help === null ? null : String(help);
    return this;
  }
  /** @unknown strict: the wording when no criterion was set */
  build(): unknown {
    if (!this.rule.criterion) throw this.giver.kernel.exception('A data validation rule must have a criterion.');
    return serve(this.giver.kernel, 'DataValidation', new DataValidation(this.giver, { ...this.rule }));
  }

  /** @param fits what each of the values must be */
  private require(type: string, method: string, values: readonly unknown[], fits: Fits = anything): this {
    this.fit(
      method,
      values,
      values.map(() => fits),
    );
    this.rule.criterion = { type, values: values.map(keptValue) };
    return this;
  }
  private fit(method: string, args: readonly unknown[], ...wanted: Fits[][]): void {
    const given = args.slice(0, 1 + args.findLastIndex((one) => one !== undefined));
    mustFit(this.giver.kernel, `SpreadsheetApp.DataValidationBuilder.${method}`, given, ...wanted);
  }
}

export function servedBuilder(giver: Giver, rule: Rule = { allowInvalid: true, help: null }): unknown {
  return serve(giver.kernel, 'DataValidationBuilder', new DataValidationBuilder(giver, rule));
}
