import type { Execution } from './kernel';

/** Where in a run something happens: the number of the call (from 1) or the name of a method (its first call). */
export type Position = number | string;

/** What happens there: throw to make the call fail, or do anything else (an edit by a person, another run). */
export type Effect = (execution: Execution, name: string) => void;

/**
 * What can go wrong with a call: it fails and nothing was done, it fails though all was done, the run is stopped there
 * without another word, or the day's share of the service is used up.
 */
export type Trouble = 'failsBefore' | 'failsAfter' | 'isKilled' | 'isKilledAfter' | 'hasNoQuota';

interface Fault {
  when: 'before' | 'after';
  position: Position;
  effect: Effect;
  forGood: boolean;
  /** Only in runs of this function. */
  inRunOf?: string;
  /** How many calls there had been when this was put in, if they are to be counted on from there. */
  countedFrom?: number;
  done: boolean;
}

export interface FaultOptions {
  /**
   * From there on instead of once: each call of that method, or with a number that call and all after it, in later
   * runs too, until `clear`.
   */
  forGood?: boolean;
  inRunOf?: string;
  /** A number counts the calls of all runs from now on, not those of each run. */
  inAll?: boolean;
}

/** Things that are to happen at chosen calls: the ground on which fault tests stand. */
export class Faults {
  private list: Fault[] = [];
  private busy = false;
  /** Of all runs, but those that an effect started. */
  private calls = 0;

  /** @param exception makes an error as Google's services throw it */
  constructor(private readonly exception: (message: string) => Error) {}

  beforeCall(position: Position, effect: Effect, options: FaultOptions = {}): void {
    this.add('before', position, effect, options);
  }
  afterCall(position: Position, effect: Effect, options: FaultOptions = {}): void {
    this.add('after', position, effect, options);
  }
  private add(when: Fault['when'], position: Position, effect: Effect, { inAll, ...options }: FaultOptions): void {
    const counted = inAll ? { countedFrom: this.calls } : {};
    this.list.push({ when, position, effect, forGood: false, done: false, ...options, ...counted });
  }

  /** Lets something go wrong at a call. */
  at(position: Position, trouble: Trouble, options: FaultOptions = {}): void {
    const fails = (sentence: string) => () => {
      throw this.exception(sentence);
    };
    const stops: Effect = (execution) => {
      execution.killed = true;
    };
    const away = fails("We're sorry, a server error occurred. Please wait a bit and try again.");
    if (trouble === 'failsBefore') this.beforeCall(position, away, options);
    else if (trouble === 'failsAfter') this.afterCall(position, away, options);
    else if (trouble === 'isKilled') this.beforeCall(position, stops, options);
    else if (trouble === 'isKilledAfter') this.afterCall(position, stops, options);
    else
      this.beforeCall(
        position,
        (_execution, name) => {
          throw this.exception(`Service invoked too many times for one day: ${name.split('.')[0]}.`);
        },
        options,
      );
  }

  clear(): void {
    this.list = [];
  }

  /** Lets happen what is to happen here. Runs that an effect starts are left in peace. */
  meet(when: 'before' | 'after', execution: Execution, name: string): void {
    if (this.busy) return;
    if (when === 'before') this.calls += 1;
    for (const fault of this.list) {
      if (fault.when !== when || !isHere(fault, execution, name, this.calls)) continue;
      fault.done = true;
      this.busy = true;
      try {
        fault.effect(execution, name);
      } finally {
        this.busy = false;
      }
    }
  }
}

function isHere(fault: Fault, execution: Execution, name: string, calls: number): boolean {
  const { inRunOf, position, done, forGood, countedFrom } = fault;
  if (inRunOf !== undefined && inRunOf !== execution.functionName) return false;
  if (done && !forGood) return false;
  if (typeof position === 'string') return position === name;
  return done || position === (countedFrom === undefined ? execution.callCount : calls - countedFrom);
}
