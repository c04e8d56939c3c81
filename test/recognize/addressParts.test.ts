import fc from 'fast-check';
import { addressParts } from '../../src/recognize/addressParts';
import { sameAddresses } from '../../src/recognize/sameAddress';
import { awkwardTexts } from '../awkwardTexts';

const parts = (text: string) => {
  const { number, half, letter, direction, name, type, suffix, unit } = addressParts(text);
  return [number, half, letter, direction, name, type, suffix, unit].join('|');
};

describe('An address is taken apart', () => {
  test.each([
    ['314 1/2 King St', '314|1/2|||King|ST||'],
    ['314-A King Street', '314||A||King|ST||'],
    ['1400 A N Beauregard St', '1400||A|N|Beauregard|ST||'],
    ['12 North Fifth Ave NW, Apt 4B', '12|||N|Fifth|AVE|NW|Apt 4B'],
    ['100 E Main St', '100|||E|Main|ST||'],
    ['5102 Bellmeade La', '5102||||Bellmeade|LN||'],
    ['1711 Centre Pz', '1711||||Centre|PLZ||'],
    ['203 North View Tr', '203||||North View|TER||'],
    ['9 North St', '9||||North|ST||'],
    ['500 S La Brea Ave', '500|||S|La Brea|AVE||'],
    ['12 Main St, New Orleans, LA 70112', '12||||Main|ST||'],
    ['12 Main St LA', '12||||Main|ST||'],
    ['41-25 Broadway', '41-25||||Broadway|||'],
    ['', '|||||||'],
  ])('%s', (text, expected) => expect(parts(text)).toBe(expected));
});

test('texts that break other programs are read too', () => {
  for (const text of awkwardTexts) for (const whole of [text, `12 ${text}`, `12 Main St ${text}`]) addressParts(whole);
  const asAddresses = awkwardTexts.map((text, k) => ({ text: `12 ${text}`, zip: awkwardTexts[k + 1] ?? '' }));
  for (const { first, second } of sameAddresses(asAddresses)) expect(first).toBeLessThan(second);
  expect(addressParts('12 Ω≈ç√ St')).toMatchObject({ number: '12', name: 'Ω≈ç√', type: 'ST' });
});

test('every word of the street is in one of the parts', () => {
  const word = fc.constantFrom('North', 'Oak', 'View', 'St', 'La', 'Avenue', 'NW', 'King', 'Brea');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.array(word, { minLength: 1, maxLength: 4 }), (number, words) => {
      const { direction, name, type, suffix, number: house } = addressParts(`${number} ${words.join(' ')}`);
      expect(house).toBe(String(number));
      const found = [direction, ...name.split(' '), type, suffix].filter(Boolean);
      expect(found.length).toBeLessThanOrEqual(words.length);
      expect(name === '' && words.length > 0).toBe(false);
    }),
  );
});
