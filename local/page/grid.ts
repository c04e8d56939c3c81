import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App, Component, xml } from '@odoo/owl';
import './charts';
import { setSheetClock } from '../engine/sheetClock';
import { serialNow } from './clockFace';
import { ask, Failure, me } from './server';

export interface Grid {
  /** An edit that the host accepted, from here, from another window or from a script. */
  receive(message: unknown): void;
  /** Where the script's menus belong, in the sheet's own menu bar; null while the sheet has too little room for menus. */
  menuPlace(): HTMLElement | null;
  focus(): void;
  /** Time has passed: formulas that tell it are reckoned anew. */
  reckonAnew(): void;
}

class Root extends Component {
  static override template =
    xml`<Spreadsheet model="props.model" raiseError="props.raiseError" notifyUser="props.notifyUser"/>`;
  static components = { Spreadsheet };
  static override props = { model: Object, raiseError: Function, notifyUser: Function };
}

interface Voice {
  /** A sentence that must be read. */
  say(sentence: string): void;
  /** A sentence in passing. */
  mention(sentence: string): void;
}

/** Shows a file in the sheet's own interface, joined to the host's copy by its collaboration messages. */
export async function openGrid(place: HTMLElement, file: string, name: string, voice: Voice): Promise<Grid> {
  const { data, revisionId } = await ask<{ data: object; revisionId: string }>('grid.snapshot', { file });
  let hear: (message: unknown) => void = () => {};
  const transportService = {
    sendMessage: async (message: unknown) => {
      await ask('grid.send', { file, message }).catch((error: Failure) =>
        voice.say(`${error.message} The sheet is loaded again when this window is.`),
      );
    },
    onNewMessage: (_id: string, receive: (message: unknown) => void) => {
      hear = receive;
    },
    leave: () => {},
  };
  setSheetClock(serialNow);
  const client = { id: crypto.randomUUID(), name, userId: me.email };
  const model = new Model({ ...data, revisionId }, { transportService, client } as never, []);
  place.replaceChildren();
  const props = {
    model,
    raiseError: (text: string) => voice.say(text),
    notifyUser: ({ text }: { text: string }) => voice.mention(text),
  };
  const app = new App(Root as never, { props, warnIfNoStaticProps: false });
  app.addTemplates(await templates());
  await app.mount(place);
  Object.assign(window, { sheetModel: model });
  return {
    receive: (message) => hear(message),
    menuPlace: () => place.querySelector<HTMLElement>('.script-menus'),
    reckonAnew: () => void model.dispatch('EVALUATE_CELLS' as never),
    focus: () => place.querySelector<HTMLElement>('.o-grid')?.focus(),
  };
}

/** The sheet's templates, with a place for the scripts' menus after its own. */
async function templates(): Promise<string> {
  const text = await (await fetch('/page/grid.xml')).text();
  const at = 't-ref="topBarTop">';
  const start = text.indexOf(at);
  const end = text.indexOf('<div class="o-topbar-topright', start);
  const close = text.lastIndexOf('</div>', end);
  if (start < 0 || close < start) throw new Failure('The grid library has changed: its menu bar was not found.', false);
  return `${text.slice(0, close)}<div class="script-menus"/>${text.slice(close)}`;
}
