import { TrialSheet } from './trialSheet';

jest.setTimeout(200_000);

const consumed = { readings: { apostrophe: 'consumed' as const } };
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: 'Thing', state: 'open', count: index }));

const filled = new Map<number, { sheet: TrialSheet; ids: string[] }>();

function withRows(rows: number): { sheet: TrialSheet; ids: string[] } {
  const sheet = TrialSheet.open(consumed);
  return { sheet, ids: sheet.add(...many(rows)) };
}

/** Calls of an action on a Sheet with so many rows. */
function callsAt(rows: number, act: (sheet: TrialSheet, ids: string[]) => void): number {
  const prototype = filled.get(rows) ?? withRows(rows);
  filled.set(rows, prototype);
  const { ids } = prototype;
  const sheet = prototype.sheet.again(consumed);
  sheet.host.resetReport();
  act(sheet, ids);
  return sheet.host.report().callCount;
}

describe('an action makes as many calls on 10,000 rows as on 100', () => {
  test.each<[string, (sheet: TrialSheet, ids: string[]) => void]>([
    ['that reads', (sheet) => void sheet.read()],
    ['that adds a row', (sheet) => void sheet.add({ name: 'One more' })],
    ['that adds forty rows', (sheet) => void sheet.add(...many(40))],
    ['that changes one row', (sheet, [, id = '']) => sheet.change({ [id]: { state: 'done', count: 7 } })],
    [
      'that changes rows far apart to different values',
      (sheet, ids) =>
        sheet.change(
          Object.fromEntries(
            Array.from({ length: 30 }, (_, index) => [ids[index * 3 + 1], { count: -index, name: `Far ${index}` }]),
          ),
        ),
    ],
  ])('%s', (_, act) => {
    expect(callsAt(10_000, act)).toBe(callsAt(100, act));
  });

  test('and on forty scattered rows as on twenty', () => {
    const scattered = (count: number) =>
      callsAt(200, (sheet, ids) => {
        const changed = Array.from({ length: count }, (_, index) => [
          ids[index * 4],
          { name: `Far ${index}`, count: -index },
        ]);
        sheet.change(Object.fromEntries(changed));
      });
    expect(scattered(40)).toBe(scattered(20));
  });

  test('that changes every row', () => {
    const finish = (sheet: TrialSheet) => void sheet.run('finishThings');
    expect(callsAt(3000, finish)).toBe(callsAt(100, finish));
  });
});

describe('a run that is stopped while it saves', () => {
  const prototype = TrialSheet.open();
  const ids = prototype.add(...many(12));
  const changes = { [ids[2] as string]: { state: 'done', name: 'Third' }, [ids[9] as string]: { count: 99 } };
  const story = [changes, [{ name: 'New', story: '=new' }]] as const;

  const total = (() => {
    const sheet = prototype.again();
    sheet.host.resetReport();
    sheet.run('changeAndAddThings', ...story);
    return sheet.host.report().callCount;
  })();

  const stoppedAt = (call: number, meanwhile: (sheet: TrialSheet) => void = () => undefined) => {
    const sheet = prototype.again();
    sheet.host.faults.beforeCall(call, (execution) => void Object.assign(execution, { killed: true }), {
      inRunOf: 'changeAndAddThings',
    });
    expect(() => sheet.run('changeAndAddThings', ...story)).toThrow('maximum execution time');
    meanwhile(sheet);
    sheet.run('mend');
    return sheet;
  };

  test('has either happened or not once the next run has come round: never by half', () => {
    const outcomes = new Set<string>();
    for (let call = 1; call <= total; call += 3) {
      const sheet = stoppedAt(call);
      const things = [...sheet.things().values()];
      const changed = things.filter(({ name }) => name === 'Third').length;
      const counted = things.filter(({ count }) => count === 99).length;
      const added = things.filter(({ name, story: text }) => name === 'New' && text === '=new').length;
      outcomes.add(`${changed} ${counted} ${added} ${things.length}`);
      expect(sheet.ana.reads('Journal')).toHaveLength(1);
    }
    expect([...outcomes].sort()).toEqual(['0 0 0 12', '1 1 1 13']);
  });

  test('is put right even when somebody sorts the rows before the next one', () => {
    for (let call = Math.floor(total * 0.6); call <= total; call += 4) {
      const sheet = stoppedAt(call, (one) => one.ana.sort(one.tab, 6, false));
      const things = [...sheet.things().values()];
      const wrong = things.filter(({ id, count, name }) => {
        const index = ids.indexOf(id);
        if (index < 0) return name !== 'New';
        const may = index === 9 ? [9, 99] : [index];
        return !may.includes(count as number) || (index !== 2 && name !== 'Thing');
      });
      expect({ call, wrong }).toEqual({ call, wrong: [] });
    }
  });
});

