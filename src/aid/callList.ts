import * as v from 'valibot';
import { needs, requestStatuses, urgencies } from '../chapter/words';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { daysBetween } from '../tables/days';
import { only } from '../tables/table';
import { callOutcomes, callWays } from './callWords';
import { callTables, logCall } from './logCall';
import { standingTables } from './offerStanding';
import { partnersFor } from './partnersFor';
import { calls, type DeskRow, desk, type Partner, type PersonWhoAsked, partners, people } from './tables';
import { firstUrgent } from './triage';
import { timesToReach, waysToReach } from './waysToReach';

/** A person to call, with what they asked for. */
export interface CallToMake {
  person: string;
  name: string;
  phone: string;
  email: string;
  /** How and when they like to be reached. */
  reach: string;
  messageIsSafe: boolean;
  /** The day that was promised, `YYYY-MM-DD`; '' for none. */
  callBackOn: string;
  attempts: number;
  /** The person at this desk spoke with them last. */
  mine: boolean;
  requests: {
    id: string;
    need: string;
    urgency: string;
    status: string;
    daysWaiting: number;
    notes: string;
    partners: PartnerToName[];
  }[];
}

/** Another group, as it is named on the phone. */
export type PartnerToName = Pick<Partner, 'id' | 'name' | 'phone' | 'website'>;

/**
 * Who is to be called today: promised calls first, the longest overdue before all others and one's own before others'
 * of the same day; then who has asked and heard nothing yet, the most urgent and then the longest waiting first.
 */
export const listCalls = action(
  'list the calls of today',
  {
    tables: [
      only(desk, 'person', 'need', 'language', 'urgency', 'status', 'notes', 'callBackOn', 'attempts', 'askedOn'),
      only(people, 'name', 'phone', 'email', 'reach', 'hours', 'messageIsSafe'),
      only(calls, 'person', 'at', 'by'),
      only(partners, 'name', 'helpsWith', 'languages', 'phone', 'website'),
    ],
    unlogged: true,
  },
  (book, _, context): CallToMake[] => {
    const byCase = new Map<string, DeskRow[]>();
    for (const row of book.all(desk)) {
      if (isOpen(row)) byCase.set(row.person, [...(byCase.get(row.person) ?? []), row]);
    }
    const last = lastCallers(book);
    return [...byCase]
      .filter(([person, rows]) => rows.some((row) => isDue(row, last.has(person), context.today)))
      .sort(([one, its], [other, theirs]) =>
        compare(place(its, last.get(one), context), place(theirs, last.get(other), context)),
      )
      .flatMap(([id, rows]) => {
        const person = book.find(people, id);
        return person ? [callTo(person, rows, last.get(id) === context.who, book.all(partners), context)] : [];
      });
  },
);

const isOpen = ({ status }: DeskRow) => status !== 'closed';

function isDue({ callBackOn, status }: DeskRow, wasCalled: boolean, today: string): boolean {
  return callBackOn !== '' ? callBackOn <= today : status === 'new' && !wasCalled;
}

/** Who called each case last, by case. */
function lastCallers(book: Book): Map<string, string> {
  const sorted = [...book.all(calls)].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
  return new Map(sorted.map(({ person, by }) => [person, by]));
}

/** What a case is sorted by, the first first. */
function place(rows: readonly DeskRow[], caller: string | undefined, { today, who }: Context): (string | number)[] {
  const promised = rows.map(({ callBackOn }) => callBackOn).filter((day) => day !== '' && day <= today);
  const urgency = Math.min(...rows.map((row) => firstUrgent.indexOf(row.urgency)));
  const asked = rows.map(({ askedOn }) => askedOn).sort()[0] ?? '';
  return [promised.sort()[0] ?? '9999', caller === who ? 0 : 1, urgency, asked];
}

function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] as string) < (other[at] as string) ? -1 : 1;
}

function callTo(
  person: PersonWhoAsked,
  rows: readonly DeskRow[],
  mine: boolean,
  groups: readonly Partner[],
  { today, language }: Context,
): CallToMake {
  const { id, name, phone, email, reach, hours, messageIsSafe } = person;
  return {
    ...{ person: id, name, phone, email, messageIsSafe, mine },
    reach: [
      ...reach.map((way) => choiceLabel(waysToReach, way, language)),
      ...hours.map((time) => choiceLabel(timesToReach, time, language)),
    ].join(', '),
    callBackOn:
      rows
        .map(({ callBackOn }) => callBackOn)
        .filter(Boolean)
        .sort()[0] ?? '',
    attempts: Math.max(...rows.map(({ attempts }) => attempts ?? 0)),
    requests: rows.map((row) => ({
      id: row.id,
      need: choiceLabel(needs, row.need || 'other', language),
      urgency: choiceLabel(urgencies, row.urgency || 'whenPossible', language),
      status: row.status && choiceLabel(requestStatuses, row.status, language),
      daysWaiting: row.askedOn === '' ? 0 : daysBetween(row.askedOn, today),
      notes: row.notes,
      partners: partnersFor(row, groups).map(({ id, name, phone, website }) => ({ id, name, phone, website })),
    })),
  };
}

const outcomes = Object.keys(callOutcomes) as (keyof typeof callOutcomes)[];
const ways = Object.keys(callWays) as (keyof typeof callWays)[];

/** A coordinator tells how a call went. */
export const noteCall = action(
  'log a call',
  {
    tables: [...standingTables, ...callTables],
    takes: v.object({
      person: v.string(),
      channel: v.picklist(ways),
      outcome: v.picklist(outcomes),
      note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000)), ''),
      callBackOn: v.optional(v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/)), ''),
    }),
    alone: true,
  },
  (book, told, context) => {
    book.get(people, told.person);
    const callBackOn = told.callBackOn > context.today ? told.callBackOn : '';
    return logCall(book, { ...told, request: '', callBackOn }, context);
  },
);
