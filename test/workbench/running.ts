import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkbench } from '../../local/server/build.mjs';

const root = join(__dirname, '../..');
/** Inside the repository, because the built workbench finds its libraries there; one folder a test process. */
const built = join(root, 'build', `workbench-test-${process.pid}`);

let building: Promise<void> | undefined;

/** A workbench as `npm start` runs it, with the trial script instead of the sample chapter. */
export class RunningWorkbench {
  readonly state: string;
  url = '';
  /** What the workbench's own page shows to be heard. */
  token = '';
  #process: ChildProcess | undefined;

  constructor(state = mkdtempSync(join(tmpdir(), 'chapterbook-test-'))) {
    this.state = state;
  }

  async start(...options: string[]): Promise<this> {
    building ??= buildWorkbench(built);
    await building;
    const words = ['--port', '0', '--no-open', '--state', this.state, ...this.seed(), ...options];
    const env = { ...process.env };
    const child = spawn(process.execPath, [join(built, 'start.mjs'), ...words], { cwd: root, env });
    this.#process = child;
    this.url = await addressFrom(child);
    this.token = /name="workbench" content="([^"]+)"/.exec(await (await fetch(this.url)).text())?.[1] ?? '';
    return this;
  }

  /** What fills a fresh chapter. */
  protected seed(): string[] {
    return ['--seed', join(__dirname, 'fixtures/seed.mjs')];
  }

  /** As a person does with Ctrl+C: the workbench saves and goes. */
  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await gone;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.state, { recursive: true, force: true });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, 'x-workbench': this.token, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async ask<Value>(name: string, args: Record<string, unknown> = {}, as = 'ana@chapter.example'): Promise<Value> {
    const reply = await (await this.post(`/api/${name}`, { as, args })).json();
    if (reply.error) throw new Error(reply.error.sentence);
    return reply.value;
  }
}

export function removeBuilt(): void {
  rmSync(built, { recursive: true, force: true });
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (text) => {
      said += text;
      const address = /(http:\S+?)\/\s[\s\S]*is open/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.stderr?.on('data', (text) => {
      said += text;
    });
    child.once('exit', () => reject(new Error(`The workbench did not start:\n${said}`)));
  });
}
