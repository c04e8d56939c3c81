import { adoptionOf, kindOf, tableOf } from '../../../src/exchange/commandLine/adoption';
import type { Layout, Proposal } from '../../../src/exchange/list';

const layout: Layout = {
  header: ['Name', ''],
  headerLines: [2],
  firstLine: 3,
  notRecords: [{ line: 1, why: 'title' }],
};
const proposal: Proposal = {
  kind: 'volunteers',
  format: 'list',
  fields: ['name', '', ...Array.from({ length: 26 }, () => '')],
  dates: 'mdy',
  confidence: 0.87654,
  columns: [{ confidence: 0.9, why: 'header', perhaps: '' }],
  namesAskers: false,
  source: 'name',
};

test('a proposal is printed column by column, by the letters that people see', () => {
  const adoption = adoptionOf('book.xlsx', 'Members', layout, proposal);
  expect(adoption).toMatchObject({
    file: 'book.xlsx',
    tab: 'Members',
    kind: 'volunteers',
    table: 'volunteers',
    confidence: 0.877,
    headerLines: [2],
    firstLine: 3,
    notRecords: [{ line: 1, why: 'title' }],
    dates: 'mdy',
    namesAskers: false,
  });
  expect(adoption.columns[0]).toEqual({ column: 'A', header: 'Name', field: 'name', confidence: 0.9 });
  expect(adoption.columns[1]).toEqual({ column: 'B', header: '', field: '', confidence: 0 });
  expect(adoption.columns.slice(25).map(({ column }) => column)).toEqual(['Z', 'AA', 'AB']);
});

test('a known export goes by its own name, and to the table of what it is about', () => {
  expect(kindOf({ kind: 'doors', format: 'vanList' })).toBe('vanList');
  expect(tableOf({ kind: 'doors', namesAskers: false })).toBe('doors');
});

test('money, and whatever says who asked for help, goes nowhere', () => {
  expect(tableOf({ kind: 'ledger', namesAskers: false })).toBeNull();
  expect(tableOf({ kind: 'requests', namesAskers: true })).toBeNull();
});
