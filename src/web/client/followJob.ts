import type { Words } from '../../i18n/language';
import { turfWords } from '../../i18n/turf';
import type { Progress } from '../../jobs/progress';
import { element } from './element';
import { askSheet, Declined } from './server';
import { word } from './start';

/** A bar with what is being done and how far it is. */
export interface Bar {
  readonly node: HTMLElement;
  show(what: Words, done: number, of: number): void;
}

export function progressBar(): Bar {
  const label = element('span', { id: 'what' });
  const bar = element('progress', { 'aria-labelledby': 'what' });
  const count = element('p', { class: 'hint' });
  const node = element('div', { hidden: true }, label, bar, count);
  return {
    node,
    show: (what, done, of) => {
      node.hidden = false;
      label.textContent = word(what);
      bar.max = Math.max(1, of);
      bar.value = done;
      count.textContent = word(turfWords.countOf, { done, of });
    },
  };
}

/**
 * Goes on with long work until it is done, or has to rest; each call works for some seconds.
 * @throws Declined when it stands still
 */
export async function followJob(jobId: string, what: Words, bar: Bar): Promise<Progress> {
  let before = -1;
  for (;;) {
    const progress = await askSheet<Progress>('continueJob', { jobId });
    bar.show(what, progress.done, progress.of);
    if (progress.state === 'done' || progress.rests) return progress;
    if (progress.state === 'stopped') {
      throw new Declined(word(turfWords.stoppedWork, { reason: progress.reason }));
    }
    // Another run has the work in hand: look again soon, but not at once.
    if (progress.done === before) await new Promise((resolve) => setTimeout(resolve, 3000));
    before = progress.done;
  }
}
