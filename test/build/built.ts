import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Built {
  code: string;
  manifest: { oauthScopes: string[]; webapp: { access: string; executeAs: string } };
  names: string[];
  inputs: string[];
  /** The folder it was built into. */
  out: string;
}

const root = path.resolve(__dirname, '../..');
const program = `
  const { buildAll } = await import('./scripts/bundles.mjs');
  process.stdout.write(JSON.stringify(await buildAll(JSON.parse(process.argv[1]))));
`;

/** Builds both scripts into a fresh folder, as `npm run build` does. */
export function buildBoth({ wideScope = false } = {}): Record<'workbook' | 'desk', Built> {
  const dist = mkdtempSync(path.join(tmpdir(), 'chapterbook-dist-'));
  const args = ['--input-type=module', '-e', program, JSON.stringify({ dist, wideScope })];
  const results = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
  const read = (name: string): Built => ({
    ...results[name],
    code: readFileSync(path.join(dist, name, 'Code.js'), 'utf8'),
    manifest: JSON.parse(readFileSync(path.join(dist, name, 'appsscript.json'), 'utf8')),
  });
  return { workbook: read('workbook'), desk: read('desk') };
}

const made = new Map<boolean, ReturnType<typeof buildBoth>>();

/**
 * Where a script's bundle is: built before all tests, or once for a file of tests.
 * @param wideScope whether the Workbook's script may use every spreadsheet
 */
export function bundleFolder(name: 'workbook' | 'desk', { wideScope = false } = {}): string {
  const ready = process.env.CHAPTERBOOK_BUILT;
  if (ready && !wideScope) return path.join(ready, name);
  const built = made.get(wideScope) ?? buildBoth({ wideScope });
  made.set(wideScope, built);
  return built[name].out;
}
