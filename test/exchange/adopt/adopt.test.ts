import fc from 'fast-check';
import { ListWorkbook } from '../store/listWorkbook';
import { asGrid } from '../understand/asGrid';
import { adopt, decidedFor, gridOf, typedTab } from './tabs';

jest.setTimeout(240_000);

const members = asGrid(
  'Riverside Mutual Aid||||||',
  'Volunteers, spring 2026||||||kept by Ana',
  '||||||',
  'Name|Cell|Email|Neighborhood|Can help with|Joined|Fav. color',
  'Ana Ejemplo|(703) 555-0101|ana@example.org|Hill|driving, cooking|3/14/2026|blue',
  'Sample, Bo|703-555-0102||Harbor|calls / driving|3/4/2026|red',
  '||||||',
  'Cara Muestra|||Hill||2026-03-05|',
  'TOTAL|3|||||',
);

function chapter(rows = members): ListWorkbook {
  const workbook = ListWorkbook.open();
  typedTab(workbook, 'Members', rows);
  return workbook;
}

describe('The tabs of a Sheet', () => {
  test('are shown with their size, and which are ours', () => {
    const tabs = chapter().call<Record<string, unknown>[]>('tabsHere');
    expect(tabs.find(({ name }) => name === 'Members')).toEqual({
      name: 'Members',
      rows: 9,
      columns: 7,
      ours: false,
      adopted: false,
    });
    expect(tabs.find(({ name }) => name === 'Volunteers')).toMatchObject({ ours: true, adopted: false });
    expect(tabs.some(({ name }) => name === 'Jobs')).toBe(false);
  });

  test('are read as text, days and moments in one form', () => {
    const workbook = chapter(asGrid('Name|Joined|At|Ok|N', 'Ana Ejemplo|2026-03-04|2026-03-04 17:30|TRUE|7035550101'));
    expect(gridOf(workbook, 'Members')[1]).toEqual([
      'Ana Ejemplo',
      '2026-03-04',
      '2026-03-04T17:30',
      'TRUE',
      '7035550101',
    ]);
  });

  test('a long one is read in parts', () => {
    const workbook = chapter();
    workbook.sheet.insertRows('Members', 900, 8000);
    workbook.sheet.type('Members!Z8500', 'end');
    const first = workbook.call<{ rows: string[][]; next?: number }>('tabGrid', { tab: 'Members', from: 0 });
    expect([first.rows.length, first.next]).toEqual([7692, 7692]);
    const rows = gridOf(workbook, 'Members');
    expect([rows.length, rows[4]?.[0], rows[8499]?.[25]]).toEqual([8500, 'Ana Ejemplo', 'end']);
  });
});

