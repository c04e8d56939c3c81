import { addDays, daysBetween } from '../tables/days';
import type { DateOnly } from '../tables/kinds';
import { firstUrgent } from './triage';

/** A request as the rule sees it: nothing of who asked. */
export interface Waiting {
  id: string;
  /** Its case; a case may have several requests. */
  case: string;
  /** A key of `urgencies`; '' when nobody has said. */
  urgency: string;
  askedOn: DateOnly;
  /** How often the case was helped before. */
  served: number;
  /** How often in the 7 days that end today. */
  servedThisWeek: number;
  /** The day of the last help; '' for never. */
  lastServedOn: DateOnly;
}

export interface DrawRule {
  /** How many requests can be helped. */
  capacity: number;
  today: DateOnly;
  /** Known to everybody who wants to check: it decides between equals. */
  seed: string;
  /** Times a week that one case is helped at most. */
  weeklyCap: number;
  /** Days after being helped until a case takes part again; 0 for at once. */
  daysBetweenRepeats: number;
}

export interface Decision {
  id: string;
  result: 'chosen' | 'waits' | 'paused' | 'capped';
  /** 1 for the first in the order of the rule. */
  place: number;
  urgency: string;
  served: number;
  daysWaiting: number;
  /** Where it is paused: the day from which it takes part again. */
  until: DateOnly;
}

/**
 * Who is helped when there is not enough for everybody: the more urgent first; among them who was never helped, then
 * who was helped less often; then who waits longest; then a draw that everybody can repeat.
 *
 * The draw orders equals by the SHA-256 digest of the seed and the request's number, as public lotteries for housing
 * and schools order applicants by a published seed: no row's position in the Sheet matters, and another request changes
 * nothing in the order of the others.
 * @param digest SHA-256 as hexadecimal digits
 * @returns every request once, in the order of the rule
 */
export function drawFairly(requests: readonly Waiting[], rule: DrawRule, digest: (text: string) => string): Decision[] {
  const ordered = requests
    .map((request) => ({ request, key: keyOf(request, rule, digest) }))
    .sort((one, other) => compare(one.key, other.key));
  const helpedThisWeek = new Map<string, number>();
  let left = rule.capacity;
  return ordered.map(({ request }, at) => {
    const { id, urgency, served } = request;
    const until = pausedUntil(request, rule);
    const soFar = helpedThisWeek.get(request.case) ?? request.servedThisWeek;
    const result = until !== '' ? 'paused' : soFar >= rule.weeklyCap ? 'capped' : left > 0 ? 'chosen' : 'waits';
    if (result === 'chosen') {
      left -= 1;
      helpedThisWeek.set(request.case, soFar + 1);
    }
    return { id, result, place: at + 1, urgency, served, daysWaiting: waited(request, rule.today), until };
  });
}

function pausedUntil({ lastServedOn }: Waiting, { daysBetweenRepeats, today }: DrawRule): DateOnly {
  const until = lastServedOn && addDays(lastServedOn, daysBetweenRepeats);
  return until > today ? until : '';
}

const waited = ({ askedOn }: Waiting, today: DateOnly) =>
  askedOn === '' ? 0 : Math.max(0, daysBetween(askedOn, today));

function keyOf(request: Waiting, { today, seed }: DrawRule, digest: (text: string) => string): (number | string)[] {
  const { id, urgency, served } = request;
  const band = firstUrgent.indexOf(urgency);
  return [band < 0 ? firstUrgent.length : band, served, -waited(request, today), digest(`${seed} ${id}`), id];
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] as number) < (other[at] as number) ? -1 : 1;
}
