import { setting, settingProblems, settings } from '../chapter/settings';
import type { Request } from '../chapter/tables';
import { requests, volunteers } from '../chapter/tables';
import { spokenDay } from '../i18n/days';
import { heartbeat } from '../jobs/sweep';
import { deskSign, robots } from '../jobs/tables';
import { isOneAddress } from '../mail/address';
import { mailLog } from '../mail/tables';
import { signUpsOf, standingOf } from '../roster/standing';
import type { Shift } from '../roster/tables';
import { shifts, signUps } from '../roster/tables';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { addDays } from '../tables/days';
import type { Table } from '../tables/table';
import { only } from '../tables/table';
import { turfs } from '../turf/tables';
import type { NewsItem, NewsKey } from './digest';

/** What the chapter does, as set-up asked. */
export interface Uses {
  aid: boolean;
  shifts: boolean;
  doors: boolean;
}

/** Where a table is looked at: the address of its tab by table name, and of the Start tab, which tells how the robots are. */
export type Addresses = Readonly<Record<string, string>>;

/** What `whatWaits` reads: only tabs that the chapter has, and of those only columns that name nobody who asked. */
export function waitingTables(uses: Uses): Table[] {
  return [
    settings,
    robots,
    only(mailLog, 'key', 'state'),
    only(volunteers, 'name', 'email', 'joinedOn', 'lastAskedAt'),
    ...(uses.aid ? [only(requests, 'status', 'urgency', 'askedOn')] : []),
    ...(uses.shifts ? [only(shifts, 'day', 'people', 'status'), only(signUps, 'shift', 'state')] : []),
    ...(uses.doors ? [only(turfs, 'status', 'handedUntil')] : []),
  ];
}

/** Everything that waits for somebody this morning, with the tab where it is looked after. */
export function whatWaits(book: Book, uses: Uses, addresses: Addresses, context: Context): NewsItem[] {
  const item = (key: NewsKey, table: Table, count: number): NewsItem => ({
    key,
    count,
    address: addresses[table.name] ?? '',
  });
  const { bad } = digestAddresses(book);
  return [
    ...(uses.aid ? helpThatWaits(book, context).map(([key, count]) => item(key, requests, count)) : []),
    ...(uses.shifts ? [item('shiftsShort', shifts, shiftsShort(book, context))] : []),
    ...(uses.doors ? listsThatWait(book, context).map(([key, count]) => item(key, turfs, count)) : []),
    { ...item('badAddresses', settings, bad.length), which: quoted(bad) },
    {
      ...item('robots', robots, troubledRobots(book, context)),
      ...(addresses.start ? { address: addresses.start } : {}),
    },
    ...(uses.aid ? deskSilent(book, addresses, context) : []),
    item(
      'lettersStuck',
      mailLog,
      book.all(mailLog).filter(({ state }) => state === 'failed' || state === 'unclear').length,
    ),
    item('newVolunteers', volunteers, newVolunteers(book, context)),
    item('settings', settings, settingProblems(book).length),
  ];
}

/** Those who get the digest, each once, and what stands among them that is no address. */
export function digestAddresses(book: Book): { good: string[]; bad: string[] } {
  const typed = setting(book, 'digestTo')
    .split(/[,;\n]/)
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
  const each = [...new Set(typed)];
  return { good: each.filter(isOneAddress), bad: each.filter((one) => !isOneAddress(one)) };
}

/** What was typed, in as few words as a line has room for. */
function quoted(typed: readonly string[]): string {
  const short = typed.slice(0, 3).map((one) => `“${one.length > 40 ? `${one.slice(0, 40)}…` : one}”`);
  return [...short, ...(typed.length > 3 ? ['…'] : [])].join(', ');
}

const nobodyYet: readonly Request['status'][] = ['', 'new', 'looking'];

function helpThatWaits(book: Book, { today }: Context): [NewsKey, number][] {
  const all = book.all(requests);
  const open = all.filter(({ status }) => nobodyYet.includes(status));
  const isOld = ({ askedOn }: { askedOn: string }, days: number) => askedOn !== '' && askedOn <= addDays(today, -days);
  return [
    ['helpToday', open.filter(({ urgency }) => urgency === 'today').length],
    ['helpWaiting', open.filter((one) => one.urgency !== 'today' && isOld(one, 3)).length],
    ['helpGoing', all.filter((one) => one.status === 'taken' && isOld(one, 7)).length],
  ];
}

/** Shifts of today and the next two days to which fewer people come than they need; without a number, to which nobody comes. */
function shiftsShort(book: Book, { today }: Context): number {
  const isSoon = (day: string) => day >= today && day < addDays(today, 3);
  const isShort = (shift: Shift) => {
    const { confirmed, free } = standingOf(shift, signUpsOf(book, shift.id));
    return shift.people === null ? confirmed === 0 : free > 0;
  };
  return book.all(shifts).filter((shift) => shift.status !== 'cancelled' && isSoon(shift.day) && isShort(shift)).length;
}

function listsThatWait(book: Book, { today }: Context): [NewsKey, number][] {
  const all = book.all(turfs);
  const isLate = (until: string) => until !== '' && until < today;
  return [
    ['listsLate', all.filter(({ status, handedUntil }) => status === 'out' && isLate(handedUntil)).length],
    ['listsReady', all.filter(({ status }) => status === 'ready').length],
  ];
}

function newVolunteers(book: Book, { today }: Context): number {
  const since = addDays(today, -7);
  return book.all(volunteers).filter(({ joinedOn, lastAskedAt }) => joinedOn > since && lastAskedAt === null).length;
}

const threeHours = 3 * 3_600_000;
const week = 7 * 86_400_000;

/** For a week: a chapter that turned its Help desk off knows it by then, and the Start tab goes on to say so. */
function deskSilent(book: Book, addresses: Addresses, { now, dayOf, language }: Context): NewsItem[] {
  const at = book.find(robots, deskSign)?.at ?? now;
  if (at >= now - threeHours || at < now - week) return [];
  const address = addresses[requests.name] ?? '';
  return [{ key: 'deskSilent', count: 1, address, which: spokenDay(dayOf(at), language) }];
}

/** The sweeper comes every hour; before its first round there is nothing to say. */
function troubledRobots(book: Book, { now }: Context): number {
  const seen = book.find(robots, heartbeat);
  if (!seen) return 0;
  return seen.trouble !== '' || (seen.at ?? 0) < now - threeHours ? 1 : 0;
}
