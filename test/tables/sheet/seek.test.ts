import { TrialSheet } from './trialSheet';

jest.setTimeout(120_000);

/** Sixty things, three of them called Rare. */
function withRare(): TrialSheet {
  const sheet = TrialSheet.open();
  sheet.add(
    ...Array.from({ length: 60 }, (_, index) => ({ name: index % 25 === 7 ? 'Rare' : `Thing ${index}`, count: index })),
  );
  return sheet;
}
const seek = (sheet: TrialSheet, names: string[], values: object = {}) =>
  Array.from(sheet.run('seekThings', names, values) as string[]);

describe('rows that Google finds', () => {
  test('are read and changed without the others', () => {
    const sheet = withRare();
    expect(seek(sheet, ['Rare'], { state: 'done' })).toEqual(['Rare', 'Rare', 'Rare']);
    const done = sheet.read().rows.filter(({ state }) => state === 'done');
    expect(done.map(({ name, count }) => [name, count])).toEqual([
      ['Rare', 7],
      ['Rare', 32],
      ['Rare', 57],
    ]);
  });

  test('are none when there are none, and what only looks alike is not among them', () => {
    const sheet = withRare();
    expect(seek(sheet, ['R.re', 'Rar', 'Rarely'])).toEqual([]);
    expect(seek(sheet, [])).toEqual([]);
  });

  test('cost as many calls in a long tab as in a short one, and little time', () => {
    const cost = (rows: number) => {
      const sheet = TrialSheet.open();
      sheet.add({ name: 'Rare' }, ...Array.from({ length: rows }, (_, index) => ({ name: `Thing ${index}` })));
      sheet.host.resetReport();
      seek(sheet, ['Rare']);
      return sheet.host.report();
    };
    const [few, many] = [cost(20), cost(3000)];
    expect(many.callCount).toBe(few.callCount);
    expect(many.simulatedMilliseconds - few.simulatedMilliseconds).toBeLessThan(10);
  });

  test('are the same rows though somebody sorts the tab at any moment', () => {
    const prototype = withRare();
    const whole = prototype.again();
    whole.host.resetReport();
    seek(whole, ['Rare']);
    const total = whole.host.report().callCount;
    const step = process.env.CHAPTERBOOK_EVERY_CALL ? 1 : 3;
    for (let call = 1; call <= total; call += step) {
      const sheet = prototype.again();
      sheet.host.faults.beforeCall(call, () => sheet.ana.sort(sheet.tab, 6, false), { inRunOf: 'seekThings' });
      expect({ call, found: seek(sheet, ['Rare']) }).toEqual({ call, found: ['Rare', 'Rare', 'Rare'] });
    }
  });

  test('can be sought by what other tables told', () => {
    const sheet = withRare();
    expect(sheet.run('countSought', 'Rare')).toBe(3);
  });
});

describe('an id that chance gives twice', () => {
  test('is never given to a second row, though the table was not read', () => {
    const sheet = TrialSheet.open();
    const add = (count: number) =>
      Array.from(
        sheet.run(
          'addByChance',
          Array.from({ length: count }, () => ({ name: 'One' })),
        ) as string[],
      );
    const ids = [...add(3), ...add(3), ...add(40), ...add(40)];
    expect(new Set(ids).size).toBe(86);
    expect(sheet.read().rows).toHaveLength(86);
  });
});
