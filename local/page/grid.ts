import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App, Component, xml } from '@odoo/owl';
import './charts';
import { setSheetClock } from '../engine/sheetClock';
import type { FileSummary } from '../server/stage';
import { Cells } from './cells';
import { serialNow } from './clockFace';
import { focusOn } from './dom';
import { loadExtras, refreshExtras } from './extras';
import { FilterButtons, hideFilteredRows, placeRowsAnew } from './filters';
import { Notes } from './notes';
import { performLater, stopsTyping } from './protection';
import { Selection } from './selection';
import { ask, Failure, me } from './server';
import { followTabLinks, keepTab, openLastTab } from './tabs';

export interface Grid {
  /** An edit that the host accepted, from here, from another window or from a script. */
  receive(message: unknown): void;
  /** Where the script's menus belong, in the sheet's own menu bar; null while the sheet has too little room for menus. */
  menuPlace(): HTMLElement | null;
  focus(): void;
  /** Something changed: formulas that tell the time are reckoned anew, notes and protections are asked for again. */
  refresh(): void;
  /** Runs a script of the file: it finds what is selected here, and what it selects is shown. */
  around(run: () => Promise<unknown>): Promise<void>;
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
  /** An edit was not taken: the sheet here is not the host's any more. */
  refused(sentence: string): void;
}

/** Shows a file in the sheet's own interface, joined to the host's copy by its collaboration messages. */
export async function openGrid(
  place: HTMLElement,
  { id, right }: FileSummary,
  name: string,
  voice: Voice,
): Promise<Grid> {
  const { data, revisionId } = await ask<{ data: object; revisionId: string }>('grid.snapshot', { file: id });
  await loadExtras(id);
  let hear: (message: unknown) => void = () => {};
  const transportService = {
    sendMessage: async (message: unknown) => {
      await ask('grid.send', { file: id, message }).catch((error: Failure) => voice.refused(error.message));
    },
    onNewMessage: (_id: string, receive: (message: unknown) => void) => {
      hear = receive;
    },
    leave: () => {},
  };
  setSheetClock(serialNow);
  const client = { id: crypto.randomUUID(), name, userId: me.email };
  const mode = right === 'viewer' ? 'readonly' : 'normal';
  const model = new Model({ ...data, revisionId }, { transportService, client, mode } as never, []);
  hideFilteredRows(model);
  placeRowsAnew(model);
  followTabLinks(id);
  await show(place, model, voice);
  openLastTab(model, id);
  Object.assign(window, { sheetModel: model });
  const { draw, selection } = layOver(id, model, place);
  return {
    receive: (message) => hear(message),
    menuPlace: () => place.querySelector<HTMLElement>('.script-menus'),
    refresh: () => {
      model.dispatch('EVALUATE_CELLS' as never);
      refreshExtras(id, () => {
        placeRowsAnew(model);
        draw();
      });
    },
    focus: () => focusOn(place.querySelector('.o-grid-composer .o-composer') ?? place.querySelector('.o-grid')),
    around: async (run) => {
      await selection.tell();
      await run();
      await selection.follow();
    },
  };
}

async function show(place: HTMLElement, model: Model, voice: Voice): Promise<void> {
  place.replaceChildren();
  const props = {
    model,
    raiseError: (text: string) => voice.say(text),
    notifyUser: ({ text }: { text: string }) => voice.mention(text),
  };
  const app = new App(Root as never, { props, warnIfNoStaticProps: false });
  app.addTemplates(await templates());
  await app.mount(place);
}

/** What the grid itself does not have: notes, protected cells that say so, and word of the selection. */
function layOver(file: string, model: Model, place: HTMLElement): { draw(): void; selection: Selection } {
  const cells = new Cells(model, place);
  const notes = new Notes(cells);
  const filters = new FilterButtons(file, cells);
  const selection = new Selection(file, cells);
  let drawing = 0;
  const draw = () => {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(() => {
      notes.draw();
      filters.draw();
    });
  };
  (model as unknown as { on(event: string, owner: unknown, hear: () => void): void }).on('update', notes, () => {
    draw();
    selection.mayHaveMoved();
    keepTab(file, cells.sheetId);
  });
  addEventListener('resize', draw);
  draw();
  selection.mayHaveMoved();
  performLater(({ type, ...change }) => void model.dispatch(type as never, change as never));
  const stopTyping = (event: KeyboardEvent | MouseEvent) => {
    const { sheetId, row, col } = cells.active;
    if (!startsTyping(event) || !stopsTyping(sheetId, row, col)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  place.addEventListener('keydown', stopTyping, { capture: true });
  place.addEventListener('dblclick', stopTyping, { capture: true });
  return { draw, selection };
}

function startsTyping(event: KeyboardEvent | MouseEvent): boolean {
  const target = event.target as HTMLElement;
  if (!(event instanceof KeyboardEvent)) return target.closest('.o-grid-overlay') !== null;
  const inGrid = target.closest('.o-grid, .o-composer, .o-topbar-composer') !== null && !target.closest('.o-menu');
  if (!inGrid || event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key.length === 1 || ['Enter', 'F2', 'Delete', 'Backspace'].includes(event.key);
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
