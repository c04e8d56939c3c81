import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import { type EnumValue, enumeration, valueIn } from '../enumeration';
import type { Face } from '../face';
import { anObject, type Fits, misfit, mustFit, textLike } from '../signature';
import { servedMenu } from './uiMenu';
import type { UiWorld } from './world';

const button = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const buttonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

type UiFace =
  | 'Button'
  | 'ButtonSet'
  | 'alert'
  | 'prompt'
  | `create${'Menu' | 'AddonMenu'}`
  | `show${'ModalDialog' | 'ModelessDialog' | 'Sidebar' | 'Dialog'}`;

/**
 * What a script puts on the screen of the person who runs it.
 * @documented https://developers.google.com/apps-script/reference/base/ui
 */
class Ui implements Face<GoogleAppsScript.Base.Ui, UiFace> {
  readonly Button = button as never;
  readonly ButtonSet = buttonSet as never;

  constructor(
    private readonly kernel: Kernel,
    private readonly world: UiWorld,
  ) {}

  createMenu(label: string): unknown {
    this.fit('createMenu', [label], textLike);
    return servedMenu(this.kernel, this.world, String(label));
  }
  createAddonMenu(): unknown {
    return this.createMenu('Extensions');
  }
  /** `alert(message)`, `(message, buttons)` or `(title, message, buttons)`. */
  alert(...args: unknown[]): never {
    return pressed(this.ask('alert', args).button) as never;
  }
  /** As `alert`, with a line to write on. */
  prompt(...args: unknown[]): unknown {
    const { button: pushed, text } = this.ask('prompt', args);
    return serve(this.kernel, 'PromptResponse', new PromptResponse(pressed(pushed), text));
  }
  showModalDialog(output: unknown, title: string): void {
    this.fit('showModalDialog', [output, title], anOutput, textLike);
    this.world.show({ where: 'dialog', modal: true, title: String(title), output });
  }
  showModelessDialog(output: unknown, title: string): void {
    this.fit('showModelessDialog', [output, title], anOutput, textLike);
    this.world.show({ where: 'dialog', modal: false, title: String(title), output });
  }
  showDialog(output: unknown): void {
    this.fit('showDialog', [output], anOutput);
    this.world.show({ where: 'dialog', modal: false, title: '', output });
  }
  showSidebar(output: unknown): void {
    this.fit('showSidebar', [output], anOutput);
    this.world.show({ where: 'sidebar', modal: false, title: '', output });
  }

  private ask(asks: 'alert' | 'prompt', args: readonly unknown[]) {
    const set = args.length > 1 ? valueIn(buttonSet, args[args.length - 1]) : 'OK';
    const texts = args.length > 1 ? args.slice(0, -1) : args;
    if (set === undefined || texts.length < 1 || texts.length > 2 || !texts.every(textLike))
      throw misfit(this.kernel, `Ui.${asks}`, args);
    const [title, message] = texts.length === 2 ? texts.map(String) : ['', String(texts[0])];
    return this.world.ask({ asks, title: title ?? '', message: message ?? '', buttons: set.split('_') });
  }
  private fit(method: string, args: readonly unknown[], ...wanted: Fits[]): void {
    mustFit(this.kernel, `Ui.${method}`, args, wanted);
  }
}

/** What HtmlService makes. */
const anOutput: Fits = (value) =>
  anObject(value) && typeof (value as { getContent?: unknown }).getContent === 'function';

function pressed(name: string): EnumValue {
  return button[name as keyof typeof button] ?? button.CLOSE;
}

/** @documented https://developers.google.com/apps-script/reference/base/prompt-response */
class PromptResponse implements Face<GoogleAppsScript.Base.PromptResponse, 'getSelectedButton' | 'getResponseText'> {
  constructor(
    private readonly button: EnumValue,
    private readonly text: string,
  ) {}
  getSelectedButton(): never {
    return this.button as never;
  }
  /** Also when the dialog was closed. */
  getResponseText(): string {
    return this.text;
  }
}

/** @throws as Google does where there is no screen: in triggers and web apps */
export function servedUi(kernel: Kernel, world: UiWorld): unknown {
  if (kernel.execution.via === 'trigger' || kernel.execution.via === 'webApp')
    throw kernel.exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return serve(kernel, 'Ui', new Ui(kernel, world));
}
