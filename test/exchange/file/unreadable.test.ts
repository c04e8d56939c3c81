import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readFile } from '../../../src/exchange/file/readFile';
import { Unreadable } from '../../../src/exchange/file/unreadable';
import { unreadWords } from '../../../src/i18n/listFile';

const hex = (digits: string) => new Uint8Array(Buffer.from(digits.replace(/ /g, ''), 'hex'));
const compound = (name: string) =>
  new Uint8Array(Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.alloc(504), Buffer.from(name, 'utf16le')]));

function refusal(bytes: Uint8Array | string): Unreadable {
  try {
    readFile('Our list', typeof bytes === 'string' ? strToU8(bytes) : bytes);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
  throw new Error('It was read');
}

test.each<[string, Uint8Array | string, string]>([
  ['nothing at all', '', 'empty'],
  ['blank lines', ' \n\r\n\t\n', 'empty'],
  ['an old workbook of Excel', compound('Workbook'), 'oldExcel'],
  ['a workbook with a password', compound('EncryptedPackage'), 'locked'],
  ['an old document of Word', compound('WordDocument'), 'document'],
  [
    'a binary workbook',
    zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.bin': strToU8('x') }),
    'oldExcel',
  ],
  ['a workbook as XML', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>', 'oldExcel'],
  [
    'an OpenDocument sheet',
    zipSync({ mimetype: strToU8('application/x'), 'content.xml': strToU8('<a/>') }),
    'openDocument',
  ],
  ['a Numbers file', zipSync({ 'Index/Document.iwa': strToU8('x'), 'preview.jpg': strToU8('x') }), 'numbers'],
  ['a document', zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }), 'document'],
  ['rich text', '{\\rtf1\\ansi Ana}', 'document'],
  ['a PDF', '%PDF-1.7\n%âãÏÓ', 'pdf'],
  ['a PNG picture', hex('89504e470d0a1a0a0000000d'), 'picture'],
  ['a JPEG picture', hex('ffd8ffe000104a464946'), 'picture'],
  ['a picture of a phone', hex('00000018 66747970 68656963 00000000'), 'picture'],
  ['a WebP picture', hex('52494646 24000000 57454250 56503820'), 'picture'],
  ['a web page named .xls', '<html><table><tr><td>Ana</td></tr></table></html>', 'webPage'],
  ['another web page', '<!DOCTYPE html>\n<p>Sign in', 'webPage'],
  ['contact cards', 'BEGIN:VCARD\r\nFN:Ana Ejemplo\r\nEND:VCARD', 'cards'],
  ['areas on a map', '{"type": "FeatureCollection", "features": []}', 'map'],
  ['places on a map', '<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"></kml>', 'map'],
  ['places on a map, packed', zipSync({ 'doc.kml': strToU8('<kml/>') }), 'map'],
  ['areas of a map program', zipSync({ 'wards.shp': strToU8('x'), 'wards.dbf': strToU8('x') }), 'shapefile'],
  ['data of programs', '[{"name": "Ana"}]', 'json'],
  ['other XML', '<?xml version="1.0"?><people><person/></people>', 'notAList'],
  ['another archive', hex('377abcaf271c0004'), 'archive'],
  ['a program', new Uint8Array(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)), 'notAList'],
  ['half a packed file', hex('1f8b0800000000000003'), 'damaged'],
])('%s is refused in a sentence that says what to do', (_, bytes, code) => {
  const { code: told, message, words } = refusal(bytes);
  expect(told).toBe(code);
  expect(message).toMatch(/^Our list .*Nothing was brought in\. [A-Z]/);
  expect(words.es).toMatch(/No se trajo nada\./);
});

test('a list that begins like data of programs is still a list', () => {
  expect(readFile('x', strToU8('[Name],[City]\nAna,Springfield'))[0]?.rows).toHaveLength(2);
});

test('every sentence names the file, and says in both languages that nothing was brought in', () => {
  for (const { en, es } of Object.values(unreadWords)) {
    expect(en).toMatch(/^\{file\} .*Nothing was brought in\. [A-Z]/);
    expect(es).toMatch(/^\{file\} .*No se trajo nada\. [¿A-ZÁÉÍÓÚ]/);
  }
});

const isGrid = (rows: unknown) =>
  Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));

/** Rows of text, or a refusal with a sentence; never anything else. */
function readsOrRefuses(bytes: Uint8Array): void {
  try {
    const grids = readFile('x', bytes);
    expect(grids.length).toBeGreaterThan(0);
    for (const { rows } of grids) expect(isGrid(rows)).toBe(true);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}

describe('whatever the bytes are', () => {
  test('they are a list or refused', () => {
    const starts = ['', '504b0304', '504b0506', 'd0cf11e0a1b11ae1', '1f8b08', 'fffe', 'feff', 'efbbbf', '3c3f786d6c'];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        readsOrRefuses(new Uint8Array([...hex(start), ...rest]));
      }),
      { numRuns: 1500 },
    );
  });

  test('texts of quotes, signs and line ends lose no word', () => {
    const piece = fc.constantFrom('"', '""', ',', '\t', ';', '|', '\n', '\r\n', '\r', '\0', ' ', 'é', 'a', '1');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const bytes = strToU8(text);
        readsOrRefuses(bytes);
        if (text.trim() === '' || text.split('\0').join('').trim() === '') return;
        const words = (all: string) => [...all.replace(/[^éa1]/g, '')].sort().join('');
        const read = readFile('x', bytes).flatMap(({ rows }) => rows.flat());
        expect(words(read.join(''))).toBe(words(text));
      }),
      { numRuns: 1500 },
    );
  });

  test('a workbook of Excel or an archive with some bytes changed or missing is read or refused', async () => {
    const book = new ExcelJS.Workbook();
    const tab = book.addWorksheet('List');
    tab.addRows([
      ['Name', 'On'],
      ['Ana & Sam', new Date(0)],
      ['Eva', 0.5],
    ]);
    tab.mergeCells('A2:A3');
    const xlsx = new Uint8Array(await book.xlsx.writeBuffer());
    const archive = zipSync({ 'a.csv': strToU8('a,b\n1,2'), 'b.xlsx': xlsx });
    const change = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(
        fc.constantFrom(xlsx, archive),
        fc.array(change, { maxLength: 8 }),
        fc.nat(),
        (whole, changes, cut) => {
          const bytes = whole.slice(0, cut % 3 === 0 ? cut % whole.length : whole.length);
          for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
          readsOrRefuses(bytes);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('XML of a sheet that is not as Excel writes it is read or refused', () => {
    const piece = fc.constantFrom(
      '<row>',
      '<row r="3">',
      '<row r="99999999999">',
      '<row r="x"/>',
      '</row>',
      '<c r="A1" t="s">',
      '<c r="XFE1">',
      '<c>',
      '<c t="b" s="9">',
      '</c>',
      '<v>',
      '</v>',
      '5',
      '-1',
      'nonsense',
      '&amp;',
      '&#0;',
      '&bad;',
      '<is><t>',
      '</t></is>',
      '<![CDATA[x]]>',
      '<!--',
      '-->',
      '<',
    );
    const wrapped = (rows: string) => `<worksheet><sheetData>${rows}</sheetData><mergeCell ref="A1:A9"/></worksheet>`;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        readsOrRefuses(
          zipSync({
            'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="One" r:id="a"/></sheets></workbook>'),
            'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="a" Type="x/worksheet" Target="one.xml"/></R>'),
            'xl/one.xml': strToU8(wrapped(pieces.join(''))),
          }),
        );
      }),
      { numRuns: 1500 },
    );
  });
});
