import { createHost } from '../../local/host/index';
import { addresses, chapter } from '../../local/sample/seed';

test('the sample’s scripts find its doors on the map', () => {
  const { Maps } = createHost({ ...chapter, addresses }).globals() as unknown as { Maps: GoogleAppsScript.Maps.Maps };
  const { status, results } = Maps.newGeocoder().geocode('101 N Alfred St, Alexandria, VA 22314');
  expect([status, results[0].geometry.location.lat, results[0].geometry.location.lng]).toEqual([
    'OK',
    38.805498,
    -77.049036,
  ]);
  expect(Maps.newGeocoder().geocode('1 Nowhere Ln, Alexandria').status).toBe('ZERO_RESULTS');
});
