/** What is asked for, as far as it matters for who can do it. Words are keys that both sides share. */
export interface Task {
  area: string;
  /** Any one of these will do; none means that anybody can. */
  skills: readonly string[];
  /** What is spoken there; '' when it does not matter. */
  language: string;
  /** When it could be done; none means any time. */
  times: readonly string[];
  /** For today: being near and free weighs twice. */
  urgent: boolean;
}

/** A person who may be asked. What somebody has not told is empty or null, and never counts as a no. */
export interface Candidate {
  id: string;
  reachable: boolean;
  area: string;
  skills: readonly string[];
  languages: readonly string[];
  free: readonly string[];
  /** How far they go. */
  reachMiles: number | null;
  /** From their area to the task's; null when nobody knows. */
  milesAway: number | null;
  timesAWeek: number | null;
  /** Last day of the pause, as YYYY-MM-DD; '' when there is none. */
  pausedUntil: string;
  /** Tasks taken in the last 7 days, and what they are being asked now. */
  load: number;
  /** Milliseconds since 1970; null when never. */
  lastAskedAt: number | null;
  /** What they said to this very task; '' when they were not asked. */
  answered: 'waiting' | 'no' | '';
}

export type Part = 'area' | 'skill' | 'language' | 'time' | 'rest' | 'turn';

/** Why somebody stands where they stand. `what` names skills, languages or times by key; numbers are counts. */
export interface Reason {
  key:
    | 'sameArea'
    | 'withinReach'
    | 'otherArea'
    | 'skill'
    | 'skillUnknown'
    | 'language'
    | 'languageUnknown'
    | 'free'
    | 'notUsuallyFree'
    | 'rested'
    | 'busy'
    | 'neverAsked'
    | 'askedDaysAgo';
  what?: readonly string[];
  number?: number;
}

export interface Ranked {
  id: string;
  score: number;
  parts: Readonly<Record<Part, number>>;
  reasons: readonly Reason[];
}

/** Why somebody is not asked now; the first that holds, in this order. */
export type Obstacle =
  | { key: 'paused'; until: string }
  | { key: 'unreachable' | 'waiting' | 'saidNo' }
  | { key: 'weekFull'; number: number }
  | { key: 'noLanguage' | 'noSkill' }
  | { key: 'tooFar'; number: number };

export interface Ranking {
  /** The best to ask first. */
  ranked: Ranked[];
  /** In the order of the candidates. */
  passedOver: { id: string; obstacle: Obstacle }[];
}

const dayMilliseconds = 86_400_000;
/** After four weeks without being asked it is fully one's turn again. */
const turnDays = 28;
/** Full points of each part: who is near, able and free first; then whoever has done least; then whose turn it is. */
const full = { area: 30, skill: 25, time: 20, rest: 24, turn: 14, language: 10 };

/**
 * Who to ask for a task: everybody who can be asked, best first, with the reasons; and why the others are left out.
 * Equal scores go to whoever was asked longest ago. The same input gives the same order, however it is sorted.
 * @param now milliseconds since 1970
 * @param today YYYY-MM-DD in the chapter's time zone
 */
export function rank(task: Task, candidates: readonly Candidate[], now: number, today: string): Ranking {
  const passedOver: Ranking['passedOver'] = [];
  const able: { ranked: Ranked; lastAskedAt: number }[] = [];
  for (const candidate of candidates) {
    const obstacle = obstacleFor(task, candidate, today);
    if (obstacle) passedOver.push({ id: candidate.id, obstacle });
    else able.push({ ranked: scored(task, candidate, now), lastAskedAt: candidate.lastAskedAt ?? -Infinity });
  }
  able.sort(
    (a, b) =>
      b.ranked.score - a.ranked.score || compare(a.lastAskedAt, b.lastAskedAt) || compare(a.ranked.id, b.ranked.id),
  );
  return { ranked: able.map(({ ranked }) => ranked), passedOver };
}

