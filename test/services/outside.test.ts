import fc from 'fast-check';
import { mapsService } from '../../local/services/maps';
import { Quotas } from '../../local/services/quotas';
import type { OutsideAnswer, OutsideRequest } from '../../local/services/urlFetch';
import { urlFetchApp } from '../../local/services/urlFetch';
import { utilitiesService } from '../../local/services/utilities';
import { inARun, runtimeAt } from './inARun';

const may = { scopes: ['script.external_request'] };

describe('UrlFetchApp', () => {
  const asked: OutsideRequest[] = [];
  const runtime = runtimeAt();
  const answers: Record<string, OutsideAnswer> = {
    'https://here.example/list': { body: '[1]', headers: { 'Content-Type': 'application/json' } },
    'https://here.example/gone': { code: 404, body: 'Not here' },
  };
  const outside = (request: OutsideRequest) => {
    asked.push(request);
    return answers[request.url];
  };
  const app = urlFetchApp(runtime, outside, new Quotas({}, { urlfetch: 16 }));
  const fetched = (url: string, params?: object) => inARun(runtime, () => app.fetch(url, params), may);
  const reading = <T>(work: () => T) => inARun(runtime, work, may);

  it('gets what a test lets it get', () => {
    const response = fetched('https://here.example/list', { headers: { Accept: 'application/json' } });
    expect(reading(() => [response.getResponseCode(), response.getContentText()])).toEqual([200, '[1]']);
    expect(reading(() => response.getBlob().getContentType())).toBe('application/json');
    expect(asked.pop()).toMatchObject({ method: 'get', headers: { Accept: 'application/json' } });
  });
  it('sends the fields of a form as a browser does', () => {
    fetched('https://here.example/list', { payload: { name: 'Ana & Co', n: 1 } });
    expect(asked.pop()).toMatchObject({
      method: 'post',
      contentType: 'application/x-www-form-urlencoded',
      payload: 'name=Ana+%26+Co&n=1',
    });
  });
  it('sends a form with files in parts, a blob as its type, bytes as they are', () => {
    const utilities = utilitiesService(runtime);
    const file = reading(() => utilities.newBlob('a,b', 'text/csv', 'list.csv'));
    const sent = (params: object) => {
      fetched('https://here.example/list', { method: 'post', ...params });
      const { contentType, payload } = asked.pop() as OutsideRequest;
      return [contentType, payload];
    };
    const [type, parts] = sent({ payload: { name: 'Ana', file } });
    const boundary = /^multipart\/form-data; boundary=(\w+)$/.exec(type as string)?.[1];
    expect(parts?.split('\r\n')).toEqual([
      `--${boundary}`,
      'Content-Disposition: form-data; name="name"',
      '',
      'Ana',
      `--${boundary}`,
      'Content-Disposition: form-data; name="file"; filename="list.csv"',
      'Content-Type: text/csv',
      '',
      'a,b',
      `--${boundary}--`,
      '',
    ]);
    expect(sent({ payload: file })).toEqual(['text/csv', 'a,b']);
    expect(sent({ payload: [72, 105], contentType: 'text/plain' })).toEqual(['text/plain', 'Hi']);
    expect(sent({ payload: '{}', contentType: 'application/json' })).toEqual(['application/json', '{}']);
  });
  it('names a blob by what the answer says, or else by the address', () => {
    answers['https://here.example/a/b%20c.csv?x=1'] = { headers: { 'content-type': 'text/csv; charset=utf-8' } };
    answers['https://named.example/'] = { headers: { 'Content-Disposition': 'attachment; filename="n.txt"' } };
    const names = ['https://here.example/a/b%20c.csv?x=1', 'https://named.example/'].map((url) =>
      reading(() => {
        const blob = fetched(url).getBlob();
        return [blob.getName(), blob.getContentType()];
      }),
    );
    expect(names).toEqual([
      ['b c.csv', 'text/csv'],
      ['n.txt', 'text/plain'],
    ]);
  });
  it('reads an answer in a charset, and refuses one that nobody knows', () => {
    const response = fetched('https://here.example/list');
    expect(reading(() => response.getContentText('US-ASCII'))).toBe('[1]');
    expect(() => reading(() => response.getContentText('no-such'))).toThrow('Unsupported charset: no-such');
  });
  it('sends none of several when one has no address', () => {
    const before = asked.length;
    const all = () => app.fetchAll(['https://here.example/list', { method: 'get' }]);
    expect(() => reading(all)).toThrow('Attribute provided with no value: url');
    expect(() => fetched('')).toThrow('Attribute provided with no value: url');
    expect(asked).toHaveLength(before);
  });
  it('throws for an answer of 400 and more, unless it is told not to', () => {
    expect(() => fetched('https://here.example/gone')).toThrow(
      'Request failed for https://here.example returned code 404. Truncated server response: Not here',
    );
    const muted = fetched('https://here.example/gone', { muteHttpExceptions: true });
    expect(reading(() => muted.getResponseCode())).toBe(404);
  });
  it('tells the first 150 characters of such an answer', () => {
    answers['https://here.example/long'] = { code: 500, body: 'x'.repeat(200) };
    const fetching = () => fetched('https://here.example/long');
    expect(fetching).toThrow(`Truncated server response: ${'x'.repeat(147)}... (use muteHttpExceptions option`);
    delete answers['https://here.example/long'];
  });
  it.each([
    ['Header:Host', { headers: { Host: 'here.example' } }],
    ['Header:content-length', { headers: { 'content-length': '3' } }],
    ['Header:null', { headers: { Authorization: null } }],
    ['method', { method: 'trace' }],
    ['method', { method: 7 }],
    ['headers', { headers: ['Accept'] }],
    ['contentType', { contentType: {} }],
  ])('refuses a request whose %s is not for it to set', (what, params) => {
    const before = asked.length;
    expect(() => fetched('https://here.example/list', params)).toThrow(
      `Attribute provided with invalid value: ${what}`,
    );
    expect(asked).toHaveLength(before);
  });
  it('fetches several at once, and tells a request without sending it', () => {
    const before = asked.length;
    const request = reading(() => app.getRequest('https://here.example/list', { method: 'post', payload: 'a' }));
    expect(request).toMatchObject({ url: 'https://here.example/list', method: 'post', payload: 'a' });
    expect(asked).toHaveLength(before);
    const both = reading(() =>
      app
        .fetchAll(['https://here.example/list', { url: 'https://here.example/gone', muteHttpExceptions: true }])
        .map((response) => response.getResponseCode()),
    );
    expect(both).toEqual([200, 404]);
  });
  it('reaches nothing else, and no more than the day allows', () => {
    expect(() => fetched('https://elsewhere.example/')).toThrow('DNS error: https://elsewhere.example/');
    expect(() => fetched('not an address')).toThrow('Invalid argument');
    fetched('https://here.example/list');
    expect(() => fetched('https://here.example/list')).toThrow('Service invoked too many times for one day: urlfetch.');
  });
  it('is refused to a script without the scope', () => {
    expect(() => inARun(runtime, () => app.fetch('https://here.example/list'), { scopes: [] })).toThrow('permission');
  });
});

