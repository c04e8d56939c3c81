import type { Face } from '../face';

type ListFace = 'getRanges' | 'setValue' | 'setNumberFormat' | 'setBackground' | 'setFontColor' | 'clearContent';

interface Listed {
  setValue(value: unknown): unknown;
  setNumberFormat(format: string): unknown;
  setBackground(color: string | null): unknown;
  setFontColor(color: string | null): unknown;
  clearContent(): unknown;
}

/** Several ranges of one tab that are changed at once. */
export class RangeList implements Face<GoogleAppsScript.Spreadsheet.RangeList, ListFace> {
  /** @param ranges as they are; `served` as scripts are given them */
  constructor(
    readonly ranges: readonly Listed[],
    private readonly served: readonly unknown[],
  ) {}
  getRanges(): unknown {
    return [...this.served];
  }
  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }
  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }
  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }
  clearContent(): this {
    return this.each((range) => range.clearContent());
  }
  private each(change: (range: Listed) => void): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
