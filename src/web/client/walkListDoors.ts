import type { SentVisit } from '../../turf/visitsSent';
import type { VisitResult } from '../../turf/visitsWalked';
import type { DoorToKnock } from '../../turf/walkList';

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
