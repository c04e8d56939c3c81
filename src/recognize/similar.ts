/**
 * How many letters must be put in, left out, changed or swapped with their neighbor to make one text of the other
 * (optimal string alignment: Damerau, 1964; Levenshtein, 1966).
 * @param most beyond which it does not matter: then `most + 1` is answered
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  let [before, row, next] = rowsFor(width);
  for (let j = 0; j < width; j++) row[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) cost = Math.min(cost, (before[j - 2] as number) + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    // Swapped letters reach over a row: two rows must be beyond it.
    if (least > most && leastBefore > most) return most + 1;
    leastBefore = least;
    [before, row, next] = [row, next, before];
  }
  const apart = row[b.length] as number;
  return apart > most ? most + 1 : apart;
}

const rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as [Uint16Array, Uint16Array, Uint16Array];

function rowsFor(width: number): [Uint16Array, Uint16Array, Uint16Array] {
  return width <= 64 ? [...rows] : [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
}

/** From 0 to 1, more for texts that begin alike (Winkler, 1990); the same both ways. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  // Which letters are matched depends on the side one begins with: always the same side.
  const [a, b] = one < other ? [one, other] : [other, one];
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken = new Uint8Array(b.length);
  const matched = new Uint8Array(a.length);
  let common = 0;
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= end; j++) {
      if (taken[j] || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      taken[j] = 1;
      matched[i] = 1;
      common++;
      break;
    }
  }
  if (common === 0) return 0;
  let moved = 0;
  for (let i = 0, j = 0; i < a.length; i++) {
    if (!matched[i]) continue;
    while (!taken[j]) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) moved++;
    j++;
  }
  const jaro = (common / a.length + common / b.length + (common - moved / 2) / common) / 3;
  let begin = 0;
  while (begin < 4 && begin < a.length && a[begin] === b[begin]) begin++;
  return jaro + begin * 0.1 * (1 - jaro);
}
