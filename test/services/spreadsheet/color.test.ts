import { newSheet } from './sheetInARun';

describe('A colour', () => {
  it('is none while it is being made', () => {
    const { run } = newSheet();
    run((_sheet, _file, app) => {
      const builder = app.newColor();
      expect([String(builder), builder.getColorType()]).toEqual(['ColorBuilder', app.ColorType.UNSUPPORTED]);
      expect(() => builder.asRgbColor()).toThrow('Object is not of type RgbColor.');
      expect(() => builder.asThemeColor()).toThrow('Object is not of type ThemeColor.');
      expect(() => builder.setRgbColor('reddish')).toThrow('reddish');
    });
  });

  it('is red, green and blue', () => {
    const { run } = newSheet();
    run((_sheet, _file, app) => {
      const color = app.newColor().setRgbColor('#0A141e').build();
      const rgb = color.asRgbColor();
      expect([String(color), String(rgb), rgb.asHexString()]).toEqual(['Color', 'RgbColor', '#0a141e']);
      expect([rgb.getRed(), rgb.getGreen(), rgb.getBlue()]).toEqual([10, 20, 30]);
      expect([color.getColorType(), rgb.getColorType()]).toEqual([app.ColorType.RGB, app.ColorType.RGB]);
      expect(() => color.asThemeColor()).toThrow('Object is not of type ThemeColor.');
    });
  });

  it('is a part of the theme', () => {
    const { run } = newSheet();
    run((_sheet, _file, app) => {
      const builder = app.newColor().setRgbColor('red').setThemeColor(app.ThemeColorType.ACCENT1);
      const theme = builder.build().asThemeColor();
      expect(theme.getThemeColorType()).toBe(app.ThemeColorType.ACCENT1);
      expect([theme.getColorType(), builder.getColorType()]).toEqual([app.ColorType.THEME, app.ColorType.THEME]);
      expect(() => builder.asRgbColor()).toThrow('Object is not of type RgbColor.');
    });
  });
});