describe('rows that people type', () => {
  test('get an id by themselves, and are read like any other', () => {
    const sheet = TrialSheet.open();
    sheet.add({ name: 'Ours' });
    sheet.ana.type(`${sheet.tab}!B3`, 'Theirs');
    sheet.ana.type(`${sheet.tab}!C3`, 'Done');
    const rows = sheet.read().rows;
    expect(rows.map(({ name, state }) => [name, state])).toEqual([
      ['Ours', ''],
      ['Theirs', 'done'],
    ]);
    expect(rows[1]?.id).toMatch(/^T-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
    expect(sheet.read().rows[1]?.id).toBe(rows[1]?.id);
  });

  test('keep their ids to themselves when rows move just as they are named', () => {
    const prototype = TrialSheet.open();
    prototype.add({ name: 'Beta' }, { name: 'Delta' });
    prototype.ana.type(`${prototype.tab}!B4`, 'Alpha');
    const whole = prototype.again();
    whole.host.resetReport();
    const known = new Map(whole.read().rows.map(({ id, name }) => [name, id]));
    const total = whole.host.report().callCount;
    for (let call = 1; call <= total; call += 2) {
      const sheet = prototype.again();
      sheet.host.faults.beforeCall(call, () => sheet.ana.sort(sheet.tab, 1), { inRunOf: 'readThings' });
      sheet.run('readThings');
      const rows = sheet.read().rows;
      expect({ call, names: rows.map(({ name }) => name).sort() }).toEqual({ call, names: ['Alpha', 'Beta', 'Delta'] });
      for (const { id, name } of rows)
        if (name !== 'Alpha') expect({ call, name, id }).toEqual({ call, name, id: known.get(name) });
    }
  });
});

describe('what the chapter adds of its own', () => {
  test('formulas and columns of theirs are never written', () => {
    const sheet = TrialSheet.open();
    const [one = '', two = ''] = sheet.add({ name: 'One', count: 1 }, { name: 'Two', count: 2 });
    sheet.ana.insertColumns(sheet.tab, 2);
    sheet.ana.type(`${sheet.tab}!C1`, 'Our own');
    sheet.ana.type(`${sheet.tab}!C2`, 'mine');
    const count = sheet.column('Count');
    sheet.ana.type(`${sheet.tab}!${count}3`, '=1+41');
    sheet.change({ [one]: { name: 'First', count: 11 }, [two]: { name: 'Second', count: 22 } });
    expect(sheet.ana.table(sheet.tab)).toMatchObject([
      { Name: 'First', Count: '11', 'Our own': 'mine' },
      { Name: 'Second', Count: '42', 'Our own': '' },
    ]);
    expect(
      sheet.host
        .file(sheet.file)
        .formula(sheet.host.file(sheet.file).sheetByName(sheet.tab) as string, 2, count.charCodeAt(0) - 65),
    ).toBe('=1+41');
    expect(sheet.ana.table('Activity log').pop()?.['Left as people had changed it']).toContain(`${two} count`);
  });

  test('a cell that a person changes while the action thinks stays theirs, and the log says so', () => {
    const sheet = TrialSheet.open();
    const [one = ''] = sheet.add({ name: 'One', state: 'open' });
    sheet.host.faults.beforeCall('Lock.tryLock', () =>
      sheet.ana.type(`${sheet.tab}!${sheet.column('State')}2`, 'Done'),
    );
    sheet.change({ [one]: { state: 'open', name: 'First', count: 5 } });
    sheet.host.faults.clear();
    sheet.host.faults.beforeCall('Lock.tryLock', () => sheet.ana.type(`${sheet.tab}!${sheet.column('Name')}2`, 'Hers'));
    sheet.change({ [one]: { name: 'His', count: 6 } });
    expect(sheet.things().get(one)).toMatchObject({ name: 'Hers', count: 6, state: 'done' });
    expect(sheet.ana.table('Activity log').pop()?.['Left as people had changed it']).toBe(`${one} name`);
  });

  test('a missing column, a doubled tab or a mixed-up header stops an action before it writes, and says which', () => {
    const refused = (spoil: (sheet: TrialSheet) => void) => {
      const sheet = TrialSheet.open();
      const [one = ''] = sheet.add({ name: 'One' });
      spoil(sheet);
      expect(() => sheet.change({ [one]: { name: 'Two' } })).toThrow(/Nothing was changed/);
      return sheet;
    };
    refused((sheet) => sheet.ana.deleteColumns(sheet.tab, 1));
    refused((sheet) => sheet.ana.duplicateTab(sheet.tab));
    refused((sheet) => sheet.ana.type(`${sheet.tab}!B1`, 'State'));
    const after = refused((sheet) => sheet.ana.cutAndPaste(sheet.tab, 'B1:B2', 'C1'));
    expect(after.ana.reads(after.tab)[1]?.[2]).toBe('One');
  });

  test('while another run saves, an action waits ten seconds and then says so, having changed nothing', () => {
    const sheet = TrialSheet.open();
    const [one = ''] = sheet.add({ name: 'One' });
    sheet.host.faults.afterCall('Lock.tryLock', () => {
      expect(() => sheet.change({ [one]: { name: 'Second' } })).toThrow('Somebody else is saving right now');
    });
    sheet.change({ [one]: { name: 'First' } });
    expect(sheet.things().get(one)?.name).toBe('First');
  });
});
