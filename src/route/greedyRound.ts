import type { Distance } from './settle';

/**
 * A round to begin with: the shortest bonds between neighbors first, as long as they make pieces of a path, and then
 * always on to the nearest end of a piece.
 * @returns the points 0 to n - 1, each once
 */
export function greedyRound(near: readonly Int32Array[], distance: Distance): Int32Array {
  const pieces = piecesOf(near, distance);
  const ends = new Set<number>();
  pieces.forEach((bonded, i) => {
    if (bonded.length < 2) ends.add(i);
  });
  const tour = new Int32Array(near.length);
  let count = 0;
  for (let at = ends.values().next().value ?? 0; count < tour.length; ) {
    ends.delete(at);
    let before = -1;
    for (let point: number | undefined = at; point !== undefined; ) {
      tour[count++] = point;
      at = point;
      point = (pieces[at] as number[]).find((other) => other !== before);
      before = at;
    }
    ends.delete(at);
    at = nearestOf(ends, at, distance);
  }
  return tour;
}

function nearestOf(ends: ReadonlySet<number>, at: number, distance: Distance): number {
  let nearest = at;
  let least = Infinity;
  for (const end of ends) {
    const far = distance(at, end);
    if (far >= least) continue;
    least = far;
    nearest = end;
  }
  return nearest;
}

/** The points that each is bonded to, two at most, without a round among them. */
function piecesOf(near: readonly Int32Array[], distance: Distance): number[][] {
  const bonds = near.flatMap((list, i) =>
    [...list].filter((j) => i < j || !(near[j] as Int32Array).includes(i)).map((j) => ({ i, j, far: distance(i, j) })),
  );
  const pieces = near.map((): number[] => []);
  const root = Int32Array.from(near, (_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (root[at] !== at) {
      root[at] = root[root[at] as number] as number;
      at = root[at] as number;
    }
    return at;
  };
  for (const { i, j } of bonds.sort((a, b) => a.far - b.far || a.i - b.i || a.j - b.j)) {
    const [a, b] = [pieces[i] as number[], pieces[j] as number[]];
    if (a.length > 1 || b.length > 1 || rootOf(i) === rootOf(j)) continue;
    a.push(j);
    b.push(i);
    root[rootOf(i)] = rootOf(j);
  }
  return pieces;
}
