import type { Grid } from '../../../src/exchange/grid';

/** Lines with | between their cells, as people see a sheet. */
export function asGrid(...lines: readonly string[]): Grid {
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}
