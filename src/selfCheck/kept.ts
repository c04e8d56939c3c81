import { forgetProperty, propertiesUnder, setProperty } from '../google/properties';
import type { Sight } from './check';

/** What a check keeps beside the Sheet, each under its own key: codes and times, and ids of its own scratch files. */
export interface Kept {
  /** The check that is going on, or that a stopped run left. */
  open: { name: string; at: number };
  /** What the last check saw. */
  last: { at: number; seen: Sight };
  /** The one-off trigger. */
  trigger: { id: string };
  /** Lets one page report back. */
  page: { token: string };
  /** What a trigger, a page and a second run saw later. */
  inTrigger: Sight;
  onPage: Sight;
  twoRuns: Sight;
  /** A run that holds the lock right now. */
  hold: { at: number };
  /** Of the Help desk's check, and used again: a script without rights to Drive cannot delete a file. */
  file: { id: string };
  form: { id: string; item?: string };
  copy: Sight;
}

const prefix = 'check.';

/** Everything, in one call. */
export function allKept(): Partial<Kept> {
  const all = Object.entries(propertiesUnder(prefix));
  return Object.fromEntries(all.map(([key, text]) => [key.slice(prefix.length), JSON.parse(text)]));
}

export function keep<Key extends keyof Kept>(key: Key, value: Kept[Key]): void {
  setProperty(prefix + key, JSON.stringify(value));
}

export function forget(...keys: (keyof Kept)[]): void {
  for (const key of keys) forgetProperty(prefix + key);
}

/** The property that the check writes only to see whether it is kept. */
export const trialKey = 'trial.check';
