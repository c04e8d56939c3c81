import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { createHost } from '../../local/host/index';
import { CommandLine, parsed } from './commandLine';

const line = new CommandLine();
beforeAll(() => line.build());
afterAll(() => line.remove());

const square = [
  [-77, 38],
  [-76.9, 38],
  [-76.9, 38.1],
  [-77, 38],
];
const ward = (NAME: string, type = 'Polygon') => ({
  type: 'Feature',
  properties: { NAME },
  geometry: { type, coordinates: type === 'Polygon' ? [square] : square[0] },
});
const map = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('import on the command line', () => {
  test('says of each file what it is, where it goes and what is new, one line of JSON each, and keeps nothing', () => {
    line.file('wards.geojson', map(ward('Old Town'), ward('North'), ward('Pin', 'Point')));
    line.file('more.zip', zipSync({ 'more.geojson': strToU8(map(ward('South'))) }));
    expect(line.printed('import', 'wards.geojson', 'more.zip')).toMatchObject([
      { file: 'wards.geojson', kind: 'areas', table: 'areas', rows: 3, new: 2, rejected: [{ line: 3 }] },
      { file: 'more.zip', kind: 'areas', table: 'areas', rows: 1, new: 1, same: 0, maybe: 0, rejected: [] },
    ]);
    expect(existsSync(join(line.folder, 'none'))).toBe(false);
  });

  test('says in a sentence which files it cannot read, and does the others', () => {
    line.file('wards.geojson', map(ward('Old Town')));
    line.file('scan.pdf', '%PDF-1.7');
    line.file(
      'mixed.zip',
      zipSync({ 'a.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'b.csv': strToU8('a,b\n1,2') }),
    );
    const { status, stdout, stderr } = line.run(
      'import',
      'missing.csv',
      '.',
      'scan.pdf',
      'mixed.zip',
      'wards.geojson',
      '--json',
    );
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'There is no file missing.csv.',
      '. is a folder. Name the files in it.',
      expect.stringMatching(/^scan\.pdf is a PDF.*Nothing was brought in\./),
      expect.stringMatching(/^mixed\.zip · a\.png is a picture/),
    ]);
    expect(parsed(stdout)).toMatchObject([
      { file: 'scan.pdf', kind: null, table: null, rows: 0, refused: expect.stringMatching(/^scan\.pdf is a PDF/) },
      { file: 'mixed.zip · a.png', kind: null },
      { file: 'mixed.zip · b.csv', rows: 1 },
      { file: 'wards.geojson', rows: 1, new: 1 },
    ]);
  });

  test('says the same in plain words without --json', () => {
    line.file('wards.geojson', map(ward('Old Town'), ward('Pin', 'Point'), ward('Pin', 'Point')));
    const { status, stdout } = line.run('import', 'wards.geojson');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^wards\.geojson: areas for areas\n\s+rows\s+3\n\s+new\s+1\n[\s\S]*noOutline: lines 2, 3\n/);
  });

  test('with --write keeps it in a chapter that is set up, where the workbench opens it, and knows it again', () => {
    line.file('wards.geojson', map(ward('Old Town')));
    const words = ['import', 'wards.geojson', '--write', '--state', 'kept'];
    expect(line.printed(...words)).toMatchObject([{ new: 1, same: 0 }]);
    const kept = readFileSync(join(line.folder, 'kept/chapter.json'), 'utf8');
    const host = createHost({ state: JSON.parse(kept) });
    const [project] = host.projects.filter(({ name }) => name === 'workbook');
    const workbook = host.person(String(project?.owner)).at(String(project?.boundTo));
    expect(workbook.table('Areas').map(({ Area }) => Area)).toEqual(['Old Town']);
    expect(workbook.tabs()).toEqual(expect.arrayContaining(['Volunteers', 'Doors', 'Requests']));
    expect(line.printed(...words)).toMatchObject([{ new: 0, same: 1 }]);
    expect(line.run('report', '--state', join(line.folder, 'kept')).stdout).toMatch(/A chapter of .* is kept/);
  });

  test('refuses options that it does not know, and asks for a file', () => {
    const refusal = (...words: string[]) => {
      const { status, stdout, stderr } = line.run('import', ...words);
      expect([status, stdout]).toEqual([1, '']);
      return stderr;
    };
    expect(refusal('people.csv', '--jsn')).toMatch(/"--jsn" is not an option/);
    expect(refusal('--json')).toMatch(/Name at least one file/);
    expect(refusal('people.csv', '--state')).toMatch(/--state needs a word/);
    expect(refusal('people.csv', '--tab', '--json')).toMatch(/--tab needs a word/);
  });
});
