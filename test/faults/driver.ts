import type { Host } from '../../local/host/index';
import type { Trouble } from '../../local/kernel/faults';

/** A world that a case is played in; made anew for each. */
export interface World {
  host: Host;
}

/** Something that happens, and what must be true afterwards whatever went wrong meanwhile. */
export interface Scenario<W extends World> {
  name: string;
  /** The world just before it happens. */
  begin(): W;
  happens(world: W): void;
  /** What is wrong, as sentences; none when all is well. Asked after the faults have stopped and time has passed. */
  wrong(world: W): string[];
  /** What people and robots do meanwhile, each between two calls. */
  meanwhile?: Record<string, Act<W>>;
}

/** Something done between two calls. @returns what must hold of it afterwards: what is wrong, as sentences */
export type Act<W extends World> = (world: W) => (() => string[]) | undefined;

interface Case {
  scenario: string;
  what: string;
  call: number;
}

/** What came of playing cases. */
export interface Account {
  calls: number;
  played: number;
  possible: number;
  /** One line for each case that went wrong, with what repeats it. */
  failures: string[];
}

const troubles: Record<string, { trouble: Trouble; forGood?: boolean }> = {
  'a call fails before its effect': { trouble: 'failsBefore' },
  'a call fails after its effect': { trouble: 'failsAfter' },
  'the run is killed': { trouble: 'isKilled' },
  'the run is killed after the call': { trouble: 'isKilledAfter' },
  'the quota is used up': { trouble: 'hasNoQuota' },
  'all calls fail from there on': { trouble: 'failsBefore', forGood: true },
};

/** Everything that can come over a scenario: troubles of calls, and what is done meanwhile. */
export function ways<W extends World>({ meanwhile = {} }: Scenario<W>): string[] {
  return [...Object.keys(troubles), ...Object.keys(meanwhile)];
}

const sweeps = 3;

/**
 * Plays a scenario with one thing coming over it, at calls spread over its runs, or at each and every one.
 * @param most cases at most; `Infinity` for every call
 * @param only the one case to repeat, as `CHAPTERBOOK_CASE` names it
 */
export function playWith<W extends World>(
  scenario: Scenario<W>,
  what: string,
  { most, only = process.env.CHAPTERBOOK_CASE }: { most: number; only?: string | undefined },
): Account {
  const calls = callsOf(scenario);
  const chosen = positions(calls, most, ways(scenario).indexOf(what))
    .map((call) => ({ scenario: scenario.name, what, call }))
    .filter((one) => only === undefined || nameOf(one) === only);
  const repeated = only !== undefined && chosen.length === 0 ? caseCalled(only, scenario.name, what) : [];
  const cases = [...chosen, ...repeated];
  const failures = cases.flatMap((one) => {
    const wrong = play(scenario, one);
    return wrong.length > 0 ? [`${wrong.join(' ')}\n  repeat: ${repeating(one)}`] : [];
  });
  return { calls, played: cases.length, possible: calls, failures };
}

const counted = new WeakMap<object, number>();

/** How many calls the scenario makes when nothing goes wrong; played once. */
function callsOf<W extends World>(scenario: Scenario<W>): number {
  const calls = counted.get(scenario) ?? callsUndisturbed(scenario);
  counted.set(scenario, calls);
  return calls;
}

function callsUndisturbed<W extends World>(scenario: Scenario<W>): number {
  const world = scenario.begin();
  world.host.resetReport();
  scenario.happens(world);
  const { callCount } = world.host.report();
  const wrong = afterwards(() => scenario.wrong(world), world);
  if (wrong.length > 0) throw new Error(`${scenario.name} is wrong with nothing coming over it: ${wrong.join(' ')}`);
  return callCount;
}

function play<W extends World>(scenario: Scenario<W>, { what, call }: Case): string[] {
  const world = scenario.begin();
  const known = troubles[what];
  const act = scenario.meanwhile?.[what];
  let holds: ReturnType<Act<W>>;
  if (known) world.host.faults.at(call, known.trouble, { forGood: known.forGood ?? false, inAll: true });
  else if (act) {
    const acts = () => {
      holds = act(world);
    };
    world.host.faults.beforeCall(call, acts, { inAll: true });
  } else throw new Error(`Nothing is called “${what}”. There are: ${ways(scenario).join('; ')}.`);
  try {
    scenario.happens(world);
  } catch {
    // Whoever started it was told; what matters is how things stand when the faults have stopped.
  }
  world.host.faults.clear();
  return afterwards(() => [...scenario.wrong(world), ...(holds?.() ?? [])], world);
}

/** Within three sweeps all is well, or it is wrong. */
function afterwards(look: () => string[], world: World): string[] {
  let wrong: string[] = [];
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    world.host.clock.advance({ minutes: 61 });
    wrong = look();
    if (wrong.length === 0) return [];
  }
  return wrong;
}

/** Spread evenly, others for each way, so that together they see more. */
function positions(calls: number, most: number, offset: number): number[] {
  const step = Math.max(1, calls / most);
  const count = Math.min(calls, most);
  return Array.from({ length: count }, (_, one) => Math.floor(one * step + ((offset * 0.37) % 1) * step) + 1);
}

function nameOf({ scenario, what, call }: Case): string {
  return `${scenario}/${what}/${call}`;
}
function repeating(one: Case): string {
  return `CHAPTERBOOK_CASE='${nameOf(one)}' npx jest test/faults`;
}
function caseCalled(name: string, scenario: string, what: string): Case[] {
  const call = Number(name.slice(`${scenario}/${what}/`.length));
  return name.startsWith(`${scenario}/${what}/`) && call > 0 ? [{ scenario, what, call }] : [];
}
