import { pairUp } from '../../src/match/pairUp';
import { seeded } from '../../test/seeded';
import { type Asked, print, rounded } from './options';

/** Miles that one task more counts as: as fair as always asking the least busy, at half the way. */
const loadStep = 8;

interface Volunteer {
  readonly x: number;
  readonly y: number;
  readonly reachMiles: number;
  readonly skills: number;
  readonly languages: number;
  readonly capacity: number;
  readonly load: number;
}
interface Request {
  readonly x: number;
  readonly y: number;
  readonly skill: number;
  readonly language: number;
  readonly urgency: number;
}
interface Town {
  readonly volunteers: readonly Volunteer[];
  readonly requests: readonly Request[];
}

/** Volunteers of an invented town paired with requests, beside fair greedy: the least busy one who may, then the nearest. */
export function flow(wanted: Asked): void {
  const seed = wanted.number('seed', 1);
  const town = invented(wanted.number('volunteers', 1000), wanted.number('requests', 2000), seededTwice(seed));
  const began = performance.now();
  const { helperOf } = pairUp(town.requests, town.volunteers, {
    cost: (request, volunteer) => miles(town, request, volunteer),
    loadStep,
    random: seeded(seed),
  });
  const milliseconds = rounded(performance.now() - began, 0);
  const greedyBegan = performance.now();
  const greedy = fairGreedy(town);
  const greedyMilliseconds = rounded(performance.now() - greedyBegan, 0);
  print(
    [
      { method: 'ours', ...figures(town, helperOf), milliseconds },
      { method: 'fair greedy', ...figures(town, greedy), milliseconds: greedyMilliseconds },
    ],
    wanted.isJson,
  );
}

/** Another stream than the one that decides between equals. */
const seededTwice = (seed: number) => seeded(seed ^ 0x5bd1e995);

function invented(volunteers: number, requests: number, random: () => number): Town {
  const upTo = (count: number) => Math.floor(random() * count);
  const place = () => ({ x: random() * 10, y: random() * 10 });
  return {
    volunteers: Array.from({ length: volunteers }, () => ({
      ...place(),
      reachMiles: 1 + random() * 5,
      skills: upTo(256) | 1,
      languages: random() < 0.2 ? 3 : 1,
      capacity: 1 + upTo(4),
      load: upTo(3),
    })),
    requests: Array.from({ length: requests }, () => ({
      ...place(),
      skill: 1 << upTo(8),
      language: random() < 0.1 ? 2 : 1,
      urgency: upTo(3),
    })),
  };
}

/** Infinity when the volunteer may not: a skill or language is missing, or it is too far. */
function miles({ requests, volunteers }: Town, request: number, volunteer: number): number {
  const [one, other] = [requests[request] as Request, volunteers[volunteer] as Volunteer];
  if (!(other.skills & one.skill) || !(other.languages & one.language)) return Infinity;
  const far = Math.hypot(one.x - other.x, one.y - other.y);
  return far <= other.reachMiles ? far : Infinity;
}

function fairGreedy(town: Town): Int32Array {
  const loads = town.volunteers.map(({ load }) => load);
  const left = town.volunteers.map(({ capacity }) => capacity);
  const helperOf = new Int32Array(town.requests.length).fill(-1);
  const byUrgency = [...town.requests.keys()].sort(
    (a, b) => (town.requests[b] as Request).urgency - (town.requests[a] as Request).urgency,
  );
  for (const request of byUrgency) {
    const fit = [...left.keys()].filter((v) => (left[v] as number) > 0 && miles(town, request, v) < Infinity);
    const worse = (a: number, b: number) =>
      (loads[a] as number) - (loads[b] as number) || miles(town, request, a) - miles(town, request, b);
    const best = fit.reduce((found, v) => (found < 0 || worse(v, found) < 0 ? v : found), -1);
    if (best < 0) continue;
    helperOf[request] = best;
    loads[best] = (loads[best] as number) + 1;
    left[best] = (left[best] as number) - 1;
  }
  return helperOf;
}

function figures(town: Town, helperOf: Int32Array) {
  const loads = town.volunteers.map(({ load }) => load);
  let [served, distance] = [0, 0];
  helperOf.forEach((volunteer, request) => {
    if (volunteer < 0) return;
    served++;
    distance += miles(town, request, volunteer);
    loads[volunteer] = (loads[volunteer] as number) + 1;
  });
  return { served, distance: rounded(distance, 1), gini: rounded(giniOf(loads)), largestLoad: Math.max(...loads) };
}

/** 0 when all carry the same, towards 1 when one carries all (Gini, 1912). */
function giniOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  const weighed = [...values]
    .sort((a, b) => a - b)
    .reduce((total, value, k) => total + (2 * (k + 1) - values.length - 1) * value, 0);
  return sum === 0 ? 0 : weighed / (values.length * sum);
}
