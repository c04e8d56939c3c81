import { createHost } from '../../local/host/index';
import type { Trouble } from '../../local/kernel/faults';

const [lena, theo] = ['lena@tools.example', 'theo@tools.example'];

/** A script that writes three cells, one call each; the third call of its run writes A2. */
function lending() {
  const host = createHost({ people: [lena, theo].map((email) => ({ email, name: email })) });
  const world = host.globals(lena);
  const { SpreadsheetApp } = world as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  const cells = ['A1', 'A2', 'A3'].map((cell) => sheet.getRange(cell));
  world.write = () => {
    try {
      for (const [place, cell] of cells.entries()) cell.setValue(place + 1);
    } finally {
      cells[2]?.setValue('finally');
    }
  };
  const column = () => sheet.getRange('A1:A3').getValues().flat();
  const run = () => {
    try {
      host.run('write');
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const file = SpreadsheetApp.getActiveSpreadsheet().getId();
  return { host, run, column, file };
}

describe('Faults that a test puts in', () => {
  it.each<[Trouble, string, unknown[]]>([
    ['failsBefore', 'server error', [1, '', 'finally']],
    ['failsAfter', 'server error', [1, 2, 'finally']],
    ['isKilled', 'Exceeded maximum execution time', [1, '', '']],
    ['isKilledAfter', 'Exceeded maximum execution time', [1, 2, '']],
    ['hasNoQuota', 'Service invoked too many times for one day: Range', [1, '', 'finally']],
  ])('by the number of a call: it %s', (trouble, sentence, after) => {
    const { host, run, column } = lending();
    host.faults.at(2, trouble);
    expect(run()).toContain(sentence);
    host.faults.clear();
    expect(column()).toEqual(after);
  });
  it('happen once, or for good from there on, in later runs too, until they are cleared', () => {
    const { host, run, column } = lending();
    host.faults.at('Range.setValue', 'failsBefore');
    expect([run() !== '', run()]).toEqual([true, '']);
    host.faults.at(2, 'failsBefore', { forGood: true });
    expect([run() !== '', run() !== '']).toEqual([true, true]);
    host.faults.clear();
    expect(run()).toBe('');
    expect(column()).toEqual([1, 2, 'finally']);
  });
  it('touch only runs of the function that is named', () => {
    const { host, run } = lending();
    host.faults.at('Range.setValue', 'failsBefore', { inRunOf: 'another' });
    expect(run()).toBe('');
  });
  it('let a person edit, or another whole run take place, between two calls', () => {
    const { host, run, column, file } = lending();
    host.faults.beforeCall(2, () => host.edit(file, 'Sheet1!A1', 'mine', { as: theo }));
    expect(run()).toBe('');
    expect(column()).toEqual(['mine', 2, 'finally']);
    host.faults.afterCall(3, () => void host.run('write'));
    const before = host.report().runs.length;
    expect(run()).toBe('');
    expect(host.report().runs.length - before).toBe(2);
  });
});
