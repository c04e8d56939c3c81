import fc from 'fast-check';
import { WorkbookFile } from '../../local/engine/workbookFile';

const content = fc.constantFrom('', '', 'word', '7', ' ', "'", "'007", '=""', '=A1', undefined);
/** As long as the first cell says. */
const spilling = '=SEQUENCE(IF(ISNUMBER(A1), A1, 1))';
const step = fc.record({
  row: fc.nat(3),
  col: fc.nat(1),
  content,
  /** Whether somebody asks how far the tab goes, before. */
  asked: fc.boolean(),
});
const newFile = () =>
  new WorkbookFile({ id: 'file', name: 'File', owner: 'ana@example.org', locale: 'en_US', timeZone: 'Etc/UTC' });

test('how far a tab goes is always what somebody who opens it anew would see', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.boolean(), (steps, isSpilled) => {
      const file = newFile();
      const [sheet] = file.sheets() as [string];
      if (isSpilled) file.apply([['UPDATE_CELL', { sheetId: sheet, row: 0, col: 2, content: spilling }]]);
      for (const { row, col, content: text, asked } of steps) {
        if (asked) file.extent(sheet);
        const told = text === undefined ? { format: '0.00' } : { content: text };
        file.apply([['UPDATE_CELL', { sheetId: sheet, row, col, ...told }]]);
      }
      const { rows, columns } = file.extent(sheet);
      const anew = new WorkbookFile(JSON.parse(JSON.stringify(file.save()))).extent(sheet);
      expect({ rows, columns }).toEqual({ rows: anew.rows, columns: anew.columns });
    }),
    { numRuns: 300 },
  );
});
