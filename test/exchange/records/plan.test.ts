import fc from 'fast-check';
import type { ListKind } from '../../../src/exchange/list';
import type { KnownRow, Values } from '../../../src/exchange/record';
import {
  type Ask,
  bringIn,
  lookAt,
  type MappedList,
  nothingKnown,
  reviewOf,
} from '../../../src/exchange/records/bringIn';
import { inParts } from '../../../src/exchange/records/parts';
import { type Decisions, planOf } from '../../../src/exchange/records/plan';

const people = ['name', 'phone', 'email', 'area'];

function listOf(kind: ListKind, fields: readonly string[], ...rows: readonly (readonly string[])[]): MappedList {
  const layout = { header: fields, headerLines: [1], firstLine: 2, notRecords: [] };
  return {
    file: 'people.csv',
    rows: [fields, ...rows],
    layout,
    mapping: { kind, fields, dates: 'mdy' },
    format: 'list',
    source: 'name|phone',
  };
}

function staged(
  list: MappedList,
  known: readonly KnownRow[] = [],
  more: { voters?: KnownRow[]; decisions?: Decisions; whole?: boolean } = {},
) {
  const { voters = [], decisions = new Map(), whole = false } = more;
  const review = reviewOf(list, { ...nothingKnown, rows: known, voters });
  return planOf(review.compared, { kind: list.mapping.kind, known, voters, decisions, whole });
}

const ana = { name: 'Ana Ejemplo', phone: '+17035550101' };
const knownAna = (more: Partial<KnownRow> = {}): KnownRow => ({ id: 'V-1', values: ana, ...more });

describe('What is sent of a list', () => {
  test('somebody new comes with all that the list tells', () => {
    expect(staged(listOf('volunteers', people, ['Ana Ejemplo', '703 555 0101', '', 'Hill']))).toEqual([
      { line: 2, add: { ...ana, area: 'Hill' } },
    ]);
  });

  test('news of somebody known comes with what the cell was before and what the list told', () => {
    const list = listOf('volunteers', people, ['Ana Ejemplo', '703 555 0101', 'ana@example.org', '']);
    expect(staged(list, [knownAna()])).toEqual([
      {
        line: 2,
        is: 'V-1',
        change: { email: 'ana@example.org' },
        was: { email: null },
        told: { ...ana, email: 'ana@example.org' },
      },
    ]);
  });

  test('what the list told is remembered once; told again it is not sent again', () => {
    const list = listOf('volunteers', people, ['Ana Ejemplo', '703 555 0101', '', '']);
    expect(staged(list, [knownAna()])).toEqual([{ line: 2, is: 'V-1', told: ana }]);
    expect(staged(list, [knownAna({ told: ana })])).toEqual([]);
  });

  test('whoever was gone and is back is sent, so that the mark goes', () => {
    const list = listOf('volunteers', people, ['Ana Ejemplo', '703 555 0101', '', '']);
    expect(staged(list, [knownAna({ told: ana, gone: true })])).toEqual([{ line: 2, is: 'V-1', told: ana }]);
  });

  test('a later line of the same person fills what the first left open, and changes nothing of it', () => {
    const list = listOf(
      'volunteers',
      people,
      ['Ana Ejemplo', '703 555 0101', '', 'Hill'],
      ['Ana Ejemplo', '703 555 0101', 'ana@example.org', ''],
      ['Ana Ejemplo', '703 555 0101', '', 'Harbor'],
    );
    const sent = staged(list);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.add).toMatchObject({ ...ana, email: 'ana@example.org' });
  });

  test('who may be somebody known is left out until a person has decided', () => {
    const list = listOf('volunteers', people, ['Anna Ejemplo', '', 'other@example.org', '']);
    const known = [knownAna()];
    expect(reviewOf(list, { ...nothingKnown, rows: known }).counts).toMatchObject({ maybe: 1, new: 0 });
    expect(staged(list, known)).toEqual([]);
    expect(staged(list, known, { decisions: new Map([[2, 'leave']]) })).toEqual([]);
    expect(staged(list, known, { decisions: new Map([[2, 'new']]) })).toEqual([
      { line: 2, add: { name: 'Anna Ejemplo', email: 'other@example.org' } },
    ]);
    const same = staged(list, known, { decisions: new Map([[2, { same: 'V-1' }]]) });
    expect(same).toMatchObject([{ line: 2, is: 'V-1', change: { email: 'other@example.org' } }]);
  });

  test('decided to be an earlier line, it only fills what that left open', () => {
    const list = listOf(
      'volunteers',
      people,
      ['Ana Ejemplo', '703 555 0101', '', ''],
      ['Anna Ejemplo', '', 'ana@example.org', ''],
    );
    const review = reviewOf(list, nothingKnown);
    const maybe = review.compared.records.findIndex((_, i) => review.compared.outcomes[i]?.outcome.is === 'maybe');
    const line = review.compared.records[maybe]?.line as number;
    const sent = staged(list, [], { decisions: new Map([[line, { same: line === 2 ? 3 : 2 }]]) });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.add).toMatchObject({ phone: '+17035550101', email: 'ana@example.org' });
  });
});

