import { newSheet } from './sheetInARun';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const red = '#ff0000';

/** Puts one rule on A1:A3 and gives the colours that people see there. */
function coloured(build: (rule: Builder, app: App) => Builder, values: unknown[]): boolean[] {
  const { run, file, tab } = newSheet();
  run((sheet, _file, app) => {
    sheet.getRange(1, 1, values.length, 1).setValues(values.map((value) => [value]));
    const range = sheet.getRange(1, 1, values.length, 1);
    sheet.setConditionalFormatRules([
      build(app.newConditionalFormatRule(), app).setBackground(red).setRanges([range]).build(),
    ]);
  });
  return values.map((_value, row) => {
    const look = file.get<{ fillColor?: string }>('getCellComputedStyle', { sheetId: tab, row, col: 0 });
    return look.fillColor?.toLowerCase() === red;
  });
}

describe('A conditional format', () => {
  it.each<[string, (rule: Builder, app: App) => Builder, unknown[], boolean[]]>([
    ['a number', (rule) => rule.whenNumberEqualTo(2), [1, 2, ''], [false, true, false]],
    ['more', (rule) => rule.whenNumberGreaterThan(2), [1, 2, 3], [false, false, true]],
    ['between', (rule) => rule.whenNumberBetween(2, 3), [1, 2, 4], [false, true, false]],
    ['a part of a text', (rule) => rule.whenTextContains('an'), ['Ana', 'Sam', ''], [true, false, false]],
    ['a beginning', (rule) => rule.whenTextStartsWith('Sa'), ['Ana', 'Sam', ''], [false, true, false]],
    ['a text', (rule) => rule.whenTextEqualTo('Sam'), ['Ana', 'Sam', 'Sammy'], [false, true, false]],
    ['nothing', (rule) => rule.whenCellEmpty(), ['Ana', '', 1], [false, true, false]],
    ['something', (rule) => rule.whenCellNotEmpty(), ['Ana', '', 1], [true, false, true]],
    ['a formula', (rule) => rule.whenFormulaSatisfied('=$A1>A$1'), [1, 2, 1], [false, true, false]],
    [
      'a later day',
      (rule) => rule.whenDateAfter(new Date('2026-03-01T12:00:00-05:00')),
      ['3/1/2026', '3/2/2026', ''],
      [false, true, false],
    ],
  ])('is seen on cells with %s', (_name, build, values, seen) => {
    expect(coloured(build, values)).toEqual(seen);
  });

  it('tells what it asks and how it looks', () => {
    const { run } = newSheet();
    run((sheet, _file, app) => {
      const rule = app.newConditionalFormatRule().whenNumberBetween(1, 5).setBackground(red).setBold(true);
      sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:B3'), sheet.getRange('D1')]).build()]);
      const [told] = sheet.getConditionalFormatRules();
      const condition = told?.getBooleanCondition();
      expect(condition?.getCriteriaType()).toBe(app.BooleanCriteria.NUMBER_BETWEEN);
      expect(condition?.getCriteriaValues()).toEqual([1, 5]);
      expect([condition?.getBackground(), condition?.getBold(), condition?.getItalic()]).toEqual([red, true, null]);
      expect(told?.getRanges().map((one) => one.getA1Notation())).toEqual(['A1:B3', 'D1']);
      expect(told?.getGradientCondition()).toBeNull();
    });
  });

  it('takes colours by name and as objects, and no others', () => {
    const { run } = newSheet();
    run((sheet, _file, app) => {
      const blue = app.newColor().setRgbColor('#0000FF').build();
      const rule = app.newConditionalFormatRule().whenCellEmpty().setBackground('Red');
      (rule as unknown as { setFontColorObject(color: unknown): void }).setFontColorObject(blue);
      const condition = rule
        .setRanges([sheet.getRange('A1')])
        .build()
        .getBooleanCondition();
      expect([condition?.getBackground(), condition?.getFontColor()]).toEqual([red, '#0000ff']);
      const coloured = condition as unknown as { getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color };
      expect(coloured.getBackgroundObject().asRgbColor().getRed()).toBe(255);
      expect(() => rule.setBackground('reddish')).toThrow('ConditionalFormatRuleBuilder.setBackground.');
    });
  });

  it('can be a scale of colours', () => {
    const { run } = newSheet();
    run((sheet, _file, app) => {
      const { NUMBER, PERCENTILE } = app.InterpolationType;
      const rule = app
        .newConditionalFormatRule()
        .setGradientMinpoint('#ffffff')
        .setGradientMidpointWithValue('#00ff00', PERCENTILE, '50')
        .setGradientMaxpointWithValue(red, NUMBER, '10');
      sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:A9')]).build()]);
      const told = sheet.getConditionalFormatRules()[0];
      const scale = told?.getGradientCondition();
      expect(told?.getBooleanCondition()).toBeNull();
      expect([scale?.getMinColor(), scale?.getMinType()?.toString(), scale?.getMinValue()]).toEqual([
        '#ffffff',
        'MIN',
        '',
      ]);
      expect([scale?.getMidType(), scale?.getMidValue()]).toEqual([PERCENTILE, '50']);
      expect([scale?.getMaxColor(), scale?.getMaxType(), scale?.getMaxValue()]).toEqual([red, NUMBER, '10']);
    });
  });

  it('is not built without cells or without a condition', () => {
    const { run } = newSheet();
    run((sheet, file, app) => {
      expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow(
        'The conditional format rule must contain at least one range.',
      );
      const builder = app.newConditionalFormatRule();
      expect(() => builder.setRanges([sheet.getRange('A1')]).build()).toThrow('condition');
      const two = [sheet.getRange('A1'), file.insertSheet('Two').getRange('A1')];
      expect(() => builder.whenCellEmpty().setRanges(two).build()).toThrow('same sheet');
      expect(() => builder.whenNumberEqualTo('2' as never)).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.whenNumberEqualTo.",
      );
      expect(() => sheet.setConditionalFormatRules([builder] as never)).toThrow(
        'SpreadsheetApp.Sheet.setConditionalFormatRules.',
      );
    });
  });

  const two = (sheet: Sheet, app: App) => {
    const rule = (text: string) => app.newConditionalFormatRule().whenTextEqualTo(text).setFontColor(red);
    sheet.setConditionalFormatRules([
      rule('a')
        .setRanges([sheet.getRange('A1:A3')])
        .build(),
      rule('b')
        .setRanges([sheet.getRange('B1:B3')])
        .build(),
    ]);
  };
  const texts = (sheet: Sheet) =>
    sheet
      .getConditionalFormatRules()
      .map((rule) => [rule.getBooleanCondition()?.getCriteriaValues()[0], rule.getRanges()[0]?.getA1Notation()]);

  it('keeps its place among others, which can be added to and cleared', () => {
    const { run } = newSheet();
    run((sheet, _file, app) => {
      two(sheet, app);
      const rules = sheet.getConditionalFormatRules();
      rules.unshift(rules[0]?.copy().whenTextEqualTo('c').build() as never);
      sheet.setConditionalFormatRules(rules);
      expect(texts(sheet)).toEqual([
        ['c', 'A1:A3'],
        ['a', 'A1:A3'],
        ['b', 'B1:B3'],
      ]);
      sheet.clearConditionalFormatRules();
      expect(sheet.getConditionalFormatRules()).toEqual([]);
    });
  });

  it('moves with its cells, formula and all, and is kept with the file and a copy of its tab', () => {
    const { run, file, tab } = newSheet();
    run((sheet, _file, app) => {
      two(sheet, app);
      const rules = sheet.getConditionalFormatRules();
      const formula = app.newConditionalFormatRule().whenFormulaSatisfied('=$C1>0').setItalic(true);
      sheet.setConditionalFormatRules([...rules, formula.setRanges([sheet.getRange('C1:C3')]).build()]);
      sheet.insertColumnBefore(2).insertRowBefore(1);
    });
    file.duplicateSheet(tab, 'Copy');
    const again = newSheet({ state: JSON.parse(JSON.stringify(file.save())) });
    again.run((sheet, spreadsheet) => {
      const moved = [
        ['a', 'A2:A4'],
        ['b', 'C2:C4'],
        ['=$D2>0', 'D2:D4'],
      ];
      expect(texts(sheet)).toEqual(moved);
      expect(texts(spreadsheet.getSheetByName('Copy') as Sheet)).toEqual(moved);
    });
  });
});
