import * as fc from 'fast-check';
import type { Placed } from '../../../local/engine/placed';
import { carriedThings, movedThings } from '../../../local/engine/placed';
import * as hands from '../../../local/services/spreadsheet/person';
import { newSheet } from './sheetInARun';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const charted = (sheet: Sheet) => sheet.getCharts()[0]?.getRanges()[0]?.getA1Notation();

describe('Columns that a person moves', () => {
  it.each<[string, number, number, string]>([
    ['from inside to another place inside', 2, 3, 'B1:D9'],
    ['from inside to outside', 2, 6, 'B1:C9'],
    ['the last one away', 3, 6, 'B1:C9'],
    ['the first one away', 1, 6, 'B1:C9'],
    ['the first one before its neighbour', 1, 0, 'A1:D9'],
    ['the last one to the left', 3, 0, 'C1:D9'],
    ['from outside to inside', 6, 2, 'B1:E9'],
    ['from the left to the right of it', 0, 6, 'A1:C9'],
    ['from the right to the left of it', 6, 0, 'C1:E9'],
  ])('%s leave what was bound to B1:D9 where its cells are', (_name, from, to, expected) => {
    const { run, file, tab } = newSheet();
    run((sheet) => sheet.insertChart(sheet.newChart().addRange(sheet.getRange('B1:D9')).build()));
    hands.moveColumn(file, tab, from, to);
    expect(run(charted)).toBe(expected);
  });
});

const column = (left: number): Placed => ({
  id: 1,
  kind: 'protection',
  sheet: 's',
  boxes: [{ sheet: 's', top: 0, left, bottom: 9, right: left, role: 'area' }],
  about: {},
});

it('A column that is dragged in the grid takes along what lies within it, and nothing else', () => {
  const left = (things: Placed[]) => things.map(({ boxes }) => boxes[0]?.left);
  const things = [column(1), column(2), { ...column(1), boxes: column(1).boxes.map((box) => ({ ...box, right: 3 })) }];
  expect(left(carriedThings(things, 's', { left: 1, right: 1 }, 7))).toEqual([7, 2, 1]);
  expect(left(carriedThings(things, 'other', { left: 1, right: 1 }, 7))).toEqual([1, 2, 1]);
});

it('A single column is wherever it was moved to, however often columns change places', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), fc.nat({ max: 5 }), (order, at) => {
      const moved = (index: number) => order[index] ?? index;
      const [thing] = movedThings([column(at)], 's', { dimension: 'COL', moved, size: 6 });
      expect([thing?.boxes[0]?.left, thing?.boxes[0]?.right]).toEqual([order[at], order[at]]);
    }),
  );
});
