import { fillDown } from '../../exchange/file/xlsx/merged';
import type { NamedGrid } from '../../exchange/grid';
import type { TabPart } from '../adopt';
import { askSheet } from './server';

/** A tab of this Sheet, read whole; cells that were merged over several lines say the same for each. */
export async function readTab(name: string): Promise<{ grid: NamedGrid; isMerged: boolean }> {
  const rows: string[][] = [];
  const merged: TabPart['merged'][number][] = [];
  for (let from: number | undefined = 0; from !== undefined; ) {
    const part: TabPart = await askSheet<TabPart>('tabGrid', { tab: name, from });
    for (const row of part.rows) rows.push(row);
    merged.push(...part.merged);
    from = part.next;
  }
  fillDown(rows, merged);
  return { grid: { name, rows }, isMerged: merged.some(({ bottom }) => bottom >= rows.findIndex(hasTwo)) };
}

/** Titles above a list are often merged, which harms nothing. */
function hasTwo(row: readonly string[]): boolean {
  return row.filter((cell) => cell !== '').length > 1;
}
