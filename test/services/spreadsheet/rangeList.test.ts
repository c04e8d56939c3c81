import { atGoogle } from './google';

type Range = GoogleAppsScript.Spreadsheet.Range;
type List = GoogleAppsScript.Spreadsheet.RangeList;

const read = {
  background: (range: Range) => range.getBackground(),
  color: (range: Range) => range.getFontColor(),
  family: (range: Range) => range.getFontFamily(),
  line: (range: Range) => range.getFontLine(),
  points: (range: Range) => range.getFontSize(),
  style: (range: Range) => range.getFontStyle(),
  weight: (range: Range) => range.getFontWeight(),
  across: (range: Range) => range.getHorizontalAlignment(),
  down: (range: Range) => range.getVerticalAlignment(),
  format: (range: Range) => range.getNumberFormat(),
  formula: (range: Range) => range.getFormula(),
  note: (range: Range) => range.getNote(),
  value: (range: Range) => range.getValue(),
  wrap: (range: Range) => range.getWrap(),
  rule: (range: Range) => range.getDataValidation() !== null,
};

/** What is done with a list, and what each of its ranges has afterwards. */
const changes: [string, (list: List) => unknown, (range: Range) => unknown, unknown][] = [
  ['setBackground', (list) => list.setBackground('red'), read.background, '#ff0000'],
  ['setBackgroundRGB', (list) => list.setBackgroundRGB(0, 128, 255), read.background, '#0080ff'],
  ['setFontColor', (list) => list.setFontColor('#123456'), read.color, '#123456'],
  ['setFontFamily', (list) => list.setFontFamily('Verdana'), read.family, 'Verdana'],
  ['setFontLine', (list) => list.setFontLine('underline'), read.line, 'underline'],
  ['setFontSize', (list) => list.setFontSize(18), read.points, 18],
  ['setFontStyle', (list) => list.setFontStyle('italic'), read.style, 'italic'],
  ['setFontWeight', (list) => list.setFontWeight('bold'), read.weight, 'bold'],
  ['setHorizontalAlignment', (list) => list.setHorizontalAlignment('center'), read.across, 'center'],
  ['setVerticalAlignment', (list) => list.setVerticalAlignment('middle'), read.down, 'middle'],
  ['setNumberFormat', (list) => list.setNumberFormat('0.00'), read.format, '0.00'],
  ['setFormula', (list) => list.setFormula('=1+1'), read.formula, '=1+1'],
  ['setNote', (list) => list.setNote('look here'), read.note, 'look here'],
  ['setValue', (list) => list.setValue('same'), read.value, 'same'],
  ['setWrap', (list) => list.setWrap(true), read.wrap, true],
  ['insertCheckboxes', (list) => list.insertCheckboxes(), read.rule, true],
  ['check', (list) => list.insertCheckboxes().check(), read.value, true],
  ['uncheck', (list) => list.insertCheckboxes().check().uncheck(), read.value, false],
  ['removeCheckboxes', (list) => list.insertCheckboxes().removeCheckboxes(), read.rule, false],
  ['clearDataValidations', (list) => list.insertCheckboxes().clearDataValidations(), read.rule, false],
  ['trimWhitespace', (list) => list.setValue('  two   words ').trimWhitespace(), read.value, 'two words'],
  [
    'clear',
    (list) => list.setValue('x').setFontSize(20).clear(),
    (one) => [one.getValue(), one.getFontSize()],
    ['', 10],
  ],
  ['clearContent', (list) => list.setValue('x').clearContent(), read.value, ''],
  ['clearFormat', (list) => list.setFontSize(20).clearFormat(), read.points, 10],
  ['clearNote', (list) => list.setNote('x').clearNote(), read.note, ''],
];

describe('What is done with a list of ranges is done with each of them and with no other', () => {
  test.each(changes)('%s', (_name, change, reading, expected) => {
    const { sheet } = atGoogle();
    const untouched = reading(sheet.getRange('C3'));
    const list = sheet.getRangeList(['A1', 'B2:B3']);
    change(list);
    expect(['A1', 'B2', 'B3'].map((cell) => reading(sheet.getRange(cell)))).toEqual([expected, expected, expected]);
    expect(reading(sheet.getRange('C3'))).toEqual(untouched);
  });

  test('setWrapStrategy', () => {
    const { sheet, SpreadsheetApp } = atGoogle();
    sheet.getRangeList(['A1', 'B2']).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    expect(String(sheet.getRange('B2').getWrapStrategy())).toBe('CLIP');
  });

  test('breakApart', () => {
    const { sheet } = atGoogle();
    sheet.getRange('A1:B2').merge();
    sheet.getRange('D1:D3').merge();
    sheet.getRangeList(['A1:B2', 'D1:D3']).breakApart();
    expect(sheet.getRange('A1:D3').getMergedRanges()).toEqual([]);
  });

  test('activate', () => {
    const { sheet } = atGoogle();
    sheet.getRangeList(['A1', 'B2:B3']).activate();
    expect(sheet.getActiveRange()?.getA1Notation()).toBe('B2:B3');
  });

  test('getRanges', () => {
    const { sheet } = atGoogle();
    const ranges = sheet.getRangeList(['A1', 'B2:B3']).getRanges();
    expect(ranges.map((range) => range.getA1Notation())).toEqual(['A1', 'B2:B3']);
  });
});

describe('A tab', () => {
  it('tells its number, its place and its file', () => {
    const { spreadsheet, sheet } = atGoogle();
    const other = spreadsheet.insertSheet('Second');
    expect([sheet.getIndex(), other.getIndex()]).toEqual([1, 2]);
    expect(sheet.getSheetId()).toBe(0);
    expect(spreadsheet.getSheetById(other.getSheetId())?.getName()).toBe('Second');
    expect(other.getParent().getId()).toBe(spreadsheet.getId());
  });

  it('is hidden and shown again', () => {
    const { spreadsheet } = atGoogle();
    const other = spreadsheet.insertSheet('Second');
    expect(other.hideSheet().isSheetHidden()).toBe(true);
    expect(other.showSheet().isSheetHidden()).toBe(false);
  });
});
