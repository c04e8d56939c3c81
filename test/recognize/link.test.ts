import fc from 'fast-check';
import { columnsOf } from '../../src/recognize/columnsOf';
import { type Kind, levelOf, levels } from '../../src/recognize/levels';
import { type Linked, link } from '../../src/recognize/link';
import type { Column } from '../../src/recognize/records';
import { editDistance, jaroWinkler } from '../../src/recognize/similar';
import { awkwardTexts } from '../awkwardTexts';
import { seeded } from '../seeded';
import { people } from './people';

const columns: Column[] = [
  { name: 'first name', kind: 'name', swapsWith: 'surname' },
  { name: 'surname', kind: 'name', swapsWith: 'first name' },
  { name: 'street', kind: 'words' },
  { name: 'birth date', kind: 'date' },
  { name: 'phone', kind: 'phone' },
];
const found = (rows: readonly (readonly string[])[], between?: readonly number[]): Linked =>
  link(rows, columns, { random: seeded(1), between });
/** Two records as one text, whichever comes first. */
const pairs = ({ links }: Linked) => links.map(({ first, second }) => `${first}-${second}`);

describe('The same person', () => {
  const alone = people(400, seeded(7)).map(({ record }) => record);
  const [first, surname, street, born, phone] = alone[0] as [string, string, string, string, string];
  /** How else the first of them could be written down, and others who are like them. */
  const others: Record<string, string[]> = {
    'exactly so': [first, surname, street, born, phone],
    'in capitals and with accents': [first.toUpperCase(), surname.replace('a', 'á'), street, born, phone],
    'with a letter wrong in the name': [`${first}x`, surname, street, born, phone],
    'with surname and first name changed over': [surname, first, street, born, phone],
    'without a phone': [first, surname, street, born, ''],
    'with the phone written otherwise': [first, surname, street, '', `+1 (${phone.slice(0, 3)}) ${phone.slice(3)}`],
    'having moved': [first, surname, '1 Elsewhere Way', born, phone],
    'has the same surname and street': ['quite', surname, street, '1999-09-09', '2025550000'],
    'has the same birth date': ['quite', 'another', '12 Other Way', born, '2025550000'],
    'is nobody': ['', '', '', '', ''],
    'has only the same name': [first, surname, '', '', ''],
    'mistyped and without a birth date': [first, `${surname}x`, street, '', phone],
  };
  const { links } = found([...alone, ...Object.values(others)]);
  const linkTo = (who: string) =>
    links.find(({ first: i, second }) => i === 0 && second === alone.length + Object.keys(others).indexOf(who));

  test.each([
    'exactly so',
    'in capitals and with accents',
    'with a letter wrong in the name',
    'with surname and first name changed over',
    'without a phone',
    'with the phone written otherwise',
    'having moved',
  ])('is known again %s', (how) => expect(linkTo(how)?.band).toBe('same'));

  test.each(['has the same surname and street', 'has the same birth date', 'is nobody', 'has only the same name'])(
    'is never taken to be somebody who %s, without asking',
    (who) => expect(linkTo(who)?.band).not.toBe('same'),
  );

  test('comes with the reasons for it, column by column', () => {
    const reasons = linkTo('mistyped and without a birth date')?.reasons ?? [];
    expect(reasons.map(({ column, level }) => [column, level])).toEqual([
      ['first name', 'same'],
      ['surname', 'near'],
      ['street', 'same'],
      ['birth date', 'missing'],
      ['phone', 'same'],
    ]);
    expect(reasons[3]?.weight).toBeCloseTo(0);
    expect(reasons[4]?.weight).toBeGreaterThan(3);
  });
});

describe('In a list of people who were written down as people mistype', () => {
  const town = people(600, seeded(3), { copies: 0.5 });
  const result = found(town.map(({ record }) => record));
  const isRight = (i: number, j: number) => town[i]?.person === town[j]?.person;
  const all = town.flatMap((_, i) => town.flatMap((_one, j) => (j < i && isRight(i, j) ? [`${j}-${i}`] : [])));

  test('the band "same" holds nobody else, and most of the pairs', () => {
    const same = result.links.filter(({ band }) => band === 'same');
    expect(same.filter(({ first, second }) => !isRight(first, second))).toEqual([]);
    expect(same.length / all.length).toBeGreaterThan(0.8);
  });

  test('when it must be decided, nearly everything is right', () => {
    const together = result.groups.flatMap((group) => group.flatMap((i, k) => group.slice(k + 1).map((j) => [i, j])));
    const right = together.filter(([i, j]) => isRight(i as number, j as number)).length;
    expect(right / together.length).toBeGreaterThan(0.99);
    expect(right / all.length).toBeGreaterThan(0.97);
  });

  test('a probability of about a half is right about half of the time, and a high one nearly always', () => {
    const share = (from: number, to: number) => {
      const some = result.links.filter(({ probability }) => probability >= from && probability < to);
      return some.filter(({ first, second }) => isRight(first, second)).length / Math.max(1, some.length);
    };
    expect(share(0.9, 1.1)).toBeGreaterThan(0.97);
  });

  test('the order of the records does not matter', () => {
    const turned = found(town.map(({ record }) => record).reverse());
    const back = (pair: string) =>
      pair
        .split('-')
        .map((i) => town.length - 1 - Number(i))
        .sort((a, b) => a - b)
        .join('-');
    const sure = (linked: Linked) => pairs({ ...linked, links: linked.links.filter(({ band }) => band === 'same') });
    const [one, other] = [new Set(sure(result)), new Set(sure(turned).map(back))];
    const differing =
      [...one].filter((pair) => !other.has(pair)).length + [...other].filter((pair) => !one.has(pair)).length;
    expect(differing / one.size).toBeLessThan(0.02);
  });

  test('between two lists nobody is linked within their own', () => {
    const between = town.map((_, i) => i % 2);
    const { links, groups } = found(
      town.map(({ record }) => record),
      between,
    );
    expect(links.every(({ first, second }) => between[first] !== between[second])).toBe(true);
    expect(links.length).toBeGreaterThan(50);
    expect(groups.every((group) => group.length === 2)).toBe(true);
  });
});

