import { readOutline } from '../../../src/exchange/places/outline';
import { readShapes } from '../../../src/exchange/places/readShapes';

const square = (west: number, south: number, side = 0.01) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const feature = (properties: object, geometry: object, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...more,
});
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const refusal = (text: string) => {
  try {
    readShapes('wards.geojson', text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'it was read';
};
const outlineOf = (area?: { outline: string }) => readOutline(area?.outline ?? '')?.coordinates;

describe('a GeoJSON file of areas', () => {
  test.each<[string, object, string]>([
    ['name', { name: 'Old Town' }, 'Old Town'],
    ['NAME', { OBJECTID: 7, NAME: 'Old Town' }, 'Old Town'],
    ['a precinct with its number alone', { PRECINCT: 104 }, 'Precinct 104'],
    ['Ward', { Ward: 'Ward 3', AREA: 1.5 }, 'Ward 3'],
    ['title', { title: ' Old\u00a0Town ' }, 'Old Town'],
    ['the name before the number', { PRECINCT: '104', PRECINCT_NAME: 'City Hall' }, 'City Hall'],
    ['a header of the office', { SHAPE_LEN: 4, VOTING_DISTRICT_NAME_2025: 'City Hall' }, 'City Hall'],
    ['no name: the file and a number', { SHAPE_LEN: 4 }, 'wards 1'],
  ])('tells the name of an area as %s', (_, properties, name) => {
    const text = collection(
      feature(properties, polygon(square(-77, 38))),
      feature({ name: 'Else' }, polygon(square(-76, 38))),
    );
    expect(readShapes('wards.geojson', text).areas[0]?.name).toBe(name);
  });

  test('may be a collection, one feature, a bare outline, or outlines in a collection of geometries', () => {
    const bare = polygon(square(-77, 38));
    const many = { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [-77, 38] }, bare] };
    const texts = [collection(feature({}, bare)), JSON.stringify(feature({}, bare)), JSON.stringify(bare)];
    for (const text of [...texts, JSON.stringify(feature({}, many)), `\uFEFF ${JSON.stringify(bare)}`]) {
      const { areas, skipped } = readShapes('Old Town.json', text);
      expect(areas).toMatchObject([{ name: 'Old Town', pieces: 1 }]);
      expect(skipped).toEqual([]);
      expect(outlineOf(areas[0])).toEqual([[square(-77, 38)]]);
    }
  });

  test('keeps holes, closes what is open, and leaves heights out', () => {
    const open = square(-77, 38)
      .slice(0, 4)
      .map((point) => [...point, 12.5]);
    const [area] = readShapes('a.json', JSON.stringify(polygon(open, square(-76.998, 38.002, 0.004)))).areas;
    expect(outlineOf(area)).toEqual(
      [[square(-77, 38), square(-76.998, 38.002, 0.004)]].map((rings) => rings.map(round)),
    );
  });

  test('makes one area of pieces that have one name', () => {
    const text = collection(
      feature({ name: 'Islands' }, { type: 'MultiPolygon', coordinates: [[square(-77, 38)], [square(-76, 38)]] }),
      feature({ name: 'Mainland' }, polygon(square(-75, 38))),
      feature({ name: 'ISLANDS' }, polygon(square(-74, 38))),
    );
    const { areas } = readShapes('a.json', text);
    expect(areas.map(({ name, pieces }) => [name, pieces])).toEqual([
      ['Islands', 2],
      ['Mainland', 1],
    ]);
    expect(outlineOf(areas[0])).toHaveLength(3);
  });

  test('tells which features are no area, and why', () => {
    const text = collection(
      feature({ name: 'Good' }, polygon(square(-77, 38))),
      feature({ name: 'Pin' }, { type: 'Point', coordinates: [-77, 38] }),
      feature(
        { name: 'Line' },
        polygon([
          [-77, 38],
          [-76, 38],
          [-77, 38],
        ]),
      ),
      feature(
        { name: 'Meters' },
        polygon([
          [3610000, 2140000],
          [3620000, 2140000],
          [3620000, 2150000],
        ]),
      ),
      feature(
        { name: 'Words' },
        polygon([
          ['a', 'b'],
          [-76, 38],
          [-77, 38],
          [-76, 39],
        ]),
      ),
      { type: 'Feature', properties: { name: 'Nothing' }, geometry: null },
      null as never,
    );
    const { areas, skipped } = readShapes('a.json', text);
    expect(areas.map(({ name }) => name)).toEqual(['Good']);
    expect(skipped).toEqual([
      { place: 2, name: 'Pin', why: 'noOutline' },
      { place: 3, name: 'Line', why: 'brokenOutline' },
      { place: 4, name: 'Meters', why: 'notDegrees' },
      { place: 5, name: 'Words', why: 'brokenOutline' },
      { place: 6, name: 'Nothing', why: 'noOutline' },
      { place: 7, name: '', why: 'noOutline' },
    ]);
  });

  test('that has no area is refused with what to do', () => {
    expect(refusal(collection(feature({}, { type: 'Point', coordinates: [-77, 38] })))).toMatch(/^There is no area/);
    expect(
      refusal(
        JSON.stringify(
          polygon([
            [9e6, 2e6],
            [9.1e6, 2e6],
            [9e6, 2.1e6],
          ]),
        ),
      ),
    ).toMatch(/WGS 84/);
    for (const text of ['{"type":', '', 'a,b\n1,2', '<kml><Placemark></kml>'])
      expect(refusal(text)).toMatch(/^wards.geojson could not be read. Nothing was brought in./);
    for (const text of ['null', '[]', '7', '<kml/>']) expect(refusal(text)).toMatch(/^There is no area/);
  });
});

