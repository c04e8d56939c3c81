/**
 * The shortest open path through a handful of points, by dynamic programming over sets (Held & Karp, 1962): 8 points
 * are 2,048 steps, and each more doubles that.
 * @param start index of the point to begin at; without it the path begins where that is shortest
 * @param end index of the point to end at, another one than the start; without it the path ends where that is shortest
 */
export function exactPath(
  n: number,
  distance: (i: number, j: number) => number,
  start?: number,
  end?: number,
): number[] {
  if (n === 0) return [];
  const everything = (1 << n) - 1;
  const lengths = Array.from({ length: everything + 1 }, () => new Array<number>(n).fill(Infinity));
  const cameFrom = Array.from({ length: everything + 1 }, () => new Array<number>(n).fill(-1));
  const at = (set: number, i: number) => lengths[set]?.[i] ?? Infinity;
  for (let i = 0; i < n; i++) if (start === undefined || i === start) (lengths[1 << i] as number[])[i] = 0;
  for (let set = 1; set <= everything; set++) {
    for (let last = 0; last < n; last++) {
      if (at(set, last) === Infinity) continue;
      for (let next = 0; next < n; next++) {
        if (set & (1 << next)) continue;
        const length = at(set, last) + distance(last, next);
        const larger = set | (1 << next);
        if (length >= at(larger, next)) continue;
        (lengths[larger] as number[])[next] = length;
        (cameFrom[larger] as number[])[next] = last;
      }
    }
  }
  const ends = lengths[everything] as number[];
  const path: number[] = [];
  let set = everything;
  for (let last = end ?? ends.indexOf(Math.min(...ends)); last >= 0; ) {
    path.unshift(last);
    const earlier = cameFrom[set]?.[last] ?? -1;
    set &= ~(1 << last);
    last = earlier;
  }
  return path;
}
