import { serialOf } from '../engine/serials';
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
  shown = serialOf(Date.parse(now), timeZone);
  part('now').replaceChildren(element('time', { datetime: now }, readable(now, timeZone)));
}

let shown = 0;

/** The time that the bar shows, as a cell's number: what the sheet's own functions tell. */
export const serialNow = (): number => shown;

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
