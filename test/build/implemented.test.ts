import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeReducedTypes } from '../../scripts/fidelity/reducedTypes.mjs';

const root = path.resolve(__dirname, '../..');
const compiler = path.join(root, 'node_modules/typescript/bin/tsc');

/** Compiles code against Google's types less what the workbench lacks. @returns what the compiler says */
function complaints(include: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chapterbook-types-'));
  mkdirSync(path.join(folder, 'types'));
  writeReducedTypes(path.join(folder, 'types/google-apps-script'));
  const settings = {
    extends: path.join(root, 'tsconfig.json'),
    compilerOptions: { typeRoots: [path.join(folder, 'types')] },
    include,
    exclude: [path.join(root, 'src/web/client')],
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));
  return spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout;
}

describe('what the product calls of Google', () => {
  it('is there in the workbench, method by method', () => {
    expect(complaints([path.join(root, 'src/**/*.ts')])).toBe('');
  });
  it('is refused by name when the workbench does not have it', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'chapterbook-calls-'));
    writeFileSync(
      path.join(folder, 'call.ts'),
      'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getRange(1, 1).getValue();\n' +
        'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getImages();\n' +
        'DriveApp.getFiles();\n',
    );
    const said = complaints([path.join(folder, '*.ts')]);
    expect(said).toContain("'getImages' does not exist on type 'Sheet'");
    expect(said).toContain("'getFiles' does not exist on type 'DriveApp'");
    expect(said.trim().split('\n')).toHaveLength(2);
  });
});
