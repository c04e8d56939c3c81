import { TrialSheet } from './trialSheet';

const count = 30;
/** Calls from one that something happens before to the next. */
const every = process.env.CHAPTERBOOK_EVERY_CALL ? 1 : 10;

/** What a person may do at the moment when a row is added at the end of a tab. */
const moves: Record<string, (sheet: TrialSheet) => void> = {
  'inserts rows at the top': (sheet) => sheet.ana.insertRows(sheet.tab, 1, 2),
  'inserts a row in the middle': (sheet) => sheet.ana.insertRows(sheet.tab, 5),
  'inserts rows near the end': (sheet) => sheet.ana.insertRows(sheet.tab, count - 3, 3),
  'inserts a column': (sheet) => sheet.ana.insertColumns(sheet.tab, 0),
  'moves a column': (sheet) => sheet.ana.moveColumn(sheet.tab, 2, 8),
  'sorts the rows': (sheet) => sheet.ana.sort(sheet.tab, 1, false),
  'deletes a row': (sheet) => sheet.ana.deleteRows(sheet.tab, sheet.rowOf('Thing 5') - 1),
};

const prototype = TrialSheet.open();
const values = (name: string) => ({ name, state: 'open', story: 'the same for all', count: 1 });
prototype.add(...Array.from({ length: count }, (_, index) => values(`Thing ${index}`)));
// Somebody has typed a row that has no number yet.
prototype.ana.type(`${prototype.tab}!${prototype.column('ID')}4`, '');

describe.each(Object.entries(moves).map(([what, move], index) => [what, move, index] as const))(
  'when somebody %s while a row is added to a long tab',
  (what, move, offset) => {
    test('the rows that are not looked at keep what they hold, though it is the same as in the new one', () => {
      const whole = prototype.again();
      whole.host.resetReport();
      whole.add(values('New'));
      const total = whole.host.report().callCount;
      for (let call = 1 + offset; call <= total; call += every) {
        const sheet = prototype.again();
        sheet.host.faults.beforeCall(call, () => move(sheet), { inRunOf: 'addThings' });
        sheet.add(values('New'));
        const found = [...sheet.things().values()].map(({ name, state, story, count: each }) => ({
          name,
          state,
          story,
          count: each,
        }));
        const names = [...Array.from({ length: count }, (_, index) => `Thing ${index}`), 'New'];
        const wanted = names.filter((name) => what !== 'deletes a row' || name !== 'Thing 5').map(values);
        const byName = (rows: typeof wanted) => Object.fromEntries(rows.map((row) => [row.name, row]));
        expect({ call, rows: byName(found as typeof wanted) }).toEqual({ call, rows: byName(wanted) });
        expect(found).toHaveLength(wanted.length);
      }
    });
  },
);

type Slip = { name: string };
const number = ({ name }: Slip) => Number(name.slice(5));

describe('when rows of the robots’ own are sought and changed in a long tab', () => {
  const long = TrialSheet.open();
  const slip = (index: number, state: string) => ({ name: `Slip ${index}`, state, count: 7 });
  const isOpen = (index: number) => index === 40 || index === 55;
  const all = Array.from({ length: 60 }, (_, index) => slip(index, isOpen(index) ? 'open' : 'done'));
  long.run('addSlips', all);

  test.each<[string, (sheet: TrialSheet) => void]>([
    ['inserts rows at the top', (sheet) => sheet.ana.insertRows('Slips', 1, 2)],
    ['inserts rows near the end', (sheet) => sheet.ana.insertRows('Slips', 58, 2)],
    ['inserts rows among those that are looked at', (sheet) => sheet.ana.insertRows('Slips', 45, 2)],
    ['inserts a column', (sheet) => sheet.ana.insertColumns('Slips', 0)],
    ['moves a column', (sheet) => sheet.ana.moveColumn('Slips', 2, 5)],
    ['deletes a row above', (sheet) => sheet.ana.deleteRows('Slips', 5)],
    ['sorts the rows', (sheet) => sheet.ana.sort('Slips', 1, false)],
  ])('those are right, and the others as they were, though somebody %s meanwhile', (what, move) => {
    const whole = long.again();
    whole.host.resetReport();
    whole.run('finishSlips');
    const { callCount } = whole.host.report();
    const left = what === 'deletes a row above' ? all.filter(({ name }) => name !== 'Slip 4') : all;
    for (let call = 1; call <= callCount; call += every) {
      const sheet = long.again();
      sheet.host.faults.beforeCall(call, () => move(sheet), { inRunOf: 'finishSlips' });
      sheet.run('finishSlips');
      const rows = JSON.parse(JSON.stringify(sheet.run('readSlips')));
      if (what === 'sorts the rows') rows.sort((a: Slip, b: Slip) => number(a) - number(b));
      expect({ call, rows }).toEqual({ call, rows: left.map(({ name }) => ({ name, state: 'done', count: 7 })) });
    }
  });
});
