import type { Answer, FormState, GoTo, ItemState } from './state';

/**
 * The items of the pages that somebody comes through who answers so: a page leads where its last answered choice says,
 * else where the page break after it says, else to the next page (Google's reference of PageBreakItem.setGoToPage).
 * @param answers by item id
 */
export function itemsOnTheWay({ items }: FormState, answers: Record<string, Answer>): ItemState[] {
  const pages = pagesOf(items);
  const seen = new Set<number>();
  const way: ItemState[] = [];
  for (let at: number | undefined = 0; at !== undefined && !seen.has(at); ) {
    const page: ItemState[] | undefined = pages[at];
    if (!page) break;
    seen.add(at);
    way.push(...page);
    at = nextPage(pages, at, answers);
  }
  return way;
}

/** A page begins with its break; the first has none. */
export function pagesOf(items: readonly ItemState[]): ItemState[][] {
  const pages: ItemState[][] = [[]];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') pages.push([]);
    pages[pages.length - 1]?.push(item);
  }
  return pages;
}

/** @returns undefined when the form is done */
export function nextPage(
  pages: readonly ItemState[][],
  at: number,
  answers: Record<string, Answer>,
): number | undefined {
  const chosen = (pages[at] ?? []).flatMap(({ id, goTo }) => goTo?.[String(answers[id])] ?? []);
  const next: GoTo = chosen[chosen.length - 1] ?? pages[at + 1]?.[0]?.next ?? 'CONTINUE';
  if (next === 'SUBMIT') return undefined;
  if (next === 'RESTART') return 0;
  const to = typeof next === 'number' ? pages.findIndex(([first]) => first?.id === next) : at + 1;
  return pages[to] ? to : undefined;
}
