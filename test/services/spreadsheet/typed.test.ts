import * as fc from 'fast-check';
import { readTyped } from '../../../local/services/spreadsheet/typed';

const usual: Parameters<typeof readTyped>[1] = {
  locale: 'en_US',
  format: '',
  textFormatStopsParsing: true,
  apostrophe: 'consumed',
  year: 2026,
};
const typed = (text: string, wishes: Partial<typeof usual> = {}) => readTyped(text, { ...usual, ...wishes });
/** The value and its format, or the kind when it is none. */
const read = (text: string, locale = 'en_US') => {
  const one = typed(text, { locale });
  return one.kind === 'value' ? [one.value, one.format] : one.kind;
};
const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000 + 25_569;

describe('In the United States a typed text is an amount', () => {
  test.each([
    ['5', 5, undefined],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    ['0005', 5, undefined],
    ['.5', 0.5, undefined],
    ['5.', 5, undefined],
    [' 5 ', 5, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234,567.5', 1_234_567.5, '#,##0.00'],
    ['(5)', -5, undefined],
    ['$2.99', 2.99, '$#,##0.00'],
    ['-$3', -3, '$#,##0.00'],
    ['$-3', -3, '$#,##0.00'],
    ['($1,234)', -1234, '$#,##0.00'],
    ['€5', 5, '[$€]#,##0.00'],
    ['£5', 5, '[$£]#,##0.00'],
    ['50%', 0.5, '0%'],
    ['2.5%', 0.025, '0.00%'],
    ['1e5', 100_000, '0.00E+00'],
    ['1.5E-3', 0.0015, '0.00E+00'],
    ['-0', 0, undefined],
  ])('%j', (text, value, format) => expect(read(text)).toEqual([value, format]));

  test.each(['1,23', '1,2345', '12 34', '1.2.3', '$', '%', '--5', '-(5)', '$5%', '1e999', '5 apples', '1e', '.', '()'])(
    '%j is none',
    (text) => expect(read(text)).toBe('text'),
  );
});

describe('Elsewhere amounts are written as people do there', () => {
  test.each([
    ['es_ES', '1,5', 1.5],
    ['es_ES', '1.234,5', 1234.5],
    ['es_MX', '1,234.5', 1234.5],
    ['fr_FR', '1 234,5', 1234.5],
    ['de_DE', '1.234.567', 1_234_567],
  ])('%s: %j', (locale, text, value) => expect((read(text, locale) as unknown[])[0]).toBe(value));

  it('a point that parts nothing there leaves a text', () => expect(read('1.5 kg', 'es_ES')).toBe('text'));
  it('a euro behind the number stays behind it', () =>
    expect(read('2,99 €', 'es_ES')).toEqual([2.99, '#,##0.00 [$€]']));
});

describe('In the United States a typed text is a day', () => {
  test.each([
    ['1/2', '2026-01-02'],
    ['1-2', '2026-01-02'],
    ['3/4/26', '2026-03-04'],
    ['3/4/1985', '1985-03-04'],
    ['12/31/99', '1999-12-31'],
    ['May 5, 2026', '2026-05-05'],
    ['May 5th', '2026-05-05'],
    ['5 May 2026', '2026-05-05'],
    ['5-May-26', '2026-05-05'],
    ['september 9', '2026-09-09'],
    ['May 2026', '2026-05-01'],
    ['Tuesday, May 5, 2026', '2026-05-05'],
    ['3-27', '2026-03-27'],
    ['3-45', '1945-03-01'],
  ])('%j', (text, iso) => expect(read(text)).toEqual([day(iso), 'M/d/yyyy']));

  it('and keeps the order when the year comes first', () => {
    expect(read('2026-03-04')).toEqual([day('2026-03-04'), 'yyyy-mm-dd']);
    expect(read('2026/3/4')).toEqual([day('2026-03-04'), 'yyyy/mm/dd']);
  });

  test.each(['2/30', '13/13/2026', '1/2-2026', 'May', 'Maybe 5', 'June bug 3', '2026-13-01', 'Flat 5, May House'])(
    '%j is none',
    (text) => expect(read(text)).toBe('text'),
  );
});

it('where the day comes first it is read so', () => {
  expect(read('3/4/2026', 'es_ES')).toEqual([day('2026-04-03'), 'd/M/yyyy']);
  expect(read('5 de mayo de 2026', 'es_ES')).toEqual([day('2026-05-05'), 'd/M/yyyy']);
  expect(read('3/4/2026', 'en_GB')).toEqual([day('2026-04-03'), 'd/M/yyyy']);
});

describe('A typed text is a time', () => {
  test.each([
    ['9:30', 9.5, 'H:mm:ss'],
    ['09:30:36', 9.51, 'H:mm:ss'],
    ['9:30 pm', 21.5, 'h:mm:ss AM/PM'],
    ['12:00 am', 0, 'h:mm:ss AM/PM'],
    ['3pm', 15, 'h:mm:ss AM/PM'],
    ['25:00', 25, '[h]:mm:ss'],
  ])('%j', (text, hours, format) => {
    const [value, shape] = read(text) as [number, string];
    expect([value * 24, shape]).toEqual([expect.closeTo(hours, 9), format]);
  });
  test.each(['9:60', '13:00 pm', '9:3', '0 am'])('%j is none', (text) => expect(read(text)).toBe('text'));

  it('with its day', () => {
    expect(read('1/2/2026 18:00')).toEqual([day('2026-01-02') + 0.75, 'M/d/yyyy H:mm:ss']);
    expect(read('May 5, 2026, 6 pm')).toEqual([day('2026-05-05') + 0.75, 'M/d/yyyy H:mm:ss']);
    expect(read('2026-01-02T18:00:00Z')).toBe('text');
  });
});

describe('A text', () => {
  it('with a sign in front is a formula when it is no number', () => {
    expect(typed('=1+1')).toEqual({ kind: 'formula', formula: '=1+1' });
    expect(typed('+1 703 555 0142')).toEqual({ kind: 'formula', formula: '=+1 703 555 0142' });
    expect(typed('=')).toEqual({ kind: 'text', text: '=' });
  });

  it('stays one in a cell of plain text', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text !== '' && !text.startsWith("'")),
        (text) => {
          expect(typed(text, { format: '@' })).toEqual({ kind: 'text', text });
        },
      ),
    );
  });

  it('is never changed unless it becomes a value or a formula', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en_US', 'es_ES', 'fr_FR', 'en_GB'), (text, locale) => {
        const one = typed(text, { locale, apostrophe: 'kept' });
        if (one.kind === 'text') expect(one.text).toBe(text);
        if (one.kind === 'value') expect(Number.isFinite(Number(one.value))).toBe(true);
      }),
    );
  });

  it('of a number comes back as that number, in every place', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('en_US', 'es_ES', 'fr_FR'), (number, locale) => {
        const text = new Intl.NumberFormat(locale.replace('_', '-'), { useGrouping: true }).format(number);
        expect((read(text, locale) as unknown[])[0]).toBe(number);
      }),
    );
  });
});
