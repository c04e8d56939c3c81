import type { Visit, Voter } from '../../turf/tables';

/** A line of VAN's bulk upload: one person, one visit. */
export interface VanLine {
  readonly vanId: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** In VAN's own words; '' beside answers, which imply Canvassed. */
  readonly result: string;
  /** By question id. */
  readonly answers: Readonly<Record<string, unknown>>;
}

export type LeftOutReason =
  | 'noDay'
  /** Nobody behind the door has an id of the voter file. */
  | 'noVoterFileId'
  /** Several people live there, and the visit does not say whose word this is. */
  | 'severalPeople'
  /** Spreads between committees, so that it goes back only when asked for. */
  | 'moved'
  /** VAN has no such result. */
  | 'noWordForIt';

export interface LeftOut {
  readonly door: string;
  readonly at: number | null;
  readonly reason: LeftOutReason;
}

const words: Readonly<Record<string, string>> = {
  notHome: 'Not Home',
  talked: 'Canvassed',
  refused: 'Refused',
  comeBack: 'Busy',
  moved: 'Moved',
  inaccessible: 'Inaccessible',
  doNotKnock: 'Do Not Walk',
};

/** What holds for everybody behind a door. */
const ofTheDoor = ['notHome', 'inaccessible', 'doNotKnock'];

/**
 * Visits as VAN takes them back, by the people behind the doors. A visit that was corrected or taken back is not there.
 * @param moved only the visits that found that somebody had moved, or all but these
 */
export function vanResults(
  visits: readonly Visit[],
  voters: readonly Pick<Voter, 'door' | 'voterFileId'>[],
  { moved }: { moved: boolean },
): { lines: VanLine[]; leftOut: LeftOut[] } {
  const behind = peopleByDoor(voters);
  const replaced = new Set(visits.map(({ replaces }) => replaces));
  const lines: VanLine[] = [];
  const leftOut: LeftOut[] = [];
  for (const visit of visits) {
    const answers = answersOf(visit.answers);
    const hasAnswers = Object.keys(answers).length > 0;
    if (replaced.has(visit.id) || (!hasAnswers && visit.result === '')) continue;
    if (moved && (hasAnswers || visit.result !== 'moved')) continue;
    const ids = behind.get(visit.door) ?? [];
    const reason = whyNot(visit, ids, hasAnswers, moved);
    if (reason) leftOut.push({ door: visit.door, at: visit.at, reason });
    if (reason && reason !== 'noVoterFileId') continue;
    const result = hasAnswers ? '' : (words[visit.result] as string);
    for (const vanId of ids.filter(Boolean)) lines.push({ vanId, at: visit.at as number, result, answers });
  }
  return { lines, leftOut };
}

function whyNot(
  { at, result }: Visit,
  ids: readonly string[],
  hasAnswers: boolean,
  moved: boolean,
): LeftOutReason | undefined {
  if (at === null) return 'noDay';
  if (!hasAnswers && !(result in words)) return 'noWordForIt';
  if (!hasAnswers && result === 'moved' && !moved) return 'moved';
  if (ids.length > 1 && (hasAnswers || !ofTheDoor.includes(result))) return 'severalPeople';
  return ids.length === 0 || ids.includes('') ? 'noVoterFileId' : undefined;
}

function peopleByDoor(voters: readonly Pick<Voter, 'door' | 'voterFileId'>[]): Map<string, string[]> {
  const behind = new Map<string, string[]>();
  for (const { door, voterFileId } of voters) {
    const ids = behind.get(door) ?? [];
    ids.push(voterFileId.trim());
    behind.set(door, ids);
  }
  return behind;
}

function answersOf(text: string): Record<string, unknown> {
  if (!text.startsWith('{')) return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
