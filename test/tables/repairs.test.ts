import { repairs } from '../../src/tables/repairs';

test('a new row whose id kept the apostrophe it was guarded with is put right, and not added a second time', () => {
  const wanted = new Map([['0123456789ab.00001', { id: '0123456789ab.00001', what: '007' }]]);
  const after = [{ id: "'0123456789ab.00001", what: "'007" }];
  expect(repairs({ idColumn: 'id', before: [], after, wanted })).toEqual({
    cells: [
      { index: 0, key: 'id', cell: '0123456789ab.00001' },
      { index: 0, key: 'what', cell: '007' },
    ],
    missing: [],
  });
});
