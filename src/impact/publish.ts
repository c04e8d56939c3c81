/** How much help there was in one area, month and category: exact, and for nobody's eyes outside the Help desk. */
export interface ExactCount {
  area: string;
  /** `YYYY-MM` */
  month: string;
  category: string;
  count: number;
}

/** A figure that may be shown: one area or the rest of them, a span of months, one category or all together. */
export interface PublishedCount {
  area: string;
  /** The months it stands for, in order: those of a longer span that could be shown on their own are not in it. */
  months: string[];
  /** '' for all categories together. */
  category: string;
  /** Rounded to 5. */
  count: number;
}

/** Areas that were too small alone, together. */
export const otherAreas = '';

/**
 * What may be published of exact counts, after what has been published before.
 *
 * No count of 1 to `withholdBelow` - 1 may be shown or derived (the rule of the US Centers for Medicare & Medicaid
 * Services for small cells). Every request is therefore part of at most one published figure, which is 0 or at least
 * `withholdBelow`: figures that never overlap cannot be subtracted from one another, at whatever grain. A month that is
 * too small is held back, first all its categories together, then until its quarter, its year, and at last all areas'
 * held months of the year together reach the threshold. What has been published stays as it was, so that two editions
 * cannot be compared either.
 *
 * @param exact counts of closed months
 * @param before figures published earlier; their months are done
 * @param lastMonth the last closed month, `YYYY-MM`
 * @returns only the new figures
 */
export function publish(
  exact: readonly ExactCount[],
  before: readonly PublishedCount[],
  lastMonth: string,
  withholdBelow: number,
): PublishedCount[] {
  const closed = exact.filter(({ month }) => month <= lastMonth);
  const result: PublishedCount[] = [];
  const done = new Set(before.flatMap(({ area, months }) => months.map((month) => `${area}|${month}`)));
  const doneYears = new Set(before.filter(({ area }) => area === otherAreas).flatMap(({ months }) => months));
  let held: Held[] = [];
  for (const [key, counts] of grouped(closed, ({ area, month }) => `${area}|${month}`)) {
    const { area, month } = counts[0] as ExactCount;
    if (done.has(key) || doneYears.has(month)) continue;
    const shown = monthFigures(area, month, counts, withholdBelow);
    if (shown) result.push(...shown);
    else held.push({ area, month, count: total(counts) });
  }
  for (const span of [quarterOf, yearOf]) {
    const { shown, rest } = merge(held, lastMonth, withholdBelow, span, ({ area }) => area);
    result.push(...shown);
    held = rest;
  }
  return [...result, ...merge(held, lastMonth, withholdBelow, yearOf, () => otherAreas).shown];
}

interface Held {
  area: string;
  month: string;
  count: number;
}

/** A month by category, or all categories together; undefined when even that is too small. */
function monthFigures(
  area: string,
  month: string,
  counts: readonly ExactCount[],
  withholdBelow: number,
): PublishedCount[] | undefined {
  if (counts.every(({ count }) => count === 0 || count >= withholdBelow)) {
    return counts.map(({ category, count }) => ({ area, months: [month], category, count: rounded(count) }));
  }
  const all = total(counts);
  return all >= withholdBelow ? [{ area, months: [month], category: '', count: rounded(all) }] : undefined;
}

/** Held months of a span that is over, together, where they reach the threshold. */
function merge(
  held: readonly Held[],
  lastMonth: string,
  withholdBelow: number,
  span: (month: string) => { name: string; last: string },
  areaOf: (one: Held) => string,
): { shown: PublishedCount[]; rest: Held[] } {
  const shown: PublishedCount[] = [];
  const rest: Held[] = [];
  for (const [, group] of grouped(held, (one) => `${areaOf(one)}|${span(one.month).name}`)) {
    const [first] = group as [Held, ...Held[]];
    const sum = total(group);
    if (span(first.month).last > lastMonth || sum < withholdBelow) rest.push(...group);
    else {
      const months = [...new Set(group.map(({ month }) => month))].sort();
      shown.push({ area: areaOf(first), months, category: '', count: rounded(sum) });
    }
  }
  return { shown, rest };
}

function quarterOf(month: string): { name: string; last: string } {
  const [year, number] = month.split('-') as [string, string];
  const quarter = Math.ceil(Number(number) / 3);
  return { name: `${year} ${quarter}`, last: `${year}-${String(quarter * 3).padStart(2, '0')}` };
}

function yearOf(month: string): { name: string; last: string } {
  const year = month.slice(0, 4);
  return { name: year, last: `${year}-12` };
}

function rounded(count: number): number {
  return Math.round(count / 5) * 5;
}

function total(counts: readonly { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
