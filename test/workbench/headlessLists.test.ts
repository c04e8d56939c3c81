import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { createHost } from '../../local/host/index';
import { CommandLine, type Printed, parsed } from './commandLine';

const line = new CommandLine();
beforeAll(() => line.build());
afterAll(() => line.remove());

const sumOf = (list: Printed) => list.new + list.same + list.changed + list.maybe + list.rejected.length;

const people =
  'First name,Last name,Phone,Email\nAna,Ejemplo,703-555-0142,ana@chapter.example\nSam,Sample,703-555-0143,sam@chapter.example\n';
const van = `Voter File VANID,LastName,FirstName,MiddleName,Suffix,Party,Age,StreetNo,StreetName,StreetType,AptNo,City,State,Zip5,Zip4
101,Ejemplo,Ana,,,D,41,314,Oak,St,,Springfield,VA,22150,
102,Sample,Sam,,Jr,R,39,316,Oak,St,,Springfield,VA,22150,
103,Muestra,Eva,,,D,28,318,Oak,St,2,Springfield,VA,22150,`;

async function workbook(tabs: Record<string, string[][]>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(tabs)) book.addWorksheet(name).addRows(rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('import on the command line', () => {
  test('says of each list what it is, where it goes and what is new, one line of JSON each', () => {
    line.file('people.csv', people);
    line.file('turf.csv', van);
    const lists = line.printed('import', 'people.csv', 'turf.csv');
    expect(lists).toMatchObject([
      { file: 'people.csv', kind: 'volunteers', table: 'volunteers', rows: 2, new: 2, same: 0, maybe: 0, rejected: [] },
      { file: 'turf.csv', kind: 'vanList', table: 'doors', rows: 3, new: 3, same: 0, maybe: 0, rejected: [] },
    ]);
    for (const list of lists) expect(sumOf(list)).toBe(list.rows);
    expect(existsSync(join(line.folder, 'none'))).toBe(false);
  });

  test('tells which lines it leaves out, and why', () => {
    line.file('some.csv', `${people},,703-555-0144,\n\n`);
    const [list = {}] = line.printed('import', 'some.csv');
    expect(list.rejected.map((one: { line: number }) => one.line)).toContain(4);
    for (const { reason } of list.rejected) expect(reason).toMatch(/^[a-zA-Z]+$/);
    expect(sumOf(list)).toBe(list.rows);
  });

  test('reads each tab of a workbook and each member of an archive', async () => {
    const rows = people
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    line.file('people.xlsx', await workbook({ Members: rows, Empty: [], 'More people': rows }));
    line.file('lists.zip', zipSync({ 'wards/one.csv': strToU8(van), '__MACOSX/x': strToU8('x') }));
    expect(
      line.printed('import', 'people.xlsx', 'lists.zip').map((list) => [list.file, list.table, list.rows]),
    ).toEqual([
      ['people.xlsx · Members', 'volunteers', 2],
      ['people.xlsx · More people', 'volunteers', 2],
      ['lists.zip · wards/one.csv', 'doors', 3],
    ]);
  });

  test('says in a sentence which files it cannot read, and does the others', () => {
    line.file('people.csv', people);
    line.file('scan.pdf', '%PDF-1.7');
    const { status, stdout, stderr } = line.run('import', 'missing.csv', 'scan.pdf', 'people.csv', '--json');
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'There is no file missing.csv.',
      expect.stringMatching(/^scan\.pdf is a PDF.*Nothing was brought in\./),
    ]);
    expect(parsed(stdout)).toMatchObject([
      { file: 'scan.pdf', kind: null, table: null, rows: 0, refused: expect.stringMatching(/^scan\.pdf is a PDF/) },
      { file: 'people.csv', rows: 2 },
    ]);
  });

  test('says the same in plain words without --json', () => {
    line.file('turf.csv', van);
    const { status, stdout } = line.run('import', 'turf.csv');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^turf\.csv: vanList for doors\n\s+rows\s+3\n\s+new\s+3\n/);
  });

  test('with --write keeps the lists in a chapter that is set up, where the workbench opens it, and knows them again', () => {
    line.file('people.csv', people);
    line.file('turf.csv', van);
    const state = join(line.folder, 'kept');
    const words = ['people.csv', 'turf.csv', '--state', state];
    expect(line.printed('import', ...words, '--write')).toMatchObject([{ new: 2 }, { new: 3 }]);
    const host = createHost({ state: JSON.parse(readFileSync(join(state, 'chapter.json'), 'utf8')) });
    const [project] = host.projects.filter(({ name }) => name === 'workbook');
    const table = (tab: string) => host.person(String(project?.owner)).at(String(project?.boundTo)).table(tab);
    expect(table('Doors').map(({ Address }) => Address)).toEqual(['314 Oak St', '316 Oak St', '318 Oak St, 2']);
    expect(table('Voters')).toHaveLength(3);
    expect(table('Volunteers')).toHaveLength(2);
    expect(line.printed('import', ...words)).toMatchObject([
      { new: 0, same: 2 },
      { new: 0, same: 3 },
    ]);
    expect(line.printed('import', ...words, '--write')).toMatchObject([
      { new: 0, same: 2 },
      { new: 0, same: 3 },
    ]);
    line.file('people.csv', people.replace('0143', '0199'));
    expect(line.printed('import', 'people.csv', '--state', state)).toMatchObject([{ new: 0, same: 1, changed: 1 }]);
  });

  test('refuses options that it does not know, and asks for a file', () => {
    expect(line.run('import', 'people.csv', '--jsn')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/"--jsn" is not an option/),
    });
    expect(line.run('import', '--json')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/Name at least one file/),
    });
    expect(line.run('import', 'people.csv', '--state')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/--state needs/),
    });
  });
});

describe('adopt on the command line', () => {
  test('says what the columns of a tab seem to be, and how sure that is', async () => {
    const rows = [
      ['Our volunteers 2026'],
      [],
      ['Name', 'Cell', 'E-mail', 'Shoe size'],
      ['Ana Ejemplo', '703-555-0142', 'ana@chapter.example', '38'],
      ['Sam Sample', '703-555-0143', 'sam@chapter.example', '43'],
    ];
    line.file('book.xlsx', await workbook({ Notes: [['Remember the milk']], Members: rows }));
    const [adoption = {}] = line.printed('adopt', 'book.xlsx', '--tab', 'Members');
    expect(adoption).toMatchObject({
      file: 'book.xlsx',
      tab: 'Members',
      kind: 'volunteers',
      table: 'volunteers',
      headerLines: [3],
      firstLine: 4,
      namesAskers: false,
    });
    expect(adoption.columns).toMatchObject([
      { column: 'A', header: 'Name' },
      { column: 'B', header: 'Cell' },
      { column: 'C', header: 'E-mail' },
      { column: 'D', header: 'Shoe size', field: '' },
    ]);
    expect(adoption.confidence).toBeGreaterThan(0.5);
    for (const { field, confidence } of adoption.columns.slice(0, 3)) {
      expect(field).not.toBe('');
      expect(confidence).toBeGreaterThan(0.5);
    }
  });

  test('names the tabs there are when it is asked for another', async () => {
    line.file('book.xlsx', await workbook({ Members: [['Name'], ['Ana']] }));
    const { status, stdout, stderr } = line.run('adopt', 'book.xlsx', '--tab', 'People', '--json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('book.xlsx has no tab "People" that holds anything. It has "Members".\n');
  });
});
