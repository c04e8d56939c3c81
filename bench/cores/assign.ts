import { readFileSync } from 'node:fs';
import computeMunkres from 'munkres-js';
import { assignSquare } from '../../src/match/assignSquare';
import { type Asked, nameOf, print, rounded } from './options';

/** The square assignment problem of OR-Library files, beside munkres-js. */
export function assign(wanted: Asked): void {
  const lines = wanted.files.map((file) => {
    const [n = 0, ...costs] = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number);
    return { instance: nameOf(file), n, ...solved(n, costs, wanted.isJson) };
  });
  print(lines, wanted.isJson);
}

/** The best of some runs: the first ones warm the machine up. */
export function solved(n: number, costs: readonly number[], alone: boolean) {
  const table = Float64Array.from(costs);
  if (table.length !== n * n) throw new Error(`${n} rows need ${n * n} costs; there are ${table.length}.`);
  const times: number[] = [];
  let cost = 0;
  for (let run = 0; run < 10; run++) {
    const began = performance.now();
    cost = assignSquare(n, table).cost;
    times.push(performance.now() - began);
  }
  const ours = { cost, milliseconds: rounded(Math.min(...times)) };
  return alone ? ours : { ...ours, ...byMunkres(n, costs) };
}

function byMunkres(n: number, costs: readonly number[]) {
  const began = performance.now();
  const rows = Array.from({ length: n }, (_, i) => costs.slice(i * n, (i + 1) * n));
  const cost = computeMunkres(rows).reduce((sum, [i, j]) => sum + (costs[i * n + j] as number), 0);
  return { 'munkres-js': cost, 'its milliseconds': rounded(performance.now() - began) };
}
