import type { Place, Plane } from '../route/meters';

/** A line that walks do not cross, such as a river or a motorway, from point to point. */
export type Barrier = readonly Place[];

/** Whether the straight way between two points of a plane crosses a barrier. */
export type Crosses = (i: number, j: number) => boolean;

/** What crossing a barrier counts as, in meters: longer than any way within a turf. */
export const crossingMeters = 2000;

/** Sides of the squares that barriers are looked up by, in meters. */
const squareMeters = 200;

/**
 * @param plane the points
 * @param lines the barriers on the same plane
 */
export function crossingsOf({ x, y }: Plane, lines: readonly Plane[]): Crosses {
  if (lines.length === 0) return () => false;
  const squares = squaresOf(lines);
  return (i, j) => {
    const way: Way = [x[i] as number, y[i] as number, x[j] as number, y[j] as number];
    return squaresAround(way).some((key) => squares.get(key)?.some((piece) => areCrossed(way, piece)));
  };
}

type Way = readonly [ax: number, ay: number, bx: number, by: number];

function squaresOf(lines: readonly Plane[]): Map<string, Way[]> {
  const squares = new Map<string, Way[]>();
  for (const { x, y } of lines)
    for (let k = 1; k < x.length; k++) {
      const piece: Way = [x[k - 1] as number, y[k - 1] as number, x[k] as number, y[k] as number];
      for (const key of squaresAround(piece)) squares.set(key, [...(squares.get(key) ?? []), piece]);
    }
  return squares;
}

/** All squares of the box that a way lies in. */
function squaresAround([ax, ay, bx, by]: Way): string[] {
  const from = (a: number, b: number) => Math.floor(Math.min(a, b) / squareMeters);
  const to = (a: number, b: number) => Math.floor(Math.max(a, b) / squareMeters);
  const keys: string[] = [];
  for (let column = from(ax, bx); column <= to(ax, bx); column++)
    for (let row = from(ay, by); row <= to(ay, by); row++) keys.push(`${column} ${row}`);
  return keys;
}

function areCrossed([ax, ay, bx, by]: Way, [cx, cy, dx, dy]: Way): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return (
    side(ax, ay, bx, by, cx, cy) !== side(ax, ay, bx, by, dx, dy) &&
    side(cx, cy, dx, dy, ax, ay) !== side(cx, cy, dx, dy, bx, by)
  );
}
