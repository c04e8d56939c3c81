import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fidelityPage, readings, unmarked } from '../../scripts/fidelity/page.mjs';

const file = path.resolve(__dirname, '../../docs/fidelity.md');

describe('docs/fidelity.md', () => {
  it('is what the code of the workbench says: npm run fidelity writes it anew', () => {
    expect(readFileSync(file, 'utf8') === fidelityPage()).toBe(true);
  });
  it('leaves no method without a mark', () => {
    expect(unmarked()).toEqual([]);
  });
  it('names for each open question a test that tries it each way', () => {
    expect(readings().filter(({ triedIn }) => triedIn.length === 0)).toEqual([]);
  });
});
