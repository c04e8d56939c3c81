/** A binary heap: gives back what was put in, the least key first. */
export class LeastFirst {
  private readonly keys: number[] = [];
  private readonly items: number[] = [];

  add(item: number, key: number): void {
    const { keys, items } = this;
    let at = keys.length;
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

  take(): { item: number; key: number } | undefined {
    const { keys, items } = this;
    const [key, item] = [keys[0], items[0]];
    if (key === undefined || item === undefined) return undefined;
    const lastKey = keys.pop() as number;
    const lastItem = items.pop() as number;
    const count = keys.length;
    if (count === 0) return { item, key };
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= count) break;
      if (child + 1 < count && (keys[child + 1] as number) < (keys[child] as number)) child++;
      if ((keys[child] as number) >= lastKey) break;
      keys[at] = keys[child] as number;
      items[at] = items[child] as number;
      at = child;
    }
    keys[at] = lastKey;
    items[at] = lastItem;
    return { item, key };
  }
}
