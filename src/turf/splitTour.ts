/** A stop of a long tour, such as a building, seen from the stop before it. */
export interface Stop {
  /** Doors. */
  readonly weight: number;
  /** Meters from the stop before. */
  readonly hop: number;
  /** Meters that beginning a new turf here counts as, such as for splitting a block face. */
  readonly cut: number;
  /** Position in meters, for compactness. */
  readonly x: number;
  readonly y: number;
}

export interface Sizes {
  readonly least: number;
  readonly most: number;
  readonly target: number;
}

/** What a turf of the wrong size counts as, in meters: more than any walk, so that size comes first. */
const wrongSize = 1e6;
const wrongDoor = 2e4;

/**
 * Cuts a tour into turfs of the wanted size so that the walks inside them are short and the turfs are round rather than
 * snaky: the best of all possible cuts of this tour, by dynamic programming over where the last turf begins.
 * @param roundness meters of walk that a meter of mean distance from the turf's middle counts as, for each door
 * @returns where each turf begins
 */
export function splitTour(stops: readonly Stop[], sizes: Sizes, roundness: number): number[] {
  const n = stops.length;
  const cost = new Float64Array(n + 1).fill(Infinity);
  const begin = new Int32Array(n + 1);
  cost[0] = 0;
  for (let end = 1; end <= n; end++) {
    let weight = 0;
    let walk = 0;
    let [sx, sy, squares] = [0, 0, 0];
    for (let first = end - 1; first >= 0; first--) {
      const stop = stops[first] as Stop;
      weight += stop.weight;
      if (weight > sizes.most * 1.5 && first < end - 1) break;
      sx += stop.weight * stop.x;
      sy += stop.weight * stop.y;
      squares += stop.weight * (stop.x * stop.x + stop.y * stop.y);
      const spread = Math.sqrt(Math.max(0, squares / weight - (sx * sx + sy * sy) / (weight * weight)));
      const total =
        (cost[first] as number) +
        walk +
        roundness * spread * weight +
        sizeCost(weight, sizes) +
        (first > 0 ? stop.cut : 0);
      if (total < (cost[end] as number)) {
        cost[end] = total;
        begin[end] = first;
      }
      walk += stop.hop;
    }
  }
  const begins: number[] = [];
  for (let end = n; end > 0; end = begin[end] as number) begins.unshift(begin[end] as number);
  return begins;
}

function sizeCost(weight: number, { least, most, target }: Sizes): number {
  const off = Math.abs(weight - target);
  return weight >= least && weight <= most ? off : wrongSize + off * wrongDoor;
}
