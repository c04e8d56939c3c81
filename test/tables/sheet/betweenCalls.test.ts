import type { Thing } from './trialSheet';
import { TrialSheet } from './trialSheet';

/** What a person may do to a tab at any moment; after each, rows are where they were not. */
const moves: Record<string, (sheet: TrialSheet) => void> = {
  'sorts the rows': (sheet) => sheet.ana.sort(sheet.tab, 1, false),
  'inserts rows at the top': (sheet) => sheet.ana.insertRows(sheet.tab, sheet.header, 2),
  'inserts a row in the middle': (sheet) => sheet.ana.insertRows(sheet.tab, sheet.header + 3),
  'deletes a row': (sheet) => sheet.ana.deleteRows(sheet.tab, sheet.rowOf('Six') - 1),
  'inserts a column': (sheet) => sheet.ana.insertColumns(sheet.tab, 0),
  'renames a header': (sheet) => sheet.ana.type(`${sheet.tab}!C${sheet.header}`, 'How it stands'),
  'renames the tab': (sheet) => sheet.ana.renameTab('Things', 'Our things'),
  'moves a column': (sheet) => sheet.ana.moveColumn(sheet.tab, 2, 8),
  'cuts a row and pastes it below': (sheet) =>
    sheet.ana.cutAndPaste(sheet.tab, `A${sheet.header + 2}:M${sheet.header + 2}`, 'A20'),
  'hides rows': (sheet) => sheet.ana.hideRows(sheet.tab, sheet.header + 1, 3),
  'filters the rows': (sheet) => {
    for (const row of [0, 2, 3, 5]) sheet.ana.hideRows(sheet.tab, sheet.header + row);
  },
};

const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

/** Only where the header is in no certain row. */
const movesAbove: typeof moves = {
  'inserts a row above everything': (sheet) => sheet.ana.insertRows(sheet.tab, 0),
  'deletes a title line': (sheet) => sheet.ana.deleteRows(sheet.tab, 0),
};

function prepared(titled: boolean): { sheet: TrialSheet; ids: Record<string, string> } {
  const sheet = TrialSheet.open({ titled });
  const made = sheet.add(
    ...names.map((name, index) => ({ name, state: 'open', count: index, story: `=story ${name}` })),
  );
  return { sheet, ids: Object.fromEntries(names.map((name, index) => [name, made[index] as string])) };
}

const story = (ids: Record<string, string>): [Record<string, object>, object[]] => [
  { [ids.Two as string]: { state: 'done', count: 22 }, [ids.Five as string]: { state: 'done', story: '=done 5' } },
  [{ name: 'Eight', story: '=story Eight' }],
];

function callsOf(sheet: TrialSheet, run: () => void): number {
  sheet.host.resetReport();
  run();
  return sheet.host.report().callCount;
}

/** Every thing as it must be when the whole action came through. */
function expected(): Record<string, Partial<Thing>> {
  const all = Object.fromEntries(
    names.map((name, count) => [name, { name, state: 'open', count, story: `=story ${name}` }]),
  ) as Record<string, Partial<Thing>>;
  all.Two = { ...all.Two, state: 'done', count: 22 };
  all.Five = { ...all.Five, state: 'done', story: '=done 5' };
  all.Eight = { name: 'Eight', story: '=story Eight' };
  return all;
}

/** Calls spread over the whole run, others for every move; each and every one when CHAPTERBOOK_EVERY_CALL is set. */
function positions(total: number, offset: number, count: number): number[] {
  const step = process.env.CHAPTERBOOK_EVERY_CALL ? 1 : Math.ceil(total / count);
  const all = Array.from({ length: total }, (_, index) => index + 1);
  return all.filter((call) => (call + offset * 3) % step === 0);
}

const plainSheet = prepared(false);
const titledSheet = prepared(true);

describe.each([
  ...Object.entries(moves).map(([what, move]) => [what, 'with the headers at the top', move, plainSheet, 20] as const),
  ...Object.entries({ ...moves, ...movesAbove }).map(
    ([what, move]) => [what, 'with titles above the headers', move, titledSheet, 8] as const,
  ),
])('when somebody %s while an action saves, %s', (what, _, move, { sheet: prototype, ids }, count) => {
  const whole = prototype.again();
  const total = callsOf(whole, () => void whole.run('changeAndAddThings', ...story(ids)));

  test('every value is at its own id afterwards, whichever call it happened at', () => {
    for (const call of positions(total, Object.keys(moves).indexOf(what), count)) {
      const sheet = prototype.again();
      sheet.host.faults.beforeCall(call, () => move(sheet), { inRunOf: 'changeAndAddThings' });
      sheet.run('changeAndAddThings', ...story(ids));
      const found = [...sheet.things().values()].map(({ name, state, count, story: text }) => ({
        name,
        state,
        count,
        story: text,
      }));
      const wanted = expected();
      if (what === 'deletes a row') delete wanted.Six;
      const byName = Object.fromEntries(found.map((thing) => [thing.name, thing]));
      expect({ call, byName }).toMatchObject({ call, byName: wanted });
      expect({ call, count: found.length }).toEqual({ call, count: Object.keys(wanted).length });
    }
  });
});