describe('A line of points', () => {
  const runtime = runtimeAt();
  const maps = mapsService(runtime, () => [], new Quotas({}));
  const within = <T>(work: () => T) => inARun(runtime, work);

  it("is written as Google's example has it", () => {
    const points = [38.5, -120.2, 40.7, -120.95, 43.252, -126.453];
    expect(within(() => maps.encodePolyline(points))).toBe('_p~iF~ps|U_ulLnnqC_mqNvxq`@');
    expect(within(() => maps.decodePolyline('_p~iF~ps|U_ulLnnqC_mqNvxq`@'))).toEqual(points);
  });
  it('comes back as it was, to the fifth decimal', () => {
    const degrees = fc.integer({ min: -18_000_000, max: 18_000_000 }).map((whole) => whole / 1e5);
    fc.assert(
      fc.property(fc.array(fc.tuple(degrees, degrees)), (pairs) => {
        const points = pairs.flat();
        const back = within(() => maps.decodePolyline(maps.encodePolyline(points)));
        expect(back.map((one) => one.toFixed(5))).toEqual(points.map((one) => (one === 0 ? 0 : one).toFixed(5)));
      }),
    );
  });
  it('is refused when it breaks off or is no pairs', () => {
    expect(() => within(() => maps.decodePolyline('_p~'))).toThrow('Invalid argument: polyline');
    expect(() => within(() => maps.encodePolyline([1]))).toThrow('Invalid argument: points');
    expect(() => within(() => maps.encodePolyline(['1'] as never))).toThrow('(String[]) don');
  });
});

describe('The geocoder', () => {
  const runtime = runtimeAt();
  const street = { city: 'Alexandria', state: 'VA', zip: '22314' };
  const known = [
    { street: '101 N ALFRED ST', ...street, lat: 38.8054, lon: -77.049 },
    { street: '103 1/2 N ALFRED ST', ...street, lat: 38.8056, lon: -77.0485 },
  ];
  const maps = mapsService(runtime, () => known, new Quotas({}, { geocode: 5 }));
  interface Found {
    status: string;
    results: { geometry: { location: { lat: number; lng: number } }; formatted_address: string }[];
  }
  const found = (address: string) => inARun(runtime, () => maps.newGeocoder().geocode(address)) as Found;

  it('places an address that is known, however much of it is written', () => {
    const { status, results } = found('101 N Alfred St, Alexandria, VA 22314');
    expect([status, results[0]?.geometry.location]).toEqual(['OK', { lat: 38.8054, lng: -77.049 }]);
    expect(found('101 n. alfred').results).toHaveLength(1);
  });
  it('answers in the shape of the Geocoding API', () => {
    const { results } = inARun(runtime, () =>
      maps.newGeocoder().setRegion('us').setLanguage('en').geocode('103 1/2 N Alfred St, Alexandria'),
    ) as Found;
    expect(results).toMatchObject([
      {
        address_components: expect.arrayContaining([
          { long_name: 'United States', short_name: 'US', types: ['country', 'political'] },
          { long_name: '22314', short_name: '22314', types: ['postal_code'] },
        ]),
        geometry: { location_type: 'ROOFTOP', viewport: { northeast: {}, southwest: {} } },
        place_id: expect.stringMatching(/^ChIJ[\w-]{23}$/),
        types: ['street_address'],
      },
    ]);
  });
  it('says ZERO_RESULTS for another', () => {
    expect(found('999 Nowhere Lane')).toEqual({ status: 'ZERO_RESULTS', results: [] });
  });
  it('finds the address at a place, and stops at the quota of the day', () => {
    const back = inARun(runtime, () => maps.newGeocoder().reverseGeocode(38.80541, -77.04901)) as Found;
    expect(back.results[0]?.formatted_address).toBe('101 N ALFRED ST, Alexandria, VA 22314, USA');
    expect(() => found('101 N Alfred')).toThrow('Service invoked too many times for one day: geocode.');
  });
});
