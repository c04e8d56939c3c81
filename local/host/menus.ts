/** What a script put into the menu bar. */
export type MenuItem =
  | { kind: 'item'; label: string; fn: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; entries: MenuItem[] };

export interface Menu {
  label: string;
  entries: MenuItem[];
}

/** A menu item and the script it belongs to. */
export interface Found {
  fn: string;
  path: string;
}

/**
 * The item that a path such as `Chapter > Set-up > First steps` names. A label in two languages (`Help · Ayuda`) is
 * found by either of them or whole.
 */
export function findItem(menus: readonly Menu[], path: string): string | undefined {
  const steps = path.split(' > ').map((step) => step.trim());
  let entries: readonly MenuItem[] = menus.map((menu) => ({ kind: 'menu', ...menu }));
  for (const [index, step] of steps.entries()) {
    const entry = entries.find((one) => one.kind !== 'separator' && isCalled(one.label, step));
    if (!entry || entry.kind === 'separator') return undefined;
    if (entry.kind === 'item') return index === steps.length - 1 ? entry.fn : undefined;
    entries = entry.entries;
  }
  return undefined;
}

function isCalled(label: string, name: string): boolean {
  return label === name || label.split(' · ').includes(name);
}

/** Every item by its whole path. */
export function itemPaths(menus: readonly Menu[]): string[] {
  const below = (entries: readonly MenuItem[], path: string): string[] =>
    entries.flatMap((entry) => {
      if (entry.kind === 'separator') return [];
      const here = `${path} > ${entry.label}`;
      return entry.kind === 'item' ? [here] : below(entry.entries, here);
    });
  return menus.flatMap(({ label, entries }) => below(entries, label));
}
