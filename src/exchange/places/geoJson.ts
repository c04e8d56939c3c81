import { NoShape, type Polygon, type ReadShapes, ringOf, type Shape } from './shape';
import { shapeName } from './shapeName';

interface Told {
  type?: unknown;
  features?: unknown;
  geometry?: unknown;
  geometries?: unknown;
  coordinates?: unknown;
  properties?: unknown;
  id?: unknown;
}

/** The areas of a GeoJSON text that has been parsed: a collection, a single feature, or a bare outline. */
export function geoJsonShapes(json: unknown): ReadShapes {
  const shapes: Shape[] = [];
  const skipped: ReadShapes['skipped'][number][] = [];
  featuresOf(json).forEach((feature, index) => {
    const { properties, geometry, id } = feature;
    const name = shapeName({ ...asTold(properties), ...(id === undefined ? {} : { id }) });
    try {
      shapes.push({ name, polygons: polygonsOf(geometry) });
    } catch (error) {
      if (!(error instanceof NoShape)) throw error;
      skipped.push({ place: index + 1, name, why: error.why });
    }
  });
  return { shapes, skipped };
}

function featuresOf(json: unknown): Told[] {
  const told = asTold(json);
  if (told.type === 'FeatureCollection') return listOf(told.features).map(asTold);
  if (told.type === 'Feature') return [told];
  return [{ geometry: told, properties: told.properties }];
}

function polygonsOf(geometry: unknown): Polygon[] {
  const { type, coordinates, geometries } = asTold(geometry);
  if (type === 'Polygon') return [polygonOf(coordinates)];
  if (type === 'MultiPolygon') return some(listOf(coordinates).map(polygonOf));
  if (type !== 'GeometryCollection') throw new NoShape('noOutline');
  const land = listOf(geometries).filter((one) => /Polygon$|^GeometryCollection$/.test(String(asTold(one).type)));
  if (land.length === 0) throw new NoShape('noOutline');
  return land.flatMap(polygonsOf);
}

function polygonOf(rings: unknown): Polygon {
  return some(listOf(rings).map((ring) => ringOf(listOf(ring))));
}

function some<T>(list: T[]): T[] {
  if (list.length === 0) throw new NoShape('brokenOutline');
  return list;
}

function asTold(value: unknown): Told {
  return typeof value === 'object' && value !== null ? (value as Told) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
