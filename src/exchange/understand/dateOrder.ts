import type { DateOrder } from '../list';

const slashed = /(?:^|\D)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const iso = /(?:^|\D)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|^\d{8}$/;

/**
 * How days are written in cells that tell days. A day above 12 says which part is the day; when none is above 12, or some
 * say one and some the other, it is for a person to say.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder {
  const said = { mdy: 0, dmy: 0, either: 0, ymd: 0 };
  for (const cell of cells) {
    if (iso.test(cell.trim())) said.ymd += 1;
    else said[orderOf(cell) ?? 'ymd'] += orderOf(cell) ? 1 : 0;
  }
  if (said.mdy > 0 && said.dmy > 0) return said.either > 0 ? 'undecided' : 'mdy';
  if (said.mdy > 0 || said.dmy > 0) return said.mdy > 0 ? 'mdy' : 'dmy';
  if (said.either > 0) return 'undecided';
  return said.ymd > 0 ? 'ymd' : 'none';
}

function orderOf(cell: string): 'mdy' | 'dmy' | 'either' | undefined {
  const [, one, two] = slashed.exec(cell) ?? [];
  if (one === undefined || one === two) return undefined;
  if (Number(one) > 12) return 'dmy';
  return Number(two) > 12 ? 'mdy' : 'either';
}
