import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { aText, mustFit } from '../signature';
import { hexOf } from './colors';
import { colorType, themeColorType } from './enums';

/** A colour by its red, green and blue, or by its part in the theme; neither while a builder has none. */
export interface Colour {
  hex?: string;
  theme?: string;
}

type ColorFace = 'asRgbColor' | 'asThemeColor' | 'getColorType';

/**
 * A colour as a script is given it.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/color
 */
export class Color implements Face<GoogleAppsScript.Spreadsheet.Color, ColorFace> {
  constructor(
    protected readonly kernel: Kernel,
    readonly colour: Colour,
  ) {}
  getColorType(): never {
    const { hex, theme } = this.colour;
    return colorType[hex !== undefined ? 'RGB' : theme !== undefined ? 'THEME' : 'UNSUPPORTED'] as never;
  }
  /** @reported https://github.com/brucemcpherson/gas-fakes: the wording */
  asRgbColor(): unknown {
    const { hex } = this.colour;
    if (hex === undefined) throw this.kernel.exception('Object is not of type RgbColor.');
    return serve(this.kernel, 'RgbColor', new RgbColor(hex));
  }
  /** @reported https://github.com/brucemcpherson/gas-fakes: the wording */
  asThemeColor(): unknown {
    const { theme } = this.colour;
    if (theme === undefined) throw this.kernel.exception('Object is not of type ThemeColor.');
    return serve(this.kernel, 'ThemeColor', new ThemeColor(theme));
  }
}

type BuilderFace = ColorFace | 'build' | 'setRgbColor' | 'setThemeColor';

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/color-builder */
class ColorBuilder extends Color implements Face<GoogleAppsScript.Spreadsheet.ColorBuilder, BuilderFace> {
  /** @unknown strict: the wording for what is no colour */
  setRgbColor(text: string): this {
    mustFit(this.kernel, 'SpreadsheetApp.ColorBuilder.setRgbColor', [text], [aText]);
    const hex = hexOf(text);
    if (hex === undefined) throw this.kernel.exception(`Invalid argument: ${text}`);
    return this.set({ hex });
  }
  setThemeColor(theme: unknown): this {
    const name = valueIn(themeColorType, theme);
    mustFit(this.kernel, 'SpreadsheetApp.ColorBuilder.setThemeColor', [theme], [() => name !== undefined]);
    return this.set({ theme: name as string });
  }
  build(): unknown {
    return servedColor(this.kernel, { ...this.colour });
  }
  private set(colour: Colour): this {
    delete this.colour.hex;
    delete this.colour.theme;
    Object.assign(this.colour, colour);
    return this;
  }
}

type RgbFace = 'asHexString' | `get${'Red' | 'Green' | 'Blue' | 'ColorType'}`;

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/rgb-color */
class RgbColor implements Face<GoogleAppsScript.Base.RgbColor, RgbFace> {
  constructor(private readonly hex: string) {}
  asHexString(): string {
    return this.hex;
  }
  getRed(): number {
    return this.part(0);
  }
  getGreen(): number {
    return this.part(1);
  }
  getBlue(): number {
    return this.part(2);
  }
  getColorType(): never {
    return colorType.RGB as never;
  }
  private part(place: number): number {
    return Number.parseInt(this.hex.slice(1 + place * 2, 3 + place * 2), 16);
  }
}

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/theme-color */
class ThemeColor implements Face<GoogleAppsScript.Spreadsheet.ThemeColor, 'getThemeColorType' | 'getColorType'> {
  constructor(private readonly theme: string) {}
  getThemeColorType(): never {
    return themeColorType[this.theme as keyof typeof themeColorType] as never;
  }
  getColorType(): never {
    return colorType.THEME as never;
  }
}

export function servedColor(kernel: Kernel, colour: Colour): unknown {
  return serve(kernel, 'Color', new Color(kernel, colour));
}
export function servedColorBuilder(kernel: Kernel): unknown {
  return serve(kernel, 'ColorBuilder', new ColorBuilder(kernel, {}));
}
