import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fakeGoogle } from './fakeGoogle';

const root = path.resolve(__dirname, '../..');
const sheet = (name: string) => `https://docs.google.com/spreadsheets/d/${name.padEnd(44, 'z')}/edit#gid=0`;

/** A steward's own copy of the project, with a login that only the fake Google knows. */
function steward(address: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'chapterbook-steward-'));
  for (const name of ['src', 'scripts', 'appsscript.json', '.clasp.json', '.clasp.desk.json', 'package.json']) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const home = path.join(folder, 'home');
  mkdirSync(home);
  const login = { type: 'authorized_user', client_id: 'd', client_secret: 'd', refresh_token: 'd', access_token: 'd' };
  const credentials = path.join(home, 'login.json');
  writeFileSync(credentials, JSON.stringify({ tokens: { default: { ...login, expiry_date: 4102444800000 } } }));
  const env = {
    ...process.env,
    HOME: home,
    clasp_config_auth: credentials,
    FAKE_GOOGLE: address,
    NODE_OPTIONS: `--import=${path.join(__dirname, 'redirect.mjs')}`,
  };
  const run = (script: string, ...args: string[]) =>
    new Promise<{ code: number; text: string }>((resolve) => {
      const child = spawn(process.execPath, [path.join(folder, 'scripts', script), ...args], { cwd: folder, env });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8');
        stream.on('data', (chunk) => {
          text += chunk;
        });
      }
      child.on('close', (code) => resolve({ code: code ?? 1, text }));
    });
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return { folder, run, read, project: (name: string) => JSON.parse(read(name)) };
}

async function atGoogle(story: (google: Awaited<ReturnType<typeof fakeGoogle>>) => Promise<void>): Promise<void> {
  const google = await fakeGoogle();
  try {
    await story(google);
  } finally {
    google.close();
  }
}

describe('getting it to Google', () => {
  test('without Sheets, push says what to do and sends nothing', async () => {
    await atGoogle(async (google) => {
      const { code, text } = await steward(google.address).run('push.mjs');
      expect(code).toBe(1);
      expect(text).toContain('npm run create -- --workbook');
      expect(google.asked).toEqual([]);
    });
  });

  test('create binds a script to each Sheet of the chapter and leaves our manifest alone', async () => {
    await atGoogle(async (google) => {
      const ours = steward(google.address);
      const manifest = ours.read('appsscript.json');
      const { code, text } = await ours.run('create.mjs', '--workbook', sheet('book'), '--desk', sheet('desk'));
      expect(text).toContain('npm run push');
      expect(code).toBe(0);
      const made = google.asked.filter(({ method, url }) => method === 'POST' && /\/v1\/projects(\?|$)/.test(url));
      expect(made.map(({ body }) => body.parentId)).toEqual(['book'.padEnd(44, 'z'), 'desk'.padEnd(44, 'z')]);
      expect(ours.project('.clasp.json').scriptId).toMatch(/^script-1/);
      expect(ours.project('.clasp.desk.json').scriptId).toMatch(/^script-2/);
      expect(ours.read('appsscript.json')).toBe(manifest);
      const again = await ours.run('create.mjs', '--workbook', sheet('other'));
      expect(again.code).toBe(1);
      expect(again.text).toContain('nothing was changed');
    });
  });

  test('create makes new Sheets when it is given none, and refuses what is no Sheet', async () => {
    await atGoogle(async (google) => {
      const ours = steward(google.address);
      expect((await ours.run('create.mjs', '--workbook', 'my sheet')).text).toContain(
        'is not the address of a Google Sheet',
      );
      expect(google.asked).toEqual([]);
      expect((await ours.run('create.mjs')).text).toContain('https://docs.google.com/spreadsheets/d/sheet-1');
      expect(ours.project('.clasp.desk.json').scriptId).toMatch(/^script-2/);
    });
  });

  test('push uploads exactly what was built, deploys once, and afterwards updates that deployment', async () => {
    await atGoogle(async (google) => {
      const ours = steward(google.address);
      await ours.run('create.mjs', '--workbook', sheet('book'), '--desk', sheet('desk'));
      const first = await ours.run('push.mjs');
      expect(first.text).toContain('desk: pushed');
      for (const [name, file] of [
        ['workbook', '.clasp.json'],
        ['desk', '.clasp.desk.json'],
      ] as const) {
        const { scriptId, deploymentId } = ours.project(file);
        const upload = google.asked.find(({ method, url }) => method === 'PUT' && url.includes(`${scriptId}/content`));
        const sent = Object.fromEntries(
          upload?.body.files.map((one: { name: string; source: string }) => [one.name, one.source]),
        );
        const built = readdirSync(path.join(ours.folder, 'dist', name));
        expect(Object.keys(sent).sort()).toEqual(built.map((one) => one.replace(/\.\w+$/, '')).sort());
        for (const one of built) expect(sent[one.replace(/\.\w+$/, '')]).toBe(ours.read(path.join('dist', name, one)));
        expect(deploymentId).toBe(`deployment-of-${scriptId}`);
      }
      const before = google.asked.length;
      await ours.run('push.mjs');
      const deployments = google.asked.slice(before).filter(({ url }) => url.includes('/deployments'));
      expect(deployments.map(({ method }) => method)).toEqual(['PUT', 'PUT']);
    });
  }, 120_000);
});
