import { spokenObstacle } from '../chapter/reasons';
import type { Volunteer } from '../chapter/tables';
import { volunteers } from '../chapter/tables';
import type { Language } from '../i18n/language';
import { say } from '../i18n/language';
import { askingWords } from '../i18n/roster';
import type { Candidate, Obstacle, Reason, Task } from '../match/rank';
import { rank } from '../match/rank';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import type { DateOnly } from '../tables/kinds';
import type { Shift, SignUp } from './tables';
import { shifts, signUps } from './tables';
import { freeTimeOf, overlap, spanOf } from './time';

/** Who is not asked for a shift, and why. */
export interface LeftOut {
  id: string;
  obstacle: Obstacle | { key: 'busyThen' };
}

/**
 * Who can be asked for a shift, the best first, by the same measure as for requests: able, near, usually free then, not
 * pausing, fewer shifts that week than they want. Those who were asked already are in neither list.
 */
export function whoFits(book: Book, shift: Shift, context: Context): { ranked: Fitting[]; passedOver: LeftOut[] } {
  const { candidates, occupied } = candidatesFor(book, shift, context);
  const { ranked, passedOver } = rank(taskOf(shift), candidates, context.now, context.today);
  const elsewhere = occupied.map((id) => ({ id, obstacle: { key: 'busyThen' as const } }));
  return { ranked: ranked.map(({ id, reasons }) => ({ id, reasons })), passedOver: [...passedOver, ...elsewhere] };
}

/** Everybody who was not asked for a shift yet; `occupied` are ids of those who come to another one at that time. */
export function candidatesFor(
  book: Book,
  shift: Shift,
  context: Context,
): { candidates: Candidate[]; occupied: string[] } {
  const all = book.all(signUps);
  const asked = new Set(all.filter((one) => one.shift === shift.id && one.state !== 'declined').map(volunteerOf));
  const saidNo = new Set(all.filter((one) => one.shift === shift.id && one.state === 'declined').map(volunteerOf));
  const others = othersNear(book, shift, all);
  const busy = busyThen(others, shift, context);
  const load = loads(others, shift.day);
  const open = book.all(volunteers).filter(({ id, name }) => name !== '' && !asked.has(id));
  const candidates = open
    .filter(({ id }) => !busy.has(id))
    .map((one) => candidate(one, load.get(one.id) ?? 0, saidNo.has(one.id)));
  return { candidates, occupied: open.filter(({ id }) => busy.has(id)).map(({ id }) => id) };
}

export interface Fitting {
  id: string;
  reasons: readonly Reason[];
}

/** What even an organizer who knows better does not pass over. */
export function isFinal({ key }: LeftOut['obstacle']): boolean {
  return ['paused', 'unreachable', 'waiting', 'saidNo', 'busyThen'].includes(key);
}

/** Why somebody is not asked, in words. */
export function spokenWhy(obstacle: LeftOut['obstacle'], language: Language): string {
  if (obstacle.key === 'busyThen' || obstacle.key === 'unreachable') return say(askingWords[obstacle.key], language);
  return spokenObstacle(obstacle, language);
}

/** A shift as `rank` sees it. */
export function taskOf(shift: Shift): Task {
  return {
    area: shift.area,
    skills: shift.skill === '' ? [] : [shift.skill],
    language: shift.language === 'other' ? '' : shift.language,
    times: [freeTimeOf(shift)],
    urgent: false,
  };
}

function candidate(volunteer: Volunteer, load: number, saidNo: boolean): Candidate {
  return {
    ...volunteer,
    reachable: volunteer.email !== '' || volunteer.phone !== '',
    // Areas have no places on a map, so nobody knows how far one is from another.
    milesAway: null,
    load,
    answered: saidNo ? 'no' : '',
  };
}

interface Other {
  volunteer: string;
  state: SignUp['state'];
  shift: Shift;
}

/** Sign-ups for other shifts that are not called off. */
function othersNear(book: Book, { id }: Shift, all: readonly SignUp[]): Other[] {
  return all.flatMap(({ shift: other, volunteer, state }) => {
    const shift = other === id ? undefined : book.find(shifts, other);
    return shift && shift.status !== 'cancelled' ? [{ volunteer, state, shift }] : [];
  });
}

function busyThen(others: readonly Other[], shift: Shift, context: Context): Set<string> {
  const span = spanOf(shift, context);
  if (!span) return new Set();
  const clash = ({ state, shift: other }: Other) => {
    const otherSpan = state === 'confirmed' ? spanOf(other, context) : undefined;
    return otherSpan !== undefined && overlap(span, otherSpan);
  };
  return new Set(others.filter(clash).map(volunteerOf));
}

/** In how many other shifts of the same week each volunteer is, or is asked to be. */
function loads(others: readonly Other[], day: DateOnly): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { volunteer, state, shift } of others) {
    const counts = state === 'invited' || state === 'confirmed' || state === 'came';
    if (counts && mondayOf(shift.day) === mondayOf(day)) counted.set(volunteer, (counted.get(volunteer) ?? 0) + 1);
  }
  return counted;
}

const dayMilliseconds = 86_400_000;

/** The Monday of a day's week, in milliseconds; weeks run to Sunday. NaN without a day, which equals no week. */
function mondayOf(day: DateOnly): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  return at - ((new Date(at).getUTCDay() + 6) % 7) * dayMilliseconds;
}

const volunteerOf = ({ volunteer }: { volunteer: string }) => volunteer;
