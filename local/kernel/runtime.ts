import { costOf, leavesTheScript } from './costs';
import { Faults } from './faults';
import type { Execution, Kernel, Readings } from './kernel';
import { allowedInSimpleTriggers, scopesFor, scopesInWords } from './scopes';

export const strictReadings: Readings = {
  apostrophe: 'kept',
  textFormatStopsParsing: false,
  currentOnlyInTriggers: true,
};

/** One run that is over, as the workbench lists it. */
export interface RunRecord {
  project: string;
  functionName: string;
  as: string;
  via: Execution['via'];
  at: number;
  calls: number;
  /** Those of them that left the script. */
  serviceCalls: number;
  byMethod: Record<string, number>;
  simulatedMilliseconds: number;
  error?: string;
}

/** The running heart of the workbench: the simulated clock, the executions under way, and every call they make. */
export class Runtime implements Kernel {
  readonly faults = new Faults((message) => this.exception(message));
  readonly runs: RunRecord[] = [];
  /** Executions of calls outside any run. */
  readonly asides = new Set<Execution>();
  private readonly stack: Execution[] = [];

  constructor(
    private clock: number,
    readonly readings: Readings,
    private state: number,
  ) {}

  get execution(): Execution {
    const current = this.stack[this.stack.length - 1];
    if (!current) throw new Error('No script is running');
    return current;
  }
  get isRunning(): boolean {
    return this.stack.length > 0;
  }

  now(): number {
    return this.clock;
  }
  /** Moves the clock, never back. */
  moveTo(milliseconds: number): void {
    this.clock = Math.max(this.clock, milliseconds);
  }

  /** Mulberry32: the same numbers for the same seed, also after a restart. */
  random(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  get randomState(): number {
    return this.state;
  }

  /** Runs a script's work as one execution, and lists it among the runs whatever came of it. */
  execute<T>(execution: Execution, work: () => T): T {
    const at = this.clock;
    let error: string | undefined;
    this.stack.push(execution);
    try {
      return work();
    } catch (thrown) {
      error = String(thrown);
      throw thrown;
    } finally {
      this.stack.pop();
      this.runs.push({
        project: execution.project,
        functionName: execution.functionName,
        as: execution.effectiveUser,
        via: execution.via,
        at,
        calls: execution.callCount,
        serviceCalls: serviceCallsIn(execution.calls),
        byMethod: Object.fromEntries(execution.calls),
        simulatedMilliseconds: execution.simulatedMilliseconds,
        ...(error === undefined ? {} : { error }),
      });
    }
  }

  /** Calls made while no run is under way, on the account of an execution that stays open. */
  aside<T>(execution: Execution, work: () => T): T {
    this.asides.add(execution);
    this.stack.push(execution);
    try {
      return work();
    } finally {
      this.stack.pop();
      if (execution.lastWords !== undefined) {
        execution.killed = false;
        delete execution.lastWords;
      }
    }
  }

  call<T>(name: string, cells: number, effect: () => T): T {
    const { execution } = this;
    this.stopIfKilled(execution);
    execution.callCount += 1;
    execution.calls.set(name, (execution.calls.get(name) ?? 0) + 1);
    this.checkRights(execution, name);
    this.faults.meet('before', execution, name);
    this.stopIfKilled(execution);
    const result = effect();
    this.pass(execution, costOf(name, cells));
    this.faults.meet('after', execution, name);
    this.stopIfKilled(execution);
    return result;
  }

  spend(milliseconds: number): void {
    this.pass(this.execution, milliseconds);
  }

  private pass(execution: Execution, milliseconds: number): void {
    execution.simulatedMilliseconds += milliseconds;
    this.clock += milliseconds;
    if (execution.simulatedMilliseconds > execution.mostMilliseconds) execution.killed = true;
  }

  exception(message: string): Error {
    const { Error: RealmError } = this.stack.length > 0 ? this.execution.realm : { Error };
    const error = new RealmError(message);
    error.name = 'Exception';
    return error;
  }

  /** A run that was stopped gets nothing done any more: whatever it calls, in `finally` too, stops it again. */
  stopIfKilled(execution: Execution): void {
    if (execution.killed) throw this.exception(execution.lastWords ?? 'Exceeded maximum execution time');
  }

  stop(lastWords: string): never {
    Object.assign(this.execution, { killed: true, lastWords });
    throw this.exception(lastWords);
  }

  /** Both sentences are reported: the first by onEdit functions that send mail, the second by scripts with few scopes. */
  private checkRights({ scopes, via, authMode }: Execution, name: string): void {
    const needed = scopesFor(name);
    const [owner, method] = name.split('.');
    const required = `Required permissions: ${scopesInWords(needed)}`;
    if (via === 'simpleTrigger' && authMode !== 'FULL') {
      if (allowedInSimpleTriggers(name)) return;
      throw this.exception(`You do not have permission to call ${owner}.${method}. ${required}`);
    }
    if (needed.length === 0 || needed.some((scope) => scopes.includes(scope))) return;
    throw this.exception(`Specified permissions are not sufficient to call ${owner}.${method}. ${required}`);
  }
}

/** @param calls how often by method */
export function serviceCallsIn(calls: Iterable<readonly [string, number]>): number {
  return [...calls].reduce((sum, [name, count]) => sum + (leavesTheScript(name) ? count : 0), 0);
}
