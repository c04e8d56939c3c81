import { layoutOf } from '../../../src/exchange/understand/layoutOf';
import { asGrid } from './asGrid';

const people = ['Ana Ejemplo|(703) 555-0101|ana@example.org', 'Bo Sample|703-555-0102|bo@example.org'];

test('a header in the first line is found', () => {
  expect(layoutOf(asGrid('Name|Phone #|E-mail', ...people))).toEqual({
    header: ['Name', 'Phone #', 'E-mail'],
    headerLines: [1],
    firstLine: 2,
    notRecords: [{ line: 1, why: 'header' }],
  });
});

test('titles and blank lines may stand above the header', () => {
  const layout = layoutOf(
    asGrid('Riverside Mutual Aid||', 'Volunteers, spring 2026||kept by Ana', '||', 'Name|Cell|Email', ...people),
  );
  expect(layout).toMatchObject({ header: ['Name', 'Cell', 'Email'], headerLines: [4], firstLine: 5 });
  expect(layout.notRecords.map(({ why }) => why)).toEqual(['title', 'title', 'blank', 'header']);
});

test('a line that gathers columns in groups is part of the header; a name that needs none stands alone', () => {
  const layout = layoutOf(
    asGrid(
      '|Contact||Availability||',
      'Name|Phone|Email|Mornings|Evenings|Joined',
      'Ana Ejemplo|703 555 0101|a@example.org|x||2026-03-04',
    ),
  );
  expect(layout.headerLines).toEqual([1, 2]);
  expect(layout.header).toEqual([
    'Name',
    'Contact Phone',
    'Contact Email',
    'Availability Mornings',
    'Availability Evenings',
    'Joined',
  ]);
});

test('two titles side by side gather nothing', () => {
  const layout = layoutOf(asGrid('Riverside|Private|', 'Name|Cell|Email', ...people));
  expect(layout).toMatchObject({ header: ['Name', 'Cell', 'Email'], headerLines: [2] });
  expect(layout.notRecords[0]).toEqual({ line: 1, why: 'title' });
});

test('a group of somebody else is not lost', () => {
  const { header } = layoutOf(
    asGrid('||Emergency contact|', 'Name|Cell|Name|Phone', 'Ana Ejemplo|703 555 0101|Bo|703 555 0102'),
  );
  expect(header).toEqual(['Name', 'Cell', 'Emergency contact Name', 'Emergency contact Phone']);
  const grouped = layoutOf(
    asGrid('Volunteer||In an emergency|', 'Name|Cell|Name|Phone', 'Ana Ejemplo|703 555 0101|Bo|703 555 0102'),
  );
  expect(grouped.header.slice(2)).toEqual(['In an emergency Name', 'In an emergency Phone']);
});

test('a second line that divides some columns is part of the header', () => {
  const layout = layoutOf(
    asGrid('Name|Phone|Availability||Joined', '||Mornings|Evenings|', 'Ana Ejemplo|703 555 0101|x||2026-03-04'),
  );
  expect(layout.headerLines).toEqual([1, 2]);
  expect(layout.header).toEqual(['Name', 'Phone', 'Availability Mornings', 'Availability Evenings', 'Joined']);
  expect(layout.firstLine).toBe(3);
});

test('a first record with little in it divides nothing', () => {
  expect(layoutOf(asGrid('Name|Phone|Notes', 'Ana Ejemplo||', 'Bo Sample|703 555 0102|')).firstLine).toBe(2);
  expect(layoutOf(asGrid('Name|Phone|', '||calls', 'Bo Sample|703 555 0102|tall')).headerLines).toEqual([1, 2]);
});

test('a list without a header begins with its first line', () => {
  const layout = layoutOf(asGrid(...people));
  expect(layout).toMatchObject({ header: ['', '', ''], headerLines: [], firstLine: 1, notRecords: [] });
  expect(layoutOf([[''], ...asGrid(...people)])).toMatchObject({
    firstLine: 2,
    notRecords: [{ line: 1, why: 'blank' }],
  });
});

test('headers in words of their own are known by standing above values', () => {
  const layout = layoutOf(asGrid('Compa|Fon|Wo', 'Ana|703-555-0101|north', 'Bo|703-555-0102|south'));
  expect(layout).toMatchObject({ header: ['Compa', 'Fon', 'Wo'], headerLines: [1] });
  expect(layoutOf(asGrid('north|ja', 'south|nein', 'north|ja')).headerLines).toEqual([]);
});

test('blank lines, headers said again, totals and notes are no records', () => {
  const layout = layoutOf(
    asGrid(
      'Name|Phone|Email|City',
      'Example: Jane Doe|555|x@example.org|',
      'Ana Ejemplo|703 555 0101||',
      '|||',
      'Name|Phone|Email|City',
      'Bo Sample|703 555 0102||',
      'Cara Muestra|||',
      'TOTAL|3||',
      'Yellow = called||',
      '* see also the paper list||',
      'Dana Muestra',
      'Handle with care',
    ),
  );
  expect(layout.notRecords.map(({ line, why }) => `${line} ${why}`)).toEqual([
    '1 header',
    '2 note',
    '4 blank',
    '5 header',
    '8 total',
    '9 note',
    '10 note',
    '12 note',
  ]);
});

test('whoever is called Total or Example stays a record', () => {
  const layout = layoutOf(
    asGrid(
      'Name|Phone|Email',
      'Ana Total|703 555 0101|',
      'Total Sample|703 555 0102|total@example.org',
      'Example Sample|703 555 0103|',
    ),
  );
  expect(layout.notRecords).toEqual([{ line: 1, why: 'header' }]);
});

test('a sentence between the records is a note, an address alone on its line is not', () => {
  const layout = layoutOf(
    asGrid(
      'Address|City|ZIP',
      '12 King St|Alexandria|22314',
      'please do these before the end of May||',
      '14 King St||',
      '16 King St|Alexandria|22314',
    ),
  );
  expect(layout.notRecords.map(({ line }) => line)).toEqual([1, 3]);
});

test('columns without a name are part of the list when many lines fill them, and one stray cell is not', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `Person ${i}|703 555 01${10 + i}|tall`);
  expect(layoutOf(asGrid('Name|Phone|', ...lines)).header).toEqual(['Name', 'Phone', '']);
  const stray = layoutOf(asGrid('Name|Phone', ...lines.map((line, i) => (i === 3 ? line : line.replace('|tall', '')))));
  expect(stray.header).toEqual(['Name', 'Phone']);
});

test('nothing, blanks and a header alone have no records', () => {
  expect(layoutOf([])).toEqual({ header: [], headerLines: [], firstLine: 1, notRecords: [] });
  expect(layoutOf([[''], ['', '']])).toMatchObject({ firstLine: 3, notRecords: [{ line: 1 }, { line: 2 }] });
  expect(layoutOf([['Name', 'Phone']])).toMatchObject({ header: ['Name', 'Phone'], firstLine: 2 });
});
