import { readFile } from '../../../src/exchange/file/readFile';

const rowsOf = (bytes: Uint8Array | string) =>
  readFile('list.csv', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)[0]?.rows;

const people = 'Name\tCity\nJosé Núñez\tPeñasco\n“Kim”\t\n';
const expected = [
  ['Name', 'City'],
  ['José Núñez', 'Peñasco'],
  ['“Kim”', ''],
];

const littleEndian = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const bigEndian = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const utf8 = (text: string) => new TextEncoder().encode(text);
/** As older exports write it: a byte a letter, with curly quotes where Latin-1 has nothing. */
const windows = (text: string) =>
  Uint8Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0));

describe('the letters of a list', () => {
  test.each([
    ['UTF-8', utf8(people)],
    ['UTF-8 with a mark', utf8(`\ufeff${people}`)],
    ['UTF-16 LE with a mark, as VAN writes its .xls', littleEndian(`\ufeff${people}`)],
    ['UTF-16 LE', littleEndian(people)],
    ['UTF-16 BE with a mark', bigEndian(`\ufeff${people}`)],
    ['UTF-16 BE', bigEndian(people)],
    ['Windows-1252', windows(people)],
  ])('are read from %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(expected);
  });

  test('are read line by line where a list was joined from two', () => {
    const [header = '', first = ''] = people.split('\n');
    const bytes = new Uint8Array([...utf8(`\ufeff${header}\n${first}\n`), ...windows('Peña\tNúñez')]);
    expect(rowsOf(bytes)).toEqual([
      ['Name', 'City'],
      ['José Núñez', 'Peñasco'],
      ['Peña', 'Núñez'],
    ]);
  });

  test('are kept without the zeros that broken exports leave between them', () => {
    expect(rowsOf('Name,City\nA\0na,Old\0 Town\n\0\n')).toEqual([['Name', 'City'], ['Ana', 'Old Town'], ['']]);
  });
});

describe('the lines of a list', () => {
  test.each([
    ['Windows', '\r\n'],
    ['Unix', '\n'],
    ['old Macs', '\r'],
  ])('end as on %s', (_, end) => {
    expect(rowsOf(['a,b', '1,"x, y"', '2,z', ''].join(end))).toEqual([
      ['a', 'b'],
      ['1', 'x, y'],
      ['2', 'z'],
    ]);
  });

  test('may end in three ways in one file, and with the end sign of old systems', () => {
    expect(rowsOf('a,b\r\n1,2\n3,4\r5,6\r\n\x1a')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  test('stay where they are when they are empty, so that their numbers are those that people see', () => {
    expect(rowsOf('a,b\n\n1,2\n\n\n')).toEqual([['a', 'b'], [''], ['1', '2'], [''], ['']]);
  });
});

describe('the cells of a list', () => {
  test.each([
    ['commas', ','],
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['bars', '|'],
  ])('are told apart by %s', (_, sign) => {
    const lines = [
      ['Name', 'Street', 'City'],
      ['Ana', '12 Main St', 'Springfield'],
      ['Sam', '', ''],
    ];
    expect(rowsOf(lines.map((line) => line.join(sign)).join('\n'))).toEqual(lines);
  });

  test('are told apart by what most lines agree on, whatever stands in titles, decimals and addresses', () => {
    const rows = rowsOf(
      'Door list, made on Monday, by Ana\n\nAddress;Lat;Lon\n"1 Elm St, Apt 2";38,8;-77,1\n2 Elm;38,9;-77,2',
    );
    expect(rows?.slice(2)).toEqual([
      ['Address', 'Lat', 'Lon'],
      ['1 Elm St, Apt 2', '38,8', '-77,1'],
      ['2 Elm', '38,9', '-77,2'],
    ]);
  });

  test('are told apart by the sign that Excel was told, whose line stays an empty one', () => {
    expect(rowsOf('sep=;\na;b,c\n1;2,3')).toEqual([[''], ['a', 'b,c'], ['1', '2,3']]);
  });

  test('are one a line where nothing tells them apart', () => {
    expect(rowsOf('Address\n12 Main St\n14 Main St')).toEqual([['Address'], ['12 Main St'], ['14 Main St']]);
  });

  test('may hold quotes, line ends and the sign itself', () => {
    expect(rowsOf('a,b\n"say ""hi"", Ana","two\nlines"\nRobert "Bob" Sample,x')).toEqual([
      ['a', 'b'],
      ['say "hi", Ana', 'two\nlines'],
      ['Robert "Bob" Sample', 'x'],
    ]);
  });

  test('that lost their closing quote take no other line with them', () => {
    const many = Array.from({ length: 200 }, (_, index) => `"Person ${index}","${index} Elm St"`);
    const rows = rowsOf(
      ['Name,Street', '"Ana Ejemplo,12 Main St', ...many, 'Sam,"14 Elm', '"Eva","two\nlines"'].join('\n'),
    );
    expect(rows).toHaveLength(204);
    expect(rows?.slice(0, 3)).toEqual([
      ['Name', 'Street'],
      ['"Ana Ejemplo', '12 Main St'],
      ['Person 0', '0 Elm St'],
    ]);
    expect(rows?.slice(-2)).toEqual([
      ['Sam', '"14 Elm'],
      ['Eva', 'two\nlines'],
    ]);
  });
});