describe('A tab that is used where it stands', () => {
  test('keeps every cell, gets its missing columns at the right, and becomes the chapter’s volunteers', () => {
    const workbook = chapter();
    const before = workbook.sheet.reads('Members').map((row) => row.slice(0, 7));
    const { rows, columnsAdded } = adopt(workbook, 'Members');
    expect(rows).toBe(3);
    expect(columnsAdded).toEqual(expect.arrayContaining(['ID', 'Name', 'Can do', 'Usually free']));
    // Read as they stand: phone, e-mail, area. Names, skills and days are written otherwise.
    expect(columnsAdded).not.toContain('Phone');
    expect(columnsAdded).not.toContain('Area');
    expect(workbook.sheet.reads('Members').map((row) => row.slice(0, 7))).toEqual(before);
    expect(workbook.sheet.tabs()).not.toContain('Volunteers');
    const known = workbook.call<{ rows: { values: Record<string, unknown> }[] }>('knownRows', {
      kind: 'volunteers',
      source: '',
      from: 0,
    });
    expect(known.rows.map(({ values }) => values)).toMatchObject([
      {
        name: 'Ana Ejemplo',
        phone: '(703) 555-0101',
        email: 'ana@example.org',
        area: 'Hill',
        skills: ['driving', 'cooking'],
        joinedOn: '2026-03-14',
      },
      { name: 'Bo Sample', area: 'Harbor', skills: ['driving', 'phoneCalls'], joinedOn: '2026-03-04' },
      { name: 'Cara Muestra', joinedOn: '2026-03-05' },
    ]);
    const ids = workbook.sheet.reads('Members').map((row) => row[7]);
    expect(ids.slice(3)).toEqual([
      'ID',
      expect.stringMatching(/^V-/),
      expect.stringMatching(/^V-/),
      '',
      expect.stringMatching(/^V-/),
      '–',
    ]);
    expect(workbook.rows('Areas').map(({ Area }) => Area)).toEqual(['Hill', 'Harbor']);
    expect(workbook.rows('Activity log').map(({ What }) => What)).toContain('use a tab we have');
  });

  test('goes on working when rows are sorted, headers renamed and people typed in', async () => {
    const workbook = chapter();
    adopt(workbook, 'Members');
    workbook.sheet.type('Members!A4', 'Who');
    workbook.sheet.type('Members!A10', 'Dana Muestra');
    workbook.sheet.type('Members!B10', '703-555-0104');
    const review = await workbook.look(asGrid('Name|Phone', 'Ana Ejemplo|(703) 555-0101', 'Eva Ejemplo|703 555 0105'));
    expect(review.counts).toMatchObject({ same: 1, new: 1 });
    await workbook.bringIn(asGrid('Name|Phone', 'Ana Ejemplo|(703) 555-0101', 'Eva Ejemplo|703 555 0105'));
    const names = workbook.sheet.reads('Members').map((row) => row[8]);
    expect(names).toContain('Eva Ejemplo');
    workbook.host.clock.advance({ hours: 2 });
    expect(
      workbook.sheet
        .reads('Start')
        .flat()
        .filter((cell) => cell.startsWith('#')),
    ).toEqual([]);
  });

  test('is given back as it is, and ours is made anew', () => {
    const workbook = chapter();
    adopt(workbook, 'Members');
    const before = workbook.sheet.reads('Members');
    workbook.call('releaseTab', { tab: 'Members' });
    expect(workbook.sheet.reads('Members')).toEqual(before);
    expect(workbook.rows('Volunteers')).toEqual([]);
    expect(workbook.call<Record<string, unknown>[]>('tabsHere').find(({ name }) => name === 'Members')).toMatchObject({
      ours: false,
    });
    expect(() => workbook.call('releaseTab', { tab: 'Members' })).toThrow(/not one that Chapterbook uses/);
  });

  test('cannot be given back while it has the name of ours', () => {
    const workbook = chapter();
    adopt(workbook, 'Members');
    workbook.sheet.renameTab('Members', 'Volunteers');
    expect(() => workbook.call('releaseTab', { tab: 'Volunteers' })).toThrow(/Give your tab another name/);
    expect(
      workbook.call<Record<string, unknown>[]>('tabsHere').find(({ name }) => name === 'Volunteers'),
    ).toMatchObject({ adopted: true });
  });
});

describe('A tab is not used, and nothing of it is changed,', () => {
  const refused = (workbook: ListWorkbook, why: RegExp, tab = 'Members', args = decidedFor(workbook, tab).args) => {
    const before = workbook.sheet.reads(tab);
    const tabs = workbook.sheet.tabs();
    expect(() => workbook.call('adoptTab', args)).toThrow(why);
    expect(workbook.sheet.reads(tab)).toEqual(before);
    expect(workbook.sheet.tabs()).toEqual(tabs);
  };

  test('when it says who asked for help, whoever asks for it', () => {
    const workbook = chapter(asGrid('Name|Phone|What do you need?', 'Canary Ejemplo|703 555 0101|food'));
    const { args } = decidedFor(workbook, 'Members');
    refused(workbook, /belongs in the Help desk/, 'Members', args);
    refused(workbook, /belongs in the Help desk/, 'Members', {
      ...args,
      kind: 'volunteers',
      theirs: { name: 1, phone: 2 },
    });
  });

  test('when cells of its rows are merged; merged titles do no harm', () => {
    const workbook = chapter();
    workbook.sheet.merge('Members!A1:C1');
    const merged = chapter();
    merged.sheet.merge('Members!A8:B8');
    refused(merged, /are merged/);
    expect(adopt(workbook, 'Members').rows).toBe(3);
  });

  test('when our own tab has rows', () => {
    const workbook = chapter();
    workbook.sheet.type('Volunteers!B2', 'Dana Muestra');
    refused(workbook, /There are rows in the Volunteers tab/);
  });

  test('when somebody changed it since it was looked at', () => {
    const workbook = chapter();
    const { args } = decidedFor(workbook, 'Members');
    workbook.sheet.insertRows('Members', 0, 1);
    refused(workbook, /changed the Members tab in the meantime/, 'Members', args);
  });

  test('when it is ours, or gone', () => {
    const workbook = chapter();
    const { args } = decidedFor(workbook, 'Members');
    refused(workbook, /is one of Chapterbook’s already/, 'Volunteers', { ...args, tab: 'Volunteers' });
    expect(() => workbook.call('adoptTab', { ...args, tab: 'Nowhere' })).toThrow(/There is no tab called Nowhere/);
  });
});

