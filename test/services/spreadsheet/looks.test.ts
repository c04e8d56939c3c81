import { atGoogle } from './google';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Each look: its name in the methods, in plural, and two values that it can have. */
const looks = [
  ['Background', 'Backgrounds', '#ff0000', '#00ff00'],
  ['FontColor', 'FontColors', '#112233', '#445566'],
  ['FontWeight', 'FontWeights', 'bold', 'normal'],
  ['FontStyle', 'FontStyles', 'italic', 'normal'],
  ['FontLine', 'FontLines', 'underline', 'line-through'],
  ['FontSize', 'FontSizes', 14, 8],
  ['FontFamily', 'FontFamilies', 'Verdana', 'Courier New'],
  ['HorizontalAlignment', 'HorizontalAlignments', 'center', 'right'],
  ['VerticalAlignment', 'VerticalAlignments', 'top', 'middle'],
  ['Wrap', 'Wraps', true, false],
  ['Note', 'Notes', 'first', 'second'],
  ['NumberFormat', 'NumberFormats', '0.00', 'yyyy-mm-dd'],
] as const;

describe.each(looks)('%s', (one, many, first, second) => {
  const methods = (range: Range) => range as unknown as Record<string, (value?: unknown) => unknown>;
  const call = (range: Range, method: string, value?: unknown) => methods(range)[method]?.(value);

  it('is set for all cells at once, and told of the first', () => {
    const { sheet } = atGoogle();
    call(sheet.getRange('A1:B2'), `set${one}`, first);
    expect(call(sheet.getRange('B2'), `get${one}`)).toBe(first);
    expect(call(sheet.getRange('A1:B1'), `get${many}`)).toEqual([[first, first]]);
    expect(call(sheet.getRange('C3'), `get${one}`)).not.toBe(first);
  });

  it('is set cell by cell, and told of each', () => {
    const { sheet } = atGoogle();
    const values = [
      [first, second],
      [second, first],
    ];
    expect(call(sheet.getRange('A1:B2'), `set${many}`, values)).toBeDefined();
    expect(call(sheet.getRange('A1:B2'), `get${many}`)).toEqual(values);
    expect(call(sheet.getRange('B1'), `get${one}`)).toBe(second);
  });

  it('is refused in another shape', () => {
    const { sheet } = atGoogle();
    expect(() => call(sheet.getRange('A1:B2'), `set${many}`, [[first, second]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });
});

it('How texts are wrapped is told in kinds as well', () => {
  const { sheet, SpreadsheetApp } = atGoogle();
  const { CLIP, WRAP } = SpreadsheetApp.WrapStrategy;
  sheet.getRange('A1:B1').setWrapStrategies([[CLIP, WRAP]]);
  expect(sheet.getRange('A1:B1').getWrapStrategies()).toEqual([[CLIP, WRAP]]);
  expect(sheet.getRange('A1').setWrapStrategy(WRAP).getWrapStrategy()).toBe(WRAP);
});

it('The size of a range is told under each of its names', () => {
  const range = atGoogle().sheet.getRange('B3:D4');
  expect([range.getRowIndex(), range.getHeight(), range.getWidth()]).toEqual([3, 2, 3]);
});
