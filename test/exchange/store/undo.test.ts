import fc from 'fast-check';
import { asGrid } from '../understand/asGrid';
import { ListWorkbook } from './listWorkbook';

jest.setTimeout(240_000);

const header = 'Name|Phone #|E-mail|Neighborhood|Can help with';
const members = [
  header,
  'Ana Ejemplo|(703) 555-0101|ana@example.org|Hill|driving',
  'Bo Sample|703-555-0102||Harbor|cooking',
];

const tabs = ['Volunteers', 'Areas', 'Doors', 'Voters', 'Visits', 'Shifts', 'Sign-ups', 'Requests'] as const;
const seen = (workbook: ListWorkbook) =>
  Object.fromEntries(tabs.map((tab) => [tab, workbook.rows(tab).filter((row) => Object.values(row).some(Boolean))]));
const recent = (workbook: ListWorkbook) => workbook.call<Record<string, unknown>[]>('recentImports');

describe('Undoing a list', () => {
  test('right after it was brought in gives back exactly what was there', async () => {
    const workbook = ListWorkbook.open();
    workbook.sheet.type('Volunteers!B2', 'Cara Muestra');
    workbook.sheet.type('Volunteers!B3', 'Dana Muestra');
    const before = workbook.call<unknown>('knownRows', { kind: 'volunteers', source: '', from: 0 });
    const importId = await workbook.bringIn(asGrid(...members));
    expect(recent(workbook)).toMatchObject([
      { id: importId, state: 'done', added: 4, changed: 0, gone: 0, file: 'list.csv' },
    ]);
    workbook.undo(importId);
    expect(workbook.call('knownRows', { kind: 'volunteers', source: '', from: 0 })).toEqual(before);
    expect(workbook.rows('Areas').filter(({ ID }) => ID !== '')).toEqual([]);
    expect(recent(workbook)).toMatchObject([{ state: 'undone', stayed: 0 }]);
    expect(workbook.rows('What lists told').filter((row) => Object.values(row).some(Boolean))).toEqual([]);
  });

  test('puts back what an update changed, and who it had marked gone', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid(...members));
    const before = seen(workbook);
    const importId = await workbook.bringIn(asGrid(header, 'Ana Ejemplo|(703) 555-0101|ana.new@example.org|Hill|'), {
      whole: true,
    });
    expect(recent(workbook)[0]).toMatchObject({ added: 0, changed: 1, gone: 1 });
    expect(seen(workbook)).not.toEqual(before);
    workbook.undo(importId);
    expect(seen(workbook)).toEqual(before);
  });

  test('leaves a row that somebody has changed or used since, and says how many', async () => {
    const workbook = ListWorkbook.open();
    const importId = await workbook.bringIn(asGrid(...members));
    workbook.sheet.type('Volunteers!C2', '+17035550999');
    const bo = workbook.rows('Volunteers')[1]?.ID as string;
    workbook.sheet.type('Requests!B2', 'Food');
    workbook.sheet.type('Requests!H2', bo);
    workbook.undo(importId);
    expect(workbook.rows('Volunteers').map(({ Name }) => Name)).toEqual(['Ana Ejemplo', 'Bo Sample']);
    expect(recent(workbook)).toMatchObject([{ state: 'undone', stayed: 4 }]);
    expect(workbook.rows('Areas').map(({ Area }) => Area)).toEqual(['Hill', 'Harbor']);
  });

  test('leaves a cell that somebody has changed since the update, and puts back the others', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid(...members));
    const importId = await workbook.bringIn(
      asGrid(header, 'Ana Ejemplo|(703) 555-0101|ana.new@example.org|Hill|driving, cooking'),
    );
    workbook.sheet.type('Volunteers!D2', 'mine@example.org');
    workbook.undo(importId);
    expect(workbook.rows('Volunteers')[0]).toMatchObject({ 'E-mail': 'mine@example.org', 'Can do': 'Driving' });
    expect(recent(workbook)[0]).toMatchObject({ state: 'undone', stayed: 1 });
  });

  test('of doors takes their voters out, and keeps a door that was visited', async () => {
    const workbook = ListWorkbook.open();
    const doors = asGrid(
      'VANID|First name|Last name|Address|Zip|Precinct',
      '1|Ana|Ejemplo|12 King St|22314|Hill',
      '2|Bo|Sample|12 King St|22314|Hill',
      '3|Cara|Muestra|14 King St|22314|Hill',
    );
    const importId = await workbook.bringIn(doors);
    await workbook.bringIn(
      asGrid('Voter File VANID|Contact Name|Date Canvassed|Result|Contact Type', '3||3/14/2026|Not Home|Walk'),
    );
    workbook.undo(importId);
    expect(
      workbook
        .rows('Doors')
        .filter(({ ID }) => ID !== '')
        .map(({ Address }) => Address),
    ).toEqual(['14 King St']);
    expect(workbook.rows('Voters').filter(({ ID }) => ID !== '')).toEqual([]);
    expect(recent(workbook)[1]).toMatchObject({ stayed: 2 });
  });

  test('of visits counts the doors anew', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid('VANID|First name|Last name|Address|Zip', '1|Ana|Ejemplo|12 King St|22314'));
    const visits = await workbook.bringIn(
      asGrid('Voter File VANID|Contact Name|Date Canvassed|Result|Contact Type', '1||3/14/2026|Not Home|Walk'),
    );
    expect(workbook.rows('Doors')[0]).toMatchObject({ Visits: '1' });
    workbook.undo(visits);
    expect(workbook.rows('Doors')[0]).toMatchObject({ Visits: '0', 'Last result': '' });
    expect(workbook.rows('Visits').filter((row) => Object.values(row).some(Boolean))).toEqual([]);
  });

  test('is done once, and not while the list is being written', async () => {
    const workbook = ListWorkbook.open();
    const importId = await workbook.bringIn(asGrid(...members));
    workbook.undo(importId);
    expect(() => workbook.undo(importId)).toThrow(/cannot be undone now/);
    expect(() => workbook.undo('M-0000-00')).toThrow(/There is no/);
  });

  test('forgets what the list told: the next one brings in new rows again', async () => {
    const workbook = ListWorkbook.open();
    const importId = await workbook.bringIn(asGrid(...members));
    workbook.undo(importId);
    const review = await workbook.look(asGrid(...members));
    expect(review.counts).toMatchObject({ new: 2, same: 0 });
    expect(review.isAgain).toBe(false);
  });
});

test('whatever a list tells, undoing it right away gives back the chapter as it was', async () => {
  const line = fc
    .tuple(
      fc.constantFrom('Ana Ejemplo', 'Bo Sample', 'Cara Muestra', 'Dana Muestra'),
      fc.constantFrom('703 555 0101', '703 555 0102', '703 555 0103', ''),
      fc.constantFrom('a@example.org', 'b@example.org', ''),
      fc.constantFrom('Hill', 'Harbor', 'Mill', ''),
      fc.constantFrom('driving', 'cooking, driving', ''),
    )
    .map((cells) => cells.join('|'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 5 }),
      fc.array(line, { maxLength: 5 }),
      fc.boolean(),
      async (first, second, whole) => {
        const workbook = ListWorkbook.open();
        await workbook.bringIn(asGrid(header, ...first), { kind: 'volunteers' });
        const before = seen(workbook);
        const importId = await workbook.bringIn(asGrid(header, ...second), { kind: 'volunteers', whole });
        workbook.undo(importId);
        expect(seen(workbook)).toEqual(before);
      },
    ),
    { numRuns: 6 },
  );
});
