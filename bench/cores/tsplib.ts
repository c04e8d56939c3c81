import { readFileSync } from 'node:fs';
import type { Plane } from '../../src/route/meters';

export interface Instance {
  readonly name: string;
  readonly plane: Plane;
  /** As the file's EDGE_WEIGHT_TYPE defines it (Reinelt, TSPLIB 95). */
  readonly distance: (i: number, j: number) => number;
}

/** @throws when the file has no coordinates, or distances of a type that is not known here */
export function readInstance(file: string): Instance {
  const text = readFileSync(file, 'utf8');
  const field = (name: string) => new RegExp(`^${name}\\s*:?\\s*(\\S+)`, 'm').exec(text)?.[1] ?? '';
  const section = /NODE_COORD_SECTION\s+([\s\S]*?)(?:EOF|[A-Z_]+_SECTION|$(?![\s\S]))/.exec(text)?.[1] ?? '';
  const points = section
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter((numbers) => numbers.length >= 3 && numbers.every(Number.isFinite));
  if (points.length === 0) throw new Error(`${file} has no coordinates.`);
  const plane = {
    x: Float64Array.from(points, (point) => point[1] as number),
    y: Float64Array.from(points, (point) => point[2] as number),
  };
  return { name: field('NAME').replace(/\.tsp$/, ''), plane, distance: distanceOf(field('EDGE_WEIGHT_TYPE'), plane) };
}

function distanceOf(type: string, { x, y }: Plane): (i: number, j: number) => number {
  const squares = (i: number, j: number) => {
    const [dx, dy] = [(x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number)];
    return dx * dx + dy * dy;
  };
  if (type === 'EUC_2D') return (i, j) => Math.floor(Math.sqrt(squares(i, j)) + 0.5);
  if (type === 'CEIL_2D') return (i, j) => Math.ceil(Math.sqrt(squares(i, j)));
  if (type === 'ATT') {
    return (i, j) => {
      const exact = Math.sqrt(squares(i, j) / 10);
      const near = Math.round(exact);
      return near < exact ? near + 1 : near;
    };
  }
  if (type === 'GEO') return geographical(x, y);
  throw new Error(`Distances of type ${type || 'none'} are not known; EUC_2D, CEIL_2D, ATT and GEO are.`);
}

/** The library's own radius of the earth and value of pi; degrees and minutes are written as `DD.MM`. */
function geographical(x: Float64Array, y: Float64Array): (i: number, j: number) => number {
  const radians = (value: number) => {
    const degrees = Math.trunc(value);
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: TSPLIB 95 defines its distances by this value
    return (3.141592 * (degrees + (5 * (value - degrees)) / 3)) / 180;
  };
  const [lat, lon] = [x.map(radians), y.map(radians)];
  return (i, j) => {
    if (i === j) return 0;
    const q1 = Math.cos((lon[i] as number) - (lon[j] as number));
    const q2 = Math.cos((lat[i] as number) - (lat[j] as number));
    const q3 = Math.cos((lat[i] as number) + (lat[j] as number));
    return Math.floor(6378.388 * Math.acos(0.5 * ((1 + q1) * q2 - (1 - q1) * q3)) + 1);
  };
}
