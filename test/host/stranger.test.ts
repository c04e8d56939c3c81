import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const build = `const { buildHost } = await import('./scripts/buildHost.mjs'); process.stdout.write(await buildHost());`;

interface Told {
  form: string;
  counted: unknown;
  mailEarly: number;
  mail: string[][];
  note: string;
  stopped: string;
  overstayed: string;
  nameAfterStop: string;
  fault: string;
  nameAfterFault: string;
  report: { calls: Record<string, number>; callCount: number; runs: string[][] };
  tookTime: boolean;
  mailAfterRestart: number;
}

function nodeSays(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

describe('a script that knows nothing of Chapterbook, in the built workbench', () => {
  let told: Told;
  beforeAll(() => {
    const local = nodeSays('--input-type=module', '-e', build);
    told = JSON.parse(nodeSays(path.join(__dirname, 'fixtures/toolLibrary/story.mjs'), local));
  });

  it('makes a form whose answers its trigger writes down, and is run with an event as another person', () => {
    expect(told.form).toBe('Borrow a tool');
    expect(told.counted).toEqual({ loans: 1, asked: 'by Theo' });
  });
  it('writes letters when the clock moves past the day', () => {
    expect(told.mailEarly).toBe(0);
    expect(told.mail[0]).toEqual(['bea@tools.example', 'Ladder is due']);
  });
  it('is told of what a person types', () => {
    expect(told.note).toBe('changed from Ladder');
  });
  it('is stopped after six minutes, and what it says finally is not done', () => {
    expect(told.stopped).toBe('Exceeded maximum execution time');
    expect(told.overstayed).toBe('Exceeded maximum execution time');
    expect(told.nameAfterStop).toBe('Untitled spreadsheet');
  });
  it('meets a fault at a call by name, with what went before done', () => {
    expect(told.fault).toBe('The service is away.');
    expect(told.nameAfterFault).toBe('half');
  });
  it('has its calls counted, inside runs and outside', () => {
    expect(told.report.calls['Spreadsheet.getName']).toBe(1);
    expect(told.report.calls['Sheet.getDataRange']).toBe(1);
    expect(told.report.callCount).toBe(Object.values(told.report.calls).reduce((sum, count) => sum + count, 0));
    expect(told.report.runs).toEqual([['countLoans', 'lena@tools.example']]);
    expect(told.tookTime).toBe(true);
  });
  it('goes on from what was saved, triggers and all', () => {
    expect(told.mailAfterRestart).toBe(1);
  });
});