describe('Doors and who lives there', () => {
  const fields = ['vanId', 'firstName', 'lastName', 'address', 'zip'];
  const row = (n: number, address = '12 King St') => [String(n), `Ana${n}`, 'Ejemplo', address, '22314'];
  const door = (list: MappedList): KnownRow => {
    const [sent] = staged(list);
    return { id: 'D-1', values: sent?.add as Values, told: sent?.add as Values };
  };

  test('come together, and those of a home with hundreds in several records with the same door', () => {
    const list = listOf('doors', fields, ...Array.from({ length: 250 }, (_, n) => row(n)));
    const sent = staged(list);
    expect(sent.map((one) => one.people?.length)).toEqual([100, 100, 50]);
    expect(new Set(sent.map((one) => one.add?.key)).size).toBe(1);
    const again = staged(list, [door(list)]);
    expect(again.map(({ is, add, people: all }) => [is, add, all?.length])).toEqual([
      ['D-1', undefined, 100],
      ['D-1', undefined, 100],
      ['D-1', undefined, 50],
    ]);
  });

  test('a door of which nothing is new is sent for the people who are', () => {
    const list = listOf('doors', fields, row(1));
    const voters: KnownRow[] = [
      { id: 'P-1', door: 'D-1', values: { voterFileId: '1', firstName: 'Ana1', lastName: 'Ejemplo' } },
    ];
    const toldOf = { voterFileId: '1', firstName: 'Ana1', lastName: 'Ejemplo' };
    expect(staged(list, [door(list)], { voters })).toEqual([
      { line: 2, is: 'D-1', people: [{ line: 2, is: 'P-1', told: toldOf }] },
    ]);
  });

  test('people behind a door that a person decided upon are looked for there', () => {
    const list = listOf('doors', fields, row(1, '12 King'));
    const known: KnownRow = { id: 'D-1', values: { address: '12 King St', zip: '22314' } };
    const voters: KnownRow[] = [{ id: 'P-1', door: 'D-1', values: { firstName: 'Ana1', lastName: 'Ejemplo' } }];
    expect(staged(list, [known], { voters })).toEqual([]);
    const decided = staged(list, [known], { voters, decisions: new Map([[2, { same: 'D-1' }]]) });
    expect(decided[0]).toMatchObject({ is: 'D-1', people: [{ is: 'P-1' }] });
    const asNew = staged(list, [known], { voters: [], decisions: new Map([[2, 'new']]) });
    expect(asNew[0]).toMatchObject({ add: { address: '12 King' }, people: [{ add: { voterFileId: '1' } }] });
  });
});

