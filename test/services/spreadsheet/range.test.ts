import fc from 'fast-check';
import { atGoogle, sentenceOf } from './google';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

describe('A range of a tab', () => {
  const { sheet, spreadsheet } = atGoogle();
  spreadsheet.insertSheet('New one');

  it.each([
    ['B2', 'B2'],
    ['b2:C3', 'B2:C3'],
    ['C3:B2', 'B2:C3'],
    ['$B$2:$C$3', 'B2:C3'],
    ['B:B', 'B:B'],
    ['D:B', 'B:D'],
    ['2:3', '2:3'],
    ['5:2', '2:5'],
    ['C5:D', 'C5:D'],
    ['R5C3', 'C5'],
    ['r10c5:R1C2', 'B1:E10'],
    ['Sheet1!B2', 'B2'],
    ["'Sheet1'!B2", 'B2'],
  ])('is named %s', (notation, cells) => {
    expect(sheet.getRange(notation).getA1Notation()).toBe(cells);
  });
  it('is counted from one', () => {
    expect(sheet.getRange(2, 3, 4, 5).getA1Notation()).toBe('C2:G5');
    expect(sheet.getRange(2, 3, 4).getA1Notation()).toBe('C2:C5');
    expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2');
    const range = sheet.getRange('C2:G5');
    const told = [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()];
    expect([...told, range.getNumRows(), range.getNumColumns(), range.getGridId()]).toEqual([
      2,
      3,
      5,
      7,
      4,
      5,
      sheet.getSheetId(),
    ]);
  });
  it.each<[(one: Sheet) => unknown, string]>([
    [(one) => one.getRange(0, 1), 'The starting row of the range is too small.'],
    [(one) => one.getRange(1, 0), 'The starting column of the range is too small.'],
    [(one) => one.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.'],
    [(one) => one.getRange(1, 1, 1, 0), 'The number of columns in the range must be at least 1.'],
    [(one) => one.getRange(1001, 1), 'The coordinates of the range are outside the dimensions of the sheet.'],
    [(one) => one.getRange('AA1'), 'The coordinates of the range are outside the dimensions of the sheet.'],
    [(one) => one.getRange('no range'), 'Range not found'],
    [(one) => one.getRange("'New one'!A1"), 'Range not found'],
    [
      (one) => one.getRange('1' as never, 1),
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      (one) => one.getRange(null as never),
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [(one) => one.getRange('A1:B2').getCell(3, 1), 'Cell reference out of range'],
    [
      (one) => one.getRange('A1').offset(-1, 0),
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
  ])('is refused: %s', (attempt, sentence) => {
    expect(sentenceOf(() => attempt(sheet))).toBe(sentence);
  });
  it('knows which of its sides are the ends of the tab', () => {
    const sides = (notation: string) => {
      const range = sheet.getRange(notation);
      return [
        range.isStartRowBounded(),
        range.isEndRowBounded(),
        range.isStartColumnBounded(),
        range.isEndColumnBounded(),
      ];
    };
    expect([sides('A1:B2'), sides('B:B'), sides('3:5'), sides('B2:B')]).toEqual([
      [true, true, true, true],
      [false, false, true, true],
      [true, true, false, false],
      [true, false, true, true],
    ]);
  });
});

describe('Going on from a cell as with Ctrl and an arrow key', () => {
  const { sheet, SpreadsheetApp } = atGoogle();
  const { DOWN, UP, NEXT, PREVIOUS } = SpreadsheetApp.Direction;
  sheet.getRange('B2:B4').setValues([[1], [2], [3]]);
  sheet.getRange('B8').setValue('far');
  it.each([
    ['B2', DOWN, 'B4'],
    ['B4', DOWN, 'B8'],
    ['B8', DOWN, 'B1000'],
    ['B8', UP, 'B4'],
    ['A2', NEXT, 'B2'],
    ['B2', PREVIOUS, 'A2'],
    ['A1', NEXT, 'Z1'],
  ])('from %s', (from, direction, to) => {
    expect(sheet.getRange(from).getNextDataCell(direction).getA1Notation()).toBe(to);
  });
  it('finds the block of data around a cell, or only its rows', () => {
    sheet.getRange('C2').setValue('x');
    expect(sheet.getRange('B3').getDataRegion().getA1Notation()).toBe('B2:C4');
    expect(sheet.getRange('B3').getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation()).toBe('B2:B4');
  });
});

describe('Writing a table of the wrong shape', () => {
  const { sheet } = atGoogle();
  const range = () => sheet.getRange('A1:B2');
  it.each<[unknown, string]>([
    [
      [[1, 2]],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      [
        [1, 2],
        [1, 2, 3],
      ],
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    ['text', "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
    [[1, 2], "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])('is refused: %j', (table, sentence) => {
    expect(sentenceOf(() => range().setValues(table as never))).toBe(sentence);
    expect(range().isBlank()).toBe(true);
  });
});

describe('How cells look', () => {
  const { sheet, SpreadsheetApp } = atGoogle();
  const range = sheet.getRange('B2:C3');
  it('is told as nothing where nobody said anything', () => {
    const cell = sheet.getRange('Z9');
    expect([cell.getBackground(), cell.getFontColor(), cell.getFontWeight(), cell.getFontStyle()]).toEqual([
      '#ffffff',
      '#000000',
      'normal',
      'normal',
    ]);
    expect([cell.getFontLine(), cell.getFontSize(), cell.getFontFamily(), cell.getWrap()]).toEqual([
      'none',
      10,
      'Arial',
      false,
    ]);
    expect([cell.getHorizontalAlignment(), cell.getVerticalAlignment()]).toEqual(['general', 'bottom']);
  });
  it('takes names, three digits and six, and tells six', () => {
    const cell = sheet.getRange('A1');
    expect(['Red', '#0f0', '#ABCDEF'].map((color) => cell.setBackground(color).getBackground())).toEqual([
      '#ff0000',
      '#00ff00',
      '#abcdef',
    ]);
    expect(cell.setBackground(null).getBackground()).toBe('#ffffff');
    expect(cell.setBackgroundRGB(1, 2, 255).getBackground()).toBe('#0102ff');
    expect(sentenceOf(() => cell.setBackground('nonsense'))).toContain("don't match the method signature");
  });
  it('is set for all cells, or for each', () => {
    range.setFontWeight('bold').setFontStyles([
      ['italic', 'normal'],
      [null, 'italic'],
    ]);
    range.setFontLines([
      ['underline', 'line-through'],
      ['none', null],
    ]);
    expect(range.getFontWeights()).toEqual([
      ['bold', 'bold'],
      ['bold', 'bold'],
    ]);
    expect(range.getFontStyles()).toEqual([
      ['italic', 'normal'],
      ['normal', 'italic'],
    ]);
    expect(range.getFontLines()).toEqual([
      ['underline', 'line-through'],
      ['none', 'none'],
    ]);
  });
  it('keeps sizes, families, alignment and wrapping', () => {
    range.setFontSize(14).setFontFamily('Roboto').setHorizontalAlignment('center').setVerticalAlignment('top');
    range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    const cell = sheet.getRange('C3');
    expect([
      cell.getFontSize(),
      cell.getFontFamily(),
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
    ]).toEqual([14, 'Roboto', 'center', 'top']);
    expect(cell.getWrapStrategy()).toBe(SpreadsheetApp.WrapStrategy.CLIP);
    expect(cell.setWrap(true).getWrap()).toBe(true);
  });
  it('goes with clear, and notes and rules stay', () => {
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    range.setValue(true).setNote('kept').setDataValidation(rule);
    range.clear();
    expect([range.getFontWeight(), range.isBlank(), range.getNote()]).toEqual(['normal', true, 'kept']);
    expect(range.getDataValidation()).not.toBeNull();
    range.setBackground('red').setValue(true).clear({ contentsOnly: true });
    expect([range.getBackground(), range.isBlank()]).toEqual(['#ff0000', true]);
    range.clear({ commentsOnly: true });
    expect(range.getNote()).toBe('');
  });
});

describe('What is done with cells', () => {
  const fresh = (values: unknown[][]) => {
    const google = atGoogle();
    const range = google.sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
    return { ...google, range };
  };

  it('sorts numbers before texts before truth values, gaps last, down and up', () => {
    const { range } = fresh([['b'], [true], [''], [10], ['A'], [2]]);
    expect(range.sort(1).getValues().flat()).toEqual([2, 10, 'A', 'b', true, '']);
    expect(range.sort({ column: 1, ascending: false }).getValues().flat()).toEqual([true, 'b', 'A', 10, 2, '']);
    expect(sentenceOf(() => range.sort(2))).toContain('sort column');
  });
  it('removes what says the same, in all columns or in some, and keeps the first', () => {
    const table = [
      ['a', 1],
      ['b', 2],
      ['a', 1],
      ['a', 3],
    ];
    expect(fresh(table).range.removeDuplicates().getValues()).toEqual([
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ]);
    expect(fresh(table).range.removeDuplicates([1]).getA1Notation()).toBe('A1:B2');
  });
  it('trims, splits, and ticks', () => {
    const { range, sheet } = fresh([['  two  words '], ['a;b']]);
    expect(range.trimWhitespace().getValues()).toEqual([['two words'], ['a;b']]);
    sheet.getRange('A2').splitTextToColumns(';');
    expect(sheet.getRange('A2:B2').getValues()).toEqual([['a', 'b']]);
    const boxes = sheet.getRange('D1:D2').insertCheckboxes();
    expect(boxes.getValues()).toEqual([[false], [false]]);
    expect([boxes.check().isChecked(), boxes.uncheck().isChecked()]).toEqual([true, false]);
    expect(sentenceOf(() => sheet.getRange('A1').check())).toContain('checkboxes');
    expect(boxes.removeCheckboxes().isBlank()).toBe(true);
  });
  it('copies contents, looks, values, or turned on its side', () => {
    const { range, sheet, SpreadsheetApp } = fresh([[1, 2]]);
    sheet.getRange('C1').setFormula('=A1+B1');
    const three = sheet.getRange('A1:C1').setBackground('yellow');
    three.copyTo(sheet.getRange('A3'));
    expect(sheet.getRange('C3').getFormula()).toBe('=A3+B3');
    three.copyTo(sheet.getRange('A4'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    expect([
      sheet.getRange('C4').getFormula(),
      sheet.getRange('C4').getValue(),
      sheet.getRange('C4').getBackground(),
    ]).toEqual(['', 3, '#ffffff']);
    three.copyTo(sheet.getRange('A5'), { formatOnly: true });
    expect([sheet.getRange('A5').isBlank(), sheet.getRange('A5').getBackground()]).toEqual([true, '#ffff00']);
    range.copyTo(sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
    expect(sheet.getRange('E1:E2').getValues()).toEqual([[1], [2]]);
  });
  it('merges and takes apart', () => {
    const { sheet } = atGoogle();
    const range = sheet.getRange('A1:B3');
    range.mergeAcross();
    expect(
      range
        .getMergedRanges()
        .map((one) => one.getA1Notation())
        .sort(),
    ).toEqual(['A1:B1', 'A2:B2', 'A3:B3']);
    expect([range.isPartOfMerge(), range.breakApart().isPartOfMerge()]).toEqual([true, false]);
    range.mergeVertically();
    expect(range.getMergedRanges()).toHaveLength(2);
  });
  it('makes room for cells, and closes the gap', () => {
    const { sheet, SpreadsheetApp } = fresh([[1], [2], [3]]);
    sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual([1, '', 2, 3]);
    sheet.getRange('A1:A2').deleteCells(SpreadsheetApp.Dimension.ROWS);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual([2, 3, '', '']);
  });
  it('puts rows in another order, and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 12 }), (numbers) => {
        const { range } = fresh(numbers.map((one) => [one]));
        const order = (list: unknown[]) => [...(list as number[])].sort((a, b) => a - b);
        expect(order(range.randomize().getValues().flat())).toEqual(order(numbers));
      }),
      { numRuns: 10 },
    );
  });
  it('changes several ranges at once', () => {
    const { sheet } = atGoogle();
    const list = sheet.getRangeList(['A1', 'C3:C4']).setValue('x').setFontWeight('bold').setNote('n');
    expect(
      sheet.getRange('C4').getValue() + sheet.getRange('A1').getFontWeight() + sheet.getRange('C3').getNote(),
    ).toBe('xboldn');
    expect(
      list
        .clearContent()
        .getRanges()
        .every((range) => range.isBlank()),
    ).toBe(true);
  });
});
