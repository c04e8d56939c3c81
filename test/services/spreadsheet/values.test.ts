import { newSheet } from './sheetInARun';

/** What a cell holds after a script wrote a text into it: its value, and how people see it. */
function written(text: string, wishes: Parameters<typeof newSheet>[0] = {}) {
  return newSheet(wishes).run((sheet) => {
    const cell = sheet.getRange('B2').setValue(text);
    return [cell.getValue(), cell.getDisplayValue()];
  });
}
const inNewYork = (iso: string) => new Date(iso);

describe('A text that a script writes is read as if it were typed', () => {
  test.each([
    ['007', 7, '7'],
    ['-3', -3, '-3'],
    ['1e5', 100_000, '1.00E+05'],
    ['1,234', 1234, '1,234'],
    ['50%', 0.5, '50%'],
    ['$2.99', 2.99, '$2.99'],
    ['true', true, 'TRUE'],
    ['=1+1', 2, '2'],
    ['+1 703 555 0142', '#ERROR!', '#ERROR!'],
    ['5 apples', '5 apples', '5 apples'],
    ['1,23', '1,23', '1,23'],
    ['', '', ''],
  ])('%j becomes %j', (text, value, shown) => {
    expect(written(text)).toEqual([value, shown]);
  });

  test.each([
    ['1-2', '2026-01-02T00:00-05:00', '1/2/2026'],
    ['3/4/26', '2026-03-04T00:00-05:00', '3/4/2026'],
    ['May 5, 2026', '2026-05-05T00:00-04:00', '5/5/2026'],
    ['1/2/2026 10:30', '2026-01-02T10:30-05:00', '1/2/2026 10:30:00'],
    ['12:30 pm', '1899-12-30T12:30-05:00', '12:30:00 PM'],
    ['25:00', '1899-12-31T01:00-05:00', '25:00:00'],
  ])('%j becomes a moment', (text, moment, shown) => {
    expect(written(text)).toEqual([inNewYork(moment), shown]);
  });

  test.each([
    ['1.234,5', 1234.5, '1.234,50'],
    ['1,5', 1.5, '1,5'],
    ['2,99 €', 2.99, '2,99 €'],
    ['3/4/2026', new Date('2026-04-03T00:00-04:00'), '3/4/2026'],
    ['VERDADERO', true, 'VERDADERO'],
  ])('in Spain %j becomes %j', (text, value, shown) => {
    expect(written(text, { locale: 'es_ES' })).toEqual([value, shown]);
  });

  it('keeps a leading apostrophe or drops it, by the reading', () => {
    expect(written("'007", { readings: { apostrophe: 'kept' } })[0]).toBe("'007");
    expect(written("'007", { readings: { apostrophe: 'consumed' } })[0]).toBe('007');
  });

  test.each([true, false])('in a cell of plain text it is left alone, by the reading: %s', (textFormatStopsParsing) => {
    const value = newSheet({ readings: { textFormatStopsParsing } }).run((sheet) =>
      sheet.getRange('A1').setNumberFormat('@').setValue('007').getValue(),
    );
    expect(value).toBe(textFormatStopsParsing ? '007' : 7);
  });

  it('leaves a cell of plain text one, for whatever is written next', () => {
    const { run } = newSheet({ readings: { textFormatStopsParsing: true } });
    const seen = run((sheet) => {
      const cell = sheet.getRange('A1').setNumberFormat('@').setValue('007');
      return [cell.setValue('008').getValue(), cell.getNumberFormat()];
    });
    expect(seen).toEqual(['008', '@']);
  });

  it.each(['1-2', '=1+1', "'quoted", 'words'])('%j stays exactly so as rich text', (text) => {
    const { run } = newSheet();
    const values = run((sheet, _file, app) => {
      const rich = app.newRichTextValue().setText(text).build();
      sheet.getRange('A2').setNumberFormat('@');
      sheet.getRange('A1:A2').setRichTextValues([[rich], [rich]]);
      return [sheet.getRange('A1:A2').getValues(), sheet.getRange('A1:A2').getFormulas()];
    });
    expect(values).toEqual([
      [[text], [text]],
      [[''], ['']],
    ]);
  });

  it('of NaN or of no end is Google’s error', () => {
    const { run } = newSheet();
    const values = run((sheet) =>
      sheet
        .getRange('A1:B1')
        .setValues([[Number.NaN, -Infinity]])
        .getValues(),
    );
    expect(values).toEqual([['#NUM!', '#NUM!']]);
  });

  it('of a list or an object is what Java makes of it', () => {
    const { run } = newSheet();
    const write = (value: object) => run((sheet) => sheet.getRange('A1').setValue(value).getValue());
    expect(write({ name: 'Ada Sample', age: 3, home: { area: 'North' } })).toBe(
      '{name=Ada Sample, age=3.0, home={area=North}}',
    );
    expect(write(['a', 'b'])).toMatch(/^\[Ljava\.lang\.Object;@[0-9a-f]+$/);
  });

  it('without a year means the year that it is where the file is', () => {
    const { run, runtime } = newSheet({ timeZone: 'America/New_York' });
    runtime.moveTo(Date.parse('2027-01-01T03:00:00Z'));
    expect(run((sheet) => sheet.getRange('A1').setValue('5/1').getDisplayValue())).toBe('5/1/2026');
  });

  it('is refused beyond 50,000 characters', () => {
    expect(() => written('x'.repeat(50_001))).toThrow('more than the maximum of 50000 characters');
  });
});

describe('A Date', () => {
  const moment = new Date('2026-03-08T07:30:00Z');

  it('is a moment on the wall clock of the file, and comes back as the same moment', () => {
    const { run } = newSheet({ timeZone: 'America/New_York' });
    expect(run((sheet) => sheet.getRange('A1').setValue(moment).getDisplayValue())).toBe('3/8/2026 3:30:00');
    expect(run((sheet) => sheet.getRange('A1').getValue())).toEqual(moment);
  });

  it('that is none is Google’s error', () => {
    const { run } = newSheet();
    expect(run((sheet) => sheet.getRange('A1').setValue(new Date(Number.NaN)).getValue())).toBe('#NUM!');
  });

  it('at midnight is shown as a day', () => {
    const { run } = newSheet({ timeZone: 'Europe/Madrid' });
    const shown = run((sheet) => sheet.getRange('A1').setValue(new Date('2026-03-07T23:00:00Z')).getDisplayValue());
    expect(shown).toBe('3/8/2026');
  });

  it('belongs to the world of the script that reads it', () => {
    class TheirDate extends Date {}
    const { run } = newSheet();
    run((sheet) => sheet.getRange('A1').setValue(moment));
    const realm = { Date: TheirDate as DateConstructor, Error };
    expect(run((sheet) => sheet.getRange('A1').getValue(), { realm })).toBeInstanceOf(TheirDate);
  });

  it('is shown by the formats that Sheets knows', () => {
    const { run } = newSheet();
    const shown = (format: string) =>
      run((sheet) => sheet.getRange('A1').setNumberFormat(format).setValue(moment).getDisplayValue());
    expect(shown('yyyy-mm-dd hh:mm')).toBe('2026-03-08 03:30');
    expect(shown('M/d h:mm am/pm')).toBe('3/8 3:30 AM');
  });
});

describe('Blocks of cells', () => {
  it('come back as they were written', () => {
    const block = [
      ['a', 1, true],
      ['', -2.5, 'b\nc'],
    ];
    const { run } = newSheet();
    expect(run((sheet) => sheet.getRange('B2:D3').setValues(block).getValues())).toEqual(block);
    expect(run((sheet) => [sheet.getLastRow(), sheet.getLastColumn()])).toEqual([3, 4]);
    expect(run((sheet) => sheet.getDataRange().getA1Notation())).toBe('A1:D3');
  });

  it('are refused in the wrong shape, in the words of Google', () => {
    const { run } = newSheet();
    expect(() => run((sheet) => sheet.getRange('A1:A2').setValues([['a']]))).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => run((sheet) => sheet.getRange('A1:A2').setValues([['a'], ['b', 'c']]))).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    );
  });

  it('are refused beyond the edge of the tab', () => {
    const { run } = newSheet();
    expect(() => run((sheet) => sheet.getRange(1000, 1, 2, 1))).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('are emptied without losing their looks', () => {
    const { run } = newSheet();
    const left = run((sheet) => {
      sheet.getRange('A1:B2').setValue('x').setBackground('#ff0000');
      sheet.getRange('A1:A2').clearContent();
      return [sheet.getRange('A1:B2').getValues(), sheet.getRange('A1').getBackground()];
    });
    const emptied = [
      ['', 'x'],
      ['', 'x'],
    ];
    expect(left).toEqual([emptied, '#ff0000']);
  });

  it('of three thousand rows are written and read whole', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => Array.from({ length: 14 }, (_one, at) => `r${row} ${at}`));
    const { run } = newSheet();
    run((sheet) => sheet.insertRowsAfter(1000, 2000));
    run((sheet) => sheet.getRange(1, 1, 3000, 14).setValues(rows));
    expect(run((sheet) => sheet.getRange(1, 1, 3000, 14).getValues())).toEqual(rows);
  });
});

describe('Who may only look', () => {
  it('can read and not write', () => {
    const { run, file } = newSheet();
    file.state.viewers.push('vera.visitor@chapter.example');
    const as = { effectiveUser: 'vera.visitor@chapter.example' };
    run((sheet) => sheet.getRange('A1').setValue('x'));
    expect(run((sheet) => sheet.getRange('A1').getValue(), as)).toBe('x');
    for (const write of ['setValue', 'setNote'] as const)
      expect(() => run((sheet) => sheet.getRange('A1')[write]('y'), as)).toThrow('do not have permission to edit');
  });
});

it('says by name what is not there', () => {
  const { run } = newSheet();
  expect(() => run((sheet) => sheet.getSlicers())).toThrow('Sheet.getSlicers is not implemented in the workbench');
});
