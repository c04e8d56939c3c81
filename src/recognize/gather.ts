/** No single pair of records outweighs so many others that say the opposite. */
const mostWeight = 8;

/**
 * Brings records together, the surest first, as long as those of both sides are on average more likely the same than
 * not.
 * @param pairs the surest first
 * @param weight the logarithm of the odds of any two
 * @param between the list of each record, when none is to be linked within its own
 * @returns groups of two records and more
 */
export function gather(
  count: number,
  pairs: readonly (readonly [number, number])[],
  weight: (i: number, j: number) => number,
  between?: readonly number[],
): number[][] {
  const groupOf = Int32Array.from({ length: count }, (_, i) => i);
  const groups = new Map<number, number[]>();
  const membersOf = (group: number) => groups.get(group) ?? [group];
  for (const [i, j] of pairs) {
    const [one, two] = [groupOf[i] as number, groupOf[j] as number];
    if (one === two) continue;
    const [ours, theirs] = [membersOf(one), membersOf(two)];
    if (average(ours, theirs, weight, between) <= 0) continue;
    const together = [...ours, ...theirs];
    for (const member of theirs) groupOf[member] = one;
    groups.set(one, together);
    groups.delete(two);
  }
  return [...groups.values()];
}

function average(
  ours: readonly number[],
  theirs: readonly number[],
  weight: (i: number, j: number) => number,
  between?: readonly number[],
): number {
  let sum = 0;
  let count = 0;
  for (const i of ours)
    for (const j of theirs) {
      if (between && between[i] === between[j]) return Number.NEGATIVE_INFINITY;
      sum += Math.max(-mostWeight, Math.min(mostWeight, weight(i, j)));
      count++;
    }
  return sum / count;
}
