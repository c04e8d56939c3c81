import type { Execution } from './kernel';

/** Where in a run something happens: the number of the call (from 1) or the name of a method (its first call). */
export type Position = number | string;

/** What happens there: throw to make the call fail, or do anything else (an edit by a person, another run). */
export type Effect = (execution: Execution, name: string) => void;

interface Fault {
  when: 'before' | 'after';
  position: Position;
  effect: Effect;
  forGood: boolean;
  /** Only in runs of this function. */
  inRunOf?: string;
  done: boolean;
}

export interface FaultOptions {
  /** Every time instead of once. */
  forGood?: boolean;
  inRunOf?: string;
}

/** Things that are to happen at chosen calls: the ground on which fault tests stand. */
export class Faults {
  private list: Fault[] = [];
  private busy = false;

  beforeCall(position: Position, effect: Effect, options: FaultOptions = {}): void {
    this.list.push({ when: 'before', position, effect, forGood: false, done: false, ...options });
  }
  afterCall(position: Position, effect: Effect, options: FaultOptions = {}): void {
    this.list.push({ when: 'after', position, effect, forGood: false, done: false, ...options });
  }
  clear(): void {
    this.list = [];
  }

  /** Lets happen what is to happen here. Runs that an effect starts are left in peace. */
  meet(when: 'before' | 'after', execution: Execution, name: string): void {
    if (this.busy) return;
    for (const fault of this.list) {
      if (fault.when !== when || (fault.done && !fault.forGood)) continue;
      if (fault.inRunOf !== undefined && fault.inRunOf !== execution.functionName) continue;
      if (fault.position !== name && fault.position !== execution.callCount) continue;
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
