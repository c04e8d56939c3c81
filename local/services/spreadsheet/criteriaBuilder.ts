import { valueIn } from '../enumeration';
import { aDate, aNumber, type Fits, misfit, mustFit, textLike } from '../signature';
import type { Criterion } from './criteria';
import type { Giver } from './criteriaValues';
import { keptValue } from './criteriaValues';
import { booleanCriteria, relativeDate } from './enums';

const aRelativeDate: Fits = (value) => valueIn(relativeDate, value) !== undefined;

/**
 * What builders of conditional formats and of filters ask of cells.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
 */
export abstract class CriteriaBuilder {
  constructor(
    protected readonly giver: Giver,
    private readonly called: string,
  ) {}
  protected abstract ask(criterion: Criterion): this;

  whenCellEmpty(): this {
    return this.ask({ type: 'CELL_EMPTY', values: [] });
  }
  whenCellNotEmpty(): this {
    return this.ask({ type: 'CELL_NOT_EMPTY', values: [] });
  }
  whenDateAfter(date: unknown): this {
    return this.when('DATE_AFTER', 'whenDateAfter', [date], [[aDate], [aRelativeDate]]);
  }
  whenDateBefore(date: unknown): this {
    return this.when('DATE_BEFORE', 'whenDateBefore', [date], [[aDate], [aRelativeDate]]);
  }
  whenDateEqualTo(date: unknown): this {
    return this.when('DATE_EQUAL_TO', 'whenDateEqualTo', [date], [[aDate], [aRelativeDate]]);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', 'whenFormulaSatisfied', [formula], [[textLike]]);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', 'whenNumberBetween', [start, end], [[aNumber, aNumber]]);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', 'whenNumberNotBetween', [start, end], [[aNumber, aNumber]]);
  }
  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', 'whenNumberEqualTo', [number], [[aNumber]]);
  }
  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', 'whenNumberNotEqualTo', [number], [[aNumber]]);
  }
  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', 'whenNumberGreaterThan', [number], [[aNumber]]);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'whenNumberGreaterThanOrEqualTo', [number], [[aNumber]]);
  }
  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', 'whenNumberLessThan', [number], [[aNumber]]);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', 'whenNumberLessThanOrEqualTo', [number], [[aNumber]]);
  }
  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', 'whenTextContains', [text], [[textLike]]);
  }
  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', 'whenTextDoesNotContain', [text], [[textLike]]);
  }
  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', 'whenTextStartsWith', [text], [[textLike]]);
  }
  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', 'whenTextEndsWith', [text], [[textLike]]);
  }
  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', 'whenTextEqualTo', [text], [[textLike]]);
  }
  withCriteria(criteria: unknown, args: unknown[]): this {
    const type = valueIn(booleanCriteria, criteria);
    if (type === undefined || !Array.isArray(args)) throw this.misfit('withCriteria', [criteria, args]);
    return this.ask({ type, values: args.map(keptValue) });
  }

  protected when(type: string, method: string, values: readonly unknown[], variants: Fits[][]): this {
    this.fit(method, values, ...variants);
    const kept = values.map(keptValue);
    const isRelative = kept.some((value) => typeof value === 'object' && 'relative' in value);
    return this.ask({ type: isRelative ? `${type}_RELATIVE` : type, values: kept });
  }
  protected fit(method: string, args: readonly unknown[], ...variants: Fits[][]): void {
    mustFit(this.giver.kernel, `SpreadsheetApp.${this.called}.${method}`, args, ...variants);
  }
  private misfit(method: string, args: readonly unknown[]): Error {
    return misfit(this.giver.kernel, `SpreadsheetApp.${this.called}.${method}`, args);
  }
}

/** A criterion's name as a value of the enumeration; null for none. */
export function criteriaNamed(criterion: Criterion | undefined): never {
  return (criterion ? booleanCriteria[criterion.type as keyof typeof booleanCriteria] : null) as never;
}
