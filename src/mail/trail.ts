/** What one run has handed to Google so far, written down before each letter, because a run can be killed anywhere. */
export interface Trail {
  /** When the run began, in milliseconds since 1970. */
  at: number;
  /** Keys of letters handed over, in order. */
  begun: string[];
  /** Those of them for which Google reported an error. */
  threw: string[];
  /** All that was begun has come back. */
  ended: boolean;
}

/** No run of a script lasts longer than six minutes; what is in hand for longer was left by a kill. */
export const abandonedAfter = 10 * 60_000;

export const newTrail = (at: number): Trail => ({ at, begun: [], threw: [], ended: false });

/**
 * What became of a letter that a killed run had in hand. Whether the last one begun went out cannot be known, and
 * nothing can be known without a trail.
 */
export function fateOf(key: string, trail: Trail | undefined): 'sent' | 'pending' | 'unclear' {
  if (!trail) return 'unclear';
  const place = trail.begun.indexOf(key);
  if (place < 0) return 'pending';
  const cameBack = trail.ended || place < trail.begun.length - 1;
  return cameBack && !trail.threw.includes(key) ? 'sent' : 'unclear';
}