test('decided to be somebody known, it comes with what a later line of the same person says', () => {
  const list = listOf(
    'volunteers',
    people,
    ['Anna Ejemplo', '', 'other@example.org', 'Hill'],
    ['Anna Ejemplo', '', 'other@example.org', ''],
    ['Anna Ejemplo', '703 555 0199', 'other@example.org', ''],
  );
  const { compared } = reviewOf(list, { ...nothingKnown, rows: [knownAna({ values: { name: 'Ana Ejemplo' } })] });
  const maybe = compared.outcomes.flatMap(({ outcome }, i) =>
    outcome.is === 'maybe' ? [compared.records[i]?.line as number] : [],
  );
  expect(maybe).toHaveLength(1);
  const [sent, ...more] = staged(list, [knownAna({ values: { name: 'Ana Ejemplo' } })], {
    decisions: new Map([[maybe[0] as number, { same: 'V-1' }]]),
  });
  expect(more).toEqual([]);
  expect(sent?.change).toEqual({ email: 'other@example.org', area: 'Hill', phone: '+17035550199' });
});

describe('A list that is whole', () => {
  const list = listOf('volunteers', people, ['Bo Sample', '703 555 0102', '', '']);

  test('says who is gone of those that it told of before, and of nobody else', () => {
    const known = [knownAna({ told: ana }), { id: 'V-2', values: { name: 'Cara Muestra' } }];
    expect(staged(list, known)).toMatchObject([{ add: { name: 'Bo Sample' } }]);
    expect(staged(list, known, { whole: true })).toMatchObject([{ add: { name: 'Bo Sample' } }, { gone: 'V-1' }]);
    expect(staged(list, [knownAna({ told: ana, gone: true })], { whole: true })).toHaveLength(1);
  });

  test('never says so of somebody whom it may have', () => {
    const maybe = listOf('volunteers', people, ['Anna Ejemplo', '', 'other@example.org', '']);
    expect(staged(maybe, [knownAna({ told: ana })], { whole: true })).toEqual([]);
    const isNew = new Map([[2, 'new' as const]]);
    expect(staged(maybe, [knownAna({ told: ana })], { whole: true, decisions: isNew })).toMatchObject([
      { add: {} },
      { gone: 'V-1' },
    ]);
    const isAna = new Map([[2, { same: 'V-1' }]]);
    expect(staged(maybe, [knownAna({ told: ana })], { whole: true, decisions: isAna })).toMatchObject([{ is: 'V-1' }]);
  });

  test('of doors also says which voters are gone', () => {
    const doors = listOf('doors', ['address', 'zip'], ['12 King St', '22314']);
    const voters: KnownRow[] = [{ id: 'P-1', door: 'D-9', values: { firstName: 'Ana' }, told: { firstName: 'Ana' } }];
    expect(staged(doors, [], { voters, whole: true })).toMatchObject([{ add: {} }, { gone: 'P-1' }]);
  });
});

test('each line is counted once, whatever stands in it', () => {
  const cell = fc.constantFrom(
    '',
    'Ana Ejemplo',
    'Bo Sample',
    '703 555 0101',
    'a@example.org',
    'TOTAL',
    '12 King St',
    '3/4/2026',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 4 }), { maxLength: 12 }),
      fc.constantFrom<ListKind>('volunteers', 'doors', 'shifts', 'requests'),
      (rows, kind) => {
        const fields = kind === 'doors' ? ['address', 'fullName', 'zip', ''] : ['name', 'phone', 'email', ''];
        const { counts } = reviewOf(listOf(kind, fields, ...rows), nothingKnown);
        expect(counts.new + counts.same + counts.changed + counts.maybe + counts.rejected).toBe(counts.rows);
        expect(counts.rows).toBe(rows.length);
      },
    ),
  );
});

