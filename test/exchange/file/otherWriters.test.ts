import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { readFile } from '../../../src/exchange/file/readFile';
import { XmlPieces } from '../../../src/exchange/file/xlsx/xmlPieces';

const pointer = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${kind}" Target="${target}"/>`;

/** A workbook of Excel with one tab, made by hand. */
function workbook(sheet: string, more: Record<string, string> = {}, pointers = '') {
  const files: Zippable = {
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(`<R>${pointer('a', 'officeDocument', '/book/workbook.xml')}</R>`),
    'book/workbook.xml': strToU8(
      '<x:workbook xmlns:r="r"><x:sheets><x:sheet name="A &amp; B" r:id="s"/></x:sheets></x:workbook>',
    ),
    'book/_rels/workbook.xml.rels': strToU8(
      `<R>${pointer('s', 'worksheet', './sheets/../sheets/One.xml')}${pointers}</R>`,
    ),
    'book/sheets/one.xml': strToU8(sheet),
  };
  for (const [path, text] of Object.entries(more)) files[path] = strToU8(text);
  return readFile('x.xlsx', zipSync(files));
}

describe('a workbook that another program wrote', () => {
  test('is found by its pointers, with prefixes and without the places of rows and cells', () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row><x:c t="str"><x:v>Name</x:v></x:c><x:c/><x:c><x:v>7</x:v></x:c></x:row>' +
      '<x:row/><x:row><x:c t="inlineStr"><x:is><x:t>An</x:t><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(workbook(sheet)).toEqual([{ name: 'x.xlsx · A & B', rows: [['Name', '', '7'], [], ['Ana']] }]);
  });

  test('shares texts, with their looks, signs and readings', () => {
    const shared = [
      '<si><t>Ana &amp; Eva</t></si>',
      '<si/>',
      '<si><r><t>Old </t></r><r><rPr><b/></rPr><t>Town</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si>',
      '<si><t>two_x000D_\nlines _x0041_</t></si>',
      '<si><t><![CDATA[<b>]]></t></si>',
    ];
    const cells = [0, 1, 2, 3, 4, 99].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const [grid] = workbook(
      `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
      { 'book/texts.xml': `<sst>${shared.join('')}</sst>` },
      pointer('t', 'sharedStrings', 'texts.xml'),
    );
    expect(grid?.rows).toEqual([['Ana & Eva', '', 'Old Town', 'two\nlines A', '<b>']]);
  });

  test('may write days as words', () => {
    const cells = ['2026-03-02T00:00:00Z', '2026-03-02T18:30:00', '2026-03-02'];
    const row = cells.map((day) => `<c t="d"><v>${day}</v></c>`).join('');
    expect(workbook(`<worksheet><sheetData><row>${row}</row></sheetData></worksheet>`)[0]?.rows).toEqual([
      ['2026-03-02', '2026-03-02T18:30', '2026-03-02'],
    ]);
  });

  test('may have rows in any order', () => {
    const sheet =
      '<row r="2"><c r="B2"><v>2</v></c></row><row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>0</v></c></row>';
    expect(workbook(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`)[0]?.rows).toEqual([
      ['0', '', '1'],
      ['', '2'],
    ]);
  });
});

test('XML that comes in pieces gives whole elements, wherever it is cut', () => {
  const rows = Array.from({ length: 12 }, (_, index) => `<x:row r="${index}"><c>${'é'.repeat(index * 3)}</c></x:row>`);
  const whole = `<x:worksheet><x:rows/><x:sheetData>${rows.join('\n')}</x:sheetData><x:mergeCells/></x:worksheet>`;
  fc.assert(
    fc.property(fc.array(fc.nat(whole.length), { maxLength: 40 }), (cuts) => {
      const heard: string[] = [];
      const pieces = new XmlPieces('row', (xml) => heard.push(xml));
      const places = [0, ...cuts.sort((a, b) => a - b), whole.length];
      places.slice(1).forEach((end, index) => {
        pieces.push(whole.slice(places[index], end));
      });
      expect(heard.join('')).toBe(rows.join('\n'));
      for (const xml of heard) expect(xml.trim()).toMatch(/^<x:row [\s\S]*<\/x:row>$/);
      expect(pieces.rest()).toBe('</x:sheetData><x:mergeCells/></x:worksheet>');
    }),
  );
});
