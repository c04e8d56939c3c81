import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Host, HostOptions } from '../../../local/host/index';
import { createHost } from '../../../local/host/index';
import { madeOnce } from '../../build/madeOnce';

const root = path.resolve(__dirname, '../../..');
const program = `
  const { buildBundle } = await import('./scripts/bundles.mjs');
  await buildBundle(JSON.parse(process.argv[1]));
`;

/** The trial script, bundled as the chapter's own are. @returns the folder it was built into */
function buildTrial(): string {
  const out = path.join(mkdtempSync(path.join(process.env.CHAPTERBOOK_BUILT ?? tmpdir(), 'trial-')), 'trial');
  const entry = path.join(root, 'test/tables/sheet/trialScript.ts');
  const args = [
    '--input-type=module',
    '-e',
    program,
    JSON.stringify({ entry, scopes: ['spreadsheets.currentonly'], out }),
  ];
  execFileSync(process.execPath, args, { cwd: root });
  return out;
}

export const ana = 'ana.ejemplo@chapter.example';

/** One thing as the table layer reads it; dates as texts, moments as milliseconds. */
export type Thing = Record<string, unknown> & { id: string };

interface Wishes extends Pick<HostOptions, 'readings' | 'now'> {
  locale?: string;
  timeZone?: string;
  /** Lines above the header. */
  titled?: boolean;
}

/** A Sheet with the trial script in it, set up, and Ana who owns both. */
export class TrialSheet {
  constructor(
    readonly host: Host,
    readonly file: string,
    readonly project: string,
  ) {}

  static open({
    locale = 'en_US',
    timeZone = 'America/New_York',
    titled = false,
    ...options
  }: Wishes = {}): TrialSheet {
    const host = createHost({ timeZone, people: [{ email: ana, name: 'Ana Ejemplo' }], ...options });
    const file = host.addSpreadsheet({ name: 'Trial', owner: ana, locale, timeZone });
    const project = host.addProject({
      name: 'Trial',
      folder: madeOnce('trial script', buildTrial),
      boundTo: file,
      owner: ana,
    });
    const sheet = new TrialSheet(host, file, project);
    sheet.run('setUp');
    if (titled) sheet.run('putTitlesAbove');
    return sheet;
  }

  /** The same Sheet again, as it is now. */
  again(options: Pick<HostOptions, 'readings'> = {}): TrialSheet {
    return new TrialSheet(createHost({ state: this.host.save(), ...options }), this.file, this.project);
  }

  get ana() {
    return this.host.person(ana).at(this.file);
  }
  get tab(): string {
    return this.ana.tabs().find((name) => ['Things', 'Cosas', 'Our things'].includes(name)) as string;
  }

  /** The row of the header, 1-based. */
  get header(): number {
    return this.ana.reads(this.tab).findIndex((row) => row.includes('ID')) + 1;
  }

  run(name: string, ...args: unknown[]): unknown {
    return this.host.runInEditor(this.project, name, { as: ana, args });
  }
  add(...rows: object[]): string[] {
    return Array.from(this.run('addThings', rows) as string[]);
  }
  change(changes: Record<string, object>): void {
    this.run('changeThings', changes);
  }
  read(): { rows: Thing[]; problems: { column: string; text: string }[] } {
    return JSON.parse(JSON.stringify(this.run('readThings')));
  }
  things(): Map<string, Thing> {
    return new Map(this.read().rows.map((thing) => [thing.id, thing]));
  }
  /** The letter of the column with this header. */
  column(header: string): string {
    const at = this.ana.reads(this.tab)[this.header - 1]?.indexOf(header) ?? -1;
    return String.fromCharCode(65 + at);
  }
  /** The row in the Sheet, 1-based, of the thing with this name. */
  rowOf(name: string): number {
    const rows = this.ana.reads(this.tab);
    const at = rows[this.header - 1]?.findIndex((header) => header === 'Name' || header === 'Nombre') as number;
    return rows.findIndex((row) => row[at] === name) + 1;
  }
}
