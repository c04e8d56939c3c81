import { changeType, editedCells } from '../../local/engine/edits';
import { type Command, HOST_SEAT, Hub, type Message } from '../../local/engine/hub';
import { Model } from '../../local/engine/odoo';

const FIRST = { sheets: [{ id: 'sheet1', name: 'Sheet1', cells: { A1: 'first' } }] };

/** The engine reports every step on the console. */
beforeAll(() => jest.spyOn(console, 'debug').mockImplementation(() => {}));
afterAll(() => jest.restoreAllMocks());

/** The host's model and a page's model of the same file; the page sends when told to. */
function openFile() {
  const hub = new Hub();
  const host = new Model(
    FIRST as never,
    { transportService: hub, client: { id: HOST_SEAT, name: 'Host' } } as never,
    [],
  );
  hub.join(host);
  let commands: Command[] | null = [];
  const transportService = {
    sendMessage: async (message: Message) => {
      if (message.type === 'CLIENT_JOINED' || message.type === 'CLIENT_MOVED') return;
      commands = hub.receive(structuredClone(message));
    },
    onNewMessage: (_seat: string, hear: (message: Message) => void) => void hub.watch(hear),
    leave: () => {},
  };
  const page = new Model(FIRST as never, { transportService, client: { id: 'page', name: 'Page' } } as never, []);
  const text = (model: Model, col: number, row: number) =>
    model.getters.getCellText({ sheetId: 'sheet1', col, row }, { showFormula: true });
  const did = (type: string, payload: object) => {
    commands = [];
    page.dispatch(type as never, payload as never);
    return commands ?? [];
  };
  return { hub, host, page, text, did };
}

const target = [{ top: 0, left: 0, bottom: 1, right: 1 }];

test('what a page types arrives in the host, and what a script writes arrives in the page', () => {
  const { host, page, text, did } = openFile();
  did('UPDATE_CELL', { sheetId: 'sheet1', col: 1, row: 1, content: 'typed' });
  host.dispatch('UPDATE_CELL', { sheetId: 'sheet1', col: 2, row: 1, content: 'written' });
  expect(text(host, 1, 1)).toBe('typed');
  expect(text(page, 2, 1)).toBe('written');
});

test('an edit that builds on an older revision is left aside', () => {
  const { hub, host, text } = openFile();
  host.dispatch('UPDATE_CELL', { sheetId: 'sheet1', col: 0, row: 5, content: 'newer' });
  const late = {
    type: 'REMOTE_REVISION',
    version: 1,
    clientId: 'x',
    commands: [],
    serverRevisionId: 'START_REVISION',
    nextRevisionId: 'n',
  };
  expect(hub.receive(late)).toBeNull();
  expect(text(host, 0, 5)).toBe('newer');
});

test('a typed cell, a cleared block and a moved row tell what was edited', () => {
  const { did } = openFile();
  expect(editedCells(did('UPDATE_CELL', { sheetId: 'sheet1', col: 3, row: 2, content: 'x' }))).toEqual([
    { sheet: 'sheet1', top: 2, bottom: 2, left: 3, right: 3 },
  ]);
  const cleared = did('DELETE_CONTENT', { sheetId: 'sheet1', target });
  expect(editedCells(cleared)).toEqual([{ sheet: 'sheet1', top: 0, left: 0, bottom: 1, right: 1 }]);
  expect(changeType(cleared)).toBe('EDIT');
});

test('colours are no edit of content', () => {
  const { did } = openFile();
  const coloured = did('SET_FORMATTING', { sheetId: 'sheet1', target, style: { bold: true } });
  expect(editedCells(coloured)).toEqual([]);
  expect(changeType(coloured)).toBe('FORMAT');
});

test('pasting a column is one edited block', () => {
  const { did } = openFile();
  const pasted = did('PASTE_FROM_OS_CLIPBOARD', {
    target: [{ top: 3, left: 0, bottom: 3, right: 0 }],
    clipboardContent: { text: 'a\nb\nc' },
  });
  expect(editedCells(pasted)).toEqual([{ sheet: 'sheet1', top: 3, left: 0, bottom: 5, right: 0 }]);
});

test('an inserted row is a change of its own kind', () => {
  const { did } = openFile();
  const inserted = did('ADD_COLUMNS_ROWS', {
    sheetId: 'sheet1',
    sheetName: 'Sheet1',
    dimension: 'ROW',
    base: 0,
    position: 'before',
    quantity: 1,
  });
  expect(changeType(inserted)).toBe('INSERT_ROW');
  expect(editedCells(inserted)).toEqual([]);
});
