import fc from 'fast-check';
import type { KnownRow, ReadList, Values } from '../../../src/exchange/record';
import { compare } from '../../../src/exchange/records/compare';
import { listed } from './listed';

const told = (...all: Values[]): ReadList => ({
  records: all.map((values, i) => ({ line: i + 2, values })),
  rejected: [],
  warnings: [],
});
const ana = { name: 'Ana Ejemplo', phone: '+17035550142', email: 'ana@example.org' };
const known = (values: Values, more: Partial<KnownRow> = {}): KnownRow => ({ id: 'V-1', values, ...more });
const came = (list: ReadList, rows: readonly KnownRow[]) =>
  compare('volunteers', list, rows).outcomes.map(({ outcome }) => outcome);

test('somebody is known again by telephone or e-mail with the name, also by a nickname', () => {
  expect(came(told({ name: 'Ana Ejemplo', phone: ana.phone }), [known(ana)])).toEqual([{ is: 'same', row: 'V-1' }]);
  const robert = known({ name: 'Robert Sample', email: 'rob@example.org' });
  expect(came(told({ name: 'Bob Sample', email: 'ROB@example.org' }), [robert])).toEqual([{ is: 'same', row: 'V-1' }]);
});

test('a telephone that a household shares never makes two people one', () => {
  expect(came(told({ name: 'Luis Ejemplo', phone: ana.phone }), [known(ana)])).toEqual([
    { is: 'maybe', rows: ['V-1'], reasons: ['samePhone', 'otherName'] },
  ]);
  const own = { name: 'Luis Ejemplo', phone: ana.phone, email: 'luis@example.org' };
  expect(came(told(own), [known(ana)])).toEqual([{ is: 'new' }]);
});

test('the same name alone, or nearly the same, is for a person to decide', () => {
  expect(came(told({ name: 'Ana Ejemplo', phone: '+17035550199' }), [known(ana)])).toEqual([
    { is: 'maybe', rows: ['V-1'], reasons: ['sameName'] },
  ]);
  expect(came(told({ name: 'Anna Ejemplo' }), [known(ana)])).toEqual([
    { is: 'maybe', rows: ['V-1'], reasons: ['alikeName'] },
  ]);
  expect(came(told({ name: 'Zoe Otherwise' }), [known(ana)])).toEqual([{ is: 'new' }]);
});

test('a list fills what is empty and changes what it told itself; what a person changed stays theirs', () => {
  const list = told({ ...ana, area: 'Old Town', reachMiles: 5 });
  const row = known({ ...ana, area: 'Del Ray', reachMiles: 3 }, { told: { reachMiles: 3, area: 'Arlandria' } });
  expect(came(list, [row])).toEqual([{ is: 'changed', row: 'V-1', change: { reachMiles: 5 }, was: { reachMiles: 3 } }]);
  expect(came(list, [known(ana)])).toEqual([
    {
      is: 'changed',
      row: 'V-1',
      change: { area: 'Old Town', reachMiles: 5 },
      was: { area: null, reachMiles: null },
    },
  ]);
});

test('who says twice the same is the same the second time', () => {
  expect(came(told(ana, ana), [])).toEqual([{ is: 'new' }, { is: 'same', row: 2 }]);
});

const house = ['12 Oak St', 'Springfield', '22150'];
const door = (address: string, id = 'D-1'): KnownRow => ({
  id,
  values: { address, city: 'Springfield', zip: '22150' },
});
const doors = (rows: string[][]) => listed('doors', ['address', 'city', 'zip', 'vanId', 'firstName', 'lastName'], rows);

test('a door is known again in any spelling; one that nearly agrees is for a person, its flats are not', () => {
  const outcome = (address: string) =>
    compare('doors', doors([[address, 'Springfield', '22150']]), [door('12 North Oak Street')]).outcomes[0]?.outcome;
  expect(outcome('12 N. Oak St')).toEqual({ is: 'same', row: 'D-1' });
  expect(outcome('12 Oak St')).toEqual({ is: 'maybe', rows: ['D-1'], reasons: ['missingDirection'] });
  expect(outcome('12 N Oak St Apt 3')).toEqual({ is: 'new' });
});

test('a voter is known by the id of the voter file and comes along to another door, unless a person moved them', () => {
  const list = doors([[...house, '101', 'Ana', 'Ejemplo']]);
  const rows = [door('12 Oak St'), door('99 Elm Ave', 'D-2')];
  const ofVoter = (voter: Omit<KnownRow, 'id' | 'values'>) =>
    compare('doors', list, rows, {
      voters: [{ id: 'P-1', values: { voterFileId: '101', firstName: 'Ana', lastName: 'Ejemplo' }, ...voter }],
    }).outcomes[0]?.people;
  expect(ofVoter({ door: 'D-1' })).toEqual([{ is: 'same', row: 'P-1' }]);
  expect(ofVoter({ door: 'D-2' })).toEqual([
    { is: 'changed', row: 'P-1', change: { door: '12 Oak St' }, was: { door: 'D-2' } },
  ]);
  expect(ofVoter({ door: 'D-2', told: { door: 'D-1' } })).toEqual([{ is: 'same', row: 'P-1' }]);
});

