import { levelOf, missing, near, nearlySwapped, same, swapped } from './levels';
import type { Column, Records } from './records';

/** Two columns whose values often change places, by index. */
type Swap = readonly [number, number];

/** How far two records agree, column by column. */
export class Comparer {
  private readonly swaps: readonly Swap[];

  constructor(
    private readonly records: Records,
    private readonly columns: readonly Column[],
  ) {
    this.swaps = columns.flatMap(({ swapsWith }, k) => {
      const other = columns.findIndex(({ name }) => name === swapsWith);
      return other > k ? [[k, other] as const] : [];
    });
  }

  /** A level (see `levels`) for each column, into `found`. */
  levels(i: number, j: number, found: Uint8Array): Uint8Array {
    const [one, two] = [this.records[i] as readonly string[], this.records[j] as readonly string[]];
    for (let k = 0; k < this.columns.length; k++) found[k] = this.level(k, one[k] as string, two[k] as string);
    for (const swap of this.swaps) this.lookSwapped(swap, one, two, found);
    return found;
  }

  private level(column: number, a: string, b: string): number {
    return levelOf((this.columns[column] as Column).kind, a, b);
  }

  /** When neither column agrees, but crosswise they do, the first says so and the other is left out. */
  private lookSwapped([k, m]: Swap, one: readonly string[], two: readonly string[], found: Uint8Array): void {
    if (agrees(found[k] as number) || agrees(found[m] as number)) return;
    const first = this.level(k, one[k] as string, two[m] as string);
    const second = this.level(k, one[m] as string, two[k] as string);
    const isWhole = agrees(first) && agrees(second);
    const isHalf = (agrees(first) && second === missing) || (agrees(second) && first === missing);
    if (!isWhole && !isHalf) return;
    found[k] = isWhole && first === same && second === same ? swapped : nearlySwapped;
    found[m] = missing;
  }
}

const agrees = (level: number): boolean => level === same || level === near;
