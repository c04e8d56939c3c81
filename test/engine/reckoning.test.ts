import fc from 'fast-check';
import { Model, openModel } from '../../local/engine/odoo';

jest.setTimeout(120_000);

type Step = [type: string, payload: object];

const sheets = ['data', 'both', 'sums'];
const files = () => ({ sheets: sheets.map((id) => ({ id, name: id, colNumber: 6, rowNumber: 12 })) });

const sheetId = fc.constantFrom(...sheets);
const plain = fc.oneof(fc.nat(30).map(String), fc.constantFrom('', 'word', 'TRUE'));
/** Formulas of each tab look only at the tabs before it: what is true of a circle depends on where one begins. */
const content: Record<string, fc.Arbitrary<string>> = {
  data: plain,
  both: fc.oneof(plain, fc.constantFrom('=data!A1', '=SUM(data!A1:C9)', '=TRANSPOSE(data!A1:A3)')),
  sums: fc.oneof(plain, fc.constantFrom('=COUNTIF(both!A1:E9, ">5")', '=both!B2+1', '=SUM(both!A1:B5)', '=data!B2')),
};
const cell = sheetId.chain((id) =>
  fc.record({ sheetId: fc.constant(id), col: fc.nat(4), row: fc.nat(9), content: content[id] ?? plain }),
);
const dimension = fc.constantFrom('ROW', 'COL');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: cell.map((put) => ['UPDATE_CELL', put] as Step) },
  {
    weight: 1,
    arbitrary: fc
      .record({ sheetId, dimension, base: fc.nat(3), quantity: fc.integer({ min: 1, max: 2 }) })
      .map((more) => ['ADD_COLUMNS_ROWS', { ...more, sheetName: more.sheetId, position: 'after' }] as Step),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ sheetId, dimension, elements: fc.constantFrom([0], [1, 2]) })
      .map((less) => ['REMOVE_COLUMNS_ROWS', { ...less, sheetName: less.sheetId }] as Step),
  },
);

/** What every cell of a tab shows. */
function seen(model: Model, sheet: string) {
  const { getters } = model;
  return getters
    .getEvaluatedCellsPositions(sheet)
    .map(({ row, col }) => `${row}:${col} ${getters.getEvaluatedCell({ sheetId: sheet, row, col }).formattedValue}`)
    .filter((cell) => !cell.endsWith(' '))
    .sort();
}

test('cells always show what they would if everything were reckoned after every change, whichever tab is looked at when', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.option(sheetId)), { maxLength: 25 }), (steps) => {
      const [patient, eager] = [openModel(files(), {}), new Model(files())];
      for (const [[type, payload], looked] of steps) {
        for (const model of [patient, eager]) model.dispatch(type as never, payload as never);
        if (looked !== null) expect(seen(patient, looked)).toEqual(seen(eager, looked));
      }
      for (const sheet of sheets) expect(seen(patient, sheet)).toEqual(seen(eager, sheet));
    }),
    { numRuns: 300 },
  );
});

test('a tab whose formulas come to look at another tab follows that one too', () => {
  const model = openModel(files(), {});
  const put = (sheet: string, text: string) =>
    model.dispatch('UPDATE_CELL' as never, { sheetId: sheet, col: 0, row: 0, content: text } as never);
  put('data', '1');
  put('both', '=data!A1');
  put('sums', '=data!A1+1');
  expect([seen(model, 'both'), seen(model, 'sums')]).toEqual([['0:0 1'], ['0:0 2']]);
  put('sums', '=both!A1+10');
  put('data', '5');
  expect(seen(model, 'sums')).toEqual(['0:0 15']);
});
