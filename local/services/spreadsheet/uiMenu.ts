import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { mustFit, textLike } from '../signature';
import type { UiWorld } from './world';

export type Entry =
  | { kind: 'item'; label: string; fn: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; entries: Entry[] };

/**
 * A menu that a script puts up.
 * @documented https://developers.google.com/apps-script/reference/base/menu
 */
class Menu implements Face<GoogleAppsScript.Base.Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  readonly entries: Entry[] = [];
  constructor(
    private readonly kernel: Kernel,
    private readonly world: UiWorld,
    readonly label: string,
  ) {}
  addItem(label: string, fn: string): this {
    mustFit(this.kernel, 'Menu.addItem', [label, fn], [textLike, textLike]);
    this.entries.push({ kind: 'item', label: String(label), fn: String(fn) });
    return this;
  }
  addSeparator(): this {
    this.entries.push({ kind: 'separator' });
    return this;
  }
  addSubMenu(menu: unknown): this {
    mustFit(this.kernel, 'Menu.addSubMenu', [menu], [(value) => value instanceof Menu]);
    const { label, entries } = menu as Menu;
    this.entries.push({ kind: 'menu', label, entries });
    return this;
  }
  addToUi(): void {
    this.world.menu({ label: this.label, entries: this.entries });
  }
}

export function servedMenu(kernel: Kernel, world: UiWorld, label: string): unknown {
  return serve(kernel, 'Menu', new Menu(kernel, world, label));
}

/** The items of Spreadsheet.addMenu: `{ name, functionName }`, or null for a line between them. */
export function entriesOf(items: readonly unknown[]): Entry[] {
  return items.map((item): Entry => {
    if (item === null) return { kind: 'separator' };
    const { name, functionName } = item as { name: unknown; functionName: unknown };
    return { kind: 'item', label: String(name), fn: String(functionName) };
  });
}
