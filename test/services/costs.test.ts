import fc from 'fast-check';
import { costOf, lineFor } from '../../local/kernel/costs';

describe('What a call costs in simulated time', () => {
  it.each([
    ['Properties.getProperty', 0, 30],
    ['Properties.setProperty', 0, 62],
    ['Properties.deleteAllProperties', 0, 62],
    ['Cache.get', 0, 3],
    ['Cache.putAll', 0, 93],
    ['SpreadsheetApp.flush', 0, 600],
    ['SpreadsheetApp.openByUrl', 0, 300],
    ['Form.addTextItem', 0, 100],
    ['Form.setDestination', 0, 300],
    ['Form.setTitle', 0, 20],
    ['Utilities.getUuid', 0, 1],
  ])('%s of %d cells takes %d ms', (name, cells, milliseconds) => {
    expect(costOf(name, cells)).toBe(milliseconds);
  });
  it('writes 4,000 cells in about 50 ms, and reads them in about 130', () => {
    expect(costOf('Range.setValues', 4000)).toBeCloseTo(53, 0);
    expect(costOf('Range.getValues', 4000)).toBeCloseTo(129, 0);
  });
  it('is always more than nothing, never less for more cells, and always has a source', () => {
    const name = fc.oneof(
      fc.constantFrom('Range.setValues', 'Sheet.appendRow', 'Range.sort', 'Form.getItems', 'Item.setTitle'),
      fc.string().map((method) => `Sheet.${method}`),
    );
    fc.assert(
      fc.property(name, fc.nat(10_000), fc.nat(10_000), (method, some, more) => {
        expect(costOf(method, some)).toBeGreaterThan(0);
        expect(costOf(method, some + more)).toBeGreaterThanOrEqual(costOf(method, some));
        expect(lineFor(method).source).toMatch(/^(reported|estimated)/);
      }),
    );
  });
});
