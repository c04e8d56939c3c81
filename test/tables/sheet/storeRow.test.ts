import { TrialSheet } from './trialSheet';

jest.setTimeout(120_000);

const thing = (id: string, name = 'Stored') => ({
  id,
  name,
  story: '=1+1',
  phone: '007',
  count: 5,
  at: 1_772_400_000_000,
});

function learnt(readings: 'kept' | 'consumed' = 'kept'): TrialSheet {
  const sheet = TrialSheet.open({ readings: { apostrophe: readings } });
  sheet.add({ name: 'First' });
  sheet.run('learnThings');
  return sheet;
}
/** Google may keep the sign by which it is told that something is a text. */
const withoutSigns = (found: object = {}) => JSON.parse(JSON.stringify(found).replace(/:"'/g, ':"'));
const store = (sheet: TrialSheet, row: object) => sheet.run('storeThing', row);

describe('a row that is stored at the end', () => {
  test.each(['kept', 'consumed'] as const)('stands there as it was told, when apostrophes are %s', (reading) => {
    const sheet = learnt(reading);
    expect(store(sheet, thing('2_ABaOnu'))).toBe(true);
    expect(withoutSigns(sheet.things().get('2_ABaOnu'))).toMatchObject(thing('2_ABaOnu'));
  });

  test('is not stored again under the same id', () => {
    const sheet = learnt();
    store(sheet, thing('2_ABaOnu'));
    expect(store(sheet, thing('2_ABaOnu', 'Told again'))).toBe(true);
    expect(sheet.read().rows.map(({ name }) => name)).toEqual(['First', 'Stored']);
  });

  test.each<[string, (sheet: TrialSheet) => void]>([
    ['nobody has looked for the tab yet', (sheet) => sheet.run('forgetThings')],
    ['a header was renamed', (sheet) => sheet.ana.type(`${sheet.tab}!B1`, 'What it is called')],
    ['a column was put in', (sheet) => sheet.ana.insertColumns(sheet.tab, 2)],
    ['the tab is gone', (sheet) => sheet.run('loseThings')],
  ])('is left to an action when %s', (_, spoil) => {
    const sheet = learnt();
    spoil(sheet);
    expect(store(sheet, thing('2_ABaOnu'))).toBe(false);
  });

  test('is stored all the same when empty columns come in behind ours', () => {
    const sheet = learnt();
    sheet.ana.insertColumns(sheet.tab, 20);
    expect(store(sheet, thing('2_ABaOnu'))).toBe(true);
  });

  test('is left to an action in a copy of the file, and nothing is written there', () => {
    const sheet = learnt();
    sheet.run('pretendToBeACopy');
    expect(store(sheet, thing('2_ABaOnu'))).toBe(false);
    expect(sheet.read().rows).toHaveLength(1);
  });

  test.each([1, 3, 9])(
    'is stored right, or an action is told to, though a column comes in after column %d',
    (after) => {
      const prototype = learnt();
      const whole = prototype.again();
      whole.host.resetReport();
      store(whole, thing('2_ABaOnu'));
      const total = whole.host.report().callCount;
      for (let call = 1; call <= total; call += 1) {
        const sheet = prototype.again();
        sheet.host.faults.beforeCall(call, () => sheet.ana.insertColumns(sheet.tab, after), { inRunOf: 'storeThing' });
        const isStored = store(sheet, thing('2_ABaOnu'));
        const found = sheet
          .read()
          .rows.filter(({ id }) => id === '2_ABaOnu')
          .map(withoutSigns);
        const wanted = found.length > 0 || isStored ? [thing('2_ABaOnu')] : [];
        expect({ call, isStored, found }).toMatchObject({ call, isStored, found: wanted });
      }
    },
  );
});