test('no cell of theirs ever changes, whatever stands in the tab', () => {
  const cell = fc.constantFrom(
    '',
    'Ana Ejemplo',
    '703 555 0101',
    'a@example.org',
    'driving',
    '3/4/2026',
    '=1+1',
    'Hill',
    'TOTAL',
    'x',
    "'007",
  );
  const line = fc.array(cell, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.boolean(), (lines, titled) => {
      const rows = [
        ...(titled ? [['Our people', 'a title', '', '']] : []),
        ['Name', 'Phone', 'Joined', 'Notes'],
        ...lines,
      ];
      const workbook = chapter(rows);
      const before = workbook.sheet.reads('Members').map((row) => row.slice(0, 4));
      try {
        adopt(workbook, 'Members');
      } catch (error) {
        expect((error as Error).message).not.toContain('TypeError');
      }
      const after = workbook.sheet.reads('Members').map((row) => row.slice(0, 4));
      expect(after.slice(0, before.length)).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

test('using a tab costs as many calls for many rows as for few', () => {
  const calls = [5, 300].map((count) => {
    const workbook = chapter([
      ['Name', 'Phone'],
      ...Array.from({ length: count }, (_, i) => [`Ana Ejemplo ${i}`, `703 555 0${100 + i}`]),
    ]);
    const { args } = decidedFor(workbook, 'Members');
    workbook.host.resetReport();
    workbook.call('adoptTab', args);
    return workbook.host.report().runs.find(({ functionName }) => functionName === 'adoptTab')?.calls;
  });
  expect(calls[1]).toBe(calls[0]);
});

test('a run that is stopped anywhere leaves the tab whole, and the next one uses it', () => {
  const prepared = chapter();
  const { args } = decidedFor(prepared, 'Members');
  const before = prepared.sheet.reads('Members').map((row) => row.slice(0, 7));
  const whole = prepared.again();
  whole.host.resetReport();
  whole.call('adoptTab', args);
  const total = whole.host.report().runs.find(({ functionName }) => functionName === 'adoptTab')?.calls as number;
  const wanted = whole.sheet.reads('Members').map((row) => row.length);
  for (let call = 3; call < total; call += Math.ceil(total / 14)) {
    const workbook = prepared.again();
    workbook.host.faults.beforeCall(call, (execution) => void Object.assign(execution, { killed: true }), {
      inRunOf: 'adoptTab',
    });
    expect(() => workbook.call('adoptTab', args)).toThrow();
    expect(workbook.sheet.reads('Members').map((row) => row.slice(0, 7))).toEqual(before);
    const isOurs = workbook
      .call<{ name: string; ours: boolean }[]>('tabsHere')
      .some(({ name, ours }) => name === 'Members' && ours);
    if (!isOurs) workbook.call('adoptTab', args);
    expect(workbook.sheet.reads('Members').map((row) => row.length)).toEqual(wanted);
    const known = workbook.call<{ rows: unknown[] }>('knownRows', { kind: 'volunteers', source: '', from: 0 });
    expect(known.rows).toHaveLength(3);
  }
});
