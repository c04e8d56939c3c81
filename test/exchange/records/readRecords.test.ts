import fc from 'fast-check';
import type { ListKind } from '../../../src/exchange/list';
import { readRecords } from '../../../src/exchange/records/readRecords';
import { listed } from './listed';

const keys =
  'name firstName lastName phone email area languages skills free reachMiles joinedOn address number street unit zip lat lon vanId fullName doNotKnock voterFileId personName day result question response event timeslot start state title end need status askedOn notes'.split(
    ' ',
  );
const listKinds: ListKind[] = ['volunteers', 'doors', 'visits', 'signUps', 'shifts', 'requests', 'areas', 'ledger'];

const first = (list: ReturnType<typeof listed>) => list.records[0]?.values;

test('a name is put in order, whether it stands in one column or in several', () => {
  expect(first(listed('volunteers', ['name'], [['Ejemplo, Ana María']]))).toEqual({ name: 'Ana María Ejemplo' });
  expect(first(listed('volunteers', ['name'], [['Ana Ejemplo, Jr.']]))).toEqual({ name: 'Ana Ejemplo Jr.' });
  expect(first(listed('volunteers', ['lastName', 'firstName'], [['Sample', 'Sam']]))).toEqual({ name: 'Sam Sample' });
  expect(listed('volunteers', ['name', 'email'], [['', 'ana@example.org']]).rejected).toEqual([
    { line: 2, reason: 'noName' },
  ]);
});

test('of several phones and addresses the best is taken, and the others are told of', () => {
  const { records, warnings } = listed(
    'volunteers',
    ['name', 'phone', 'phone', 'email'],
    [['Ana Ejemplo', '(703) 555-0111', '703-555-0142 / 703.555.0143', 'ana@example.org; a2@example.org']],
    { header: ['Name', 'Home', 'Cell', 'E-mail'] },
  );
  expect(records[0]?.values).toMatchObject({ phone: '+17035550142', email: 'ana@example.org' });
  expect(warnings.map(({ text, what }) => [text, what])).toEqual([
    ['703.555.0143', 'severalValues'],
    ['(703) 555-0111', 'severalValues'],
    ['a2@example.org', 'severalValues'],
  ]);
});

test('choices are known in both languages; what is none of them is told of', () => {
  const { records, warnings } = listed(
    'volunteers',
    ['name', 'skills', 'languages'],
    [['Ana Ejemplo', 'Driver, cocinar and juggling', 'Español/English']],
  );
  expect(records[0]?.values).toMatchObject({ skills: ['driving', 'cooking'], languages: ['en', 'es'] });
  expect(warnings).toEqual([{ line: 2, field: 'skills', text: 'juggling', what: 'notUnderstood' }]);
});

test('a day is read in the order that was decided; while nobody has decided, it is left out and told of', () => {
  const joined = (text: string, dates: 'mdy' | 'dmy' | 'undecided') =>
    listed('volunteers', ['name', 'joinedOn'], [['Ana Ejemplo', text]], { dates });
  expect(first(joined('3/4/2025', 'mdy'))?.joinedOn).toBe('2025-03-04');
  expect(first(joined('3/4/2025', 'dmy'))?.joinedOn).toBe('2025-04-03');
  expect(first(joined('25/4/2025', 'mdy'))?.joinedOn).toBe('2025-04-25');
  expect(joined('3/4/2025', 'undecided').warnings).toEqual([
    { line: 2, field: 'joinedOn', text: '3/4/2025', what: 'undecidedDate' },
  ]);
});

test("results are VAN's words in ours; Moved and Deceased are warned about, telephone calls are no visits", () => {
  const { records, rejected, warnings } = listed(
    'visits',
    ['voterFileId', 'day', 'result'],
    ['Not Home', 'Canvassed', 'Moved', 'Deceased', 'Disconnected', 'Juggling'].map((word) => ['7', '5/13/2025', word]),
  );
  expect(records.map(({ values }) => values.result)).toEqual(['notHome', 'talked', 'moved', 'moved']);
  expect(records[0]?.values).toEqual({ voterFileId: '7', at: '2025-05-13', result: 'notHome' });
  expect(warnings.map(({ line, what }) => [line, what])).toEqual([
    [4, 'destructive'],
    [5, 'destructive'],
  ]);
  expect(rejected).toEqual([
    { line: 6, reason: 'notAtTheDoor' },
    { line: 7, reason: 'unknownResult' },
  ]);
});

