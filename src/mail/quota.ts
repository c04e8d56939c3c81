/**
 * How many of the day's mails are kept back for urgent letters: a fifth of the day's quota, and never fewer than ten, so
 * that a digest to many never keeps an offer of help from going out.
 * @param aDay the whole day's quota, as far as it is known
 */
export function reserveFor(aDay: number): number {
  return Math.max(10, Math.ceil(aDay / 5));
}

/** How many letters may be taken now, urgent ones and others. */
export function mayTake(left: number, aDay: number): { urgent: number; others: number } {
  return { urgent: Math.max(0, left), others: Math.max(0, left - reserveFor(aDay)) };
}

/** What is known of a day's quota: the most that was ever left. Google tells only what is left. */
export interface SeenQuota {
  most: number;
  /** Milliseconds since 1970. */
  at: number;
}

const weekMilliseconds = 7 * 86_400_000;

/** A week after it was seen, the most is learnt anew: the account may have changed hands. */
export function learnQuota(seen: SeenQuota | undefined, left: number, now: number): SeenQuota {
  return seen && left < seen.most && now - seen.at < weekMilliseconds ? seen : { most: left, at: now };
}
