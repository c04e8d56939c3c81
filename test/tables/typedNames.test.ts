import { areas, volunteers } from '../../src/chapter/tables';
import { understandNames } from '../../src/tables/typedNames';

const north = { id: 'A-1', name: 'Northside' };
const people = (...cells: string[]) => ({ table: volunteers, rows: cells.map((area, n) => ({ id: `V-${n}`, area })) });
const areasOf = (rows: object[], ...cells: string[]) => {
  const contents = understandNames([people(...cells), { table: areas, rows: rows as Record<string, unknown>[] }]);
  return contents[0]?.rows.map(({ area }) => area);
};

describe('a reference that somebody typed by name', () => {
  test('means the row that is called so, however it is spelled', () => {
    expect(areasOf([north], 'Northside', ' NORTHSIDE ', 'A-1', '')).toEqual(['A-1', 'A-1', 'A-1', '']);
  });

  test('stays as it was typed when nothing is called so, or two rows are', () => {
    expect(areasOf([north], 'Southside')).toEqual(['Southside']);
    expect(areasOf([north, { id: 'A-2', name: 'northside' }], 'Northside')).toEqual(['Northside']);
  });

  test('is left alone when the other table is not read', () => {
    expect(understandNames([people('Northside')])[0]?.rows).toEqual([{ id: 'V-0', area: 'Northside' }]);
  });
});
