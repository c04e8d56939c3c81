import { areaFeature, featureFile, type Position, turfFeature } from '../../../src/exchange/takeOut/shapes';
import { partOf } from '../../../src/exchange/takeOut/written';

const turf = { id: 'T-1', name: 'Del Ray 1', area: 'Del Ray', doors: 3, meters: 250 };
const places = [
  { lat: 38.8, lon: -77.05 },
  { lat: 38.8, lon: -77.05 },
  { lat: null, lon: null },
  { lat: 38.81, lon: -77.06 },
];

test('a walk list is a line in walking order, longitude first, with what it is', () => {
  const { features } = JSON.parse(partOf(featureFile([turfFeature({ ...turf, places })]), 0).text);
  expect(features).toEqual([
    {
      type: 'Feature',
      id: 'T-1',
      geometry: {
        type: 'LineString',
        coordinates: [
          [-77.05, 38.8],
          [-77.06, 38.81],
        ],
      },
      properties: { name: 'Del Ray 1', area: 'Del Ray', doors: 3, meters: 250 },
    },
  ]);
});

test('a list of one place is a point, and one without a place has none', () => {
  expect(turfFeature({ ...turf, places: places.slice(0, 2) }).geometry).toEqual({
    type: 'Point',
    coordinates: [-77.05, 38.8],
  });
  expect(turfFeature({ ...turf, places: [] }).geometry).toBeNull();
});

test('outer edges run against the clock and holes with it', () => {
  const ring = (size: number): Position[] => [
    [0, 0],
    [size, 0],
    [size, size],
    [0, size],
    [0, 0],
  ];
  const backwards = (points: Position[]) => [...points].reverse();
  const right = [[ring(3), backwards(ring(1))]];
  expect(areaFeature('A', 'North', [[backwards(ring(3)), ring(1)]]).geometry).toEqual({
    type: 'MultiPolygon',
    coordinates: right,
  });
  expect(areaFeature('A', 'North', right).geometry).toMatchObject({ coordinates: right });
});
