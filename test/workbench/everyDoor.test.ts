import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { forVisitors, procedures } from '../../local/server/procedures';
import { RunningWorkbench, removeBuilt } from './running';

const ANA = 'ana@chapter.example';
const SAM = 'sam@chapter.example';
const WRONG = [null, 3, 'text', [], { more: 1 }, { file: 7 }, { file: '../etc' }, { file: 'x', more: 1 }];
/** What each takes beside nothing at all: without it, or with more, it is refused. */
const TAKES: Record<string, Record<string, unknown>> = {
  'file.open': { file: 'none' },
  'file.copy': { file: 'none' },
  'file.export': { file: 'none' },
  'menu.click': { file: 'none', path: 'Trial > Fail' },
  'grid.snapshot': { file: 'none' },
  'grid.extras': { file: 'none' },
  'filter.choices': { file: 'none', sheet: '0', column: 1 },
  'filter.hide': { file: 'none', sheet: '0', column: 1, hidden: [] },
  'grid.screen': { file: 'none' },
  'grid.select': { file: 'none', cells: 'Sheet1!A1' },
  'grid.send': { file: 'none', message: { type: 'CLIENT_LEFT', version: 1, clientId: 'x' } },
  'dialog.call': { id: 'none', name: 'addUp', args: [] },
  'mail.read': { id: 'none' },
  'mail.attachment': { id: 'none', place: 0 },
};
const OWN = Object.keys(procedures).filter((name) => !(forVisitors as readonly string[]).includes(name));
const QUESTION = { as: ANA, question: 1, button: 'OK', text: '' };

