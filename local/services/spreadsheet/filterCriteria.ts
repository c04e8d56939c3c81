import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { aDate, aNumber, anArray, textLike } from '../signature';
import type { Criterion } from './criteria';
import { CriteriaBuilder, criteriaNamed } from './criteriaBuilder';
import type { Giver } from './criteriaValues';
import { givenValue } from './criteriaValues';

/** What a column of a filter shows: what meets a criterion, or all but these texts. */
export interface Shown {
  criterion?: Criterion;
  hidden?: string[];
  visible?: string[];
}

type CriteriaFace = 'copy' | `get${'CriteriaType' | 'CriteriaValues' | 'HiddenValues' | 'VisibleValues'}`;

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria */
export class FilterCriteria implements Face<GoogleAppsScript.Spreadsheet.FilterCriteria, CriteriaFace> {
  constructor(
    private readonly giver: Giver,
    readonly shown: Shown,
  ) {}
  copy(): unknown {
    return servedFilterBuilder(this.giver, { ...this.shown });
  }
  getCriteriaType(): never {
    return criteriaNamed(this.shown.criterion);
  }
  getCriteriaValues(): unknown[] {
    return this.shown.criterion?.values.map((value) => givenValue(this.giver, value)) ?? [];
  }
  getHiddenValues(): string[] {
    return [...(this.shown.hidden ?? [])];
  }
  getVisibleValues(): string[] {
    return [...(this.shown.visible ?? [])];
  }
}

type FilterBuilderFace = keyof GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder & OfBuilder;
type OfBuilder =
  | CriteriaFace
  | 'build'
  | `set${'Hidden' | 'Visible'}Values`
  | keyof CriteriaBuilder
  | `whenDate${'EqualToAny' | 'NotEqualTo' | 'NotEqualToAny'}`
  | `when${'Number' | 'Text'}${'EqualToAny' | 'NotEqualTo' | 'NotEqualToAny'}`;

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder */
class FilterCriteriaBuilder
  extends CriteriaBuilder
  implements Face<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, FilterBuilderFace>
{
  constructor(
    giver: Giver,
    private shown: Shown,
  ) {
    super(giver, 'FilterCriteriaBuilder');
  }
  build(): unknown {
    return servedFilterCriteria(this.giver, { ...this.shown });
  }
  copy(): unknown {
    return servedFilterBuilder(this.giver, { ...this.shown });
  }
  getCriteriaType(): never {
    return criteriaNamed(this.shown.criterion);
  }
  getCriteriaValues(): unknown[] {
    return new FilterCriteria(this.giver, this.shown).getCriteriaValues();
  }
  getHiddenValues(): string[] {
    return [...(this.shown.hidden ?? [])];
  }
  getVisibleValues(): string[] {
    return [...(this.shown.visible ?? [])];
  }
  setHiddenValues(values: string[]): this {
    this.fit('setHiddenValues', [values], [anArray]);
    return this.show({ hidden: values.map(String) });
  }
  setVisibleValues(values: string[]): this {
    this.fit('setVisibleValues', [values], [anArray]);
    return this.show({ visible: values.map(String) });
  }
  whenDateNotEqualTo(date: unknown): this {
    return this.when('DATE_NOT_EQUAL_TO', 'whenDateNotEqualTo', [date], [[aDate]]);
  }
  whenDateEqualToAny(dates: unknown[]): this {
    return this.any('DATE_EQUAL_TO', 'whenDateEqualToAny', dates);
  }
  whenDateNotEqualToAny(dates: unknown[]): this {
    return this.any('DATE_NOT_EQUAL_TO', 'whenDateNotEqualToAny', dates);
  }
  whenNumberEqualToAny(numbers: number[]): this {
    return this.any('NUMBER_EQUAL_TO', 'whenNumberEqualToAny', numbers, aNumber);
  }
  whenNumberNotEqualToAny(numbers: number[]): this {
    return this.any('NUMBER_NOT_EQUAL_TO', 'whenNumberNotEqualToAny', numbers, aNumber);
  }
  whenTextNotEqualTo(text: string): this {
    return this.when('TEXT_NOT_EQUAL_TO', 'whenTextNotEqualTo', [text], [[textLike]]);
  }
  whenTextEqualToAny(texts: string[]): this {
    return this.any('TEXT_EQUAL_TO', 'whenTextEqualToAny', texts, textLike);
  }
  whenTextNotEqualToAny(texts: string[]): this {
    return this.any('TEXT_NOT_EQUAL_TO', 'whenTextNotEqualToAny', texts, textLike);
  }

  protected ask(criterion: Criterion): this {
    return this.show({ criterion });
  }
  private any(type: string, method: string, values: readonly unknown[], fits = aDate): this {
    this.fit(method, [values], [(value) => Array.isArray(value) && value.every(fits)]);
    return this.when(type, method, values, [values.map(() => fits)]);
  }
  private show(changed: Shown): this {
    Object.assign(this.shown, changed);
    return this;
  }
}

export function servedFilterCriteria(giver: Giver, shown: Shown): unknown {
  return serve(giver.kernel, 'FilterCriteria', new FilterCriteria(giver, shown));
}
export function servedFilterBuilder(giver: Giver, shown: Shown = {}): unknown {
  return serve(giver.kernel, 'FilterCriteriaBuilder', new FilterCriteriaBuilder(giver, shown));
}
