import type { DateOrder } from '../list';
import { momentOf } from '../records/days';

const slashed = /(?:^|\D)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;

/**
 * How days are written in cells that tell days. A day above 12 says which part is the day; when none is above 12, or some
 * say one and some the other, it is for a person to say.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder {
  const said = { mdy: 0, dmy: 0, either: 0, ymd: 0 };
  for (const cell of cells) {
    const moment = momentOf(cell, 'undecided');
    if (moment) said[moment === 'undecided' ? 'either' : (orderOf(cell) ?? 'ymd')] += 1;
  }
  if (said.mdy > 0 && said.dmy > 0) return said.either > 0 ? 'undecided' : 'mdy';
  if (said.mdy > 0 || said.dmy > 0) return said.mdy > 0 ? 'mdy' : 'dmy';
  if (said.either > 0) return 'undecided';
  return said.ymd > 0 ? 'ymd' : 'none';
}

/** The order that a day above 12 gives away. */
function orderOf(cell: string): 'mdy' | 'dmy' | undefined {
  const [, one, two] = slashed.exec(cell) ?? [];
  if (Number(one) > 12) return 'dmy';
  return Number(two) > 12 ? 'mdy' : undefined;
}
