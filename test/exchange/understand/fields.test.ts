import { volunteers } from '../../../src/chapter/tables';
import { listKinds } from '../../../src/exchange/list';
import { askerFields, fieldOf, fieldsOf } from '../../../src/exchange/understand/fields';

describe.each(listKinds)('What a column of a list of %s may be', (kind) => {
  test('has one name for each thing, in both languages', () => {
    const fields = fieldsOf[kind];
    expect(fields.length).toBeGreaterThan(1);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
    for (const { label, aliases } of fields) {
      expect([label.en, label.es].every((words) => words.trim() !== '')).toBe(true);
      expect(aliases.every((alias) => alias.trim() === alias && alias !== '')).toBe(true);
    }
  });
});

test('a field of a table goes by the table’s own words and choices', () => {
  const phone = fieldOf('volunteers', 'phone');
  expect(phone).toMatchObject({ label: volunteers.columns.phone.label, several: true, column: 'phone' });
  expect(phone?.aliases).toEqual(expect.arrayContaining(['celular', 'preferred phone', 'Teléfono']));
  expect(Object.keys(fieldOf('volunteers', 'skills')?.choices ?? {})).toContain('driving');
});

test('only lists of requests can tell who asked', () => {
  for (const key of askerFields) {
    expect(listKinds.filter((kind) => fieldOf(kind, key))).toEqual(['requests']);
  }
  expect(fieldOf('doors', '')).toBeUndefined();
});
