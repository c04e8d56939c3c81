import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/**
 * Lints a file as if it lay in a room of src, and says which rules it breaks.
 * It lies in a folder of its own: other tests compile src while this one runs.
 */
function lint(room: string, source: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chapterbook-rules-'));
  const place = path.join('src', room, 'fixture');
  mkdirSync(path.join(folder, place), { recursive: true });
  for (const name of ['biome.json', '.gitignore']) copyFileSync(path.join(root, name), path.join(folder, name));
  writeFileSync(path.join(folder, place, 'fixture.ts'), source);
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', place], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout + stderr;
}

describe('who may import whom', () => {
  test('aid and turf never see each other', () => {
    expect(lint('turf', "import { desk } from '../../aid/tables';\nexport const x = desk;\n")).toContain(
      'src/turf may import only',
    );
    expect(lint('aid', "import { doors } from '../../turf/tables';\nexport const x = doors;\n")).toContain(
      'src/aid may import only',
    );
  });

  test('not even for a type', () => {
    expect(lint('roster', "import type { Tab } from '../../google/spreadsheet';\nexport type X = Tab;\n")).toContain(
      'src/roster may import only',
    );
  });

  test('the cores import nothing of ours', () => {
    expect(lint('match', "import { say } from '../../i18n/language';\nexport const x = say;\n")).toContain(
      'src/match may import only nothing of ours',
    );
  });

  test('the check of an installation sees no feature, and no feature sees it', () => {
    expect(lint('selfCheck', "import { links } from '../../mail/tables';\nexport const x = links;\n")).toContain(
      'src/selfCheck may import only',
    );
    expect(lint('roster', "import { now } from '../../selfCheck/kept';\nexport const x = now;\n")).toContain(
      'src/roster may import only',
    );
  });

  test('what the table allows is allowed', () => {
    const said = lint('mail', "import { table } from '../../tables/table';\nexport const x = table;\n");
    expect(said).toContain('Checked 1 file');
    expect(said).not.toContain('may import only');
  });
});