const round = (ring: number[][]) => ring.map((point) => point.map((degrees) => Math.round(degrees * 1e6) / 1e6));
const coordinates = (ring: number[][]) =>
  `<coordinates>\n ${ring.map(([x, y]) => `${x},${y},0`).join('\n ')}\n</coordinates>`;
const outer = (ring: number[][]) => `<outerBoundaryIs><LinearRing>${coordinates(ring)}</LinearRing></outerBoundaryIs>`;
const inner = (ring: number[][]) => `<innerBoundaryIs><LinearRing>${coordinates(ring)}</LinearRing></innerBoundaryIs>`;
const kml = (...placemarks: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>City</name><Folder><name>Wards</name>${placemarks.join('')}</Folder></Document></kml>`;

describe('a KML file of areas', () => {
  test('gives each Placemark with an outline, in any folder, with its holes', () => {
    const text = kml(
      `<Placemark><name>Old Town &amp; River</name><Polygon>${outer(square(-77, 38))}${inner(square(-76.998, 38.002, 0.004))}${inner(square(-76.993, 38.002, 0.001))}</Polygon></Placemark>`,
      `<Placemark><name>Pin</name><Point><coordinates>-77,38</coordinates></Point></Placemark>`,
      `<Placemark><name><![CDATA[Two <pieces>]]></name><MultiGeometry><Polygon>${outer(square(-76, 38))}</Polygon><MultiGeometry><Polygon>${outer(square(-75, 38))}</Polygon></MultiGeometry></MultiGeometry></Placemark>`,
      `<Placemark><name>Broken</name><Polygon>${outer([[1, 2]])}</Polygon></Placemark>`,
    );
    const { areas, skipped } = readShapes('a.kml', text);
    expect(areas.map(({ name }) => name)).toEqual(['Old Town & River', 'Two <pieces>']);
    expect(outlineOf(areas[0])).toEqual([
      [square(-77, 38), round(square(-76.998, 38.002, 0.004)), round(square(-76.993, 38.002, 0.001))],
    ]);
    expect(outlineOf(areas[1])).toHaveLength(2);
    expect(skipped).toEqual([
      { place: 2, name: 'Pin', why: 'noOutline' },
      { place: 4, name: 'Broken', why: 'brokenOutline' },
    ]);
  });

  test('may tell names in its data, with a prefix on every tag', () => {
    const data =
      '<ExtendedData><Data name="OBJECTID"><value>9</value></Data><Data name="Precinct"><value>104</value></Data></ExtendedData>';
    const schema =
      '<ExtendedData><SchemaData schemaUrl="#x"><SimpleData name="WARD_NAME">Third</SimpleData></SchemaData></ExtendedData>';
    const land = (west: number) => `<Polygon>${outer(square(west, 38))}</Polygon>`;
    const text = kml(`<Placemark>${data}${land(-77)}</Placemark>`, `<Placemark>${schema}${land(-76)}</Placemark>`);
    const prefixed = text.replace(/<(\/?)(\w+)/g, '<$1k:$2');
    for (const one of [text, prefixed])
      expect(readShapes('a.kml', one).areas.map(({ name }) => name)).toEqual(['Precinct 104', 'Third']);
  });
});