/** What keeps somebody from being asked; undefined when nothing does. */
export function obstacleFor(task: Task, candidate: Candidate, today: string): Obstacle | undefined {
  const { pausedUntil, reachable, answered, timesAWeek, load, languages, skills, milesAway, reachMiles } = candidate;
  if (pausedUntil !== '' && pausedUntil >= today) return { key: 'paused', until: pausedUntil };
  if (!reachable) return { key: 'unreachable' };
  if (answered === 'waiting') return { key: 'waiting' };
  if (answered === 'no') return { key: 'saidNo' };
  if (timesAWeek !== null && load >= timesAWeek) return { key: 'weekFull', number: load };
  if (task.language !== '' && languages.length > 0 && !languages.includes(task.language)) return { key: 'noLanguage' };
  if (task.skills.length > 0 && skills.length > 0 && common(task.skills, skills).length === 0) {
    return { key: 'noSkill' };
  }
  const far = task.area !== candidate.area && milesAway !== null && reachMiles !== null && milesAway > reachMiles;
  return far ? { key: 'tooFar', number: milesAway } : undefined;
}

function scored(task: Task, candidate: Candidate, now: number): Ranked {
  const weight = task.urgent ? 2 : 1;
  const judged: Record<Part, Judged> = {
    area: times(weight, near(task, candidate)),
    time: times(weight, atTheTime(task, candidate)),
    skill: able(task, candidate),
    language: understood(task, candidate),
    rest: rested(candidate),
    turn: turn(candidate, now),
  };
  const parts = Object.fromEntries(Object.entries(judged).map(([part, [points]]) => [part, points]));
  return {
    id: candidate.id,
    score: Object.values(judged).reduce((sum, [points]) => sum + points, 0),
    parts: parts as Record<Part, number>,
    reasons: Object.values(judged).flatMap(([, reason]) => reason ?? []),
  };
}

/** Points, and the reason to tell where there is something to tell. */
type Judged = readonly [points: number, reason?: Reason];

const times = (weight: number, [points, reason]: Judged): Judged => [weight * points, reason];

function near(task: Task, { area, milesAway, reachMiles }: Candidate): Judged {
  if (task.area !== '' && task.area === area) return [full.area, { key: 'sameArea' }];
  if (milesAway !== null && reachMiles !== null) return [full.area / 2, { key: 'withinReach', number: milesAway }];
  return [0, task.area === '' ? undefined : { key: 'otherArea' }];
}

function atTheTime(task: Task, { free }: Candidate): Judged {
  if (task.times.length === 0) return [full.time];
  const what = common(task.times, free);
  if (what.length > 0) return [full.time, { key: 'free', what }];
  return free.length === 0 ? [full.time / 2] : [0, { key: 'notUsuallyFree' }];
}

function able(task: Task, { skills }: Candidate): Judged {
  if (task.skills.length === 0) return [full.skill];
  const what = common(task.skills, skills);
  return what.length > 0 ? [full.skill, { key: 'skill', what }] : [0, { key: 'skillUnknown' }];
}

function understood(task: Task, { languages }: Candidate): Judged {
  if (task.language === '') return [full.language];
  const speaks = languages.includes(task.language);
  return speaks ? [full.language, { key: 'language', what: [task.language] }] : [0, { key: 'languageUnknown' }];
}

/** Each task of this week costs a third, so that the willing are not worn out. */
function rested({ load }: Candidate): Judged {
  const points = Math.max(0, full.rest - load * (full.rest / 3));
  return [points, load === 0 ? { key: 'rested' } : { key: 'busy', number: load }];
}

function turn({ lastAskedAt }: Candidate, now: number): Judged {
  if (lastAskedAt === null) return [full.turn, { key: 'neverAsked' }];
  const days = Math.max(0, Math.floor((now - lastAskedAt) / dayMilliseconds));
  return [Math.floor((full.turn * Math.min(days, turnDays)) / turnDays), { key: 'askedDaysAgo', number: days }];
}

function common(wanted: readonly string[], has: readonly string[]): string[] {
  return wanted.filter((one) => has.includes(one));
}

const compare = <T extends number | string>(a: T, b: T) => (a < b ? -1 : Number(a > b));
