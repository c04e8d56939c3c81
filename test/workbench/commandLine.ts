import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildWorkbench } from '../../local/server/build.mjs';
import { buildLists } from '../../scripts/buildLists.mjs';
import { bundleFolder } from '../build/built';

const root = join(__dirname, '../..');
/** Inside the repository, because the built workbench finds its libraries there. */
const built = join(root, 'build', `headless-test-${process.pid}`);

// biome-ignore lint/suspicious/noExplicitAny: what a program prints is looked at field by field.
export type Printed = Record<string, any>;

/** The command line of the workbench, as a person uses it who stands in a folder with some files. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'chapterbook-lists-'));

  async build(): Promise<void> {
    await Promise.all([buildWorkbench(built), buildLists(built)]);
  }
  remove(): void {
    rmSync(built, { recursive: true, force: true });
    rmSync(this.folder, { recursive: true, force: true });
  }

  file(name: string, content: string | Uint8Array): void {
    writeFileSync(join(this.folder, name), content);
  }

  run(...words: string[]) {
    const bundles = dirname(bundleFolder('workbook'));
    const places = { INIT_CWD: this.folder, CHAPTERBOOK_STATE: join(this.folder, 'none') };
    return spawnSync(process.execPath, [join(built, 'cli.mjs'), ...words], {
      cwd: root,
      env: { ...process.env, ...places, CHAPTERBOOK_BUNDLES: bundles },
      encoding: 'utf8',
      timeout: 120_000,
    });
  }

  /** What it prints with `--json`, when nothing went wrong. */
  printed(...words: string[]): Printed[] {
    const { stdout, stderr } = this.run(...words, '--json');
    expect(stderr).toBe('');
    return parsed(stdout);
  }
}

export const parsed = (stdout: string): Printed[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
