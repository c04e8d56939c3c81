import { readFileSync } from 'node:fs';
import { loadMilliseconds } from '../scripts/loadMilliseconds.mjs';

/** How large the bundles are, and how long a run takes before its first line. */
export async function load() {
  return Promise.all(
    ['workbook', 'desk'].map(async (name) => {
      const file = `dist/${name}/Code.js`;
      const kilobytes = (readFileSync(file).length / 1000).toFixed(0);
      return [name, `${kilobytes} kB, parsed and run in ${(await loadMilliseconds(file)).toFixed(1)} ms`];
    }),
  );
}
