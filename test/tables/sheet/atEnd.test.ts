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
const slip = { id: 'slip-7', name: 'Goes with it', count: 3 };

function learnt(readings: 'kept' | 'consumed' = 'kept'): TrialSheet {
  const sheet = TrialSheet.open({ readings: { apostrophe: readings } });
  sheet.add({ name: 'First' });
  sheet.run('learnThings');
  return sheet;
}
/** Google may keep the sign by which it is told that something is a text. */
const withoutSigns = (found: object = {}) => JSON.parse(JSON.stringify(found).replace(/:"'/g, ':"'));

type Done = { done: { last: string[] } } | undefined;
const addAtEnd = (sheet: TrialSheet, row: object, other?: object) => sheet.run('addThingAtEnd', row, other) as Done;
const named = (sheet: TrialSheet) => sheet.read().rows.map(({ name }) => name);
const slips = (sheet: TrialSheet) => (sheet.run('readSlips') as object[]).map(withoutSigns);

describe('an action that only adds at the ends', () => {
  test.each(['kept', 'consumed'] as const)('stores what it was told, when apostrophes are %s', (reading) => {
    const sheet = learnt(reading);
    expect(addAtEnd(sheet, thing('2_ABaOnu'), slip)).toMatchObject({ done: {} });
    expect(withoutSigns(sheet.things().get('2_ABaOnu'))).toMatchObject(thing('2_ABaOnu'));
    expect(slips(sheet)).toMatchObject([{ name: 'Goes with it', count: 3 }]);
  });

  test('takes a dozen calls for rows in two tabs', () => {
    const sheet = learnt();
    addAtEnd(sheet, thing('2_ABaOnu'), slip);
    const [run] = sheet.host.runtime.runs.slice(-1);
    expect(run?.functionName).toBe('addThingAtEnd');
    expect(run?.serviceCalls).toBeLessThanOrEqual(15);
  });

  test('is told the rows that came last, as many as it wished for', () => {
    const sheet = learnt();
    sheet.add({ name: 'Second' }, { name: 'Third' });
    expect(addAtEnd(sheet, thing('2_ABaOnu'))?.done.last).toEqual(['Second', 'Third']);
  });

  test.each<[string, (sheet: TrialSheet) => void]>([
    ['nobody has looked for the tabs yet', (sheet) => sheet.run('forgetThings')],
    ['a header was renamed', (sheet) => sheet.ana.type(`${sheet.tab}!B1`, 'What it is called')],
    ['a column was put in', (sheet) => sheet.ana.insertColumns(sheet.tab, 2)],
    ['a column was put into the other tab', (sheet) => sheet.ana.insertColumns('Slips', 1)],
    ['a tab is gone', (sheet) => sheet.run('loseThings')],
    ['its row is there already', (sheet) => sheet.run('addThingAtEnd', thing('2_ABaOnu'))],
    ['a newer script has written there', (sheet) => sheet.run('pretendToBeNewer')],
    ['the file is a copy', (sheet) => sheet.run('pretendToBeACopy')],
  ])('is left to be done in full when %s, and nothing is written', (_, spoil) => {
    const sheet = learnt();
    spoil(sheet);
    const tabs = () => sheet.ana.tabs().map((name) => sheet.ana.reads(name));
    const before = tabs();
    expect(addAtEnd(sheet, thing('2_ABaOnu'), slip)).toBeUndefined();
    expect(tabs()).toEqual(before);
  });

  test('adds no row without an id of its own, which cannot be checked there', () => {
    const sheet = learnt();
    expect(() => addAtEnd(sheet, { name: 'Nameless' })).toThrow('things has no id of its own');
    expect(named(sheet)).toEqual(['First']);
  });

  test('is done all the same when empty columns come in behind ours', () => {
    const sheet = learnt();
    sheet.ana.insertColumns(sheet.tab, 20);
    expect(addAtEnd(sheet, thing('2_ABaOnu'))).toBeDefined();
    expect(named(sheet)).toEqual(['First', 'Stored']);
  });

  test.each([1, 3, 9])('is done right, or not at all, though a column comes in after column %d', (after) => {
    const prototype = learnt();
    const whole = prototype.again();
    whole.host.resetReport();
    addAtEnd(whole, thing('2_ABaOnu'), slip);
    const total = whole.host.report().callCount;
    for (let call = 1; call <= total; call += 1) {
      const sheet = prototype.again();
      const atCall = { inRunOf: 'addThingAtEnd' };
      sheet.host.faults.beforeCall(call, () => sheet.ana.insertColumns(sheet.tab, after), atCall);
      const isDone = addAtEnd(sheet, thing('2_ABaOnu'), slip) !== undefined;
      const found = sheet
        .read()
        .rows.filter(({ id }) => id === '2_ABaOnu')
        .map(withoutSigns);
      const wanted = found.length > 0 || isDone ? [thing('2_ABaOnu')] : [];
      expect({ call, isDone, found }).toMatchObject({ call, isDone, found: wanted });
      if (isDone) expect(slips(sheet)).toHaveLength(1);
    }
  });
});
