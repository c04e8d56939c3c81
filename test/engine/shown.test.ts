import * as fc from 'fast-check';
import { isDateFormat, nearestFormat } from '../../local/engine/numberFormat';
import { shownValue } from '../../local/engine/shown';
import { spelledFormat, toldFormat } from '../../local/engine/spellings';
import { newSheet } from '../services/spreadsheet/sheetInARun';

const moment = 46_089.145;

describe('A number without a format shows', () => {
  test.each([
    [5, '5'],
    [1 / 3, '0.3333333333'],
    [100 / 3, '33.33333333'],
    [Math.PI, '3.141592654'],
    [0.1 + 0.2, '0.3'],
    [-1234.5, '-1234.5'],
    [123_456_789_012_345, '123456789012345'],
    [1e15, '1E+15'],
    [1.23456789e-9, '1.23457E-09'],
  ])('%d as %s', (value, shown) => {
    for (const format of ['', 'general', '0.###############']) expect(shownValue(value, format, 'en_US')).toBe(shown);
  });
});

describe('A value is shown by its format', () => {
  test.each([
    ['M/d/yyyy', moment, '3/8/2026'],
    ['M/d/yyyy H:mm:ss', moment, '3/8/2026 3:28:48'],
    ['yyyy-mm-dd hh:mm', moment, '2026-03-08 03:28'],
    ['h:mm am/pm', moment, '3:28 AM'],
    ['dddd, mmmm d', moment, 'Sunday, March 8'],
    ['[h]:mm:ss', 1.5, '36:00:00'],
    ['[mm]:ss', 0.5, '720:00'],
    ['0.00', 2.345, '2.35'],
    ['#,##0', 1_234_567, '1,234,567'],
    ['$#,##0.00', 2.9, '$2.90'],
    ['0%', 0.256, '26%'],
    ['0.00E+00', 12_345, '1.23E+04'],
    ['# ?/?', 2.5, '2 1/2'],
    ['#,##0.00;(#,##0.00)', -3, '(3.00)'],
    ['"No. "0', 7, 'No. 7'],
    ['@', 'as it is', 'as it is'],
    ['"<"@">"', 'x', '<x>'],
    ['0', true, 'TRUE'],
  ])('%s of %j', (format, value, shown) => expect(shownValue(value, format, 'en_US')).toBe(shown));

  it('as people write where they are', () => {
    expect(shownValue(1234.5, '#,##0.00', 'es_ES')).toBe('1.234,50');
    expect(shownValue(1.5, '', 'es_ES')).toBe('1,5');
    expect(shownValue(moment, 'd mmmm', 'es_ES')).toBe('8 marzo');
    expect(shownValue(false, '', 'es_ES')).toBe('FALSO');
    expect(shownValue(1234.5, '#,##0.00', 'es_MX')).toBe('1,234.50');
  });

  it('and as if it had none when the format means nothing', () => expect(shownValue(7, '[', 'en_US')).toBe('7'));

  it('never fails, whatever the format', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean()), (format, value) => {
        expect(typeof shownValue(value, format, 'en_US')).toBe('string');
      }),
    );
  });
});

describe('A format', () => {
  test.each(['yyyy-mm-dd', 'h:mm', '[h]:mm', 'mmm', 'M/d', 'ss.000', 'am/pm h'])('%s is one of moments', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });
  test.each(['', '@', '0', '#,##0', 'general', 'GENERAL', '"day" 0', '[$MD]0', '0.00E+00', '0%'])(
    '%j is not',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );

  it('comes back as it was given, whatever others are in the file', () => {
    const format = fc.oneof(
      fc.constantFrom('h:mm', 'hh:mm', 'H:mm', 'M/d/yyyy', 'm/d/yyyy', '[h]:mm', '[red]0', '0', '# ?/?', '@', 'd"x"'),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(format, { maxLength: 12 }), (formats) => {
        const spellings = {};
        const told = formats.map((one) => toldFormat(spellings, one));
        const wanted = formats.map((one) => (nearestFormat(one) === '' ? '' : one));
        expect(told.map((one) => spelledFormat(spellings, one))).toEqual(wanted);
      }),
    );
  });

  it('is read back by a script as it set it, and draws in the grid what the engine can', () => {
    const formats = ['M/d/yyyy', 'h:mm am/pm', 'H:MM', '# ?/?', '0.00E+00', '[red]0', 'hh:mm', '@'];
    const { run, file, tab } = newSheet();
    const read = run((sheet) => {
      const cells = sheet.getRange(1, 1, 1, formats.length);
      cells.setValues([formats.map(() => moment)]).setNumberFormats([formats]);
      return cells.getNumberFormats()[0];
    });
    expect(read).toEqual(formats);
    for (const column of formats.keys()) {
      const drawn = file.get<{ formattedValue: string }>('getEvaluatedCell', { sheetId: tab, row: 0, col: column });
      expect(drawn.formattedValue).not.toMatch(/^#/);
    }
  });

  test.each([
    ['h:mm am/pm', 'hh:mm a'],
    ['M/d/yyyy H:mm:ss', 'm/d/yyyy hh:mm:ss'],
    ['[h]:mm', 'hhhh:mm'],
    ['yyyy"y"', 'yyyy"y"'],
    ['[$€]#,##0', '[$€]#,##0'],
    ['[red]0.0', '0.0'],
    ['\\a0', '"a"0'],
    ['# ?/?', '0.##########'],
    ['0.00E+00', '0.##########'],
  ])('%s is drawn as %s in the grid', (format, near) => expect(nearestFormat(format)).toBe(near));

  it('of a function that tells the time is spelled as in Sheets', () => {
    const { run } = newSheet();
    expect(run((sheet) => sheet.getRange('A1').setFormula('=NOW()').getNumberFormat())).toBe('m/d/yyyy hh:mm:ss am/pm');
  });

  it('in the grid parts thousands and fractions as people there do', () => {
    const { run, file, tab } = newSheet({ locale: 'es_ES' });
    run((sheet) => sheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.00'));
    const drawn = file.get<{ formattedValue: string }>('getEvaluatedCell', { sheetId: tab, row: 0, col: 0 });
    expect(drawn.formattedValue).toBe('1.234,50');
  });

  it('is kept with the file', () => {
    const { run, file } = newSheet();
    run((sheet) => sheet.getRange('A1').setValue(moment).setNumberFormat('H:mm'));
    const again = newSheet({ state: JSON.parse(JSON.stringify(file.save())) });
    expect(
      again.run((sheet) => [sheet.getRange('A1').getNumberFormat(), sheet.getRange('A1').getDisplayValue()]),
    ).toEqual(['H:mm', '3:28']);
  });
});
