import type { Operation } from '../../engine/odoo';
import type { EnumValue } from '../enumeration';
import { aNumber } from '../signature';
import { hexOfRgb } from './colors';
import { type Look, type LookKind, looks } from './looks';
import { RangeValues } from './rangeValues';
import type { Zone } from './world';
import { mustEdit } from './world';

/**
 * How cells look.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export abstract class RangeLooks extends RangeValues {
  getBackground(): string {
    return this.lookOf(looks.Background);
  }
  getBackgrounds(): string[][] {
    return this.looksOf(looks.Background);
  }
  /** @documented a name of CSS or #rrggbb; null sets it back. Told as #rrggbb */
  setBackground(color: string | null): this {
    return this.lookAs('setBackground', looks.Background, color);
  }
  setBackgrounds(colors: (string | null)[][]): this {
    return this.lookEachAs('setBackgrounds', looks.Background, colors);
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    this.mustFit('setBackgroundRGB', [red, green, blue], [aNumber, aNumber, aNumber]);
    return this.setBackground(hexOfRgb(red, green, blue));
  }
  getFontColor(): string {
    return this.lookOf(looks.FontColor);
  }
  getFontColors(): string[][] {
    return this.looksOf(looks.FontColor);
  }
  setFontColor(color: string | null): this {
    return this.lookAs('setFontColor', looks.FontColor, color);
  }
  setFontColors(colors: (string | null)[][]): this {
    return this.lookEachAs('setFontColors', looks.FontColor, colors);
  }
  getFontWeight(): never {
    return this.lookOf(looks.FontWeight) as never;
  }
  getFontWeights(): never[][] {
    return this.looksOf(looks.FontWeight) as never[][];
  }
  /** @documented bold or normal; null sets it back */
  setFontWeight(weight: string | null): this {
    return this.lookAs('setFontWeight', looks.FontWeight, weight);
  }
  setFontWeights(weights: unknown[][]): this {
    return this.lookEachAs('setFontWeights', looks.FontWeight, weights as (string | null)[][]);
  }
  getFontStyle(): never {
    return this.lookOf(looks.FontStyle) as never;
  }
  getFontStyles(): never[][] {
    return this.looksOf(looks.FontStyle) as never[][];
  }
  /** @documented italic or normal; null sets it back */
  setFontStyle(style: string | null): this {
    return this.lookAs('setFontStyle', looks.FontStyle, style);
  }
  setFontStyles(styles: unknown[][]): this {
    return this.lookEachAs('setFontStyles', looks.FontStyle, styles as (string | null)[][]);
  }
  getFontLine(): never {
    return this.lookOf(looks.FontLine) as never;
  }
  getFontLines(): never[][] {
    return this.looksOf(looks.FontLine) as never[][];
  }
  /** @documented underline, line-through or none; null sets it back */
  setFontLine(line: string | null): this {
    return this.lookAs('setFontLine', looks.FontLine, line);
  }
  setFontLines(lines: unknown[][]): this {
    return this.lookEachAs('setFontLines', looks.FontLine, lines as (string | null)[][]);
  }
  getFontSize(): number {
    return this.lookOf(looks.FontSize);
  }
  getFontSizes(): number[][] {
    return this.looksOf(looks.FontSize);
  }
  setFontSize(points: number): this {
    return this.lookAs('setFontSize', looks.FontSize, points);
  }
  setFontSizes(sizes: number[][]): this {
    return this.lookEachAs('setFontSizes', looks.FontSize, sizes);
  }
  getFontFamily(): string {
    return this.lookOf(looks.FontFamily);
  }
  getFontFamilies(): string[][] {
    return this.looksOf(looks.FontFamily);
  }
  setFontFamily(family: string | null): this {
    return this.lookAs('setFontFamily', looks.FontFamily, family);
  }
  setFontFamilies(families: (string | null)[][]): this {
    return this.lookEachAs('setFontFamilies', looks.FontFamily, families);
  }
  /** @reported gas-fakes, run at Google: "general" where nothing was set */
  getHorizontalAlignment(): string {
    return this.lookOf(looks.HorizontalAlignment);
  }
  getHorizontalAlignments(): string[][] {
    return this.looksOf(looks.HorizontalAlignment);
  }
  /** @documented left, center, right or normal; null sets it back */
  setHorizontalAlignment(alignment: unknown): this {
    return this.lookAs('setHorizontalAlignment', looks.HorizontalAlignment, alignment as string | null);
  }
  setHorizontalAlignments(alignments: unknown[][]): this {
    return this.lookEachAs('setHorizontalAlignments', looks.HorizontalAlignment, alignments as (string | null)[][]);
  }
  getVerticalAlignment(): string {
    return this.lookOf(looks.VerticalAlignment);
  }
  getVerticalAlignments(): string[][] {
    return this.looksOf(looks.VerticalAlignment);
  }
  /** @documented top, middle or bottom; null sets it back */
  setVerticalAlignment(alignment: unknown): this {
    return this.lookAs('setVerticalAlignment', looks.VerticalAlignment, alignment as string | null);
  }
  setVerticalAlignments(alignments: unknown[][]): this {
    return this.lookEachAs('setVerticalAlignments', looks.VerticalAlignment, alignments as (string | null)[][]);
  }
  getWrap(): boolean {
    return this.lookOf(looks.Wrap);
  }
  getWraps(): boolean[][] {
    return this.looksOf(looks.Wrap);
  }
  setWrap(isWrapped: boolean): this {
    return this.lookAs('setWrap', looks.Wrap, isWrapped);
  }
  setWraps(wraps: boolean[][]): this {
    return this.lookEachAs('setWraps', looks.Wrap, wraps);
  }
  getWrapStrategy(): unknown {
    return this.lookOf(looks.WrapStrategy);
  }
  getWrapStrategies(): never[][] {
    return this.looksOf(looks.WrapStrategy) as never[][];
  }
  setWrapStrategy(strategy: unknown): this {
    return this.lookAs('setWrapStrategy', looks.WrapStrategy, strategy as EnumValue);
  }
  setWrapStrategies(strategies: unknown[][]): this {
    return this.lookEachAs('setWrapStrategies', looks.WrapStrategy, strategies as EnumValue[][]);
  }

  /** @documented colours, fonts, alignment and number formats; notes and rules stay */
  clearFormat(): this {
    mustEdit(this.scene);
    this.scene.file.apply([['CLEAR_FORMATTING', { sheetId: this.sheet, target: [this.zone] }]]);
    return this;
  }

  private lookOf<T>(kind: LookKind<T>): T {
    return kind.tell(this.lookAt(this.zone.top, this.zone.left));
  }
  private looksOf<T>(kind: LookKind<T>): T[][] {
    return this.map((row, column) => kind.tell(this.lookAt(row, column)));
  }
  private lookAs<T>(method: string, kind: LookKind<T>, value: T | null): this {
    const style = kind.keep(value);
    this.mustFit(method, [value], [() => style !== undefined]);
    return this.dress({ style: style as Look });
  }
  /** One command for all cells that are to look alike. */
  private lookEachAs<T>(method: string, kind: LookKind<T>, values: readonly (readonly (T | null)[])[]): this {
    mustEdit(this.scene);
    this.checkShape(method, values);
    const alike = new Map<string, { style: Look; target: Zone[] }>();
    this.each((row, column) => {
      const style = kind.keep(this.at(values, row, column) ?? null);
      this.mustFit(method, [values], [() => style !== undefined]);
      const key = JSON.stringify(style);
      const target = alike.get(key)?.target ?? [];
      alike.set(key, { style: style as Look, target });
      target.push({ top: row, left: column, bottom: row, right: column });
    });
    this.scene.file.apply(
      [...alike.values()].map((look): Operation => ['SET_FORMATTING', { sheetId: this.sheet, ...look }]),
    );
    return this;
  }
  private lookAt(row: number, column: number): Look {
    return this.scene.file.get<Look>('getCellStyle', { sheetId: this.sheet, row, col: column });
  }
}
