import { request } from 'node:http';
import { judge } from '../../local/server/guard';
import { RunningWorkbench, removeBuilt } from './running';

describe('who may come in', () => {
  const own = { host: '127.0.0.1:8700', origin: 'http://127.0.0.1:8700' };
  const fromElsewhere = { host: own.host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  const refused = (headers: Record<string, string>, method = 'POST') => judge({ headers, method }, 8700) !== null;

  test('a page of the workbench may post', () => expect(refused(own)).toBe(false));
  test('a person may type the address', () => expect(refused({ host: own.host }, 'GET')).toBe(false));
  test('a page of another site may not post', () =>
    expect(refused({ ...own, origin: 'https://evil.example' })).toBe(true));
  test('a sandboxed frame may not post', () => expect(refused({ ...own, origin: 'null' })).toBe(true));
  test('another port of this machine is another site', () =>
    expect(refused({ ...own, origin: 'http://127.0.0.1:9999' })).toBe(true));
  test('a foreign name for this machine is refused', () =>
    expect(refused({ host: 'evil.example:8700' }, 'GET')).toBe(true));
  test('a post that does not say where it comes from is refused', () => expect(refused({ host: own.host })).toBe(true));
  test('a page of another site may not read', () =>
    expect(refused({ host: own.host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 'GET')).toBe(true));
  test('a link on another site may lead here', () =>
    expect(refused({ ...fromElsewhere, 'sec-fetch-dest': 'document' }, 'GET')).toBe(false));
  test('a page of another site may not show it inside itself', () =>
    expect(refused({ ...fromElsewhere, 'sec-fetch-dest': 'iframe' }, 'GET')).toBe(true));
  test('another service on this machine may not read', () =>
    expect(refused({ host: own.host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }, 'GET')).toBe(true));
  test('nothing but GET and POST is known', () => expect(refused(own, 'DELETE')).toBe(true));
});

describe('the running workbench', () => {
  const workbench = new RunningWorkbench();
  beforeAll(() => workbench.start(), 60_000);
  afterAll(async () => {
    await workbench.remove();
    removeBuilt();
  });

  const status = async (path: string, body: unknown, headers?: Record<string, string>) =>
    (await workbench.post(path, body, headers)).status;

  test('it refuses a page from another site', async () => {
    expect(
      await status('/api/files.list', { as: 'ana@chapter.example', args: {} }, { origin: 'https://evil.example' }),
    ).toBe(403);
  });

  test('it refuses a name that is not its own', async () => {
    const port = new URL(workbench.url).port;
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      request({ port, host: '127.0.0.1', headers: { host: 'evil.example' } }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(answered).toBe(403);
  });

  test('it refuses people whom it does not know', async () => {
    expect(await status('/api/files.list', { as: 'nobody@elsewhere.example', args: {} })).toBe(403);
  });

  test('it refuses arguments of another shape', async () => {
    expect(await status('/api/clock.advance', { as: 'ana@chapter.example', args: { minutes: -5 } })).toBe(400);
    expect(await status('/api/clock.advance', { as: 'ana@chapter.example', args: { minutes: 5, more: 1 } })).toBe(400);
    expect(await status('/api/clock.advance', 'minutes')).toBe(400);
  });

  test('it takes JSON only, so that a plain form of another site cannot reach it', async () => {
    expect(
      await status('/api/files.list', { as: 'ana@chapter.example', args: {} }, { 'content-type': 'text/plain' }),
    ).toBe(415);
  });

  test('it knows no procedure that is not on its list', async () => {
    expect(await status('/api/constructor', { as: 'ana@chapter.example', args: {} })).toBe(404);
    expect(await status('/api/web.call', { as: 'ana@chapter.example', args: {} })).toBe(404);
  });

  test('a visitor cannot call a hidden function', async () => {
    const [app] = await workbench.ask<{ id: string }[]>('web.list');
    const reply = await workbench.post(`/visit/${app?.id}`, { name: 'hidden_', args: [] });
    expect(reply.status).toBe(400);
  });

  test('no file outside of the page can be read', async () => {
    expect((await fetch(`${workbench.url}/page/..%2fstart.mjs`)).status).toBe(404);
    expect((await fetch(`${workbench.url}/page/../start.mjs`)).status).toBe(404);
  });

  test('a person without rights to a file cannot open it', async () => {
    const files = await workbench.ask<{ id: string; name: string; right: string }[]>(
      'files.list',
      {},
      'sam@chapter.example',
    );
    const desk = files.find(({ name }) => name === 'Help desk');
    expect(desk?.right).toBe('none');
    await expect(workbench.ask('grid.snapshot', { file: desk?.id }, 'sam@chapter.example')).rejects.toThrow(
      /not shared|permission|access/,
    );
  });
});
