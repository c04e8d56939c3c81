import fc from 'fast-check';
import { addressKey, parseAddress, streetKey, unitKey } from '../../src/recognize/address';

const parts = (text: string) => {
  const { number, street, unit, city, state, zip } = parseAddress(text);
  return [number, street, unit, city, state, zip].join(' | ').trim();
};

test.each([
  ['321 First St', '321 | First St |  |  |  |'],
  ['321 First St, Alexandria, VA 22314', '321 | First St |  | Alexandria | VA | 22314'],
  ['321 First St Alexandria VA 22314', '321 | First St |  | Alexandria | VA | 22314'],
  ['321 First St Apt 4B, Alexandria, VA 22314-1234', '321 | First St | Apt 4B | Alexandria | VA | 22314'],
  ['321 First St, Apt 4B, Alexandria, VA, 22314', '321 | First St | Apt 4B | Alexandria | VA | 22314'],
  ['321 First St #4', '321 | First St | #4 |  |  |'],
  ['321 First St, 4B', '321 | First St | 4B |  |  |'],
  ['314 1/2 Main Street', '314 1/2 | Main Street |  |  |  |'],
  ['314½ Main Street', '314 1/2 | Main Street |  |  |  |'],
  ['12A Elm Ave', '12A | Elm Ave |  |  |  |'],
  ['1400 A N Beauregard St', '1400 A | N Beauregard St |  |  |  |'],
  ['12 A St', '12 | A St |  |  |  |'],
  ['100 E Main St', '100 | E Main St |  |  |  |'],
  ['41-25 Kissena Blvd, Queens, NY', '41-25 | Kissena Blvd |  | Queens | NY |'],
  ['20 Broad St 5th Fl, New York, NY 10005', '20 | Broad St | 5th Fl | New York | NY | 10005'],
  ['9 Hill Circle, Springfield', '9 | Hill Circle |  | Springfield |  |'],
  ['3240 S 28TH ST', '3240 | S 28TH ST |  |  |  |'],
  ['Calle Juárez 123, Depto 4, Puebla', '123 | Calle Juárez | Depto 4 | Puebla |  |'],
  ['Highway 50', ' | Highway 50 |  |  |  |'],
  ['PO Box 12', ' | PO Box 12 |  |  |  |'],
  ['  77   Oak\tLn\nUnit 3', '77 | Oak Ln | Unit 3 |  |  |'],
  ['', ' |  |  |  |  |'],
])('%s is read in its parts', (text, expected) => {
  expect(parts(text).trim()).toBe(expected.trim());
});

test('what was written is kept beside the parts', () => {
  expect(parseAddress(' 12  n. fifth st ').text).toBe(' 12  n. fifth st ');
});

test('one door has one key, however it is spelled', () => {
  const key = (text: string) => addressKey(parseAddress(text));
  expect(key('12 North Fifth Street, Apt. 4b')).toBe(key('12 N 5TH ST #4B'));
  expect(key('12 N 5th St #4B')).not.toBe(key('12 N 5th St #4C'));
  expect(addressKey(parseAddress('12 N 5th St #4B'), 'building')).toBe(
    addressKey(parseAddress('12 N 5th St'), 'building'),
  );
  expect(streetKey('Hill Circle')).toBe('HILL CIR');
  expect(streetKey('Mill Creek')).toBe('MILL CRK');
  expect([unitKey('Unit 4-B'), unitKey('4 b'), unitKey('5th Fl'), unitKey('')]).toEqual(['4B', '4B', '5', '']);
});

test('no text makes it throw, and nothing is added that was not written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
      const read = parseAddress(text);
      addressKey(read);
      for (const part of [read.number, read.street, read.unit, read.city]) {
        for (const letter of part.match(/[a-z]/gi) ?? [])
          expect(text.normalize('NFC').toLowerCase()).toContain(letter.toLowerCase());
      }
    }),
  );
});
