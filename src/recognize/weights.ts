import { levelCount, missing, same } from './levels';

/** How often each level is seen among records of the same person, and of two persons; by column. */
export interface Weights {
  readonly ofSame: readonly Float64Array[];
  readonly ofOthers: readonly Float64Array[];
  /** Of any two records, how likely it is that they are the same. */
  readonly prior: number;
}

/** What is expected before anything was seen: most values agree, some were mistyped. */
const expected = [0, 0.8, 0.1, 0.03, 0.05, 0.01, 0.01];
/** Pairs that the expectation counts for. */
const strength = 10;
const passes = 30;

/** Pairs that agree in the same way, column by column. */
export interface Pattern {
  readonly levels: Uint8Array;
  readonly count: number;
}

/** How often each level is seen in pairs taken at random, of which next to none are the same. */
export function seenAtRandom(columnCount: number, pairs: Iterable<Uint8Array>): Float64Array[] {
  const seen = Array.from({ length: columnCount }, () => new Float64Array(levelCount).fill(0.5));
  for (const levels of pairs)
    for (let k = 0; k < columnCount; k++) bump(seen[k] as Float64Array, levels[k] as number, 1);
  return seen.map(shares);
}

/**
 * Learns from pairs, of which nobody has said which are the same, how much each level speaks for it (Fellegi & Sunter,
 * A Theory for Record Linkage, 1969; expectation maximization: Winkler, 1988).
 * @param allPairs how many there are with those that were not worth comparing
 */
export function learn(
  patterns: readonly Pattern[],
  ofOthers: readonly Float64Array[],
  allPairs: number,
  records: number,
): Weights {
  let ofSame = ofOthers.map(() => shares(Float64Array.from(expected)));
  let prior = Math.min(0.5, records / 2 / Math.max(1, allPairs));
  for (let pass = 0; pass < passes; pass++) {
    const weights = { ofSame, ofOthers, prior };
    const seen = ofOthers.map(() => Float64Array.from(expected, (share) => share * strength));
    let sum = 0;
    for (const { levels, count } of patterns) {
      const likely = count * probability(weightOf(levels, weights));
      sum += likely;
      for (let k = 0; k < levels.length; k++) bump(seen[k] as Float64Array, levels[k] as number, likely);
    }
    ofSame = seen.map(shares);
    prior = Math.min(0.5, Math.max(sum, 0.5) / Math.max(1, allPairs));
  }
  return { ofSame, ofOthers, prior };
}

/** The natural logarithm of the odds that two records are the same. */
export function weightOf(levels: Uint8Array, { ofSame, ofOthers, prior }: Weights): number {
  let weight = Math.log(prior / (1 - prior));
  for (let k = 0; k < levels.length; k++) {
    const level = levels[k] as number;
    if (level !== missing) weight += Math.log(share(ofSame, k, level) / share(ofOthers, k, level));
  }
  return weight;
}

/** What agreeing on a value adds to the weight when the value is rarer, or more common, than the column's usual. */
export function rarity(column: number, frequency: number, { ofOthers }: Weights): number {
  const usual = share(ofOthers, column, same);
  return Math.log(usual / Math.max((frequency + usual) / 2, 1e-7));
}

export function probability(weight: number): number {
  return 1 / (1 + Math.exp(-weight));
}

const share = (of: readonly Float64Array[], column: number, level: number): number =>
  (of[column] as Float64Array)[level] as number;

function bump(seen: Float64Array, level: number, by: number): void {
  seen[level] = (seen[level] as number) + by;
}

/** Of what is known: values that are missing say nothing. */
function shares(seen: Float64Array): Float64Array {
  const total = seen.reduce((sum, count, level) => (level === missing ? sum : sum + count), 0);
  return seen.map((count, level) => (level === missing ? 1 : count / total));
}
