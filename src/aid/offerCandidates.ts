import type { Volunteer } from '../chapter/tables';
import { volunteers } from '../chapter/tables';
import type { freeTimes, needs, skills } from '../chapter/words';
import type { Candidate, Task } from '../match/rank';
import type { Book } from '../tables/book';
import type { KeyOf } from '../tables/choices';
import type { Context } from '../tables/context';
import type { DeskRow, Offer } from './tables';
import { desk, offers } from './tables';

/** Any one of these does it; what anybody can do has none. */
const skillsFor: Record<KeyOf<typeof needs>, readonly KeyOf<typeof skills>[]> = {
  food: ['driving', 'carrying'],
  ride: ['driving'],
  rent: [],
  repairs: ['repairs'],
  supplies: ['driving', 'carrying'],
  company: [],
  other: [],
};

/** A request as the ranking sees it. Another language than those listed cannot be looked for. */
export function taskOf({ need, area, language, urgency }: DeskRow, context: Context): Task {
  return {
    area,
    skills: need ? skillsFor[need] : [],
    language: language === 'other' ? '' : language,
    times: urgency === 'today' ? restOfToday(context) : [],
    urgent: urgency === 'today',
  };
}

/** The times that volunteers name, as far as they are still to come today. */
function restOfToday({ now, today, moment }: Context): KeyOf<typeof freeTimes>[] {
  const day = new Date(`${today}T00:00:00Z`).getUTCDay();
  const left = [now < moment(today, '12:00'), now < moment(today, '17:00'), true];
  const all: KeyOf<typeof freeTimes>[] =
    day === 0 || day === 6
      ? ['weekendMornings', 'weekendAfternoons', 'weekendEvenings']
      : ['weekdayMornings', 'weekdayAfternoons', 'weekdayEvenings'];
  return all.filter((_, part) => left[part]);
}

const week = 7 * 86_400_000;

/** Everybody in the Volunteers tab, as the ranking sees them for one request. */
export function candidatesFor(book: Book, requestId: string, context: Pick<Context, 'now'>): Candidate[] {
  return candidatesOf(book, context)(requestId);
}

/** The same for many requests: what they share is counted once. @returns the candidates of a request */
export function candidatesOf(book: Book, { now }: Pick<Context, 'now'>): (requestId: string) => Candidate[] {
  const all = book.all(offers);
  const load = loads(all, book.all(desk), now);
  const people = book.all(volunteers);
  const byRequest = new Map<string, Offer[]>();
  for (const offer of all) byRequest.set(offer.request, [...(byRequest.get(offer.request) ?? []), offer]);
  return (requestId) =>
    people.map((one) => candidate(one, load.get(one.id)?.size ?? 0, byRequest.get(requestId) ?? []));
}

function candidate(volunteer: Volunteer, load: number, toThis: readonly Offer[]): Candidate {
  const answers = toThis.filter((offer) => offer.volunteer === volunteer.id).map(({ state }) => state);
  return {
    ...volunteer,
    reachable: volunteer.email !== '',
    // Areas have no places on a map, so nobody knows how far one is from another.
    milesAway: null,
    load,
    answered: answers.includes('offered') ? 'waiting' : answers.includes('declined') ? 'no' : '',
  };
}

/** What each volunteer has in hand, is being asked for, or took in the last 7 days: requests by volunteer id. */
function loads(all: readonly Offer[], rows: readonly DeskRow[], now: number): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const count = (volunteer: string, request: string) =>
    found.set(volunteer, (found.get(volunteer) ?? new Set()).add(request));
  for (const { volunteer, request, state, answeredAt } of all) {
    const recent = state === 'done' && (answeredAt ?? 0) > now - week;
    if (recent || state === 'offered' || state === 'taken') count(volunteer, request);
  }
  for (const { helper, id, status } of rows) {
    if (helper !== '' && status === 'taken') count(helper, id);
  }
  return found;
}
