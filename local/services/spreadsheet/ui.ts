import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import type { UiWorld } from './world';

const buttonSets: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
const buttons = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'];
const same = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

/** What a script puts on the screen of the person who runs it. */
class Ui {
  readonly Button = same(buttons);
  readonly ButtonSet = same(Object.keys(buttonSets));

  constructor(
    private readonly kernel: Kernel,
    private readonly world: UiWorld,
  ) {}

  createMenu(label: string): unknown {
    return serve(this.kernel, 'Menu', new Menu(this.world, String(label)));
  }
  createAddonMenu(): unknown {
    return this.createMenu('Extensions');
  }
  /** `alert(message)`, `(message, buttons)` or `(title, message, buttons)`. */
  alert(...args: string[]): string {
    return this.ask('alert', args).button;
  }
  /** As `alert`, with a line to write on. */
  prompt(...args: string[]): unknown {
    const { button, text } = this.ask('prompt', args);
    return serve(this.kernel, 'PromptResponse', { getSelectedButton: () => button, getResponseText: () => text });
  }
  showModalDialog(output: unknown, title: string): void {
    this.world.show({ where: 'dialog', modal: true, title: String(title), output });
  }
  showModelessDialog(output: unknown, title: string): void {
    this.world.show({ where: 'dialog', modal: false, title: String(title), output });
  }
  showSidebar(output: unknown): void {
    this.world.show({ where: 'sidebar', modal: false, title: '', output });
  }

  private ask(asks: 'alert' | 'prompt', args: readonly string[]) {
    const set = args.find((one, index) => index > 0 && Object.hasOwn(buttonSets, one));
    const texts = args.filter((one) => one !== set).map(String);
    const [title, message] = texts.length > 1 ? (texts as [string, string]) : ['', texts[0] ?? ''];
    return this.world.ask({ asks, title, message, buttons: buttonSets[set ?? 'OK'] as string[] });
  }
}

type Entry =
  | { kind: 'item'; label: string; fn: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; entries: Entry[] };

class Menu implements Face<GoogleAppsScript.Base.Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  readonly entries: Entry[] = [];
  constructor(
    private readonly world: UiWorld,
    readonly label: string,
  ) {}
  addItem(label: string, fn: string): this {
    this.entries.push({ kind: 'item', label: String(label), fn: String(fn) });
    return this;
  }
  addSeparator(): this {
    this.entries.push({ kind: 'separator' });
    return this;
  }
  addSubMenu(menu: unknown): this {
    const { label, entries } = menu as Menu;
    this.entries.push({ kind: 'menu', label, entries });
    return this;
  }
  addToUi(): void {
    this.world.menu({ label: this.label, entries: this.entries });
  }
}

/** @throws as Google does where there is no screen: in triggers and web apps */
export function servedUi(kernel: Kernel, world: UiWorld): unknown {
  if (kernel.execution.via === 'trigger' || kernel.execution.via === 'webApp')
    throw kernel.exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return serve(kernel, 'Ui', new Ui(kernel, world));
}
