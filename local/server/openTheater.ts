// DEV ONLY, replaced when the host lands
import { createRequire } from 'node:module';

(Object as any).groupBy ??= (it: any, f: any) => {
  const o = Object.create(null);
  let i = 0;
  for (const v of it) (o[f(v, i++)] ??= []).push(v);
  return o;
};
(Map as any).groupBy ??= (it: any, f: any) => {
  const o = new Map();
  let i = 0;
  for (const v of it) {
    const k = f(v, i++);
    o.has(k) ? o.get(k).push(v) : o.set(k, [v]);
  }
  return o;
};
console.debug = () => {};
export async function openTheater(s: any): Promise<any> {
  const { Model } = await import('@odoo/o-spreadsheet');
  const st: any = s.state ?? {
    book: {
      sheets: [
        {
          id: 's1',
          name: 'Requests',
          cells: { A1: 'Id', B1: 'Need', C1: 'Status', A2: 'R-1', B2: 'Groceries', C2: 'open' },
        },
      ],
    },
  };
  let rev = st.book.revisionId ?? 'START_REVISION';
  const subs = new Map<string, any>();
  const recv = (m: any) => {
    if (/^(REMOTE_REVISION|REVISION_UNDONE|REVISION_REDONE)$/.test(m.type)) {
      if (m.serverRevisionId !== rev) return;
      rev = m.nextRevisionId;
    }
    for (const cb of subs.values()) cb(m);
    s.tell({ kind: 'revision', file: 'wb', message: m });
  };
  const model: any = new Model(
    st.book,
    {
      transportService: {
        sendMessage: async (m: any) => recv(structuredClone(m)),
        onNewMessage: (id: string, cb: any) => subs.set(id, cb),
        leave: () => {},
      },
      client: { id: 'host', name: 'Apps Script' },
    } as any,
    [],
  );
  const people = [
    { email: 'ana@chapter.example', name: 'Ana Ejemplo' },
    { email: 'sam@chapter.example', name: 'Sam Sample' },
  ];
  let now = Date.parse('2026-03-02T13:00:00Z');
  const mails: any[] = [];
  const set = (col: number, row: number, content: string) =>
    model.dispatch('UPDATE_CELL', { sheetId: 's1', col, row, content });
  return {
    people: () => people,
    files: (as: string) => [
      { id: 'wb', name: 'Workbook', right: 'owner' },
      { id: 'desk', name: 'Help desk', right: as.startsWith('ana') ? 'editor' : 'none' },
    ],
    open: () => [
      {
        kind: 'menu',
        label: 'Chapter',
        entries: [
          { kind: 'item', label: 'What needs me today', path: 'Chapter > alert' },
          {
            kind: 'menu',
            label: 'Doors',
            entries: [
              { kind: 'item', label: 'Bring in a door list', path: 'Chapter > Doors > dialog' },
              { kind: 'item', label: 'Sidebar', path: 'x > sidebar' },
            ],
          },
          { kind: 'separator' },
          { kind: 'item', label: 'Fail', path: 'Chapter > fail' },
        ],
      },
    ],
    click: (file: string, path: string, as: string) => {
      if (path.endsWith('alert')) {
        const a = s.ask({
          as,
          file,
          asks: 'prompt',
          title: 'Name',
          message: 'Name of the person?',
          buttons: ['OK', 'CANCEL'],
        });
        set(1, 4, a.text);
        s.ask({ as, file, asks: 'alert', title: '', message: `You said ${a.button} ${a.text}`, buttons: ['OK'] });
        s.tell({ kind: 'toast', as, file, title: 'Done', message: 'The name is in B5.', seconds: 5 });
        mails.push({
          id: 'm' + mails.length,
          from: 'x@chapter.example',
          to: 'ana@chapter.example',
          subject: 'Hello ' + a.text,
          body: 'See https://example.org/exec/wb?t=1',
          html: '<p>Hello <a href="/exec/wb?t=1">button</a>',
          at: new Date(now).toISOString(),
          attachments: [],
        });
      } else if (path.endsWith('fail')) throw new TypeError("Cannot read properties of undefined (reading 'x')");
      else
        s.tell({
          kind: 'show',
          id: 'd1',
          as,
          file,
          where: path.endsWith('sidebar') ? 'sidebar' : 'dialog',
          modal: true,
          title: 'Bring in',
          html: '<p>Hello</p><button onclick="google.script.run.withSuccessHandler(v=>document.querySelector(\'output\').textContent=v).total(3)">Total</button><output></output>',
        });
    },
    snapshot: () => ({ data: model.exportData(), revisionId: rev }),
    receive: (_f: string, m: any) => recv(m),
    callFromDialog: (_i: string, n: string, a: any[]) => {
      set(2, 6, 'from dialog');
      return `${n} ${a}`;
    },
    forms: () => [this_form],
    form: () => this_form,
    submit: (_id: string, a: any) => set(0, 9, JSON.stringify(a)),
    webApps: () => [{ id: 'wb', name: 'Workbook', url: '/exec/wb' }],
    visit: (_s: string, p: any) => ({
      title: 'Offer',
      html: `<html lang="en"><head><title>x</title></head><body><h1>Offer ${JSON.stringify(p)}</h1><button onclick="google.script.run.withSuccessHandler(v=>this.textContent=v).hello()">go</button></body></html>`,
    }),
    callFromPage: (_s: string, n: string) => `did ${n}`,
    letters: () => mails,
    letter: (id: string) => mails.find((m) => m.id === id),
    now: () => new Date(now).toISOString(),
    timeZone: () => 'America/New_York',
    advance: (m: number) => {
      now += m * 60000;
    },
    toTomorrowMorning: () => {
      now += 86400000;
    },
    dueTriggers: () => [
      {
        project: 'Workbook',
        name: 'everyTenMinutes',
        kind: 'every 10 minutes',
        as: 'ana@chapter.example',
        at: new Date(now + 600000).toISOString(),
      },
    ],
    runs: () => [
      { project: 'Workbook', name: 'onOpen', as: 'ana@chapter.example', via: 'open', calls: 4, seconds: 0.3 },
    ],
    quotas: () => [{ name: 'Mail recipients', used: 3, limit: 100 }],
    save: () => ({ book: { ...model.exportData(), revisionId: rev } }),
  };
}
const this_form = {
  id: 'f1',
  title: 'Ask for help',
  description: 'Tell us what you need.',
  open: true,
  closedMessage: '',
  confirmation: 'Thank you. We call you.',
  language: 'en',
  items: [
    {
      id: 'i1',
      type: 'TEXT',
      title: 'Your name',
      help: '',
      required: true,
      choices: [],
      rows: [],
      columns: [],
      other: false,
    },
    {
      id: 'i2',
      type: 'CHECKBOX',
      title: 'What do you need?',
      help: 'Choose all that fit',
      required: true,
      choices: ['Groceries', 'A ride'],
      rows: [],
      columns: [],
      other: true,
    },
    {
      id: 'i3',
      type: 'LIST',
      title: 'Language',
      help: '',
      required: false,
      choices: ['English', 'Español'],
      rows: [],
      columns: [],
      other: false,
    },
    {
      id: 'i4',
      type: 'PARAGRAPH_TEXT',
      title: 'Anything else',
      help: '',
      required: false,
      choices: [],
      rows: [],
      columns: [],
      other: false,
    },
  ],
};
