import type { MailRow } from './tables';

type Waiting = Pick<MailRow, 'key' | 'state' | 'urgent' | 'queuedAt' | 'notBefore' | 'until'>;

/** Letters in hand at once: few, because a kill leaves the one being sent unclear. */
const mostAtOnce = 20;

/** Which letters go out now, in order: urgent first, then the longest waiting, as far as the quota lets each kind. */
export function dueLetters<L extends Waiting>(
  letters: readonly L[],
  now: number,
  may: { urgent: number; others: number },
): L[] {
  const due = letters.filter(({ state, notBefore }) => state === 'pending' && (notBefore ?? 0) <= now);
  due.sort((a, b) => Number(b.urgent) - Number(a.urgent) || (a.queuedAt ?? 0) - (b.queuedAt ?? 0) || byKey(a, b));
  return due.filter(({ urgent }, index) => index < (urgent ? may.urgent : may.others)).slice(0, mostAtOnce);
}

/** Letters whose moment has passed before they could go out. */
export function overdueLetters<L extends Waiting>(letters: readonly L[], now: number): L[] {
  return letters.filter(({ state, until }) => state === 'pending' && until !== null && until <= now);
}

const waits = [10, 60, 360, 1440];
const minute = 60_000;

/** When to try again after so many refused tries; undefined when it is time for a person to look. */
export function nextTry(tries: number, now: number): number | undefined {
  const wait = waits[tries - 1];
  return wait === undefined ? undefined : now + wait * minute;
}

const byKey = (a: Waiting, b: Waiting) => (a.key < b.key ? -1 : 1);