describe('A list is looked at and sent', () => {
  const list = listOf(
    'volunteers',
    people,
    ['Bo Sample', '703 555 0102', '', ''],
    ['Ana Ejemplo', '703 555 0101', 'a@example.org', ''],
  );

  function chapter() {
    const asked: { name: string; args: Record<string, unknown> }[] = [];
    const pages = [
      { rows: [knownAna()], next: 1 },
      { rows: [{ id: 'V-2', values: { name: 'Cara Muestra' }, told: {} }] },
    ];
    const ask: Ask = async (name, args = {}) => {
      asked.push({ name, args: args as Record<string, unknown> });
      if (name === 'knownRows') return pages[(args as { from: number }).from] as never;
      return { importId: 'I-1', jobId: 'J-1' } as never;
    };
    return { asked, ask };
  }

  test('against all that the chapter has, page by page', async () => {
    const { asked, ask } = chapter();
    const review = await lookAt(list, ask);
    expect(review.counts).toEqual({ rows: 2, new: 1, same: 0, changed: 1, maybe: 0, rejected: 0 });
    expect(review.known.rows).toHaveLength(2);
    expect(review.isAgain).toBe(true);
    expect(asked.map(({ args }) => args)).toEqual([
      { kind: 'volunteers', source: 'name|phone', from: 0 },
      { kind: 'volunteers', source: 'name|phone', from: 1 },
    ]);
  });

  test('in parts, the last of which says so', async () => {
    const { asked, ask } = chapter();
    const parts: number[][] = [];
    const review = await lookAt(list, ask);
    const begun = await bringIn(
      review,
      { decisions: new Map(), whole: false, onPart: (sent, of) => parts.push([sent, of]) },
      ask,
    );
    expect(begun).toEqual({ importId: 'I-1', jobId: 'J-1' });
    const [begin, send] = asked.slice(-2);
    expect(begin).toMatchObject({
      name: 'beginImport',
      args: {
        kind: 'volunteers',
        file: 'people.csv',
        whole: false,
        counts: review.counts,
        adds: { rows: 1, people: 0 },
      },
    });
    // Remembered by the sorted headers: area, email, name, phone.
    expect(begin?.args.mapping).toEqual({ fields: ['area', 'email', 'name', 'phone'], dates: 'mdy' });
    expect(send).toMatchObject({ name: 'sendRecords', args: { jobId: 'J-1', part: 0, last: true } });
    expect(send?.args.records).toHaveLength(2);
    expect(parts).toEqual([[1, 1]]);
  });

  test('and also when nothing of it is new, so that its mapping is remembered', async () => {
    const { asked, ask } = chapter();
    await bringIn(reviewOf(listOf('volunteers', people), nothingKnown), { decisions: new Map(), whole: false }, ask);
    expect(asked.map(({ args }) => args.last)).toEqual([undefined, true]);
  });
});

test('a file of several tabs is whole with all of them: who is in another is not gone', async () => {
  const one = listOf('volunteers', people, ['Bo Sample', '703 555 0102', '', '']);
  const other = listOf('volunteers', people, ['Ana Ejemplo', '703 555 0101', '', '']);
  const known: KnownRow[] = [
    knownAna({ told: ana }),
    { id: 'V-2', values: { name: 'Cara Muestra' }, told: { name: 'Cara Muestra' } },
  ];
  const gone = async (besides: MappedList[]) => {
    const sent: { gone?: string }[] = [];
    const ask: Ask = async (_, args = {}) => {
      sent.push(...((args as { records?: [] }).records ?? []));
      return { importId: 'I-1', jobId: 'J-1' } as never;
    };
    const review = reviewOf(one, { ...nothingKnown, rows: known });
    await bringIn(review, { decisions: new Map(), whole: true, besides }, ask);
    return sent.flatMap((record) => record.gone ?? []);
  };
  expect(await gone([])).toEqual(['V-1', 'V-2']);
  expect(await gone([other])).toEqual(['V-2']);
  expect(await gone([{ ...other, source: 'another' }])).toEqual(['V-1', 'V-2']);
});

test('parts stay below their size and number, and nothing is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 60 }), (records) => {
      const parts = inParts(records, 120, 7);
      expect(parts.flat()).toEqual(records);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(7);
        if (part.length > 1)
          expect(part.reduce((sum, one) => sum + JSON.stringify(one).length + 1, 0)).toBeLessThanOrEqual(120);
      }
    }),
  );
});
