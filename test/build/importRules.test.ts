import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Lints a file as if it lay in a room of src, and says which rules it breaks. */
function lint(room: string, source: string): string {
  const folder = path.join(root, 'src', room, `fixture${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'fixture.ts');
  writeFileSync(file, source);
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', file], { cwd: root, encoding: 'utf8' });
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
    expect(lint('mail', "import { table } from '../../tables/table';\nexport const x = table;\n")).not.toContain(
      'may import only',
    );
  });
});
