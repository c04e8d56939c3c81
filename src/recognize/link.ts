import { pairsToCompare } from './blocks';
import { Comparer } from './compare';
import { gather } from './gather';
import { type Level, levelCount, levels as levelNames, same } from './levels';
import { type Column, plainRecords, type Records } from './records';
import { learn, type Pattern, probability, rarity, seenAtRandom, type Weights, weightOf } from './weights';

export type Band = 'same' | 'maybe' | 'different';

/** Two records that may be the same person or place. */
export interface Link {
  readonly first: number;
  readonly second: number;
  /** That they are the same, from 0 to 1. */
  readonly probability: number;
  /** `same` is sure enough to be taken as one; `maybe` is for a person to decide, side by side. */
  readonly band: Exclude<Band, 'different'>;
  /** How each column agrees, and how much that speaks for (above 0) or against them being the same. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly column: string;
  readonly level: Level;
  readonly weight: number;
}

export interface Linked {
  /** Every two records of the bands `same` and `maybe`, the surest first. */
  readonly links: readonly Link[];
  /** The records of each person when it must be decided: those that are together more likely the same than not. */
  readonly groups: readonly (readonly number[])[];
}

export interface LinkOptions {
  readonly random: () => number;
  /** The list of each record, when only records of different lists are to be linked. */
  readonly between?: readonly number[] | undefined;
}

/** Odds of a thousand to one: nobody is asked about these. */
const sure = Math.log(999);
/** One in twenty is worth a look. */
const doubtful = Math.log(1 / 19);
const randomPairs = 20_000;

/**
 * Finds the records that mean the same person or place. How much each agreement counts is learned from the records
 * themselves; nobody has to say which are the same.
 * @param rows a value for each column; '' where nothing is known
 */
export function link(rows: readonly (readonly string[])[], columns: readonly Column[], options: LinkOptions): Linked {
  const records = plainRecords(rows, columns);
  const pairs = pairsToCompare(records, columns, options.between);
  const weigher = new Weigher(records, columns, pairs, options);
  const weights = new Map<number, number>();
  const at = (i: number, j: number) => Math.min(i, j) * records.length + Math.max(i, j);
  for (let k = 0; k < pairs.length / 2; k++) {
    weights.set(at(pairs[2 * k] as number, pairs[2 * k + 1] as number), weigher.weightOfPair(k));
  }
  const weight = (i: number, j: number): number => {
    const known = weights.get(at(i, j)) ?? weigher.weight(i, j);
    weights.set(at(i, j), known);
    return known;
  };
  const likely = [...weights].filter(([, found]) => found > doubtful).sort(([a, x], [b, y]) => y - x || a - b);
  const ends = likely.map(([pair]) => [Math.floor(pair / records.length), pair % records.length] as const);
  const links = ends.map(([first, second], k): Link => {
    const found = (likely[k] as [number, number])[1];
    const reasons = weigher.reasons(first, second);
    return { first, second, probability: probability(found), band: found >= sure ? 'same' : 'maybe', reasons };
  });
  return { links, groups: gather(records.length, ends, weight, options.between) };
}

class Weigher {
  private readonly comparer: Comparer;
  private readonly weights: Weights;
  private readonly frequency: readonly ReadonlyMap<string, number>[];
  private readonly found: Uint8Array;
  /** The levels of each pair that was worth comparing, column after column. */
  private readonly seen: Uint8Array;

  constructor(
    private readonly records: Records,
    private readonly columns: readonly Column[],
    private readonly pairs: Int32Array,
    options: LinkOptions,
  ) {
    this.comparer = new Comparer(records, columns);
    this.found = new Uint8Array(columns.length);
    this.frequency = columns.map((_, k) => frequencies(records, k));
    const others = seenAtRandom(columns.length, this.atRandom(options));
    const total = (records.length * (records.length - 1)) / 2;
    this.seen = this.comparedPairs();
    this.weights = learn(this.patterns(), others, total, records.length);
  }

  /** @param k the place of the pair among those that were worth comparing */
  weightOfPair(k: number): number {
    return this.weigh(this.pairs[2 * k] as number, this.pairs[2 * k + 1] as number, this.levelsOfPair(k));
  }

  weight(i: number, j: number): number {
    return this.weigh(i, j, this.comparer.levels(i, j, this.found));
  }

  private weigh(i: number, j: number, levels: Uint8Array): number {
    let weight = weightOf(levels, this.weights);
    for (let k = 0; k < levels.length; k++) if (levels[k] === same) weight += this.rarityOf(i, j, k);
    return weight;
  }

  reasons(i: number, j: number): Reason[] {
    const levels = this.comparer.levels(i, j, this.found);
    return this.columns.map(({ name }, k) => {
      const level = levels[k] as number;
      const { ofSame, ofOthers } = this.weights;
      const plain = Math.log(
        ((ofSame[k] as Float64Array)[level] as number) / ((ofOthers[k] as Float64Array)[level] as number),
      );
      return {
        column: name,
        level: levelNames[level] as Level,
        weight: plain + (level === same ? this.rarityOf(i, j, k) : 0),
      };
    });
  }

  /** Values that agree letter for letter are rare or common; those that only mean the same count as the rarer one. */
  private rarityOf(i: number, j: number, column: number): number {
    const frequency = this.frequency[column] as ReadonlyMap<string, number>;
    const of = (record: number) => frequency.get((this.records[record] as readonly string[])[column] as string) ?? 0;
    return rarity(column, Math.min(of(i), of(j)), this.weights);
  }

  private comparedPairs(): Uint8Array {
    const { pairs, columns, comparer, found } = this;
    const seen = new Uint8Array((pairs.length / 2) * columns.length);
    for (let k = 0; k < pairs.length / 2; k++) {
      seen.set(comparer.levels(pairs[2 * k] as number, pairs[2 * k + 1] as number, found), k * columns.length);
    }
    return seen;
  }
  private levelsOfPair(k: number): Uint8Array {
    const { length } = this.columns;
    return this.seen.subarray(k * length, (k + 1) * length);
  }

  /** The many pairs agree in few ways. */
  private patterns(): Pattern[] {
    const counts = new Map<number, { levels: Uint8Array; count: number }>();
    for (let k = 0; k < this.pairs.length / 2; k++) {
      const levels = this.levelsOfPair(k);
      const key = levels.reduce((sum, level) => sum * levelCount + level, 0);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { levels, count: 1 });
    }
    return [...counts.values()];
  }

  private *atRandom({ random }: LinkOptions): Generator<Uint8Array> {
    const { length } = this.records;
    const enough = Math.min(randomPairs, 5 * length * (length - 1));
    for (let k = 0; k < enough; k++) {
      const [i, j] = [Math.floor(random() * length), Math.floor(random() * length)];
      if (i !== j) yield this.comparer.levels(i, j, this.found);
    }
  }
}

/** Of the records that have a value there, the share that has this one. */
function frequencies(records: Records, column: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const record of records) {
    const value = record[column] as string;
    if (value === '') continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    total++;
  }
  return new Map([...counts].map(([value, count]) => [value, count / total]));
}