describe('Whatever is in the records', () => {
  const anything = fc.array(
    fc.array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), { minLength: 5, maxLength: 5 }),
    {
      maxLength: 30,
    },
  );

  test('nothing fails, every pair is told once, and every probability is one', () => {
    fc.assert(
      fc.property(anything, (rows) => {
        const result = found(rows);
        expect(new Set(pairs(result)).size).toBe(result.links.length);
        expect(result.links.every(({ first, second }) => first < second)).toBe(true);
        expect(result.links.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true);
        const grouped = result.groups.flat();
        expect(new Set(grouped).size).toBe(grouped.length);
      }),
    );
  });
});

test('people are found again among records of texts that break other programs', () => {
  const at = (k: number) => awkwardTexts[k % awkwardTexts.length] as string;
  const nonsense = awkwardTexts.map((text, k) => [text, at(3 * k + 1), at(5 * k + 2), at(7 * k + 3), at(11 * k)]);
  const known = people(100, seeded(3)).map(({ record }) => record);
  const { links } = found([...nonsense, ...nonsense, ...known, ...known.slice(0, 50)]);
  const first = 2 * nonsense.length;
  const again = links.filter(({ first: one, second }) => one >= first && second - one === known.length);
  expect(again.filter(({ band }) => band === 'same').length).toBeGreaterThan(45);
});

describe('Two values agree', () => {
  test.each([
    ['name', 'robert', 'bob', 'near'],
    ['name', 'pepe', 'jose', 'near'],
    ['name', 'garcia lopez', 'lopez', 'near'],
    ['name', 'robert', 'boris', 'different'],
    ['words', 'robert', 'bob', 'different'],
    ['words', 'pridham street', 'pridhamstreet', 'same'],
    ['words', 'hoseason street', 'hosesaon stret', 'near'],
    ['words', 'birmingham', 'birgmhniam', 'alike'],
    ['phone', '2025550142', '2025550143', 'near'],
    ['number', '12', '13', 'near'],
    ['number', '1', '2', 'different'],
    ['date', '1980 01 02', '1980 02 01', 'near'],
    ['date', '1980 01 02', '1980 01 12', 'near'],
    ['date', '19800102', '1980 01 20', 'near'],
    ['date', '1980 01 02', '1979 12 20', 'alike'],
    ['date', '1980 01 02', '1990 02 01', 'alike'],
    ['date', '1980 01 02', '1965 07 30', 'different'],
    ['words', '', 'anything', 'missing'],
  ] as const)('%s: %j and %j are %s', (kind, a, b, level) => {
    expect(levels[levelOf(kind, a, b)]).toBe(level);
    expect(levels[levelOf(kind, b, a)]).toBe(level);
  });

  test('the same both ways, whatever they are', () => {
    const kinds = fc.constantFrom('words', 'name', 'number', 'phone', 'date') as fc.Arbitrary<Kind>;
    const value = fc.oneof(fc.string(), fc.stringMatching(/^(19|20)\d\d[01]\d[0-3]\d$/));
    fc.assert(fc.property(kinds, value, value, (kind, a, b) => expect(levelOf(kind, a, b)).toBe(levelOf(kind, b, a))));
  });
});

describe('How far texts are apart', () => {
  test('is the same both ways, nothing for the same text, and never more than the longer one has letters', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 6);
        expect(editDistance(a, b, 2)).toBe(Math.min(3, editDistance(a, b)));
      }),
    );
  });

  test.each([
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['', 'abc', 3],
  ])('%s and %s: %d', (a, b, apart) => expect(editDistance(a, b)).toBe(apart));
});

test('columns are compared by what they are called and what is in them', () => {
  const header = ['First name', 'Surname', 'Date of birth', 'Phone', 'City'];
  const rows = [['Ada', 'Sample', '1980-01-02', '(202) 555-0142', 'Anytown']];
  expect(columnsOf(header, rows)).toEqual([
    { name: 'First name', kind: 'name', swapsWith: 'Surname' },
    { name: 'Surname', kind: 'name', swapsWith: 'First name' },
    { name: 'Date of birth', kind: 'date' },
    { name: 'Phone', kind: 'phone' },
    { name: 'City', kind: 'words' },
  ]);
});
