import { oneLine } from '../../recognize/plain';
import { xmlReader } from '../file/xlsx/xml';
import { NoShape, type Polygon, type ReadShapes, type Ring, ringOf, type Shape } from './shape';
import { shapeName } from './shapeName';

interface Placemark {
  told: Record<string, string>;
  polygons: { outer: Ring[]; holes: Ring[] }[];
  broken?: NoShape;
}

/**
 * The areas of a KML text: each Placemark with outlines is one, whatever folders it lies in.
 * @throws when the XML is not well formed
 */
export function kmlShapes(xml: string): ReadShapes {
  const placemarks = placemarksOf(xml);
  const shapes: Shape[] = [];
  const skipped: ReadShapes['skipped'][number][] = [];
  placemarks.forEach(({ told, polygons, broken }, index) => {
    const name = shapeName(told);
    const land = polygons.filter(({ outer }) => outer.length > 0);
    const whole = land.map(({ outer, holes }): Polygon => [outer[0] as Ring, ...holes]);
    if (whole.length > 0 && !broken) shapes.push({ name, polygons: whole });
    else skipped.push({ place: index + 1, name, why: broken?.why ?? 'noOutline' });
  });
  return { shapes, skipped };
}

function placemarksOf(xml: string): Placemark[] {
  const found: Placemark[] = [];
  const path: string[] = [];
  let now: Placemark | undefined;
  let text = '';
  let field = '';
  const inside = (name: string) => path.includes(name);
  const read = xmlReader({
    open: (name, attributes) => {
      path.push(name);
      text = '';
      if (name === 'Placemark') now = { told: {}, polygons: [] };
      else if (name === 'Polygon') now?.polygons.push({ outer: [], holes: [] });
      else if (name === 'Data' || name === 'SimpleData') field = attributes().name ?? '';
    },
    text: (part) => {
      text += part;
    },
    close: (name) => {
      path.pop();
      if (!now) return;
      if (name === 'Placemark') {
        found.push(now);
        now = undefined;
      } else if (name === 'coordinates' && inside('Polygon')) {
        addRing(now, text, inside('innerBoundaryIs'));
      } else if (name === 'name' && path[path.length - 1] === 'Placemark') {
        now.told.name = oneLine(text);
      } else if ((name === 'value' && inside('Data')) || name === 'SimpleData') {
        now.told[field] ??= oneLine(text);
      }
      text = '';
    },
  });
  read(xml);
  return found;
}

function addRing(placemark: Placemark, text: string, isHole: boolean): void {
  const polygon = placemark.polygons[placemark.polygons.length - 1];
  try {
    const points = text.trim().split(/\s+/).filter(Boolean);
    polygon?.[isHole ? 'holes' : 'outer'].push(ringOf(points.map((point) => point.split(',').slice(0, 2).map(Number))));
  } catch (error) {
    if (!(error instanceof NoShape)) throw error;
    placemark.broken = error;
  }
}
