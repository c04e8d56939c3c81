import { setting, settings } from '../chapter/settings';
import { areas, requests } from '../chapter/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { addDays } from '../tables/days';
import type { DateOnly } from '../tables/kinds';
import type { Row } from '../tables/table';
import { only } from '../tables/table';
import type { ExactCount, PublishedCount } from './publish';
import { otherAreas, publish } from './publish';
import { published } from './tables';

/** Days after a month's end until it is published: what was done at its end is closed by then. */
const daysToClose = 5;

/** Requests that name no area are a place of their own, so that they are not taken for the small areas together. */
const noArea = '-';

/**
 * Publishes how much help there was, for every closed month that has not been published. What was published stays as it
 * is, and what would tell a small count is held back.
 * @returns how many figures were added
 */
export const publishMonth = action(
  'publish how much help there was',
  {
    tables: [only(areas, 'name'), only(requests, 'area', 'need', 'status', 'takenBy', 'closedOn'), published, settings],
    alone: true,
  },
  (book, _, { today }) => {
    const before = book.all(published).map(asCount);
    const threshold = Number(setting(book, 'withholdBelow'));
    const fresh = publish(exactCounts(book), before, lastClosedMonth(today), threshold);
    for (const one of fresh) book.add(published, { ...asRow(one), publishedOn: today });
    return fresh.length;
  },
);

/** The last month that may be published, `YYYY-MM`. */
export function lastClosedMonth(today: DateOnly): string {
  const month = addDays(today, -daysToClose).slice(0, 7);
  return addDays(`${month}-01`, -1).slice(0, 7);
}

/** A request that is closed and that somebody had taken is one time that we helped. */
function exactCounts(book: Book): ExactCount[] {
  const counts = new Map<string, ExactCount>();
  for (const { area, need, status, takenBy, closedOn } of book.all(requests)) {
    if (status !== 'closed' || takenBy === '' || closedOn === '') continue;
    const cell = { area: area || noArea, month: closedOn.slice(0, 7), category: need || 'other' };
    const key = `${cell.area}|${cell.month}|${cell.category}`;
    counts.set(key, { ...cell, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function asCount({ area, place, months, need, count }: Row<typeof published>): PublishedCount {
  const where = place === 'rest' ? otherAreas : place === 'noArea' ? noArea : area;
  return { area: where, months: months.split(' ').filter(Boolean), category: need, count: count ?? 0 };
}

function asRow({ area, months, category, count }: PublishedCount): Partial<Row<typeof published>> {
  const place = area === otherAreas ? 'rest' : area === noArea ? 'noArea' : 'area';
  const need = category as Row<typeof published>['need'];
  return { area: place === 'area' ? area : '', place, months: months.join(' '), need, count };
}
