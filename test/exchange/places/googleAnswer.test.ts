import { placeOfAnswer } from '../../../src/exchange/places/googleAnswer';

const asked = { number: '101', street: 'N Alfred St', city: 'Alexandria', zip: '22314' };

interface Change {
  number?: string;
  route?: string;
  city?: string;
  zip?: string;
  type?: string;
  exact?: string;
  partial?: boolean;
}

/** What Google answers, as its documentation shows it. */
function answer({
  number = '101',
  route = 'North Alfred Street',
  city = 'Alexandria',
  zip = '22314',
  ...rest
}: Change) {
  const { type = 'street_address', exact = 'ROOFTOP', partial = false } = rest;
  const part = (kind: string, long_name: string, short_name = long_name) => ({ long_name, short_name, types: [kind] });
  return {
    ...(partial ? { partial_match: true } : {}),
    types: [type],
    geometry: { location_type: exact, location: { lat: 38.8055, lng: -77.049 } },
    address_components: [
      part('street_number', number),
      part('route', route, 'N Alfred St'.slice(0, route.length)),
      part('locality', city),
      part('postal_code', zip),
    ],
  };
}
const place = { lat: 38.8055, lon: -77.049 };

test.each<[string, Change]>([
  ['the house itself', {}],
  ['a house between two known ones', { exact: 'RANGE_INTERPOLATED' }],
  ['a building', { type: 'premise' }],
  ['another name of the town, in the right ZIP', { city: 'Old Town' }],
])('an answer of Google is a place when it is %s', (_, change) => {
  expect(placeOfAnswer([answer(change)], asked)).toEqual(place);
});

test.each<[string, Change]>([
  ['a guess', { partial: true }],
  ['the middle of the street', { exact: 'GEOMETRIC_CENTER' }],
  ['about there', { exact: 'APPROXIMATE' }],
  ['the street without the house', { type: 'route' }],
  ['another house', { number: '103' }],
  ['in another ZIP', { zip: '22305' }],
])('an answer of Google is no place when it is %s', (_, change) => {
  expect(placeOfAnswer([answer(change)], asked)).toBeUndefined();
});

test('where no ZIP is known the city must agree', () => {
  expect(placeOfAnswer([answer({})], { ...asked, zip: '' })).toEqual(place);
  expect(placeOfAnswer([answer({ city: 'Arlington' })], { ...asked, zip: '' })).toBeUndefined();
  expect(placeOfAnswer([answer({})], { ...asked, zip: '', city: '' })).toBeUndefined();
});

test('another street is another place', () => {
  expect(placeOfAnswer([answer({})], { ...asked, street: 'S Alfred St' })).toBeUndefined();
  expect(placeOfAnswer([answer({})], { ...asked, street: 'N Oak St' })).toBeUndefined();
  expect(placeOfAnswer([answer({})], { ...asked, street: 'Alfred Street' })).toEqual(place);
});

test('the first that agrees is taken, and no answer is no place', () => {
  expect(placeOfAnswer([answer({ zip: '22305' }), answer({})], asked)).toEqual(place);
  expect(placeOfAnswer([], asked)).toBeUndefined();
  expect(placeOfAnswer([{}, { types: ['street_address'] }], asked)).toBeUndefined();
});
