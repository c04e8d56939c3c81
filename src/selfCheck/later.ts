import { now, pause } from '../google/clock';
import { isLockFree, underLock } from '../google/lock';
import { secret } from '../google/outside';
import { ownFile, tabsOf } from '../google/spreadsheet';
import { onceAfter, removeTriggersOf } from '../google/triggers';
import { webWords } from '../i18n/web';
import { Refusal } from '../tables/refusal';
import type { Seen } from './expectations';
import { allKept, forget, keep } from './kept';

/** The public function that the one-off trigger calls. */
const handler = 'checkInBackground';
const holdMilliseconds = 4_000;

/** Asks for what cannot be seen in the run that the steward waits for, and forgets what came of it last time. */
export function askForLater(): void {
  removeTriggersOf(handler);
  forget('inTrigger', 'onPage', 'twoRuns');
  keep('page', { token: secret() });
  keep('trigger', { id: onceAfter(handler, 60_000) });
}

export function isTriggerOfCheck(id: string): boolean {
  return allKept().trigger?.id === id;
}

/** The one-off trigger has come: it looks whether it may reach the file, notes that, and goes. */
export function noteTrigger(): void {
  removeTriggersOf(handler);
  keep('inTrigger', { inTrigger: reachesFile() });
}

/** What the page says: it runs as visitors' pages do. @throws Refusal without the link of the last check */
export function notePage(token: string, { memory }: Record<string, unknown>): Seen {
  if (allKept().page?.token !== token) throw new Refusal(webWords.linkOver);
  const onPage = reachesFile();
  keep('onPage', { onPage, pageMemory: memory === true ? 'kept' : 'lost' });
  return onPage;
}

/** Keeps the script's lock for a few seconds, while another run tries to get it. */
export function holdLock(): void {
  underLock(() => {
    keep('hold', { at: now() });
    pause(holdMilliseconds);
    forget('hold');
  });
}

/** Tries to get the lock while another run has it; unless both runs meet, nothing was seen. */
export function tryLock(): void {
  for (let round = 0; round < 6 && !isHeld(); round += 1) pause(500);
  const isFree = isHeld() ? isLockFree() : undefined;
  keep('twoRuns', { twoRuns: isFree === false ? 'held' : isFree && isHeld() ? 'free' : 'notSeen' });
}

function isHeld(): boolean {
  const { hold } = allKept();
  return hold !== undefined && now() - hold.at < holdMilliseconds;
}

function reachesFile(): Seen {
  try {
    tabsOf(ownFile());
    return 'served';
  } catch {
    return 'refused';
  }
}
