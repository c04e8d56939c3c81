/** A binary heap: gives back what was put in, the least key first. */
export class LeastFirst {
  /** Of what was taken last. */
  key = 0;
  private readonly keys: number[] = [];
  private readonly items: number[] = [];
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  add(item: number, key: number): void {
    const { keys, items } = this;
    let at = this.count++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((keys[parent] as number) <= key) break;
      keys[at] = keys[parent] as number;
      items[at] = items[parent] as number;
      at = parent;
    }
    keys[at] = key;
    items[at] = item;
  }

  /** @returns undefined when nothing is left */
  take(): number | undefined {
    if (this.count === 0) return undefined;
    const { keys, items } = this;
    const item = items[0] as number;
    this.key = keys[0] as number;
    const count = --this.count;
    const [lastKey, lastItem] = [keys[count] as number, items[count] as number];
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && (keys[child + 1] as number) < (keys[child] as number)) child++;
      if ((keys[child] as number) >= lastKey) break;
      keys[at] = keys[child] as number;
      items[at] = items[child] as number;
      at = child;
    }
    if (count > 0) {
      keys[at] = lastKey;
      items[at] = lastItem;
    }
    return item;
  }
}
