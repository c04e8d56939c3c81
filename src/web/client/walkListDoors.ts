import type { SentVisit } from '../../turf/visitsSent';
import type { VisitResult } from '../../turf/visitsWalked';
import type { DoorToKnock } from '../../turf/walkList';

/** Doors of one street that follow each other on the walk. */
export interface Stretch {
  readonly street: string;
  readonly doors: readonly DoorToKnock[];
}

/** The walk as stretches of one street each; a street that is walked twice comes twice. */
export function stretches(doors: readonly DoorToKnock[]): Stretch[] {
  const all: { street: string; doors: DoorToKnock[] }[] = [];
  for (const door of doors) {
    const street = streetOf(door.address);
    const last = all[all.length - 1];
    if (last?.street === street) last.doors.push(door);
    else all.push({ street, doors: [door] });
  }
  return all;
}

/** `12 1/2 Sample St` is on `Sample St`; an address without a number is its own street. */
function streetOf(address: string): string {
  return address.replace(/^\s*\d[\w-]*\s+(\d\/\d\s+)?/, '').trim() || address;
}

export function doorName({ address, unit }: Pick<DoorToKnock, 'address' | 'unit'>): string {
  return unit === '' ? address : `${address}, ${unit}`;
}

/** What came of a door as far as this phone knows: its own visits that stand, or what the chapter said. */
export function lastHere(door: DoorToKnock, visits: readonly SentVisit[]): VisitResult | '' {
  const replaced = new Set(visits.map(({ replaces }) => replaces));
  const here = visits.filter((visit) => visit.door === door.id && !replaced.has(visit.id) && !isTakingBack(visit));
  const last = here[here.length - 1];
  if (!last) return door.last;
  return last.result || 'talked';
}

/** Nobody may knock: so it was said at the door just now, on another day, or in the Sheet. */
export function isHeldOut(door: DoorToKnock, visits: readonly SentVisit[]): boolean {
  const replaced = new Set(visits.map(({ replaces }) => replaces));
  return (
    door.heldOut ||
    visits.some(({ id, door: where, result }) => where === door.id && result === 'doNotKnock' && !replaced.has(id))
  );
}

export function isDone(last: VisitResult | ''): boolean {
  return last !== '' && last !== 'comeBack';
}

/** A visit without result and answers only takes another one back. */
export function isTakingBack({ result, answers }: SentVisit): boolean {
  return result === '' && Object.keys(answers).length === 0;
}
