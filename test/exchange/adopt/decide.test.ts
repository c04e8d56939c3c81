import { decide } from '../../../src/exchange/adopt/decide';
import { layoutOf } from '../../../src/exchange/understand/layoutOf';
import { propose } from '../../../src/exchange/understand/propose';
import { asGrid } from '../understand/asGrid';

function decided(...lines: readonly string[]) {
  const rows = asGrid(...lines);
  const layout = layoutOf(rows);
  return decide(rows, layout, propose(rows, layout));
}

test('columns that say just what ours would are read as they stand', () => {
  const { theirs, added } = decided(
    'Name|Phone|E-mail|Neighborhood|Skills|Joined|Times a week',
    'Ana Ejemplo|703 555 0101|Ana@Example.org|Hill|driving, Cooking|2026-03-04|2',
    'Bo Sample|||||| ',
  );
  expect(theirs).toEqual({ name: 1, phone: 2, email: 3, area: 4, skills: 5, joinedOn: 6, timesAWeek: 7 });
  expect(added).toEqual({});
});

test('a column with one cell that ours could not hold gets one of ours beside it, with all its values', () => {
  expect(decided('Name|Skills', 'Ana Ejemplo|driving', 'Bo Sample|cooking / driving')).toMatchObject({
    theirs: { name: 1 },
    added: { skills: { 2: ['driving'], 3: ['driving', 'cooking'] } },
  });
  expect(decided('Name|Phone|Joined', 'Ana Ejemplo|703 555 0101|3/14/2026').added).toEqual({
    joinedOn: { 2: '2026-03-14' },
  });
  expect(decided('Name|Phone', 'Ejemplo, Ana|703 555 0101').added).toEqual({ name: { 2: 'Ana Ejemplo' } });
  expect(decided('Name|Phone|Times a week', 'Ana Ejemplo|703 555 0101|2 times').added).toEqual({
    timesAWeek: { 2: 2 },
  });
});

test('two columns that are one thing of ours, and names in parts, are put together beside them', () => {
  const { theirs, added } = decided('First|Last|Cell|Home phone', 'Ana|Ejemplo|703 555 0101|703 555 0201');
  expect(theirs).toEqual({});
  expect(added).toEqual({ name: { 2: 'Ana Ejemplo' }, phone: { 2: '+17035550101' } });
});

test('lines that lack a name are records all the same; titles, blanks and totals are none', () => {
  const { records } = decided('Our people|', 'Name|Phone', 'Ana Ejemplo|703 555 0101', '|703 555 0102', '|', 'TOTAL|2');
  expect(records).toEqual([3, 4]);
});
