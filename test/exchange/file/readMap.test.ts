import { strToU8, zipSync } from 'fflate';
import { mapText } from '../../../src/exchange/file/readMap';
import { Unreadable } from '../../../src/exchange/file/unreadable';

const kml = '<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>';
const geoJson = '{"type":"FeatureCollection","features":[]}';

test.each<[string, Uint8Array, string]>([
  ['GeoJSON', strToU8(geoJson), geoJson],
  ['GeoJSON with a mark', strToU8(`\ufeff${geoJson}`), geoJson],
  ['KML', strToU8(kml), kml],
  ['KMZ', zipSync({ '__MACOSX/doc.kml': strToU8('x'), 'doc.kml': strToU8(kml), 'files/pin.png': strToU8('x') }), kml],
  ['packed GeoJSON', zipSync({ 'wards/wards.geojson': strToU8(geoJson) }), geoJson],
])('the text of a map is found in %s', (_, bytes, text) => {
  expect(mapText('wards', bytes)).toBe(text);
});

test.each<[string, Uint8Array]>([
  ['a list', strToU8('Name,City\nAna,Springfield')],
  ['an archive of lists', zipSync({ 'a.csv': strToU8('a,b\n1,2') })],
  ['data of programs', strToU8('{"people":[]}')],
  ['nothing', new Uint8Array()],
])('%s is no map', (_, bytes) => {
  expect(mapText('x', bytes)).toBeUndefined();
});

test('a map that was cut off is said to be damaged', () => {
  expect(() => mapText('x.kmz', zipSync({ 'doc.kml': strToU8(kml) }).subarray(0, 60))).toThrow(Unreadable);
});