test('the answers of one person on one day are one visit', () => {
  const { records } = listed(
    'visits',
    ['voterFileId', 'day', 'question', 'response'],
    [
      ['7', '5/13/2025', 'Support', '1 - Strong'],
      ['7', '5/13/2025', 'Will help', 'Yes'],
      ['8', '5/13/2025', 'Support', '3'],
    ],
  );
  expect(records.map(({ line, also, values }) => [line, also, values.answers])).toEqual([
    [2, [3], '{"Support":"1 - Strong","Will help":"Yes"}'],
    [4, undefined, '{"Support":"3"}'],
  ]);
});

test('both forms of Mobilize sign-ups tell a person, a shift and what came of it', () => {
  expect(
    first(
      listed(
        'signUps',
        ['email', 'event', 'timeslot', 'state', 'state'],
        [['a@example.org', '12', '34', 'true', 'CONFIRMED']],
        {
          header: ['email', 'event id', 'timeslot id', 'attended', 'status'],
        },
      ),
    ),
  ).toMatchObject({ email: 'a@example.org', event: '12', timeslot: '34', state: 'came' });
  expect(
    first(
      listed(
        'signUps',
        ['email', 'firstName', 'lastName', 'event', 'start', 'state'],
        [['a@example.org', 'Ana', 'Ejemplo', 'Pantry', '2025-05-13 17:30', 'No show']],
      ),
    ),
  ).toEqual({
    name: 'Ana Ejemplo',
    email: 'a@example.org',
    event: 'Pantry',
    day: '2025-05-13',
    start: '17:30',
    state: 'noShow',
  });
});

test('a request never carries who asked', () => {
  const { records } = listed(
    'requests',
    ['need', 'askerName', 'askerPhone', 'askedOn', 'askerStory'],
    [['Groceries', 'Ana Ejemplo', '703-555-0142', '2025-05-13', 'canary']],
  );
  expect(records[0]?.values).toEqual({ need: 'food', askedOn: '2025-05-13' });
});

test('a shift begins when its own column says, else when its day does; money is left alone', () => {
  expect(first(listed('shifts', ['title', 'day', 'end'], [['Pantry', '2025-05-13T17:30', '7 pm']]))).toEqual({
    title: 'Pantry',
    day: '2025-05-13',
    start: '17:30',
    end: '19:00',
  });
  expect(listed('ledger', ['amount'], [['12']]).rejected).toEqual([{ line: 2, reason: 'noTab' }]);
});

test('whatever is in a list, each line is a record, part of one, or rejected', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '12 Oak St',
      'Ejemplo, Ana',
      '3/4/2025',
      '2025-05-13',
      'Food',
      'Not Home',
      '__proto__',
      'constructor',
      '',
    ),
  );
  const asked = fc.constantFrom<ListKind>(...listKinds).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      fields: fc.array(fc.constantFrom('', '__proto__', ...keys), { maxLength: 8 }),
      rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 15 }),
      dates: fc.constantFrom('mdy' as const, 'dmy' as const, 'undecided' as const),
    }),
  );
  fc.assert(
    fc.property(asked, ({ kind, fields, rows, dates }) => {
      const notRecords = rows.length > 2 ? [{ line: 3, why: 'total' as const }] : [];
      const layout = { header: fields, headerLines: [], firstLine: 1, notRecords };
      const { records, rejected } = readRecords(rows, layout, { kind, fields, dates });
      const lines = new Set(rejected.map(({ line }) => line));
      for (const { line, people = [], also = [] } of records)
        for (const one of [line, ...also, ...people.map((person) => person.line)]) lines.add(one);
      expect([...lines].sort((a, b) => a - b)).toEqual(rows.map((_, i) => i + 1));
      for (const { line } of rejected) expect(records.some((one) => one.line === line)).toBe(false);
    }),
  );
});
