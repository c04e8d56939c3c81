import { neighbors } from '../../src/route/neighbors';
import { lengthOf, shortRound } from '../../src/route/shortRound';
import { seeded } from '../../test/seeded';
import { type Asked, nameOf, print, rounded } from './options';
import { type Instance, readInstance } from './tsplib';

/** Closed tours through the points of TSPLIB files, beside always going on to the nearest point. */
export function walk(wanted: Asked): void {
  const [seconds, seed] = [wanted.number('seconds', 1), wanted.number('seed', 1)];
  const lines = wanted.files.map((file) => {
    const instance = readInstance(file);
    const ours = tourOf(instance, seconds, seed);
    const line = { instance: instance.name || nameOf(file), n: instance.plane.x.length, ...ours };
    return wanted.isJson ? line : { ...line, 'nearest neighbor': nearestNeighbor(instance) };
  });
  print(lines, wanted.isJson);
}

/** The search of the product, for as long as is given. */
function tourOf({ plane, distance }: Instance, seconds: number, seed: number): { length: number; seconds: number } {
  const began = performance.now();
  const enough = () => performance.now() - began > seconds * 1000 - 10;
  const near = neighbors(plane, 2, 2);
  const tour = shortRound({ random: seeded(seed), distance, near, kicks: Number.POSITIVE_INFINITY, enough });
  return { length: lengthOf(tour, distance), seconds: rounded((performance.now() - began) / 1000) };
}

function nearestNeighbor({ plane, distance }: Instance): number {
  const left = new Set(plane.x.keys());
  const tour: number[] = [];
  for (let at = 0; left.size > 0; ) {
    left.delete(at);
    tour.push(at);
    const from = at;
    at = [...left].reduce((best, one) => (distance(from, one) < distance(from, best) ? one : best), [...left][0] ?? 0);
  }
  return lengthOf(tour, distance);
}
