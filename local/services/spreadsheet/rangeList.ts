import type { Face } from '../face';
import type { Range } from './range';

type ListFace =
  | 'getRanges'
  | 'activate'
  | 'breakApart'
  | `${'un' | ''}check`
  | `clear${'' | 'Content' | 'DataValidations' | 'Format' | 'Note'}`
  | `${'insert' | 'remove'}Checkboxes`
  | `set${'Background' | 'BackgroundRGB' | 'Formula' | 'Note' | 'NumberFormat' | 'Value' | 'Wrap' | 'WrapStrategy'}`
  | `setFont${'Color' | 'Family' | 'Line' | 'Size' | 'Style' | 'Weight'}`
  | `set${'Horizontal' | 'Vertical'}Alignment`
  | 'trimWhitespace';

/**
 * Several ranges of one tab that are changed at once.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/range-list
 */
export class RangeList implements Face<GoogleAppsScript.Spreadsheet.RangeList, ListFace> {
  /** @param ranges as they are; `served` as scripts are given them */
  constructor(
    readonly ranges: readonly Range[],
    private readonly served: readonly unknown[],
  ) {}
  getRanges(): unknown {
    return [...this.served];
  }
  activate(): this {
    return this.each((range) => range.activate());
  }
  breakApart(): this {
    return this.each((range) => range.breakApart());
  }
  check(): this {
    return this.each((range) => range.check());
  }
  clear(options?: object): this {
    return this.each((range) => range.clear(options));
  }
  clearContent(): this {
    return this.each((range) => range.clearContent());
  }
  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }
  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this.each((range) => range.clearNote());
  }
  insertCheckboxes(...values: unknown[]): this {
    return this.each((range) => range.insertCheckboxes(...values));
  }
  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }
  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }
  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }
  setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }
  setFontLine(line: string | null): this {
    return this.each((range) => range.setFontLine(line));
  }
  setFontSize(points: number): this {
    return this.each((range) => range.setFontSize(points));
  }
  setFontStyle(style: string | null): this {
    return this.each((range) => range.setFontStyle(style));
  }
  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }
  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }
  setHorizontalAlignment(alignment: unknown): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }
  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }
  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }
  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }
  setVerticalAlignment(alignment: unknown): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(isWrapped: boolean): this {
    return this.each((range) => range.setWrap(isWrapped));
  }
  setWrapStrategy(strategy: unknown): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }
  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }
  uncheck(): this {
    return this.each((range) => range.uncheck());
  }

  private each(change: (range: Range) => void): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
