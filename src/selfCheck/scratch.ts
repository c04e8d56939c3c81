import { now } from '../google/clock';
import { underLock } from '../google/lock';
import { secret } from '../google/outside';
import { forgetProperty } from '../google/properties';
import { removeTab } from '../google/scratch';
import { markedTabs, ownFile, tabName, tabsOf } from '../google/spreadsheet';
import type { Place } from './check';
import { allKept, forget, keep, trialKey } from './kept';

/** Marks a scratch tab with its first name. */
export const scratchMark = 'chapterbook.check';

/** What a check calls what it makes. */
export const scratchName = 'Chapterbook check';

/** Seven minutes: longer than any run of a script can last. */
const longestRun = 420_000;

/**
 * A scratch tab in the script's own file. Only tabs of ours are taken away: by our mark; before it was marked, by the
 * name that was free when we took it.
 */
export const ownPlace: Place = {
  file: ownFile,
  clear: (name) => {
    const marked = markedTabs(ownFile(), scratchMark).map(({ tab }) => tab);
    const named = tabsOf(ownFile()).filter((tab) => tabName(tab) === name);
    for (const tab of marked.length > 0 ? marked : named) removeTab(ownFile(), tab);
  },
};

/**
 * Begins a check: the name of its tab is noted before there is such a tab, so that one that a stopped run leaves behind
 * is known.
 * @returns the name; undefined while another check is going on
 */
export function beginScratch(place: Place): string | undefined {
  const begun = underLock(() => {
    clearAbandoned(place);
    if (allKept().open) return undefined;
    const name = `${scratchName} ${secret().slice(0, 6)}`;
    keep('open', { name, at: now() });
    return name;
  });
  return begun?.done;
}

/** Takes away what a check has left that was stopped; with nothing left it is one call. */
export function clearAbandoned(place: Place): void {
  const { open } = allKept();
  if (open && now() - open.at > longestRun) clearScratch(place, open.name);
}

export function clearScratch(place: Place, name: string): void {
  place.clear(name);
  forgetProperty(trialKey);
  forget('hold', 'open');
}