describe('every door of the workbench', () => {
  const workbench = new RunningWorkbench();
  beforeAll(() => workbench.start(), 60_000);
  afterAll(async () => {
    await workbench.remove();
    removeBuilt();
  });

  const status = async (path: string, body: unknown, headers?: Record<string, string>) =>
    (await workbench.post(path, body, headers)).status;
  const posts: [string, unknown][] = [
    ...OWN.map((name): [string, unknown] => [`/api/${name}`, { as: ANA, args: {} }]),
    ['/answer', QUESTION],
    ['/download', { as: ANA }],
    ['/visit/some-script', { name: 'addUp', args: [[1]] }],
    ['/form/some-form', 'name=x'],
  ];
  const guarded = posts.filter(([path]) => !/^\/(visit|form)/.test(path));

  test.each(posts)('%s refuses a page from elsewhere, a frame, and a name that is not its own', async (path, body) => {
    expect(await status(path, body, { origin: 'https://evil.example' })).toBe(403);
    expect(await status(path, body, { origin: 'null' })).toBe(403);
    expect(await status(path, body, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await withHost(path, 'POST', `evil.example:${new URL(workbench.url).port}`)).toBe(403);
    expect(await withHost(path, 'POST', new URL(workbench.url).host)).toBe(403);
  });

  test.each(guarded)('%s refuses who does not show the token of the page', async (path, body) => {
    expect(await status(path, body, { 'x-workbench': '' })).toBe(403);
    expect(await status(path, body, { 'x-workbench': workbench.token.replace(/\w/g, '0') })).toBe(403);
  });

  test.each(guarded.filter(([path]) => path !== '/api/people.list'))(
    '%s refuses an unknown person',
    async (path, body) => {
      for (const as of ['nobody@elsewhere.example', '', null, 7, [ANA], { toString: ANA }])
        expect(await status(path, { ...(body as object), as })).toBe(
          path === '/answer' && typeof as !== 'string' ? 400 : 403,
        );
    },
  );

  test.each(OWN)('%s refuses arguments of another shape', async (name) => {
    for (const args of [...WRONG, ...(TAKES[name] ? [{}, { ...TAKES[name], more: 1 }] : [])])
      expect([args, await status(`/api/${name}`, { as: ANA, args })]).toEqual([args, 400]);
  });

  test.each(Object.entries(TAKES))('%s knows no file, dialog or letter that is not there', async (name, args) => {
    expect(await status(`/api/${name}`, { as: ANA, args })).toBe(404);
  });

  test.each(Object.keys(TAKES).filter((name) => 'file' in (TAKES[name] ?? {})))(
    '%s is closed to who may not open the file',
    async (name) => {
      const files = await workbench.ask<{ id: string; right: string }[]>('files.list', {}, SAM);
      const file = files.find(({ right }) => right === 'none')?.id;
      expect(await status(`/api/${name}`, { as: SAM, args: { ...TAKES[name], file } })).toBe(403);
    },
  );

  test('an edit that is none is refused before it reaches the sheet', async () => {
    const [file] = await workbench.ask<{ id: string }[]>('files.list');
    const { revisionId } = await workbench.ask<{ revisionId: string }>('grid.snapshot', { file: file?.id });
    const send = (commands: unknown) => {
      const message = {
        type: 'REMOTE_REVISION',
        version: 1,
        serverRevisionId: revisionId,
        nextRevisionId: 'n',
        clientId: 'c',
        commands,
      };
      return status('/api/grid.send', { as: ANA, args: { file: file?.id, message } });
    };
    for (const wrong of ['text', [7], [{}], [{ type: 'CHAPTERBOOK_BATCH', operations: [] }], [{ type: 'FORGET_ALL' }]])
      expect([wrong, await send(wrong)]).toEqual([wrong, 400]);
    expect((await workbench.ask<{ revisionId: string }>('grid.snapshot', { file: file?.id })).revisionId).toBe(
      revisionId,
    );
  });

  test.each(['{', '[]', '"text"', '', 'null'])('a body such as %s is refused', async (body) => {
    for (const [path] of posts.filter(([address]) => !address.startsWith('/form')))
      expect([path, await status(path, body || ' ')]).toEqual([path, 400]);
  });

  test('anything but JSON is refused, and anything but the fields of a form by a form', async () => {
    const [form] = await workbench.ask<{ id: string }[]>('forms.list');
    for (const [path, body] of [...posts.filter(([address]) => !address.startsWith('/form'))])
      expect([path, await status(path, body, { 'content-type': 'text/plain' })]).toEqual([path, 415]);
    expect(await status(`/form/${form?.id}`, '{}')).toBe(415);
  });

  test('more than a page would send is refused with a sentence, and the workbench goes on', async () => {
    const [form] = await workbench.ask<{ id: string }[]>('forms.list');
    const reply = await workbench.post('/answer', { ...QUESTION, text: 'x'.repeat(1_100_000) });
    expect([reply.status, (await reply.json()).error.sentence]).toEqual([
      413,
      'That is more than the workbench takes here (1 MB).',
    ]);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await status(`/form/${form?.id}`, `a=${'x'.repeat(1_100_000)}`, headers)).toBe(413);
    expect(await inPieces('/api/files.list', 21)).toBe(413);
    expect(await status('/api/files.list', { as: ANA, args: {} })).toBe(200);
  });

  test.each(['/form/none', '/exec/none', '/letter/none', '/page/none.js', '/nowhere', '/constructor', '/toString'])(
    '%s leads nowhere',
    async (path) => expect((await fetch(workbench.url + path)).status).toBe(404),
  );
  test('a frame that is gone says so', async () =>
    expect((await fetch(`${workbench.url}/frame/none`)).status).toBe(410));
  test('addresses that are none are refused', async () => {
    expect(await withHost('//', 'GET', new URL(workbench.url).host)).toBe(400);
    expect((await fetch(`${workbench.url}/letter/%E0%A4%A`)).status).toBe(404);
  });

  test('nothing is shown to a page from elsewhere', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    for (const path of [
      '/',
      '/file/x',
      '/events?as=x',
      '/letter/1',
      '/frame/x',
      '/form/x',
      '/exec/x',
      '/page/workbench.js',
    ])
      expect([path, (await fetch(workbench.url + path, { headers })).status]).toEqual([path, 403]);
  });

  test('it is heard on this machine only', async () => {
    const port = new URL(workbench.url).port;
    const outside = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    for (const { address, internal, family } of outside)
      if (!internal && family === 'IPv4')
        await expect(fetch(`http://${address}:${port}/`, { signal: AbortSignal.timeout(3_000) })).rejects.toThrow();
    await expect(fetch(`http://[::1]:${port}/`)).rejects.toThrow();
  });

  /** Without an Origin. */
  function withHost(path: string, method: string, host: string): Promise<number | undefined> {
    const { port } = new URL(workbench.url);
    const headers = { host, 'x-workbench': workbench.token, 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, method, headers }, (reply) => resolve(reply.resume().statusCode))
        .on('error', reject)
        .end();
    });
  }

  /** Megabytes one after another, without saying before how many. */
  function inPieces(path: string, megabytes: number): Promise<number | undefined> {
    const { port, origin, host } = new URL(workbench.url);
    const headers = { host, origin, 'x-workbench': workbench.token, 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      const sending = request({ port, host: '127.0.0.1', path, method: 'POST', headers }, (reply) =>
        resolve(reply.resume().statusCode),
      ).on('error', reject);
      for (let piece = 0; piece < megabytes; piece += 1) sending.write(' '.repeat(1_000_000));
      sending.end();
    });
  }
});
