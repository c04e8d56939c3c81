import fc from 'fast-check';
import { sameAddresses } from '../../src/recognize/sameAddress';

const between = (one: string, other: string, zips: [string, string] = ['22314', '22314']) => {
  const [link] = sameAddresses([
    { text: one, zip: zips[0] },
    { text: other, zip: zips[1] },
  ]);
  return link ? [link.band, ...link.doubts] : ['different'];
};

describe('The same door', () => {
  test.each([
    ['314 N Washington St', '314 North Washington Street'],
    ['314 1/2 King St', '314½ KING ST.'],
    ['1400-A Oak Ave', '1400 a Oak Avenue'],
    ['12 Fifth St Apt 4B', '12 5th Street #4b'],
  ])('is known again: %s, %s', (one, other) => expect(between(one, other)).toEqual(['same']));

  test.each([
    ['314 Washington St', '314 N Washington St', 'missingDirection'],
    ['314 Washington', '314 Washington St', 'missingType'],
    ['314 Washington Ave', '314 Washington St', 'type'],
    ['314 Washigton St', '314 Washington St', 'street'],
    ['314 Washington St', '314 Washington St Apt 2', 'missingUnit'],
  ])('is for a person to decide: %s, %s', (one, other, doubt) => expect(between(one, other)).toEqual(['maybe', doubt]));

  test.each([
    ['314 King St', '316 King St'],
    ['314 King St', '314 1/2 King St'],
    ['314-A King St', '314-B King St'],
    ['314 King St Apt 1', '314 King St Apt 2'],
    ['314 N King St', '314 S King St'],
    ['314 King St', '314 Queen St'],
    ['314 Oak', '314 N Oak St'],
    ['King St', 'King St'],
  ])('is another one: %s, %s', (one, other) => expect(between(one, other)).toEqual(['different']));

  test('in two places is for a person to decide, and without a place the same', () => {
    expect(between('314 King St', '314 King St', ['22314', '22301'])).toEqual(['maybe', 'zip']);
    expect(between('314 King St', '314 King St', ['22314', ''])).toEqual(['same']);
  });
});

test('whatever is written, each pair comes once, the same both ways', () => {
  const street = fc.constantFrom('King St', 'King Street', 'Kng St', 'N Oak Ave', 'Oak', 'Av. Juárez', '', '½');
  const text = fc.oneof(
    fc.tuple(fc.nat(20), street).map(([number, name]) => `${number} ${name}`),
    fc.string(),
  );
  const zip = fc.constantFrom('', '22314', '22301');
  fc.assert(
    fc.property(fc.array(fc.record({ text, zip }), { maxLength: 30 }), (list) => {
      const links = sameAddresses(list);
      expect(new Set(links.map(({ first, second }) => `${first} ${second}`)).size).toBe(links.length);
      const last = list.length - 1;
      const turned = sameAddresses([...list].reverse()).map(({ first, second, band }) => [
        last - second,
        last - first,
        band,
      ]);
      expect(turned.map(String).sort()).toEqual(
        links.map(({ first, second, band }) => String([first, second, band])).sort(),
      );
    }),
  );
});
