type GroupBy = <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => Map<K, T[]>;

/** The engine uses Map.groupBy and Object.groupBy, which Node 20 lacks. */
const groupBy: GroupBy = (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const maps = Map as unknown as { groupBy?: GroupBy };
const objects = Object as unknown as { groupBy?: unknown };
maps.groupBy ??= groupBy;
objects.groupBy ??= (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => unknown) =>
  Object.fromEntries(groupBy(items, keyOf));

/** The engine tells its every step there. */
console.debug = () => undefined;
