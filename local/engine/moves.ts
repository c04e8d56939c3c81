/** Cells of one tab; 0-based and inclusive. */
export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function placesIn({ top, left, bottom, right }: Zone): { row: number; column: number }[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_one, across) => ({ row: top + down, column: left + across })),
  ).flat();
}

export function inserted(at: number, quantity: number) {
  return (index: number) => (index >= at ? index + quantity : index);
}

export function removed(elements: readonly number[]) {
  const gone = new Set(elements);
  return (index: number) =>
    gone.has(index) ? undefined : index - elements.filter((element) => element < index).length;
}

/** Entries whose keys are a sheet and places in it, with the places moved. */
export function movedKeys(
  entries: Record<string, string>,
  sheet: string,
  move: (places: string[]) => (number | undefined)[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => {
      const [where, ...places] = key.split(':');
      if (where !== sheet) return [[key, value]];
      const to = move(places);
      return to.includes(undefined) ? [] : [[[where, ...to].join(':'), value]];
    }),
  );
}
