import fc from 'fast-check';
import { readPosition } from '../../../src/exchange/places/readPosition';

const near = (text: string) => {
  const found = readPosition(text);
  return typeof found === 'object' ? [Math.round(found.lat * 1e4) / 1e4, Math.round(found.lon * 1e4) / 1e4] : found;
};
const house = [38.8051, -77.047];

describe('a position that a person types', () => {
  test.each([
    '38.8051, -77.0470',
    ' 38.8051 , -77.0470 ',
    '(38.8051, -77.0470)',
    '38.8051 -77.0470',
    '38.8051;-77.0470',
    '+38.8051, -77.0470',
    '38.8051,\u221277.0470',
    '38.8051°, -77.0470°',
    '38,8051; -77,0470',
    '38,8051, -77,0470',
    '38.8051 N, 77.0470 W',
    '38.8051°N 77.0470°O',
    'N 38.8051 W 77.0470',
    "38°48.306'N 77°2.82'W",
    '38° 48′ 18.36″ N, 77° 2′ 49.2″ W',
    '38º48\'18.36"N 77º02\'49.2"O',
    'N 38° 48.306 W 77° 02.820',
    '38 48.306 N, 77 2.82 W',
    'geo:38.8051,-77.0470',
  ])('is read: %s', (text) => expect(near(text)).toEqual(house));

  test.each([
    'https://www.google.com/maps/@38.8051,-77.0470,17z',
    'https://www.google.com/maps/place/City+Hall/@38.9,-77.5,17z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d38.8051!4d-77.0470',
    'https://www.google.com/maps/search/38.8051,+-77.0470?entry=tts',
    'https://www.google.com/maps/place/38.8051,-77.0470/@38.9,-77.5,17z',
    'https://maps.google.com/?q=38.8051,-77.0470',
    'https://www.google.com/maps/search/?api=1&query=38.8051%2C-77.0470',
    'www.google.com/maps?ll=38.8051,-77.0470&z=16',
    'google.com/maps?q=loc:38.8051+-77.0470',
    'https://maps.apple.com/?ll=38.8051,-77.0470&q=Pin',
    'https://www.openstreetmap.org/#map=19/38.8051/-77.0470',
    'https://www.openstreetmap.org/?mlat=38.8051&mlon=-77.0470#map=19/38.9/-77.5',
  ])('is read from the address of a map: %s', (text) => expect(near(text)).toEqual(house));

  test('is read from a plus code in full, and not from half of one', () => {
    const examples: [string, number, number][] = [
      ['8FVC2222+22', 47.0000625, 8.0000625],
      ['4vcppqgp+q9', -41.2730625, 174.7859375],
      ['7FG49QCJ+2VX', 20.3701125, 2.782234375],
    ];
    for (const [code, lat, lon] of examples)
      expect(readPosition(code)).toEqual({ lat: expect.closeTo(lat, 7), lon: expect.closeTo(lon, 7) });
    expect(readPosition('RX44+2M Alexandria')).toBeUndefined();
  });

  test.each(['https://maps.app.goo.gl/abcDEF123', 'https://goo.gl/maps/abcDEF123'])(
    'is in no short link, which says so: %s',
    (text) => expect(readPosition(text)).toBe('short link'),
  );

  test.each([
    '12 N Oak St',
    '80 S 45 E',
    '80 N 45 W',
    '123 S 456 E, Salt Lake City',
    '38, 77',
    '22314 1234',
    '91.5, -77.04',
    '38.5, -181.2',
    "38°75.5'N 77°2.4'W",
    'https://www.google.com/maps/place/City+Hall',
    'https://example.org/38.8051',
    '',
    '0.0, 0.0',
  ])('is not: %s', (text) => expect(readPosition(text)).toBeUndefined());

  test('comes back as it was, however many decimals it has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -899_999, max: 899_999 }),
        fc.integer({ min: -1_799_999, max: 1_799_999 }),
        fc.constantFrom(', ', ' ', ',', '; '),
        (north, east, between) => {
          fc.pre(north !== 0 || east !== 0);
          const [lat, lon] = [(north / 1e4).toFixed(4), (east / 1e4).toFixed(4)];
          expect(readPosition(`${lat}${between}${lon}`)).toEqual({ lat: Number(lat), lon: Number(lon) });
          expect(readPosition(`https://www.google.com/maps/@${lat},${lon},17z`)).toEqual({
            lat: Number(lat),
            lon: Number(lon),
          });
        },
      ),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readPosition(text)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,-+°\'"NSEWO /@!d?q=&') }),
        (text) => void readPosition(text),
      ),
    );
  });
});
