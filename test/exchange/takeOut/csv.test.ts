import fc from 'fast-check';
import { parse } from 'papaparse';
import { csvLine } from '../../../src/exchange/takeOut/csv';
import { marked, unmarked } from '../../../src/exchange/takeOut/formulaMark';
import { bytesOf, partOf } from '../../../src/exchange/takeOut/written';

const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...signs, "'", '"', ',', ';', '|', ' ', '\u00a0', 'a', '1') }),
);

test.each(signs.map((sign) => [JSON.stringify(sign), sign]))('a text that begins with %s is marked', (_, sign) => {
  expect(marked(`${sign}1+1`)).toBe(`'${sign}1+1`);
  expect(marked(`  ${sign}1`)).toBe(`  '${sign}1`);
});

test('a formula after a separator or a quote is marked too, for programs that cut cells elsewhere', () => {
  expect(marked('a;=1+1')).toBe("a;'=1+1");
  expect(marked('a","=cmd')).toBe('a","\'=cmd');
  expect(marked('Ana-María, 5+5')).toBe('Ana-María, 5+5');
});

test('an apostrophe that a person wrote stays', () => {
  for (const text of ["'=A1", "''=A1", "O'Neil", "'quoted'", "a;'=1"]) expect(unmarked(marked(text))).toBe(text);
  expect(unmarked("O'Neil")).toBe("O'Neil");
});

test('whatever was marked is given back exactly', () => {
  fc.assert(
    fc.property(anyText, (text) => unmarked(marked(text)) === text),
    { numRuns: 3000 },
  );
});

test('no marked text begins with a sign that makes a formula, wherever a program begins a cell', () => {
  const isFormula = new RegExp(`(^|[,;|"\\t\\r\\n])[ \\u00a0]*[${signs.map((sign) => `\\${sign}`).join('')}]`);
  fc.assert(
    fc.property(anyText, (text) => !isFormula.test(marked(text).replace(/[\t\r\n](?=')/g, '_'))),
    { numRuns: 3000 },
  );
});

test('lines are read back by a reader of CSV as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const { data } = parse(rows.map(csvLine).join(''), { delimiter: ',', newline: '\r\n' });
      expect(data.slice(0, -1)).toEqual(rows);
    }),
  );
});

test('parts of a long file are below a megabyte and make up the whole', () => {
  const pieces = Array.from({ length: 3000 }, (_, index) => `${index} ${'ñ'.repeat(400)}\n`);
  const file = { head: 'head\n', size: pieces.length, piece: (index: number) => pieces[index] ?? '', tail: 'tail' };
  let whole = '';
  let parts = 0;
  for (let from: number | undefined = 0; from !== undefined; parts += 1) {
    const part: { text: string; next?: number } = partOf(file, from);
    expect(bytesOf(part.text)).toBe(Buffer.byteLength(part.text));
    expect(bytesOf(part.text)).toBeLessThan(1_000_000);
    whole += part.text;
    from = part.next;
  }
  expect(parts).toBeGreaterThan(1);
  expect(whole).toBe(`head\n${pieces.join('')}tail`);
});
