import { newSheet } from './sheetInARun';

type Ui = GoogleAppsScript.Base.Ui;
type Question = { asks: string; title: string; message: string; buttons: string[] };

/** A script that asks, and what the person who is asked reads and does. */
function asking<T>(
  work: (ui: Ui) => T,
  answer = { button: 'OK', text: '' },
): { result: T; asked: Question | undefined } {
  let asked: Question | undefined;
  const ask = (question: Question) => {
    asked = question;
    return answer;
  };
  const { run } = newSheet({ ui: { ask } });
  return { result: run((_sheet, _file, app) => work(app.getUi())), asked };
}

describe('A script asks a person', () => {
  it.each<[string, (ui: Ui) => unknown, Partial<Question>]>([
    ['a message', (ui) => ui.alert('Done'), { asks: 'alert', title: '', message: 'Done', buttons: ['OK'] }],
    ['with buttons', (ui) => ui.alert('Go?', ui.ButtonSet.YES_NO), { message: 'Go?', buttons: ['YES', 'NO'] }],
    ['by title', (ui) => ui.alert('T', 'M', ui.ButtonSet.OK_CANCEL), { title: 'T', buttons: ['OK', 'CANCEL'] }],
    ['for a text', (ui) => ui.prompt('Name?'), { asks: 'prompt', message: 'Name?', buttons: ['OK'] }],
    [
      'for a text by title',
      (ui) => ui.prompt('T', 'Name?', ui.ButtonSet.YES_NO_CANCEL),
      { asks: 'prompt', title: 'T', message: 'Name?', buttons: ['YES', 'NO', 'CANCEL'] },
    ],
  ])('%s', (_name, work, question) => {
    expect(asking(work).asked).toMatchObject(question);
  });

  it('and is told the button as a value of the enumeration', () => {
    const { result } = asking((ui) => [ui.alert('Go?', ui.ButtonSet.YES_NO), ui.Button.NO, ui.Button.YES], {
      button: 'NO',
      text: '',
    });
    expect(result[0]).toBe(result[1]);
    expect(result[0]).not.toBe(result[2]);
    expect(String(result[0])).toBe('NO');
  });

  it('and is told the text with the button', () => {
    const { result } = asking(
      (ui) => {
        const answer = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
        return [answer.getResponseText(), answer.getSelectedButton() === ui.Button.CLOSE];
      },
      { button: 'CLOSE', text: 'Ana' },
    );
    expect(result).toEqual(['Ana', true]);
  });

  it.each<[string, unknown[]]>([
    ['String,String', ['Title', 'Message']],
    ['', []],
    ['String,String,String', ['Title', 'Message', 'YES_NO']],
  ])('and is refused (%s)', (types, args) => {
    expect(() => asking((ui) => (ui.alert as (...all: unknown[]) => unknown)(...args))).toThrow(
      `The parameters (${types}) don't match the method signature for Ui.alert.`,
    );
  });
});

describe('A dialog', () => {
  const page = { getContent: () => '<p>Hello</p>' };

  it.each<[string, boolean | undefined, (ui: Ui) => void]>([
    ['Hello', true, (ui) => ui.showModalDialog(page as never, 'Hello')],
    ['Hello', false, (ui) => ui.showModelessDialog(page as never, 'Hello')],
    ['', false, (ui) => ui.showSidebar(page as never)],
  ])('has the title %j', (title, modal, work) => {
    const shown: { title: string; modal: boolean }[] = [];
    const { run } = newSheet({ ui: { show: (screen) => void shown.push(screen) } });
    run((_sheet, _file, app) => work(app.getUi()));
    expect(shown).toMatchObject([{ title, modal }]);
  });

  it.each<[string, string, unknown[]]>([
    ['showModalDialog', 'Object', [page]],
    ['showModalDialog', 'String,String', ['<p>Hello</p>', 'Hello']],
    ['showSidebar', 'String', ['<p>Hello</p>']],
    ['createMenu', 'null', [null]],
    ['alert', 'null', [null]],
  ])('is not made by %s(%s)', (method, kinds, args) => {
    const call = (ui: Ui) => (ui as unknown as Record<string, (...all: unknown[]) => unknown>)[method]?.(...args);
    expect(() => asking(call)).toThrow(`The parameters (${kinds}) don't match the method signature for Ui.${method}.`);
  });
});

it('A menu has items, lines and menus within', () => {
  const menus: unknown[] = [];
  const { run } = newSheet({ ui: { menu: (menu) => void menus.push(menu) } });
  run((_sheet, _file, app) => {
    const ui = app.getUi();
    const inner = ui.createMenu('More').addItem('Inner', 'inner');
    ui.createMenu('Ours').addItem('Outer', 'outer').addSeparator().addSubMenu(inner).addToUi();
    ui.createAddonMenu().addItem('Help', 'help').addToUi();
  });
  expect(menus).toEqual([
    {
      label: 'Ours',
      entries: [
        { kind: 'item', label: 'Outer', fn: 'outer' },
        { kind: 'separator' },
        { kind: 'menu', label: 'More', entries: [{ kind: 'item', label: 'Inner', fn: 'inner' }] },
      ],
    },
    { label: 'Extensions', entries: [{ kind: 'item', label: 'Help', fn: 'help' }] },
  ]);
});

it.each(['trigger', 'webApp'] as const)('There is no screen in a %s', (via) => {
  const { run } = newSheet();
  expect(() => run((_sheet, _file, app) => app.getUi(), { via })).toThrow(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
});
