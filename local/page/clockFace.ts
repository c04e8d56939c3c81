import type { DueTrigger } from '../server/stage';
import { element, part } from './dom';
import { ask } from './server';

export interface Clock {
  now: string;
  timeZone: string;
  next: DueTrigger[];
}

/** Shows the chapter's own time in the bar. */
export async function showNow(): Promise<void> {
  const { now, timeZone } = await ask<Clock>('clock.now');
  part('now').replaceChildren(element('time', { datetime: now }, readable(now, timeZone)));
}

export function readable(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(iso));
}
