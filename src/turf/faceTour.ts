import { onPlane, type Place, type Plane } from '../route/meters';
import { neighbors } from '../route/neighbors';
import { shortPath } from '../route/shortPath';
import type { Blockface, Building } from './blockface';

/** Meters that no detour outweighs: the two ends of a face stay together. */
const bond = -1e6;

/**
 * The faces in an order to walk them all, each turned the way it is walked: a short path through the faces' ends, whose
 * two ends are never parted.
 * @param faces buildings with positions
 * @param kicks how long to look for a shorter path
 */
export function faceTour(faces: readonly Blockface[], random: () => number, kicks: number): Blockface[] {
  if (faces.length < 2) return [...faces];
  const plane = onPlane(
    faces.flatMap((face) => [face[0] as Building as Place, face[face.length - 1] as Building as Place]),
  );
  const { x, y } = plane;
  const distance = (i: number, j: number) =>
    i >> 1 === j >> 1 ? bond : Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
  const path = shortPath(plane, {
    random,
    distance,
    kicks,
    near: withOtherEnd(plane),
    from: faces.flatMap((_, f) => [2 * f, 2 * f + 1]),
  });
  return path
    .filter((_, at) => at % 2 === 0)
    .map((end) => {
      const face = faces[end >> 1] as Blockface;
      return end % 2 === 0 ? face : [...face].reverse();
    });
}

function withOtherEnd(plane: Plane): Int32Array[] {
  return neighbors(plane).map((near, i) => Int32Array.from([i ^ 1, ...near.filter((j) => j !== (i ^ 1))]));
}
