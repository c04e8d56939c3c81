import { TrialSheet } from './trialSheet';

describe('in a tab with titles above its headers', () => {
  test('a formula that people put into a cell stays a formula', () => {
    const sheet = TrialSheet.open({ titled: true });
    const [, two = ''] = sheet.add({ name: 'One', count: 1 }, { name: 'Two', count: 2 });
    const cell = `${sheet.tab}!${sheet.column('Count')}${sheet.rowOf('Two')}`;
    sheet.ana.type(cell, '=1+41');
    sheet.change({ [two]: { name: 'Second', count: 22 } });
    expect(sheet.things().get(two)).toMatchObject({ name: 'Second', count: 42 });
  });

  test('rows that people type get an id, titles and lines with a dash do not', () => {
    const sheet = TrialSheet.open({ titled: true });
    sheet.add({ name: 'One' });
    const last = sheet.rowOf('One');
    sheet.ana.type(`${sheet.tab}!B${last + 1}`, 'Theirs');
    sheet.ana.type(`${sheet.tab}!A${last + 2}`, '–');
    sheet.ana.type(`${sheet.tab}!B${last + 2}`, 'Total');
    expect(sheet.read().rows.map(({ name }) => name)).toEqual(['One', 'Theirs']);
    expect(sheet.ana.reads(sheet.tab)[last]?.[0]).toMatch(/^T-/);
    expect(sheet.ana.reads(sheet.tab)[0]?.[0]).toBe('Things of our chapter');
  });

  test('a run that was stopped while it saved is put right by the next one', () => {
    const prototype = TrialSheet.open({ titled: true });
    const [one = ''] = prototype.add({ name: 'One', count: 1 }, { name: 'Two', count: 2 });
    const story = [{ [one]: { count: 11, name: 'First' } }, [{ name: 'New', count: 9 }]] as const;
    const whole = prototype.again();
    whole.host.resetReport();
    whole.run('changeAndAddThings', ...story);
    const total = whole.host.report().callCount;
    const outcomes = new Set<string>();
    for (let call = 1; call <= total; call += 2) {
      const sheet = prototype.again();
      sheet.host.faults.beforeCall(call, (execution) => void Object.assign(execution, { killed: true }), {
        inRunOf: 'changeAndAddThings',
      });
      expect(() => sheet.run('changeAndAddThings', ...story)).toThrow('maximum execution time');
      sheet.run('mend');
      const things = sheet.read().rows.map(({ name, count }) => `${name} ${count}`);
      outcomes.add(things.join(', '));
    }
    expect([...outcomes].sort()).toEqual(['First 11, Two 2, New 9', 'One 1, Two 2']);
  });
});