test('two requests that say the same are two, and next month they are the same two', () => {
  const request = { need: 'food', askedOn: '2025-05-13', status: 'looking' };
  const ofList = (list: ReadList, rows: KnownRow[]) =>
    compare('requests', list, rows).outcomes.map(({ outcome }) => outcome.is);
  expect(ofList(told(request, request), [])).toEqual(['new', 'new']);
  const rows = ['R-1', 'R-2'].map((id) => ({ id, values: request, told: request }));
  expect(ofList(told(request, request, request), rows)).toEqual(['same', 'same', 'new']);
  expect(ofList(told({ ...request, status: 'closed' }), rows)).toEqual(['changed']);
});

test('visits and sign-ups are only of people and shifts that are known', () => {
  const voters = [{ id: 'P-1', values: { voterFileId: '7' }, door: 'D-1' }];
  const visit = { voterFileId: '7', at: '2025-05-13', result: 'talked' };
  const visits = compare('visits', told(visit, visit, { ...visit, voterFileId: '8' }), [], { voters });
  expect(visits.outcomes.map(({ outcome }) => outcome)).toEqual([{ is: 'new' }, { is: 'same', row: 2 }]);
  expect(visits.records[0]?.values).toEqual({ ...visit, door: 'D-1' });
  expect(visits.rejected).toEqual([{ line: 4, reason: 'unknownPerson' }]);
  const shifts = [{ id: 'S-1', values: { title: 'Pantry', day: '2025-05-13', start: '17:30' } }];
  const one = { email: ana.email, event: 'Pantry', day: '2025-05-13', start: '17:30', state: 'came' };
  const signUps = compare('signUps', told(one, { ...one, event: 'Else', day: '2025-05-14' }), [], {
    volunteers: [known(ana)],
    shifts,
  });
  expect(signUps.records.map(({ values }) => values)).toEqual([{ volunteer: 'V-1', shift: 'S-1', state: 'came' }]);
  expect(signUps.rejected).toEqual([{ line: 3, reason: 'unknownShift' }]);
});

const person = fc.record({
  name: fc.constantFrom('Ana Ejemplo', 'Luis Ejemplo', 'Sam Sample', 'Samuel Sample', 'Zoe Otherwise'),
  phone: fc.constantFrom('', '+17035550142', '+17035550143'),
  email: fc.constantFrom('', 'ana@example.org', 'sam@example.org'),
});

test('the order of the lines changes nothing of the counts', () => {
  const counts = (list: ReadList, rows: KnownRow[]) =>
    came(list, rows)
      .map(({ is }) => is)
      .sort();
  fc.assert(
    fc.property(fc.array(person, { maxLength: 8 }), fc.array(person, { maxLength: 4 }), (list, chapter) => {
      const rows = chapter.map((values, i) => known(values, { id: `V-${i}` }));
      expect(counts(told(...[...list].reverse()), rows)).toEqual(counts(told(...list), rows));
    }),
  );
});

test('no cell is emptied, and none that a person wrote is changed', () => {
  const cells = fc.record({ area: fc.constantFrom('', 'a', 'b', 'c'), reachMiles: fc.constantFrom(null, 1, 2) });
  fc.assert(
    fc.property(cells, cells, cells, (has, before, now) => {
      const row = known({ ...ana, ...has }, { told: { ...ana, ...before } });
      const [outcome] = came(told({ ...ana, ...now }), [row]);
      const change = outcome?.is === 'changed' ? outcome.change : {};
      for (const field of ['area', 'reachMiles'] as const) {
        const isTheirs = has[field] !== '' && has[field] !== null && has[field] !== before[field];
        if (isTheirs || now[field] === '' || now[field] === null) expect(change[field]).toBeUndefined();
      }
    }),
  );
});

test('ten thousand people are compared with ten thousand', () => {
  const people = (from: number) =>
    Array.from({ length: 10_000 }, (_, i) => ({
      name: `${nameOf(i + from)} ${nameOf((i + from) * 7 + 3)}ez`,
      phone: `+1703${5_000_000 + i + from}`,
    }));
  const outcomes = came(
    told(...people(5_000)),
    people(0).map((values, i) => known(values, { id: `V-${i}` })),
  );
  expect(outcomes.filter(({ is }) => is === 'same')).toHaveLength(5_000);
});

function nameOf(number: number): string {
  const parts = ['ba', 'ro', 'mi', 'te', 'lu', 'san', 'dor', 'fe', 'ga', 'nil'];
  return [...String(number % 9973)].map((digit) => parts[Number(digit)]).join('');
}
